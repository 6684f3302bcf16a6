import type { ReactNode } from "react";
import { partWords } from "./part-words.ts";
import { type Asked, type Fault, type Reader, tellerFor } from "./reader.ts";

/** What to put right, at the head of the page, with links to the fields. */
export function ErrorSummary({ faults, reader }: Asked) {
  if (faults.length === 0) return null;
  const tell = tellerFor(reader);
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      id="error-summary"
      aria-labelledby="error-title"
    >
      <h2 id="error-title">{tell(partWords.errorSummary, { count: faults.length })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field}${fault.words}`}>
            {fault.field === "" ? fault.words : <a href={`#${fault.field}`}>{fault.words}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A form of the site: it acts once, however often it is sent, because its command id was made with the page. */
export function PageForm(props: {
  action: string;
  command?: string;
  multipart?: boolean;
  hidden?: Readonly<Record<string, string>>;
  children: ReactNode;
  name?: string;
}) {
  return (
    <form
      method="post"
      action={props.action}
      encType={props.multipart ? "multipart/form-data" : undefined}
      noValidate
      data-form={props.name}
    >
      {props.command ? <input type="hidden" name="command" value={props.command} /> : null}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}

export function Button(props: {
  children: ReactNode;
  kind?: "main" | "plain" | "warn";
  name?: string;
  value?: string;
}) {
  return (
    <button
      className={`button button-${props.kind ?? "main"}`}
      type="submit"
      name={props.name}
      value={props.value}
    >
      {props.children}
    </button>
  );
}

export function ButtonLink(props: { href: string; children: ReactNode; kind?: "main" | "plain" }) {
  return (
    <a className={`button button-${props.kind ?? "plain"}`} href={props.href}>
      {props.children}
    </a>
  );
}

export function Note(props: {
  kind?: "calm" | "urgent" | "done";
  title?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={`note note-${props.kind ?? "calm"}`}>
      {props.title ? <p className="note-title">{props.title}</p> : null}
      {props.children}
    </div>
  );
}

export interface Row {
  name: string;
  value: ReactNode;
  change?: { href: string; words: string; about: string } | undefined;
}

/** Names and values, each with a way to change it where it may be changed. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="rows">
      {rows.map((row) => (
        <div className="row" key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
          {row.change ? (
            <dd className="row-change">
              <a href={row.change.href}>
                {row.change.words}
                <span className="unseen"> {row.change.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

/** Where one is in a row of pages, in words. */
export function Progress(props: { reader: Reader; words: string; back: string | null }) {
  const tell = tellerFor(props.reader);
  return (
    <div className="progress">
      {props.back ? (
        <a className="back" href={props.back}>
          ‹ {tell(partWords.back)}
        </a>
      ) : null}
      <p className="soft">{props.words}</p>
    </div>
  );
}

/** A place for the buttons that only scripts can serve: reading aloud, printing. Empty without them. */
export function Tools(props: {
  reader: Reader;
  read?: boolean;
  print?: boolean;
  /** The id of the part that is read aloud; the whole page without. */
  from?: string;
}) {
  const { reader, read, print, from } = props;
  const tell = tellerFor(reader);
  return (
    <div
      className="tools"
      data-tools=""
      data-from={from}
      data-read={read ? tell(partWords.readAloud) : undefined}
      data-print={print ? tell(partWords.print) : undefined}
    />
  );
}

export function faultIn(faults: readonly Fault[], field: string): string | null {
  return faults.find((fault) => fault.field === field)?.words ?? null;
}

/** A person's own words: line ends kept, nothing in them is markup. */
export function OwnWords({ text }: { text: string }) {
  return (
    <p className="own-words" dir="auto">
      {text}
    </p>
  );
}
