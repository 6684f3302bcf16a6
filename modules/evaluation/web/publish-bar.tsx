import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { MonthView } from "../model/month.ts";
import { monthWords as words } from "./month-words.ts";

/** Publishing a closed month of a station, and correcting it where something changed since. */
export function PublishBar(props: { one: MonthView["stations"][number]; month: string; published: boolean }) {
  const { one, month, published } = props;
  const { say } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const telling = useTell<{ figures: number }>([["/api/months"]]);
  const changed = [one.station, ...one.rooms].reduce(
    (sum, unit) => sum + unit.figures.filter((figure) => figure.changed !== null).length,
    0,
  );
  if (published && changed === 0) return null;
  const missing = one.rooms.filter((room) =>
    room.figures.some((figure) => figure.key === "cases" && figure.value === null),
  ).length;
  const submit = async () => {
    const act = published ? "correct" : "publish";
    const more = published ? { reason } : {};
    const done = await telling.send(`/api/months/${month}/${act}`, { station: one.station.id, ...more });
    if (!done) return;
    setOpen(false);
    setReason("");
  };
  const label = published ? say(words.correct) : say(words.publish, { month });
  if (!open)
    return (
      <div className="act-row no-print">
        {published && <span className="month-changed">{say(words.changedAny, { n: changed })}</span>}
        <Button type={published ? "default" : "primary"} onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
    );
  return (
    <ActPanel
      title={say(published ? words.correctTitle : words.publishTitle, { month })}
      hint={say(words.publishHint)}
      submit={label}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={() => {
        telling.clear();
        setOpen(false);
      }}
    >
      {!published && missing > 0 && (
        <p className="month-changed">{say(words.publishMissing, { n: missing })}</p>
      )}
      {published && (
        <Field id={`${id}-reason`} label={say(words.reason)}>
          <Input
            id={`${id}-reason`}
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      )}
    </ActPanel>
  );
}
