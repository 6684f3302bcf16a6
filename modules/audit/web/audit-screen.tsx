import { useMe } from "@maple/identity/web";
import { useAsk, useGo, useWords } from "@maple/platform/query";
import { Segmented } from "antd";
import type { BulkList } from "../model/audit.ts";
import { ActsPanel } from "./acts-panel.tsx";
import { auditWords as words } from "./audit-words.ts";
import { BulkPanel } from "./bulk-panel.tsx";
import { FilesPanel } from "./files-panel.tsx";
import { ReadingsPanel } from "./readings-panel.tsx";
import "./audit.css";

const tabs = ["acts", "readings", "files", "bulk"] as const;
type Tab = (typeof tabs)[number];

/** The audit: acts, readings, and what was noticed of much reading. Everything asked stands in the address. */
export function AuditScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const go = useGo();
  const { posts } = useMe();
  const bulk = useAsk<BulkList>("/api/audit/bulk");
  // Readings and openings are the station's; the county's administrator answers for none.
  const readsToo = posts.some((post) => post.may["audit.see"] === "station");
  const shown = tabs.filter((tab) => (tab !== "readings" && tab !== "files") || readsToo);
  const tab: Tab = shown.find((one) => one === search.tab) ?? "acts";
  const open = bulk.data?.open.length ?? 0;
  return (
    <section className="audit" aria-label={say(words.title)}>
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="quiet">{say(words.hint)}</span>
      </div>
      <Segmented<Tab>
        className="audit-tabs"
        value={tab}
        onChange={(next) => go.to("/setup/audit", next === "acts" ? {} : { tab: next })}
        options={shown.map((value) => ({
          value,
          label: value === "bulk" && open > 0 ? say(words.bulkOpen, { n: open }) : say(words[value]),
        }))}
      />
      {tab === "acts" && <ActsPanel search={search} />}
      {tab === "readings" && <ReadingsPanel search={search} />}
      {tab === "files" && <FilesPanel search={search} />}
      {tab === "bulk" && <BulkPanel asked={bulk} readsToo={readsToo} />}
    </section>
  );
}
