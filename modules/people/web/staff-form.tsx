import { ActPanel, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useState } from "react";
import type { StaffView } from "../model/staff.ts";
import { Field } from "./parts.tsx";
import { peopleWords as words } from "./people-words.ts";

/** Adds somebody, or corrects the name and telephone of one who is there. */
export function StaffForm(props: { of?: StaffView; cancel(): void; done(staff: string): void }) {
  const { say } = useWords();
  const telling = useTell<{ staff: string }>([["/api/people"]]);
  const [name, setName] = useState(props.of?.name ?? "");
  const [phone, setPhone] = useState(props.of?.phone ?? "");
  const submit = async () => {
    const to = props.of ? `/api/people/${props.of.id}/correct` : "/api/people";
    const kept = await telling.send(to, { name, phone });
    if (kept) props.done(kept.staff);
  };
  return (
    <ActPanel
      title={say(props.of ? words.correct : words.add)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={props.cancel}
    >
      <div className="field-row">
        <Field label={say(words.name)} hint={say(words.nameHint)}>
          {(id) => (
            <Input id={id} maxLength={40} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <Field label={say(words.phone)} hint={say(words.phoneHint)}>
          {(id) => (
            <Input
              id={id}
              type="tel"
              maxLength={30}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ActPanel>
  );
}
