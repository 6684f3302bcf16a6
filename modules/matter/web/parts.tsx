import { useNow, useWords } from "@maple/platform/query";
import { gradeLook } from "@maple/platform/ui";
import { matterGrades } from "../model/matter-categories.ts";
import { type MatterState, stateWords } from "../model/matter-life.ts";
import { partsWords as words } from "./parts-words.ts";
import { agoWords, dueWords, exactTime } from "./time-words.ts";
import "./marks.css";

/** Colour, shape and word together: no grade is told by colour alone. */
export function GradeMark({ grade, long = false }: { grade: string | null; long?: boolean }) {
  const { say, lang } = useWords();
  const look = grade && grade in gradeLook ? gradeLook[grade as keyof typeof gradeLook] : null;
  if (!look) {
    return (
      <span className="grade grade-none" title={say(words.noGrade)}>
        <span aria-hidden="true">{long ? "○" : "–"}</span>
        <span className={long ? "" : "only-read"}>{say(words.noGrade)}</span>
      </span>
    );
  }
  const whole = say(matterGrades[grade as keyof typeof matterGrades]);
  return (
    <span className={`grade grade-${grade}`} title={say(words.gradeOf, { grade: whole })}>
      <span aria-hidden="true">{look.shape}</span>
      {long ? whole : look[lang]}
    </span>
  );
}

export function StateMark({ state }: { state: MatterState }) {
  const { say } = useWords();
  return (
    <span className={`state state-${state}`} title={say(stateWords[state])}>
      {say(stateWords[state])}
    </span>
  );
}

/** When it is due, relative; late in words and in red; the exact time on hover and in print. */
export function Due({ at, done = false }: { at: string | null; done?: boolean }) {
  const { say } = useWords();
  const now = useNow();
  if (at === null) return <span className="quiet">{say(words.noDue)}</span>;
  const said = dueWords(at, now);
  const late = at < now && !done;
  return (
    <time dateTime={at} title={exactTime(at)} className={late ? "due late" : "due"}>
      {say(said.pair, said.values)}
      <span className="only-print"> {exactTime(at)}</span>
    </time>
  );
}

export function Ago({ at }: { at: string }) {
  const { say } = useWords();
  const now = useNow();
  const said = agoWords(at, now);
  return (
    <time dateTime={at} title={exactTime(at)} className="ago">
      {say(said.pair, said.values)}
      <span className="only-print"> {exactTime(at)}</span>
    </time>
  );
}

/** A size as people read it. */
export function Bytes({ bytes }: { bytes: number }) {
  const { say } = useWords();
  if (bytes < 1024) return <>{say(words.bytes, { n: bytes })}</>;
  if (bytes < 1024 * 1024) return <>{say(words.kilobytes, { n: Math.round(bytes / 1024) })}</>;
  return <>{say(words.megabytes, { n: (bytes / 1024 / 1024).toFixed(1) })}</>;
}
