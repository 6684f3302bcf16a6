import { matterCategories, sealedTitle } from "@maple/matter";
import { Ago, Due, GradeMark } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Empty, Segmented, Select, Skeleton } from "antd";
import { useId } from "react";
import type { Incoming, IncomingLine } from "../model/room-views.ts";
import { GiveForm } from "./give-form.tsx";
import type { RoomSearch } from "./room-search.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

const shows = ["all", "danger", "free"] as const;
const showWords = { all: words.showAll, danger: words.showDanger, free: words.showFree };

/** What waits to be given to somebody, danger first, and beside it the form that gives one of them. */
export function IncomingTab({
  search,
  change,
}: {
  search: RoomSearch;
  change(next: Record<string, string | undefined>): void;
}) {
  const { say, name } = useWords();
  const id = useId();
  const show = shows.find((one) => one === search.show) ?? "all";
  const asked = useAsk<Incoming>("/api/room/incoming", {
    show,
    ...(search.room ? { room: search.room } : {}),
  });
  const view = asked.data;
  const rooms = view?.teams.filter((team) => team.kind === "police-room") ?? [];
  const line = view?.lines.find((one) => one.id === search.matter) ?? null;
  const close = () => change({ matter: undefined });
  return (
    <>
      <search className="room-bar">
        <Segmented
          aria-label={say(words.show)}
          value={show}
          onChange={(next) => change({ show: next === "all" ? undefined : String(next), matter: undefined })}
          options={shows.map((one) => ({ value: one as string, label: say(showWords[one]) }))}
        />
        <label htmlFor={`${id}-room`} className="only-read">
          {say(words.room)}
        </label>
        <Select
          id={`${id}-room`}
          className="room-pick"
          showSearch={{ optionFilterProp: "label" }}
          value={search.room ?? ""}
          onChange={(next: string) => change({ room: next === "" ? undefined : next, matter: undefined })}
          options={[
            { value: "", label: say(words.everyRoom) },
            ...rooms.map((team) => ({ value: team.id, label: name(team.name) })),
          ]}
        />
        {view && (
          <span className="quiet" role="status">
            {view.lines.length === view.total
              ? say(words.count, { n: view.total })
              : say(words.countShown, { n: view.lines.length, total: view.total })}
          </span>
        )}
      </search>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {view?.lines.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noIncoming)} />
      )}
      {view && view.lines.length > 0 && (
        <div className={line ? "room-split beside" : "room-split"}>
          <ol className="plain-list room-lines" aria-label={say(words.incoming)}>
            {view.lines.map((one) => (
              <li key={one.id}>
                <Line line={one} open={one === line} search={{ ...search, tab: "incoming" }} />
              </li>
            ))}
          </ol>
          {line ? (
            <section className="room-side" key={line.id} aria-label={say(words.triage)}>
              <p>
                <To path={`/matters/${line.id}`}>{say(words.openMatter)}</To>{" "}
                <span className="quiet code">{line.code}</span>
              </p>
              {line.offered === null ? (
                <GiveForm
                  matter={line.id}
                  title={`${say(words.triage)}：${titleOf(line, say(sealedTitle), say(words.untitled))}`}
                  way="triage"
                  teams={view.teams}
                  proposed={line.room}
                  keys={[["/api/room/incoming"], ["/api/hand-overs"], ["/api/room/unowned"]]}
                  done={close}
                  cancel={close}
                />
              ) : (
                <p className="responsible">{say(words.waitsFor, { unit: name(line.offered.to) })}</p>
              )}
            </section>
          ) : (
            <p className="room-side quiet wide-only">{say(words.chooseLine)}</p>
          )}
        </div>
      )}
    </>
  );
}

const titleOf = (line: IncomingLine, sealed: string, untitled: string) =>
  line.sealed ? sealed : line.title || untitled;

function Line({ line, open, search }: { line: IncomingLine; open: boolean; search: RoomSearch }) {
  const { say, name } = useWords();
  const category = matterCategories[line.category as keyof typeof matterCategories];
  const signs = line.danger.flatMap((one) => one.words);
  return (
    <To
      path="/room"
      search={{ ...search, matter: line.id }}
      current={open}
      className={`room-line${open ? " current" : ""}${line.urgent ? " urgent" : ""}`}
    >
      <span className="room-line-head">
        <GradeMark grade={line.grade} />
        <strong className="room-line-title">{titleOf(line, say(sealedTitle), say(words.untitled))}</strong>
        {line.urgent && <span className="tag danger">{say(words.dangerNow)}</span>}
        {line.dueAt && <Due at={line.dueAt} />}
      </span>
      <span className="room-line-under">
        {category && <span>{say(category)}</span>}
        {line.gridName && <span>{name(line.gridName)}</span>}
        {line.placeWords && <span>{line.placeWords}</span>}
        <Ago at={line.reportedAt} />
      </span>
      <span className="room-line-under">
        {line.offered ? (
          <span className="hand-over-state hand-over-offered">
            {say(words.waitsFor, { unit: name(line.offered.to) })}
          </span>
        ) : line.refusedBy ? (
          <span className="hand-over-state hand-over-refused">
            {say(words.saidNo, { unit: name(line.refusedBy) })}
          </span>
        ) : (
          <span>{say(words.waits)}</span>
        )}
        {line.proposed && (
          <span>
            {say(words.proposed)}: {name(line.proposed.name)}
          </span>
        )}
        {signs.length > 0 && (
          <span className="room-signs">{say(words.dangerWords, { words: signs.join("、") })}</span>
        )}
      </span>
    </To>
  );
}
