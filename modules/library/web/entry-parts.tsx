import { useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import type { BasicView, EntryView } from "../model/entry.ts";
import { entryStateWords } from "../model/entry-life.ts";
import { libraryWords as words } from "./library-words.ts";

/** A headed list of lines; nothing when there are none. */
function Lines({ title, lines }: { title: WordPair; lines: readonly WordPair[] }) {
  const { say } = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{say(title)}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ul>
    </>
  );
}

/** What comes with the product for one kind of matter. */
export function BasicText({ basic, before }: { basic: BasicView; before: boolean }) {
  const { say } = useWords();
  return (
    <div className="guide-text">
      {before && <Lines title={words.before} lines={basic.before} />}
      <Lines title={words.law} lines={basic.law} />
      <Lines title={words.steps} lines={basic.steps} />
      <Lines title={words.phrases} lines={basic.phrases} />
      <p className="quiet small">{say(words.basicSource, { source: say(basic.source), date: basic.from })}</p>
    </div>
  );
}

/** The text of an entry with where it is from and who stands behind it. */
export function EntryText({ entry }: { entry: EntryView }) {
  const { say, name } = useWords();
  const facts = [
    say(words.version, { n: entry.version }),
    entry.by && say(words.by, { by: entry.by }),
    entry.decidedBy && say(words.decidedBy, { by: entry.decidedBy }),
    entry.state !== "published" && say(entryStateWords[entry.state]),
    entry.followed > 0 && say(words.followed, { n: entry.followed }),
  ].filter((one): one is string => typeof one === "string");
  return (
    <div className="guide-text">
      <p className="guide-body">{name(entry.body)}</p>
      <p className="quiet small">
        {say(words.source, { source: entry.source, date: entry.sourceDate })}
        {" · "}
        {facts.join(" · ")}
      </p>
      {entry.remark !== "" && (
        <p className="guide-remark">
          {say(words.remark)} {entry.remark}
        </p>
      )}
    </div>
  );
}
