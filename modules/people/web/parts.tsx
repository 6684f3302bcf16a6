import { RefusalNote, type Telling, useWords } from "@maple/platform/query";
import { Button, Grid } from "antd";
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { peopleWords as words } from "./people-words.ts";
import "./people.css";

export const useNarrow = () => Grid.useBreakpoint().md === false;

/** The frame of every form here: a panel in the page. Its first field takes the focus, Escape puts it away. */
export function Panel(props: {
  title: string;
  hint?: string;
  submit: string;
  /** What cannot be undone has a red button. */
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
    form.current?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form
      className={props.ends ? "keep-panel ends" : "keep-panel"}
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onCancel();
      }}
      aria-label={props.title}
      noValidate
    >
      <h2>{props.title}</h2>
      {props.hint && <p className="quiet">{props.hint}</p>}
      {props.children}
      {props.fault && (
        <p className="field-fault" role="alert">
          {props.fault}
        </p>
      )}
      <RefusalNote refusal={props.telling.refusal} />
      <div className="keep-foot">
        <Button type="primary" danger={props.ends ?? false} htmlType="submit" loading={props.telling.busy}>
          {props.submit}
        </Button>
        <Button onClick={props.onCancel}>{say(words.cancel)}</Button>
      </div>
    </form>
  );
}

/** Label above control; the control is given the id that the label is bound to. */
export function Field(props: {
  label: string;
  hint?: string;
  fit?: boolean;
  children(id: string): ReactNode;
}) {
  const id = useId();
  return (
    <div className={props.fit ? "field fit" : "field"}>
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
      {props.hint && <span className="quiet small">{props.hint}</span>}
    </div>
  );
}

/** Whether an option of a list holds every part of what was typed. */
export const fits = (typed: string, option?: { label?: unknown }) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) =>
      String(option?.label ?? "")
        .toLowerCase()
        .includes(part),
    );
