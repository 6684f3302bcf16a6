import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import { actWords } from "../model/matter-life.ts";
import { actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";

export function ReopenForm({ matter, done }: { matter: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter));
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    setFault([...reason.trim()].length < 2);
    if ([...reason.trim()].length < 2) return;
    if (await telling.send(`/api/matters/${matter}/reopen`, { reason })) done();
  };
  return (
    <ActPanel
      title={say(actWords.reopen)}
      hint={say(words.reopenAsk)}
      submit={say(actWords.reopen)}
      fault={fault ? say(words.needReason) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={id} label={say(words.reasonFor)}>
        <Input.TextArea
          id={id}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
