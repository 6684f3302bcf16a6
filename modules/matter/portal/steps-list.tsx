import { clockWords, type StoryCode } from "@maple/platform/clock";
import type { ClockView } from "../model/matter.ts";
import { outcomeWords, type Step, stepWords } from "../model/track.ts";
import { followWords } from "./follow-words.ts";
import { dueWords, momentWords } from "./parts/dates.ts";
import { type Reader, tellerFor } from "./parts/reader.ts";

/** The way of the matter from top to bottom; what is still to come is said to be so to whoever cannot see it greyed. */
export function StepsList({ steps, reader }: { steps: readonly Step[]; reader: Reader }) {
  const tell = tellerFor(reader);
  return (
    <ol className="steps">
      {steps.map((step, at) => {
        const outcome = step.outcome ? outcomeWords[step.outcome] : undefined;
        const when = step.at ? momentWords(step.at, reader) : tell(followWords.stepNext);
        return (
          <li
            className={`step step-${step.is}`}
            key={`${step.code}-${step.at ?? at}`}
            aria-current={step.is === "now" ? "step" : undefined}
          >
            <p className="step-name">
              {tell(stepWords[step.code])}
              {step.is === "now" ? <span className="tag">{tell(followWords.stepNow)}</span> : null}
            </p>
            {outcome ? <p>{tell(outcome)}</p> : null}
            <p className={step.at ? "soft small" : "unseen"}>{when}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** Every clock with the rule behind it, folded away. */
export function ClockList({ clocks, reader }: { clocks: readonly ClockView[]; reader: Reader }) {
  const tell = tellerFor(reader);
  if (clocks.length === 0) return null;
  const stateOf = (clock: ClockView): string => {
    if (clock.state === "met") return tell(followWords.clockMet);
    if (clock.state === "met-late") return tell(followWords.clockLate);
    if (clock.state === "paused") return tell(followWords.clockPaused);
    return clock.due ? dueWords(clock.due, reader) : "";
  };
  return (
    <details>
      <summary>{tell(followWords.clocks)}</summary>
      <ul>
        {clocks.map((clock) => (
          <li key={`${clock.rule} ${clock.serial}`}>
            <span className="strong">{tell(clock.name)}</span> {stateOf(clock)}
            <br />
            <span className="soft small">
              {tell(followWords.clockBasis)}
              {reader.lang === "zh" ? "：" : ": "}
              {tell(clock.basis)}
            </span>
            <details className="clock-story">
              <summary>{tell(followWords.clockHow)}</summary>
              <ol>
                {clock.story.map((line) => (
                  <li key={`${line.code} ${line.at} ${JSON.stringify(line.values)}`}>
                    <span className="soft small">{momentWords(line.at, reader)}</span>
                    <br />
                    {line.code in clockWords
                      ? tell(clockWords[line.code as StoryCode], line.values)
                      : line.code}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
      <p>
        <a href="/clocks">{tell(followWords.clockAll)}</a>
      </p>
    </details>
  );
}
