import { useAsk, useGo, useWords } from "@maple/platform/query";
import { purposes, purposeWords } from "@maple/resident";
import { type AuditList, personFieldKeys, type ReadingLine } from "../model/audit.ts";
import { fieldWords, auditWords as words } from "./audit-words.ts";
import { DoerName, Mark, wallClock } from "./doer.tsx";
import { Filters, type Search } from "./filters.tsx";
import { Lines } from "./lines.tsx";

/** Who read which personal fields, when and what for. What was read is not here. */
export function ReadingsPanel({ search }: { search: Search }) {
  const { say } = useWords();
  const go = useGo();
  const { from, until, staff, purpose, field, code, range, before } = search;
  const asked = useAsk<AuditList<ReadingLine>>("/api/audit/readings", {
    ...{ from, until, staff, purpose, field, code, range, before },
  });
  return (
    <>
      <Filters
        search={search}
        ranges={asked.data?.ranges ?? []}
        choices={[
          {
            key: "purpose",
            label: say(words.purpose),
            options: purposes.map((value) => ({ value, label: say(purposeWords[value]) })),
          },
          {
            key: "field",
            label: say(words.field),
            options: personFieldKeys.map((value) => ({ value, label: say(fieldWords[value]!) })),
          },
        ]}
        find={(next) =>
          go.to("/setup/audit", {
            ...Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")),
            tab: "readings",
          })
        }
      />
      <Lines asked={asked} search={search} line={(line) => <Reading line={line} />} />
    </>
  );
}

function Reading({ line }: { line: ReadingLine }) {
  const { say } = useWords();
  const fields = line.fields.map((field) => say(fieldWords[field]!)).join(say({ zh: "、", en: ", " }));
  return (
    <>
      <time dateTime={line.at}>{wallClock(line.at)}</time>
      <DoerName by={line.by} />
      <span className="audit-what">
        {say(words.readData, { fields })}
        <span className="quiet">
          {" "}
          · {say(words.forPurpose, { purpose: say(purposeWords[line.purpose]) })}
        </span>
      </span>
      <Mark matter={line.matter} />
    </>
  );
}
