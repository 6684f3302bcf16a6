import { useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { panelWords as words } from "./panel-words.ts";

export interface HoursRow {
  day: number;
  from: string;
  until: string;
}

/** When somebody can come: rows of a weekday and two times. */
export function HoursFields({
  value,
  onChange,
}: {
  value: readonly HoursRow[];
  onChange(rows: HoursRow[]): void;
}) {
  const { say } = useWords();
  const set = (at: number, change: Partial<HoursRow>) =>
    onChange(value.map((row, i) => (i === at ? { ...row, ...change } : row)));
  const time = (at: number, key: "from" | "until") => (
    <Input
      type="time"
      aria-label={say(words[key])}
      value={value[at]![key]}
      onChange={(event) => set(at, { [key]: event.target.value })}
    />
  );
  return (
    <fieldset className="field">
      <legend>{say(words.myHours)}</legend>
      {value.map((row, at) => (
        // Rows have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} className="hours-row">
          <Select
            aria-label={say(words.day)}
            value={row.day}
            onChange={(day) => set(at, { day })}
            options={say(words.days)
              .split(",")
              .map((label, i) => ({ value: i + 1, label }))}
          />
          {time(at, "from")}
          {time(at, "until")}
          <Button
            aria-label={say(words.removeHours)}
            onClick={() => onChange(value.filter((_, i) => i !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      {value.length < 7 && (
        <Button
          size="small"
          className="fit"
          onClick={() => onChange([...value, { day: 2, from: "14:00", until: "17:00" }])}
        >
          {say(words.addHours)}
        </Button>
      )}
    </fieldset>
  );
}
