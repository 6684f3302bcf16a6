import { clockFields, clockFieldWords, lengthWords } from "@maple/platform/clock";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { useState } from "react";
import type { ClockLine } from "../model/clock-list.ts";
import { ClockValueForm } from "./clock-value-form.tsx";
import { clocksWords as words } from "./clocks-words.ts";
import { exactTime } from "./time-words.ts";
import "./clocks.css";

/** Every limit by its field, with its basis; the local ones may be changed from a day on. */
export function ClocksScreen() {
  const { say } = useWords();
  const asked = useAsk<{ lines: ClockLine[] }>("/api/clocks");
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="clocks-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
      </div>
      <p className="quiet clocks-hint">{say(words.hint)}</p>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 10 }} />}
      {asked.data &&
        clockFields.map((field) => {
          const lines = asked.data.lines.filter((line) => line.field === field);
          return (
            <section key={field}>
              <h2>{say(clockFieldWords[field])}</h2>
              <ul className="clocks-list">
                {lines.map((line) => (
                  <li key={line.id}>
                    <Line line={line} change={() => setOpen(line.id)} />
                    {open === line.id && <ClockValueForm line={line} done={() => setOpen(null)} />}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
    </div>
  );
}

function Line({ line, change }: { line: ClockLine; change(): void }) {
  const { say } = useWords();
  const long = (one: { length: number; unit: string }) =>
    say(lengthWords, { length: one.length, unit: one.unit.replace("-", "_") });
  return (
    <div className="clocks-line">
      <div className="clocks-name">
        <strong>{say(line.name)}</strong>
        <span className="quiet small">{line.id}</span>
      </div>
      <div>
        <span className="clocks-length">{long(line)}</span>
        <br />
        <span className="quiet small">
          {say(line.by === "county" ? words.sinceOwn : words.sinceLaw, { day: line.since })}
        </span>
      </div>
      <div className="clocks-basis">
        {say(line.basis)}
        {line.versions.length > 0 && (
          <details>
            <summary>{say(words.versions)}</summary>
            <ul>
              {line.versions.map((one) => (
                <li key={one.from}>
                  {say(one.until === null ? words.versionOpen : words.versionEnded, {
                    from: one.from,
                    until: one.until ?? "",
                    length: long(one),
                    source: say(one.source),
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
        {line.values.length > 0 && (
          <details>
            <summary>{say(words.history, { n: line.values.length })}</summary>
            <ul>
              {line.values.map((one) => (
                <li key={one.setAt}>
                  {say(words.historyLine, {
                    from: one.from,
                    length: long(one),
                    source: one.source,
                    by: one.by ?? say(words.unknown),
                    at: exactTime(one.setAt),
                  })}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="clocks-act">
        {line.local ? (
          <Button size="small" aria-label={say(words.changeOf, { name: say(line.name) })} onClick={change}>
            {say(words.change)}
          </Button>
        ) : (
          <span className="quiet small">{say(words.locked)}</span>
        )}
      </div>
    </div>
  );
}
