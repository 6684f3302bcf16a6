import { Refusal, RefusalNote, useAsk, useClient, useGo, useWords, withQuery } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { actGroups, actGroupWords } from "../model/act-groups.ts";
import { actsKnown } from "../model/act-words.ts";
import type { ActLine, AuditList } from "../model/audit.ts";
import { auditWords as words } from "./audit-words.ts";
import { DoerName, Mark, wallClock } from "./doer.tsx";
import { Filters, type Search } from "./filters.tsx";
import { Lines } from "./lines.tsx";

/** Acts of the ledger, filtered; and the same as a file that proves itself. */
export function ActsPanel({ search }: { search: Search }) {
  const { say } = useWords();
  const go = useGo();
  const { from, until, staff, group, code, range, before } = search;
  const filters = { from, until, staff, group, code, range };
  const asked = useAsk<AuditList<ActLine>>("/api/audit/acts", { ...filters, before });
  return (
    <>
      <Filters
        search={search}
        ranges={asked.data?.ranges ?? []}
        choices={[
          {
            key: "group",
            label: say(words.group),
            options: actGroups.map((value) => ({ value, label: say(actGroupWords[value]) })),
          },
        ]}
        find={(next) => go.to("/setup/audit", onlyGiven(next))}
      >
        <ExportButton filters={filters} />
      </Filters>
      <Lines asked={asked} search={search} line={(line) => <Act line={line} />} />
    </>
  );
}

const onlyGiven = (next: Record<string, string>) =>
  Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ""));

function Act({ line }: { line: ActLine }) {
  const { say, name } = useWords();
  const act = actsKnown[line.type];
  return (
    <>
      <time dateTime={line.at}>{wallClock(line.at)}</time>
      <DoerName by={line.by} />
      <span className="audit-what">
        {act ? say(act) : <code>{line.type}</code>}
        {line.about && <span>：{name(line.about)}</span>}
        {line.lines !== null && <span className="quiet"> · {say(words.lines, { n: line.lines })}</span>}
      </span>
      {line.matter && <Mark matter={line.matter} />}
    </>
  );
}

function ExportButton({ filters }: { filters: Record<string, string | undefined> }) {
  const { say } = useWords();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Refusal | "done" | null>(null);
  const take = async () => {
    setBusy(true);
    setSaid(null);
    try {
      const { name, bytes } = await client.file(withQuery("/api/audit/acts.jsonl", filters));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(bytes);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
      setSaid("done");
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      setSaid(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button loading={busy} onClick={() => void take()}>
        {say(words.export)}
      </Button>
      {said === "done" && (
        <span className="quiet audit-said" role="status">
          {say(words.exported)}
        </span>
      )}
      {said instanceof Refusal && <RefusalNote refusal={said} />}
    </>
  );
}
