import { fieldOfMoment, momentOfField, useWords } from "@maple/platform/query";
import { useId } from "react";
import { failureReasons, failureWords, sessionResults, sessionResultWords } from "../model/mediation.ts";
import type { TakenAlong } from "../model/taken-along.ts";
import type { Written } from "./along-record.ts";
import { alongWords as words } from "./along-words.ts";

interface FieldsProps {
  taken: TakenAlong;
  written: Written;
  write(change: Partial<Written>): void;
}

/** The fields of a record, for a thumb: what the browser brings by itself and nothing that must be fetched. */
export function AlongFields({ taken, written, write }: FieldsProps) {
  const { say } = useWords();
  const id = useId();
  const counts = { A: 0, B: 0 };
  for (const party of taken.parties) counts[party.side] += 1;
  const nameOf = ({ side, n }: TakenAlong["parties"][number]) => {
    const plain = say(side === "A" ? words.side : words.otherSide);
    return counts[side] > 1 ? say(words.nth, { side: plain, n }) : plain;
  };
  return (
    <>
      <div className="along-times">
        <TimeField label={say(words.begun)} value={written.begunAt} set={(begunAt) => write({ begunAt })} />
        <TimeField label={say(words.ended)} value={written.endedAt} set={(endedAt) => write({ endedAt })} />
      </div>
      <fieldset>
        <legend>{say(words.present)}</legend>
        {taken.parties.map((party) => (
          <label key={party.id} className="along-choice">
            <input
              type="checkbox"
              checked={written.present.includes(party.id)}
              onChange={(event) =>
                write({
                  present: event.target.checked
                    ? [...written.present, party.id]
                    : written.present.filter((one) => one !== party.id),
                })
              }
            />
            {nameOf(party)}
          </label>
        ))}
      </fieldset>
      <p className="along-field">
        <label htmlFor={`${id}-invited`}>{say(words.invited)}</label>
        <input
          id={`${id}-invited`}
          maxLength={300}
          value={written.invited}
          onChange={(event) => write({ invited: event.target.value })}
        />
      </p>
      <p className="along-field">
        <label htmlFor={`${id}-record`}>{say(words.record)}</label>
        <textarea
          id={`${id}-record`}
          rows={9}
          maxLength={20_000}
          aria-describedby={`${id}-hint`}
          value={written.record}
          onChange={(event) => write({ record: event.target.value })}
        />
        <small id={`${id}-hint`}>{say(words.recordHint)}</small>
      </p>
      <fieldset>
        <legend>{say(words.result)}</legend>
        {sessionResults.map((result) => (
          <label key={result} className="along-choice">
            <input
              type="radio"
              name={`${id}-result`}
              checked={written.result === result}
              onChange={() => write({ result })}
            />
            {say(sessionResultWords[result])}
          </label>
        ))}
      </fieldset>
      {written.result === "failed" && (
        <p className="along-field">
          <label htmlFor={`${id}-failure`}>{say(words.failure)}</label>
          <select
            id={`${id}-failure`}
            value={written.failure ?? ""}
            onChange={(event) =>
              write({ failure: failureReasons.find((one) => one === event.target.value) ?? null })
            }
          >
            <option value="" />
            {failureReasons.map((reason) => (
              <option key={reason} value={reason}>
                {say(failureWords[reason])}
              </option>
            ))}
          </select>
        </p>
      )}
    </>
  );
}

function TimeField({
  label,
  value,
  set,
}: {
  label: string;
  value: string | null;
  set(moment: string | null): void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <p className="along-field">
      <label htmlFor={id}>{label}</label>
      <span className="along-time">
        <input
          id={id}
          type="datetime-local"
          value={value ? fieldOfMoment(value) : ""}
          onChange={(event) => set(momentOfField(event.target.value))}
        />
        <button
          type="button"
          aria-label={say(words.nowFor, { what: label })}
          onClick={() => set(wholeMinute(Date.now()))}
        >
          {say(words.now)}
        </button>
      </span>
    </p>
  );
}

const minuteMs = 60_000;

// The field shows minutes: seconds that nobody sees would make two times differ that look the same.
const wholeMinute = (ms: number) => new Date(ms - (ms % minuteMs)).toISOString();
