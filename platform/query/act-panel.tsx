import { Button } from "antd";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { Telling } from "./client-context.tsx";
import { RefusalNote } from "./refusal-note.tsx";
import { useWords } from "./words.tsx";

const words = {
  cancel: { zh: "取消", en: "Cancel" },
  cannotUndo: {
    zh: "登记后不能撤销，会永远留在经过里。",
    en: "This cannot be undone and stays in the timeline.",
  },
} as const;

/** The frame of every act's form: a panel in the page, never a box over it. Its first field takes the focus. */
export function ActPanel(props: {
  title: string;
  hint?: string | undefined;
  submit: string;
  /** An end that cannot be undone: the question is asked once, in words, and the button is red. */
  ends?: boolean;
  fault?: string | null;
  telling: Telling<unknown>;
  onSubmit(): void;
  onCancel(): void;
  children?: ReactNode;
}) {
  const { say } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current
      ?.querySelector<HTMLElement>("input, textarea, select, button")
      ?.focus({ preventScroll: true });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form
      className={props.ends ? "act-panel ends" : "act-panel"}
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onCancel();
      }}
      aria-label={props.title}
      noValidate
    >
      <h2>{props.title}</h2>
      {props.hint && <p className="act-hint">{props.hint}</p>}
      {props.children}
      {props.fault && (
        <p className="field-fault" role="alert">
          {props.fault}
        </p>
      )}
      <RefusalNote refusal={props.telling.refusal} />
      <div className="act-foot">
        <Button type="primary" danger={props.ends ?? false} htmlType="submit" loading={props.telling.busy}>
          {props.submit}
        </Button>
        <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
        {props.ends && <span className="quiet">{say(words.cannotUndo)}</span>}
      </div>
    </form>
  );
}

/** Label above control, the label always bound to it. */
export function Field(props: {
  id: string;
  label: string;
  children: ReactNode;
  hint?: string;
  /** What is wrong with it, said above the control. */
  fault?: string | null;
}) {
  return (
    <div className={props.fault ? "field wrong" : "field"}>
      <label htmlFor={props.id}>{props.label}</label>
      {props.fault && <span className="field-fault">{props.fault}</span>}
      {props.children}
      {props.hint && <span className="quiet">{props.hint}</span>}
    </div>
  );
}
