import { ActPanel, Field, type Telling, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import { consultationWords as words } from "./consultation-words.ts";

/** An act that needs one text, or none: what it does, and the field. */
export function TextForm(props: {
  title: string;
  hint?: string;
  /** Null: nothing is asked. */
  label: string | null;
  ends?: boolean;
  telling: Telling<unknown>;
  send(text: string): Promise<unknown>;
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const missing = props.label !== null && text.trim().length < 2;
    setFault(missing);
    if (missing) return;
    if (await props.send(text)) props.done();
  };
  return (
    <ActPanel
      title={props.title}
      hint={props.hint}
      submit={props.title}
      ends={props.ends ?? false}
      fault={fault ? say(words.needWords) : null}
      telling={props.telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      {props.label !== null && (
        <Field id={id} label={props.label}>
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 12 }}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
      )}
    </ActPanel>
  );
}
