import { Grid } from "antd";
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
