import { useMay } from "@maple/identity/web";
import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Segmented } from "antd";
import { useEffect } from "react";
import type { Unowned } from "../model/room-views.ts";
import { ClocksTab } from "./clocks-tab.tsx";
import { FeedTab } from "./feed-tab.tsx";
import { feedWords } from "./feed-words.ts";
import { FilesTab } from "./files-tab.tsx";
import { HandOversTab } from "./hand-overs-tab.tsx";
import { IncomingTab } from "./incoming-tab.tsx";
import type { RoomSearch } from "./room-search.ts";
import { teamworkWords as words } from "./teamwork-words.ts";
import { UnownedTab } from "./unowned-tab.tsx";
import "./teamwork.css";

const path = "/room";

/** The page of the two teams and the room: the queue, hand-overs, clocks, files, and the proof that nothing is unowned. */
export function RoomScreen({ search }: { search: RoomSearch }) {
  const { say } = useWords();
  const go = useGo();
  const triages = useMay("teamwork.triage");
  const watches = useMay("teamwork.watch");
  const receives = useMay("teamwork.receive");
  const reads = useMay("teamwork.feed");
  const tabs = [
    ...(triages ? (["incoming"] as const) : []),
    ...(receives || watches ? (["hand-overs"] as const) : []),
    ...(reads ? (["feed"] as const) : []),
    ...(watches ? (["clocks", "files", "unowned"] as const) : []),
  ];
  const tab = tabs.find((one) => one === search.tab) ?? tabs[0];
  const labels = {
    incoming: say(words.incoming),
    "hand-overs": say(words.handOvers),
    feed: say(feedWords.title),
    clocks: say(words.clocks),
    files: say(words.files),
    unowned: say(words.unowned),
  };
  useEffect(() => {
    document.title = say(words.title);
  }, [say]);
  const change = (next: Record<string, string | undefined>) => go.to(path, { ...search, ...next });
  return (
    <div className="page room-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <Segmented
          aria-label={say(words.tabs)}
          value={tab ?? "incoming"}
          onChange={(next) => go.to(path, { tab: next })}
          options={tabs.map((one) => ({ value: one as string, label: labels[one] }))}
        />
      </div>
      {watches && <Proof />}
      {tab === "incoming" && <IncomingTab search={search} change={change} />}
      {tab === "hand-overs" && (
        <HandOversTab search={search} change={change} receives={receives} watches={watches} />
      )}
      {tab === "feed" && <FeedTab search={search} change={change} />}
      {tab === "clocks" && <ClocksTab search={search} change={change} />}
      {tab === "files" && <FilesTab />}
      {tab === "unowned" && <UnownedTab />}
    </div>
  );
}

/** The zero that is proved, always in sight; any other number leads to its list. */
function Proof() {
  const { say } = useWords();
  const asked = useAsk<Unowned>("/api/room/unowned");
  const view = asked.data;
  if (!view) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  const { looked, held, queued } = view;
  const n = view.unowned.length;
  return (
    <p className={n === 0 ? "room-proof" : "room-proof some"} role="status">
      <To path={path} search={{ tab: "unowned" }}>
        {n === 0 ? say(words.proofNone, { looked, held, queued }) : say(words.proofSome, { n })}
      </To>
    </p>
  );
}
