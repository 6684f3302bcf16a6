import type { WordPair } from "@maple/platform/words/pairs";
import { Grid, Input } from "antd";
import { type ReactNode, useId } from "react";
import "./people.css";

export const useNarrow = () => Grid.useBreakpoint().md === false;

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

/** The same words in Chinese and in English, side by side. */
export function PairFields(props: {
  zh: { label: string; hint?: string };
  en: { label: string };
  value: WordPair;
  onChange(value: WordPair): void;
}) {
  const { value, onChange } = props;
  return (
    <div className="field-row">
      <Field {...props.zh}>
        {(id) => (
          <Input
            id={id}
            maxLength={60}
            value={value.zh}
            onChange={(event) => onChange({ ...value, zh: event.target.value })}
          />
        )}
      </Field>
      <Field {...props.en}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={value.en}
            onChange={(event) => onChange({ ...value, en: event.target.value })}
          />
        )}
      </Field>
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
