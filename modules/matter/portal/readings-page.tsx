import { type Purpose, purposeWords } from "@maple/resident";
import { type SealedPurpose, sealedPurposeWords } from "../model/seal.ts";
import { fieldWords, followWords } from "./follow-words.ts";
import { momentWords } from "./parts/dates.ts";
import { type Reader, tellerFor } from "./parts/reader.ts";

export interface Reading {
  reader: string;
  readerName: string | null;
  purpose: Purpose | SealedPurpose;
  /** `matter` stands for the whole of a protected matter. */
  fields: ReadonlyArray<"name" | "phone" | "address" | "matter">;
  at: string;
}

const whatFor = { ...sealedPurposeWords, ...purposeWords };

/** Who opened my data, when, and what for (PIPL arts. 44, 45). */
export function ReadingsPage({
  reader,
  matter,
  readings,
}: {
  reader: Reader;
  matter: string;
  readings: readonly Reading[];
}) {
  const tell = tellerFor(reader);
  const who = (line: Reading): string => {
    if (line.reader.startsWith("program:")) return tell(followWords.readingsProgram);
    return line.readerName ?? tell(followWords.readingsSystem);
  };
  const own = readings.filter((line) => line.reader.startsWith("party:"));
  const others = readings.filter((line) => !line.reader.startsWith("party:"));
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}`}>
          ‹ {tell(followWords.backToMatter)}
        </a>
      </div>
      <h1>{tell(followWords.readingsTitle)}</h1>
      <p>{tell(followWords.readingsLead)}</p>
      {others.length === 0 ? <p className="strong">{tell(followWords.readingsNone)}</p> : null}
      <ul className="cards">
        {others.map((line) => (
          <li className="card" key={`${line.at}${line.reader}${line.purpose}${line.fields.join()}`}>
            <p>
              <span className="strong">{who(line)}</span> · {tell(whatFor[line.purpose])}
            </p>
            <p className="soft small">
              {momentWords(line.at, reader)} ·{" "}
              {line.fields.map((field) => tell(fieldWords[field])).join(reader.lang === "zh" ? "、" : ", ")}
            </p>
          </li>
        ))}
      </ul>
      {own[0] ? (
        <p className="soft small">
          {tell(followWords.readingsOwn, { count: own.length, when: momentWords(own[0].at, reader) })}
        </p>
      ) : null}
      <p className="soft">{tell(followWords.readingsComplain)}</p>
    </>
  );
}
