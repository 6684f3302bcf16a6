import { type ClockWarning, clockWarningWords, clockWords, type StoryCode } from "@maple/platform/clock";
import { useWords } from "@maple/platform/query";
import type { ClockView, MatterView } from "../model/matter.ts";
import { clockActWords } from "./clock-act-words.ts";
import { ClockActs } from "./clock-acts.tsx";
import { clockStateWords, matterWords as words } from "./matter-words.ts";
import { Due } from "./parts.tsx";
import { exactTime } from "./time-words.ts";

const ended = new Set(["met", "met-late", "stopped"]);

/** A clock: its rule, what is left, and on a press its story line by line, with the law or practice behind it. */
export function ClockCard({ clock, matter }: { clock: MatterView["clocks"][number]; matter: string }) {
  const { say } = useWords();
  const over = ended.has(clock.state);
  const state = clockStateWords[clock.state];
  return (
    <details className="clock">
      <summary>
        <span className="clock-name">{say(clock.name)}</span>
        <span
          className={
            clock.state === "overdue" || clock.state === "met-late" ? "clock-state late" : "clock-state"
          }
        >
          {over || clock.due === null ? state && say(state) : <Due at={clock.due} />}
        </span>
      </summary>
      <p className="quiet">
        {say(clock.basis)}
        {clock.local && <span className="tag">{say(words.localRule)}</span>}
        {!clock.local && (
          <>
            <br />
            <span className="small">{say(clockActWords.source, { source: say(clock.source) })}</span>
          </>
        )}
      </p>
      <ClockStory clock={clock} />
      {clock.warnings.map((warning) => (
        <p key={warning} className="warn">
          {warning in clockWarningWords ? say(clockWarningWords[warning as ClockWarning]) : warning}
        </p>
      ))}
      <ClockActs clock={clock} matter={matter} />
    </details>
  );
}

/** How a clock came to its end, line by line. */
export function ClockStory({ clock }: { clock: Pick<ClockView, "story"> }) {
  const { say } = useWords();
  return (
    <ol className="clock-story" aria-label={say(words.clockStory)}>
      {clock.story.map((line) => (
        <li key={`${line.code} ${line.at} ${JSON.stringify(line.values)}`}>
          <time dateTime={line.at}>{exactTime(line.at)}</time>
          {line.code in clockWords ? say(clockWords[line.code as StoryCode], line.values) : line.code}
        </li>
      ))}
    </ol>
  );
}
