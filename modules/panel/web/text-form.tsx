import { ActPanel, Field, type Telling, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { type ReactNode, useId, useState } from "react";
import { panelWords as words } from "./panel-words.ts";

/** An act that needs one text: what it is, the field, and perhaps something before it. */
export function TextForm(props: {
  title: string;
  label: string;
  hint?: string;
  /** What stands in the field at first. */
  first?: string;
  rows?: number;
  /** May stay empty. */
  optional?: boolean;
  ends?: boolean;
  telling: Telling<unknown>;
  send(text: string): Promise<unknown>;
  done(): void;
  children?: ReactNode;
}) {
  const { say } = useWords();
  const id = useId();
  const [text, setText] = useState(props.first ?? "");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const missing = !props.optional && text.trim().length < 2;
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
      onSubmit={submit}
      onCancel={props.done}
    >
      {props.children}
      <Field id={id} label={props.label}>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: props.rows ?? 3, maxRows: 16 }}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
