import { Ago, StateMark } from "@maple/matter/web";
import { RefusalNote, To, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { type EntryView, entryKindWords, pressingWords } from "../model/day-report.ts";
import { problemActWords, problemStateWords } from "../model/problem-life.ts";
import { CorrectForm, FileForm, WordsForm } from "./feed-acts.tsx";
import { feedWords as words } from "./feed-words.ts";

type Act = "file" | "answer" | "correct" | "add";
const labels = {
  file: problemActWords.file,
  answer: problemActWords.answer,
  correct: words.correct,
  add: words.add,
};

/** One entry of a report: what it says, what became of it, and what this reader may do. */
export function FeedEntry({ entry, about }: { entry: EntryView; about?: string }) {
  const { say, name } = useWords();
  const [act, setAct] = useState<Act | null>(null);
  const acts = (["file", "answer", "correct", "add"] as const).filter((one) => entry.may[one] === null);
  const done = () => setAct(null);
  const place = [entry.gridName && name(entry.gridName), entry.place].filter(Boolean).join(" · ");
  return (
    <article className={`feed-entry feed-${entry.kind}`} data-entry={entry.id}>
      <p className="feed-entry-head">
        <span className={`tag feed-kind-${entry.kind}`}>{say(entryKindWords[entry.kind])}</span>
        {entry.pressing && entry.state === "open" && (
          <span className={entry.pressing === "today" ? "feed-pressing now" : "feed-pressing"}>
            {say(pressingWords[entry.pressing])}
          </span>
        )}
        {entry.lateDays !== null && (
          <strong className="late">{say(words.lateDays, { n: entry.lateDays })}</strong>
        )}
        {about && <span>{about}</span>}
        <span className="quiet">{entry.by ?? say(words.gone)}</span>
        <Ago at={entry.at} />
      </p>
      <p className={entry.words === null ? "feed-words quiet" : "feed-words"}>
        {entry.words ?? say(words.protectedWords)}
      </p>
      {place !== "" && <p className="feed-place quiet">{place}</p>}
      <Said entry={entry} />
      <Became entry={entry} />
      {act === null && (acts.length > 0 || entry.may.withdraw === null) && (
        <div className="remark-buttons no-print">
          {acts.map((one) => (
            <Button
              key={one}
              size="small"
              data-act={one}
              {...(one === "file" ? { type: "primary" as const } : {})}
              onClick={() => setAct(one)}
            >
              {say(labels[one])}
            </Button>
          ))}
          {entry.may.withdraw === null && <Withdraw entry={entry} />}
        </div>
      )}
      {act === "file" && <FileForm entry={entry} done={done} />}
      {(act === "answer" || act === "add") && <WordsForm entry={entry} act={act} done={done} />}
      {act === "correct" && <CorrectForm entry={entry} done={done} />}
    </article>
  );
}

/** What was added, and behind a fold what stood there before a correction. */
function Said({ entry }: { entry: EntryView }) {
  const { say } = useWords();
  const before = entry.more.filter((one) => one.kind === "before");
  return (
    <>
      {entry.more
        .filter((one) => one.kind === "addition")
        .map((one) => (
          <p key={one.at} className="feed-addition">
            <span className="quiet">
              {say(words.addition)} · {one.by ?? say(words.gone)} <Ago at={one.at} />
            </span>
            <br />
            {one.words}
          </p>
        ))}
      {before.length > 0 && (
        <details className="feed-before">
          <summary>{say(words.corrected, { n: before.length })}</summary>
          {before.map((one) => (
            <p key={one.at}>
              <span className="quiet">
                {say(words.before)} <Ago at={one.at} />
              </span>
              <br />
              {one.words}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** What became of a problem. */
function Became({ entry }: { entry: EntryView }) {
  const { say } = useWords();
  if (entry.state === null || entry.state === "open") return null;
  const by = entry.endedBy ?? say(words.gone);
  return (
    <p className={`feed-became feed-state-${entry.state}`}>
      <strong>{say(problemStateWords[entry.state])}</strong>
      {entry.state === "answered" && <span>{say(words.answerOf, { name: by, words: entry.answer })}</span>}
      {entry.state === "withdrawn" && <span>{say(words.withdrawn, { name: by })}</span>}
      {entry.matter?.state && (
        <span>
          {say(words.matterNow)} <StateMark state={entry.matter.state} />
        </span>
      )}
      {entry.matter?.id && <To path={`/matters/${entry.matter.id}`}>{say(words.openMatter)}</To>}
      {entry.endedAt && <Ago at={entry.endedAt} />}
    </p>
  );
}

/** Asked once more in words: it cannot be undone. */
function Withdraw({ entry }: { entry: EntryView }) {
  const { say } = useWords();
  const telling = useTell([["/api/feed"]]);
  const [sure, setSure] = useState(false);
  return (
    <>
      <RefusalNote refusal={telling.refusal} />
      <Button
        size="small"
        danger={sure}
        loading={telling.busy}
        data-act="withdraw"
        onBlur={() => setSure(false)}
        onClick={() => (sure ? void telling.send(`/api/feed/${entry.id}/withdraw`, {}) : setSure(true))}
      >
        {say(sure ? words.withdrawSure : problemActWords.withdraw)}
      </Button>
    </>
  );
}
