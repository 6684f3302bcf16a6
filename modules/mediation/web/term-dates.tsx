import { Field, useWords } from "@maple/platform/query";
import { Input, InputNumber, Select } from "antd";
import { useId } from "react";
import { mostDates, planEvery, planEveryWords, type TermPlan } from "../model/mediation.ts";
import { yuanOf } from "../rules/money.ts";
import { datesOf, timesUntil } from "../rules/schedule.ts";
import { type TermDraft, termOf } from "./agreement-draft.ts";
import { agreementWords as words } from "./agreement-words.ts";

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** On one day, in instalments, or the same again and again; the dates that follow are said before they are kept. */
export function TermDates({ term, change }: { term: TermDraft; change(next: Partial<TermDraft>): void }) {
  const { say } = useWords();
  const id = useId();
  const whole = termOf(term);
  const dates = whole?.plan ? datesOf(whole) : [];
  const last = dates.at(-1);
  const plan = { every: term.every, times: Math.max(1, term.times), amount: "each" } as const;
  const until = isDay(term.dueOn)
    ? (datesOf({ cents: null, dueOn: term.dueOn, plan }).at(-1)?.dueOn ?? "")
    : "";
  const choices: Array<{ value: TermDraft["dates"]; label: string }> = [
    { value: "once", label: say(words.once) },
    ...(term.kind === "pay" ? [{ value: "total" as const, label: say(words.instalments) }] : []),
    { value: "each", label: say(term.kind === "pay" ? words.again : words.againDo) },
  ];
  return (
    <>
      <div className="term-row">
        <Field id={`${id}-dates`} label={say(words.dates)}>
          <Select
            id={`${id}-dates`}
            className="wide"
            value={term.kind === "do" && term.dates === "total" ? "once" : term.dates}
            onChange={(value) => change({ dates: value })}
            options={choices}
          />
        </Field>
        {term.dates !== "once" && (
          <>
            <Field id={`${id}-every`} label={say(words.every)}>
              <Select<TermPlan["every"]>
                id={`${id}-every`}
                className="wide"
                value={term.every}
                onChange={(every) => change({ every })}
                options={planEvery.map((value) => ({ value, label: say(planEveryWords[value]) }))}
              />
            </Field>
            <Field id={`${id}-times`} label={say(words.times)}>
              <InputNumber
                id={`${id}-times`}
                className="wide"
                min={2}
                max={mostDates}
                precision={0}
                value={term.times}
                onChange={(times) => change({ times: times ?? 2 })}
              />
            </Field>
            {term.dates === "each" && (
              <Field id={`${id}-until`} label={say(words.until)}>
                <Input
                  id={`${id}-until`}
                  type="date"
                  min={term.dueOn}
                  value={until}
                  onChange={(event) =>
                    isDay(event.target.value) &&
                    isDay(term.dueOn) &&
                    change({ times: timesUntil(term.dueOn, event.target.value, term.every) })
                  }
                />
              </Field>
            )}
          </>
        )}
      </div>
      {whole && last && (
        <p className="quiet" role="status">
          {whole.kind === "pay"
            ? say(words.planned, {
                n: dates.length,
                last: last.dueOn,
                each: yuanOf(dates[0]!.cents ?? 0),
                end: yuanOf(last.cents ?? 0),
                sum: yuanOf(dates.reduce((sum, one) => sum + (one.cents ?? 0), 0)),
              })
            : say(words.plannedDo, { n: dates.length, last: last.dueOn })}
        </p>
      )}
    </>
  );
}
