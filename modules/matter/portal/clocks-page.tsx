import { clockFields, clockFieldWords, lengthWords } from "@maple/platform/clock";
import type { ClockLine } from "../model/clock-list.ts";
import { clocksPageWords as words } from "./clocks-page-words.ts";
import { type Reader, tellerFor } from "./parts/reader.ts";

/** How every limit is counted, for anybody: its length, from which law or local practice, and how days are counted. */
export function ClocksPage({ reader, lines }: { reader: Reader; lines: readonly ClockLine[] }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1>{tell(words.title)}</h1>
      <p className="lead">{tell(words.lead)}</p>
      <h2>{tell(words.days)}</h2>
      <ul>
        {[words.startDay, words.workingDays, words.restDay, words.pause, words.extension].map((pair) => (
          <li key={pair.en}>{tell(pair)}</li>
        ))}
      </ul>
      {clockFields.map((field) => (
        <section key={field} aria-labelledby={`field-${field}`}>
          <h2 id={`field-${field}`}>{tell(clockFieldWords[field])}</h2>
          <ul className="cards">
            {lines
              .filter((line) => line.field === field)
              .map((line) => (
                <li className="card" key={line.id}>
                  <p>
                    <span className="strong">{tell(line.name)}</span>
                    {reader.lang === "zh" ? "：" : ": "}
                    {tell(lengthWords, { length: line.length, unit: line.unit.replace("-", "_") })}
                  </p>
                  <p className="soft small">{tell(line.basis)}</p>
                  {line.by === "county" ? (
                    <p className="soft small">{tell(words.own, { day: line.since })}</p>
                  ) : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
