import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId, useMemo, useState } from "react";
import { patterns } from "../model/pattern.ts";
import { panelWords as words } from "./panel-words.ts";

/** Calls a panel by hand: its pattern, why, and what it is about. */
export function CallForm({ matter, done }: { matter: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const keys = useMemo(
    () => [[`/api/matters/${matter}/panels`], [`/api/matters/${matter}`], ["/api/panels"]],
    [matter],
  );
  const telling = useTell<{ panel: string }>(keys);
  const [pattern, setPattern] = useState(patterns[0]!.key);
  const [reason, setReason] = useState("");
  const [about, setAbout] = useState("");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const missing = reason.trim().length < 2 || about.trim().length < 2;
    setFault(missing);
    if (missing) return;
    if (await telling.send(`/api/matters/${matter}/panels`, { pattern, reason, about })) done();
  };
  return (
    <ActPanel
      title={say(words.call)}
      hint={say(words.callHint)}
      submit={say(words.call)}
      fault={fault ? say(words.needWords) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={`${id}-pattern`} label={say(words.pattern)}>
        <Select
          id={`${id}-pattern`}
          className="wide"
          value={pattern}
          onChange={setPattern}
          options={patterns.map((one) => ({ value: one.key, label: say(one.words) }))}
        />
      </Field>
      <Field id={`${id}-reason`} label={say(words.reason)}>
        <Input.TextArea
          id={`${id}-reason`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field id={`${id}-about`} label={say(words.about)}>
        <Input.TextArea
          id={`${id}-about`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={1000}
          value={about}
          onChange={(event) => setAbout(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
