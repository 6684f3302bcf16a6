import type { ClockUnit } from "@maple/platform/clock";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import type { ClockRehearsal } from "../model/clock-list.ts";
import { clocksWords as words } from "./clocks-words.ts";

/** What last month would have been under the length that is being typed, before it goes live. */
export function ClockRehearsalNote(props: { rule: string; length: number; unit: ClockUnit }) {
  const { say, lang } = useWords();
  const asked = useAsk<ClockRehearsal>(
    `/api/clocks/rehearsal?rule=${props.rule}&length=${props.length}&unit=${props.unit}`,
  );
  if (asked.error) return <RefusalNote refusal={asked.error} />;
  const told = asked.data;
  if (!told) return <p className="quiet small">{say(words.rehearsing)}</p>;
  if (told.looked === 0)
    return <p className="quiet small">{say(words.rehearsedNone, { since: told.since })}</p>;
  const list = (numbers: readonly string[]) => numbers.join(lang === "zh" ? "、" : ", ");
  return (
    <div className="clocks-rehearsal" role="status">
      <p>
        {say(words.rehearsed, {
          since: told.since,
          looked: told.looked,
          before: told.lateBefore,
          after: told.lateAfter,
        })}
      </p>
      {told.newlyLate.length > 0 && (
        <p className="small">{say(words.newlyLate, { numbers: list(told.newlyLate) })}</p>
      )}
      {told.newlyInTime.length > 0 && (
        <p className="small">{say(words.newlyInTime, { numbers: list(told.newlyInTime) })}</p>
      )}
    </div>
  );
}
