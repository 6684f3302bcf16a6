import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Empty, Segmented, Skeleton } from "antd";
import { type HandOverLine, type HandOverViewName, handOverViews } from "../model/hand-over.ts";
import { About } from "./about-line.tsx";
import { HandOverCardPanel } from "./hand-over-card.tsx";
import { HandOverFace } from "./hand-over-face.tsx";
import type { RoomSearch } from "./room-search.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

/** What is offered to one's team, given by it, answered by it; for the room, what waits anywhere in the station. */
export function HandOversTab(props: {
  search: RoomSearch;
  change(next: Record<string, string | undefined>): void;
  receives: boolean;
  watches: boolean;
}) {
  const { search, change } = props;
  const { say } = useWords();
  const views = handOverViews.filter((one) => (one === "station" ? props.watches : props.receives));
  const view: HandOverViewName = views.find((one) => one === search.view) ?? views[0] ?? "station";
  const asked = useAsk<{ lines: HandOverLine[] }>("/api/hand-overs", { view });
  const lines = asked.data?.lines ?? [];
  const open = search.one ?? null;
  return (
    <>
      <search className="room-bar">
        <Segmented
          aria-label={say(words.show)}
          value={view}
          onChange={(next) => change({ view: next === views[0] ? undefined : String(next), one: undefined })}
          options={views.map((one) => ({ value: one as string, label: say(words[one]) }))}
        />
        {asked.data && <span className="quiet">{say(words.count, { n: lines.length })}</span>}
      </search>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {asked.data && lines.length === 0 && open === null && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noHandOvers)} />
      )}
      {(lines.length > 0 || open !== null) && (
        <div className={open ? "room-split beside" : "room-split"}>
          <ol className="plain-list room-lines" aria-label={say(words.handOvers)}>
            {lines.map((line) => (
              <li key={line.id}>
                <To
                  path="/room"
                  search={{ ...search, tab: "hand-overs", one: line.id }}
                  current={line.id === open}
                  className={line.id === open ? "room-line current" : "room-line"}
                >
                  <About line={line} />
                  <HandOverFace one={line} />
                </To>
              </li>
            ))}
          </ol>
          {open && <HandOverCardPanel key={open} handOver={open} close={() => change({ one: undefined })} />}
        </div>
      )}
    </>
  );
}
