import type { ReactNode } from "react";
import { fileSources, fileSourceWords } from "../../model/custody.ts";
import { partWords } from "./part-words.ts";
import { type Asked, tellerFor } from "./reader.ts";

interface FieldProps extends Asked {
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
}

function faultOf({ faults, name }: FieldProps): string | null {
  return faults.find((fault) => fault.field === name)?.words ?? null;
}

function describedBy(props: FieldProps): string | undefined {
  const ids = [props.hint ? `${props.name}-hint` : "", faultOf(props) ? `${props.name}-fault` : ""].filter(
    (id) => id !== "",
  );
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function FieldFrame({
  children,
  ...props
}: FieldProps & { children: ReactNode; upload?: string | undefined }) {
  const tell = tellerFor(props.reader);
  const fault = faultOf(props);
  return (
    <div className={fault ? "field field-wrong" : "field"} data-upload={props.upload}>
      <label className="label" htmlFor={props.name}>
        {props.label}
        {props.optional ? <span className="soft">{tell(partWords.optional)}</span> : null}
      </label>
      {props.hint ? (
        <p className="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {fault ? (
        <p className="fault" id={`${props.name}-fault`}>
          {fault}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/**
 * Photos, sound, video or scans, several at once; sent by the form itself, or by the script that reads `upload`. Where they
 * were made stands before them, so that it is known when they are read.
 */
export function FilesField(props: Asked & { label: string; upload?: string }) {
  const field = { ...props, name: "files" };
  const tell = tellerFor(props.reader);
  return (
    <FieldFrame {...field}>
      <p className="hint">{tell(partWords.filesHold)}</p>
      <label className="soft small" htmlFor="source">
        {tell(partWords.filesSource)}
      </label>
      <select className="input" id="source" name="source" defaultValue="">
        <option value="">{tell(partWords.filesSourceNone)}</option>
        {fileSources.map((source) => (
          <option key={source} value={source}>
            {tell(fileSourceWords[source])}
          </option>
        ))}
      </select>
      <input
        className="input"
        type="file"
        id="files"
        name="files"
        multiple
        accept="image/*,audio/*,video/*,application/pdf"
        aria-describedby={describedBy(field)}
      />
    </FieldFrame>
  );
}

export function TextField(
  props: FieldProps & {
    value: string;
    type?: "text" | "tel" | "date";
    autoComplete?: string;
    width?: "short" | "full";
    maxLength?: number;
    spellCheck?: boolean;
  },
) {
  return (
    <FieldFrame {...props}>
      <input
        className={props.width === "short" ? "input input-short" : "input"}
        id={props.name}
        name={props.name}
        type={props.type ?? "text"}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        maxLength={props.maxLength}
        spellCheck={props.spellCheck}
        aria-invalid={faultOf(props) ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}

export function TextArea(props: FieldProps & { value: string; rows?: number; keep?: boolean }) {
  return (
    <FieldFrame {...props}>
      <textarea
        className="input"
        id={props.name}
        name={props.name}
        rows={props.rows ?? 6}
        defaultValue={props.value}
        data-keep={props.keep ? props.name : undefined}
        aria-invalid={faultOf(props) ? true : undefined}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

export function Select(
  props: FieldProps & {
    value: string;
    groups: ReadonlyArray<{ label: string; choices: readonly Choice[] }>;
    empty: string;
  },
) {
  return (
    <FieldFrame {...props}>
      <select
        className="input"
        id={props.name}
        name={props.name}
        defaultValue={props.value}
        aria-invalid={faultOf(props) ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        <option value="">{props.empty}</option>
        {props.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Radio buttons or check boxes with a question above them. */
export function Choices(
  props: FieldProps & {
    kind?: "radio" | "checkbox";
    value: readonly string[];
    choices: readonly Choice[];
    /** The question is the page's own heading and not said twice on screen. */
    quiet?: boolean;
  },
) {
  const tell = tellerFor(props.reader);
  const fault = faultOf(props);
  const kind = props.kind ?? "radio";
  return (
    <fieldset className={fault ? "field field-wrong" : "field"} aria-describedby={describedBy(props)}>
      <legend className={props.quiet ? "unseen" : "label"}>
        {props.label}
        {props.optional ? <span className="soft">{tell(partWords.optional)}</span> : null}
      </legend>
      {props.hint ? (
        <p className="hint" id={`${props.name}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {fault ? (
        <p className="fault" id={`${props.name}-fault`}>
          {fault}
        </p>
      ) : null}
      {props.choices.map((choice, at) => {
        const id = at === 0 ? props.name : `${props.name}-${at}`;
        return (
          <div className="choice" key={choice.value}>
            <input
              type={kind}
              id={id}
              name={props.name}
              value={choice.value}
              defaultChecked={props.value.includes(choice.value)}
              aria-describedby={choice.hint ? `${id}-about` : undefined}
            />
            <label htmlFor={id}>{choice.label}</label>
            {choice.hint ? (
              <p className="choice-hint" id={`${id}-about`}>
                {choice.hint}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
