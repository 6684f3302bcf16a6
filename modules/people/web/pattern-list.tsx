import { unitKindWords } from "@maple/grid";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import type { PatternLine, StaffingView } from "../model/staffing.ts";
import { PatternForm } from "./pattern-form.tsx";
import { staffingWords as words } from "./staffing-words.ts";

/** The patterns as data: where each comes from, its lines, since when it holds. */
export function PatternList({ data }: { data: StaffingView }) {
  const { say, name } = useWords();
  const [open, setOpen] = useState<string | "new" | null>(null);
  const shut = () => setOpen(null);
  return (
    <section className="keep-section">
      <div className="keep-foot">
        <h2>{say(words.patterns)}</h2>
        <span className="push" />
        {data.may.keep && <Button onClick={() => setOpen("new")}>{say(words.newPattern)}</Button>}
      </div>
      {open === "new" && <PatternForm view={data} of={null} shut={shut} />}
      <div className="pattern-cards">
        {data.patterns.map((pattern) => (
          <article key={pattern.series} className="pattern-card">
            <h3>{name(pattern.name)}</h3>
            <p className="quiet small">
              {say(unitKindWords[pattern.unitKind])} · {say(words.since, { from: pattern.from })}
              {pattern.planned && ` · ${say(words.planned, { from: pattern.planned })}`}
            </p>
            <ul>
              {pattern.lines.map((line) => (
                <li key={`${line.role} ${line.each}`}>
                  <LineWords line={line} data={data} />
                </li>
              ))}
            </ul>
            {pattern.source && (
              <p className="quiet small">{say(words.sourceIs, { source: pattern.source })}</p>
            )}
            {data.may.keep && (
              <Button
                size="small"
                aria-label={say(words.editTitle, { name: name(pattern.name) })}
                onClick={() => setOpen(pattern.series)}
              >
                {say(words.edit)}
              </Button>
            )}
          </article>
        ))}
      </div>
      {data.patterns
        .filter((pattern) => pattern.series === open)
        .map((pattern) => (
          <PatternForm key={pattern.series} view={data} of={pattern} shut={shut} />
        ))}
    </section>
  );
}

function LineWords({ line, data }: { line: PatternLine; data: StaffingView }) {
  const { say } = useWords();
  const role = (key: string) => say(data.roleWords[key] ?? { zh: key, en: key });
  const how =
    line.each !== null
      ? say(words.eachRole, { role: role(line.each) })
      : line.atMost === null
        ? say(words.atLeast, { n: line.atLeast })
        : line.atMost === line.atLeast
          ? String(line.atLeast)
          : say(words.between, { least: line.atLeast, most: line.atMost });
  return (
    <>
      {role(line.role)} <span className="quiet">{how}</span>
    </>
  );
}
