import { useAsk, useGo, useWords } from "@maple/platform/query";
import type { AuditList, FileLine } from "../model/audit.ts";
import { fileKindWords, auditWords as words } from "./audit-words.ts";
import { DoerName, Mark, wallClock } from "./doer.tsx";
import { Filters, type Search } from "./filters.tsx";
import { Lines } from "./lines.tsx";

/** Who opened which kind of file of which matter, and when. */
export function FilesPanel({ search }: { search: Search }) {
  const { say } = useWords();
  const go = useGo();
  const { from, until, staff, code, range, before } = search;
  const asked = useAsk<AuditList<FileLine>>("/api/audit/files", { from, until, staff, code, range, before });
  return (
    <>
      <Filters
        search={search}
        ranges={asked.data?.ranges ?? []}
        choices={[]}
        find={(next) =>
          go.to("/setup/audit", {
            ...Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")),
            tab: "files",
          })
        }
      />
      <Lines
        asked={asked}
        search={search}
        line={(line) => (
          <>
            <time dateTime={line.at}>{wallClock(line.at)}</time>
            <DoerName by={line.by} />
            <span className="audit-what">
              {say(words.openedFile, { kind: say(fileKindWords[line.kind] ?? fileKindWords.other!) })}
            </span>
            <Mark matter={line.matter} />
          </>
        )}
      />
    </>
  );
}
