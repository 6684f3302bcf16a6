import { type ClockUnit, lengthUnitWords, localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, useNow, useTell, useWords } from "@maple/platform/query";
import { Input, InputNumber, Select } from "antd";
import { useEffect, useId, useState } from "react";
import type { ClockLine } from "../model/clock-list.ts";
import { unitsFor } from "../rules/clock-value.ts";
import { ClockRehearsalNote } from "./clock-rehearsal.tsx";
import { clocksWords as words } from "./clocks-words.ts";

/** A new length from a day on, and on what ground. */
export function ClockValueForm({ line, done }: { line: ClockLine; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/clocks"]]);
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const [length, setLength] = useState<number | null>(line.length);
  const [unit, setUnit] = useState<ClockUnit>(line.unit);
  const [from, setFrom] = useState(today);
  const [source, setSource] = useState("");
  // What is still being typed is not asked about.
  const [tried, setTried] = useState<number | null>(null);
  useEffect(() => {
    const wait = setTimeout(() => setTried(length), 400);
    return () => clearTimeout(wait);
  }, [length]);
  const units = unitsFor(line.id);
  return (
    <ActPanel
      title={say(words.changeOf, { name: say(line.name) })}
      submit={say(words.save)}
      telling={telling}
      onSubmit={async () => {
        if (
          await telling.send("/api/clocks/value", { rule: line.id, from, length: length ?? 0, unit, source })
        )
          done();
      }}
      onCancel={done}
    >
      <div className="clocks-form">
        <Field id={`${id}-length`} label={say(words.length)}>
          <InputNumber id={`${id}-length`} min={1} precision={0} value={length} onChange={setLength} />
        </Field>
        <Field id={`${id}-unit`} label={say(words.unit)}>
          <Select
            id={`${id}-unit`}
            value={unit}
            disabled={units.length === 1}
            onChange={setUnit}
            options={units.map((one) => ({ value: one, label: say(lengthUnitWords[one]) }))}
          />
        </Field>
        <Field id={`${id}-from`} label={say(words.from)}>
          <Input
            id={`${id}-from`}
            type="date"
            min={today}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </Field>
      </div>
      {tried !== null && tried > 0 && (tried !== line.length || unit !== line.unit) && (
        <ClockRehearsalNote rule={line.id} length={tried} unit={unit} />
      )}
      <Field id={`${id}-source`} label={say(words.source)}>
        <Input
          id={`${id}-source`}
          maxLength={300}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
