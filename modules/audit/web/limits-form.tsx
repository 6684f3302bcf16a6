import { roleWords } from "@maple/people";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, InputNumber } from "antd";
import { useId, useState } from "react";
import type { BulkList } from "../model/audit.ts";
import { limitedRoles, otherRole } from "../model/bulk.ts";
import { auditWords as words } from "./audit-words.ts";
import { wallClock } from "./doer.tsx";

type Limits = BulkList["limits"];

/** From how much on reading is noticed, for everybody to read; the county's administrator may change it. */
export function LimitsBlock({ limits, maySet }: { limits: Limits; maySet: boolean }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className="bulk-limits">
      <h2>{say(words.limits)}</h2>
      <p className="quiet">
        {say(words.limitsNow, {
          hour: limits.hour.other ?? 0,
          day: limits.day.other ?? 0,
          lines: limits.exportLines,
        })}{" "}
        {limits.since ? say(words.limitsOwn, { at: wallClock(limits.since) }) : say(words.limitsHouse)}
      </p>
      {maySet &&
        (open ? (
          <LimitsForm limits={limits} done={() => setOpen(false)} />
        ) : (
          <Button onClick={() => setOpen(true)}>{say(words.limitsSet)}</Button>
        ))}
    </section>
  );
}

function LimitsForm({ limits, done }: { limits: Limits; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/audit/bulk"], ["/api/audit/acts"]]);
  const [values, setValues] = useState<Record<string, number | null>>({
    exportLines: limits.exportLines,
    ...Object.fromEntries(
      limitedRoles.flatMap((role) =>
        (["hour", "day"] as const).map((span) => [
          `${span}-${role}`,
          limits[span][role] ?? limits[span].other ?? 0,
        ]),
      ),
    ),
  });
  const number = (key: string, label: string) => (
    <Field key={key} id={`${id}-${key}`} label={label}>
      <InputNumber
        id={`${id}-${key}`}
        className="wide"
        min={1}
        precision={0}
        value={values[key] ?? null}
        onChange={(value) => setValues({ ...values, [key]: value })}
      />
    </Field>
  );
  const send = async () => {
    const of = (span: string) =>
      Object.fromEntries(limitedRoles.map((role) => [role, values[`${span}-${role}`]]));
    const body = { hour: of("hour"), day: of("day"), exportLines: values.exportLines };
    if (await telling.send("/api/audit/limits", body)) done();
  };
  return (
    <ActPanel
      title={say(words.limitsSet)}
      hint={say(words.limitsHint)}
      submit={say(words.limitsSet)}
      telling={telling}
      onSubmit={() => void send()}
      onCancel={done}
    >
      {limitedRoles.map((role) => (
        <fieldset key={role} className="field-row bulk-limit">
          <legend>{say(role === otherRole ? words.otherRoles : roleWords[role])}</legend>
          {number(`hour-${role}`, say(words.perHour))}
          {number(`day-${role}`, say(words.perDay))}
        </fieldset>
      ))}
      {number("exportLines", say(words.perExport))}
    </ActPanel>
  );
}
