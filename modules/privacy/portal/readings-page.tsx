import { originalPurposeWords, sealedPurposeWords } from "@maple/matter";
import { fieldWords, followWords, momentWords, type Reader, tellerFor } from "@maple/matter/portal";
import { purposeWords } from "@maple/resident";
import type { ReadingsView, ReadingView } from "../model/my-data.ts";
import { privacyWords as words } from "./privacy-words.ts";

const whatFor = { ...sealedPurposeWords, ...purposeWords, ...originalPurposeWords };

/** Who opened my data, by working name and post, when, and what for (PIPL arts. 44, 45). */
export function ReadingsPage({
  reader,
  matter,
  readings,
}: {
  reader: Reader;
  matter: string;
  readings: ReadingsView;
}) {
  const tell = tellerFor(reader);
  const { lines, page, pages, own } = readings;
  const who = (line: ReadingView): string => {
    if (line.reader.startsWith("program:")) return tell(followWords.readingsProgram);
    return line.readerName ?? tell(followWords.readingsSystem);
  };
  const post = (line: ReadingView): string => {
    if (!line.post) return "";
    return reader.lang === "zh" ? `（${line.post.zh}）` : ` (${line.post.en})`;
  };
  const at = `/m/${matter}/readings`;
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}/data`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <h1>{tell(followWords.readingsTitle)}</h1>
      <p>{tell(followWords.readingsLead)}</p>
      {lines.length === 0 ? <p className="strong">{tell(followWords.readingsNone)}</p> : null}
      <ul className="cards">
        {lines.map((line) => (
          <li className="card" key={`${line.at}${line.reader}${line.purpose}${line.fields.join()}`}>
            <p>
              <span className="strong">{who(line)}</span>
              {post(line)}
              {line.purpose ? ` · ${tell(whatFor[line.purpose])}` : ""}
            </p>
            <p className="soft small">
              {momentWords(line.at, reader)} ·{" "}
              {line.fields.map((field) => tell(fieldWords[field])).join(reader.lang === "zh" ? "、" : ", ")}
            </p>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <nav className="unprinted" aria-label={tell(words.page, { page, pages })}>
          <p>
            {page > 1 ? <a href={`${at}?page=${page - 1}`}>‹ {tell(words.newer)}</a> : null}{" "}
            <span className="soft">{tell(words.page, { page, pages })}</span>{" "}
            {page < pages ? <a href={`${at}?page=${page + 1}`}>{tell(words.older)} ›</a> : null}
          </p>
        </nav>
      ) : null}
      {own.last ? (
        <p className="soft small">
          {tell(followWords.readingsOwn, { count: own.count, when: momentWords(own.last, reader) })}
        </p>
      ) : null}
      <p className="soft">{tell(followWords.readingsComplain)}</p>
    </>
  );
}
