import { useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import type { Hours } from "../model/team.ts";
import { Field, PairFields } from "./parts.tsx";
import { weekdayWords, teamWords as words } from "./team-words.ts";

export function NameFields(props: {
  value: { zh: string; en: string };
  onChange(value: { zh: string; en: string }): void;
}) {
  const { say } = useWords();
  return (
    <PairFields
      zh={{ label: say(words.name) }}
      en={{ label: say(words.nameEn) }}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

export function TermFields(props: {
  from: string;
  until: string;
  setFrom(day: string): void;
  setUntil(day: string): void;
}) {
  const { say } = useWords();
  return (
    <div className="field-row">
      <Field label={say(words.termFrom)}>
        {(id) => (
          <Input
            id={id}
            type="date"
            value={props.from}
            onChange={(event) => props.setFrom(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(words.termUntil)}>
        {(id) => (
          <Input
            id={id}
            type="date"
            value={props.until}
            onChange={(event) => props.setUntil(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}

/** When somebody can come in a week: a weekday and two times each. */
export function HoursFields(props: { value: Hours[]; onChange(value: Hours[]): void }) {
  const { say } = useWords();
  const { value, onChange } = props;
  const change = (n: number, next: Partial<Hours>) =>
    onChange(value.map((one, i) => (i === n ? { ...one, ...next } : one)));
  return (
    <fieldset className="field">
      <legend>{say(words.hours)}</legend>
      {value.map((one, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name of their own, and none is kept inside
        <div className="hours-row" key={n}>
          <Select
            aria-label={say(words.day)}
            value={one.day}
            onChange={(day) => change(n, { day })}
            options={weekdayWords.map((pair, i) => ({ value: i + 1, label: say(pair) }))}
          />
          <Input
            type="time"
            aria-label={say(words.from)}
            value={one.from}
            onChange={(event) => change(n, { from: event.target.value })}
          />
          <Input
            type="time"
            aria-label={say(words.until)}
            value={one.until}
            onChange={(event) => change(n, { until: event.target.value })}
          />
          <Button
            aria-label={say(words.removeHours, { n: n + 1 })}
            onClick={() => onChange(value.filter((_, i) => i !== n))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...value, { day: 1, from: "09:00", until: "11:00" }])}>
          {say(words.addHours)}
        </Button>
      </div>
    </fieldset>
  );
}
