import { localDateOf, localTimeOf } from "@maple/platform/clock";
import { ActPanel, Field, RefusalNote, useAsk, useNow, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Skeleton } from "antd";
import { type ReactNode, useId, useState } from "react";
import type { RuleVersionView, RuleView } from "../model/county-rule.ts";
import { ruleWords as words } from "./rule-words.ts";
import "./rules.css";

const zone = "Asia/Shanghai";

interface RuleParts<T> {
  /** Where it is asked for and sent to: `/api/ladder`. */
  address: string;
  title: string;
  hint: string;
  /** The value to be read. */
  show(value: T): ReactNode;
  edit(value: T, change: (next: T) => void): ReactNode;
  /** What is wrong with it, in words, so that it is not sent. */
  fault?(value: T): string | null;
  /** What last month would have been under it, drawn before it is confirmed. */
  rehearse?(value: T): ReactNode;
  /** What else is asked anew when a version was kept. */
  touches?: readonly string[];
}

/** One rule of a county: what holds, its form in two steps with the rehearsal between them, and every version. */
export function RuleSection<T>(parts: RuleParts<T>) {
  const { say } = useWords();
  const asked = useAsk<RuleView<T>>(parts.address);
  const [open, setOpen] = useState<{ value: T; again: number | null } | null>(null);
  const [kept, setKept] = useState<{ version: number; from: string } | null>(null);
  const change = (value: T, again: number | null) => {
    setKept(null);
    setOpen({ value, again });
  };
  const view = asked.data;
  return (
    <section className="rule" aria-label={parts.title}>
      <div className="rule-head">
        <h2>{parts.title}</h2>
        {view && (
          <span className="quiet small">
            {view.now.since === null
              ? say(words.nowFirst)
              : say(words.now, { n: view.now.version, day: view.now.since })}
          </span>
        )}
        <span className="push" />
        {view && !open && (
          <Button
            aria-label={say(words.changeOf, { name: parts.title })}
            onClick={() => change(view.now.value, null)}
          >
            {say(words.change)}
          </Button>
        )}
      </div>
      <p className="quiet rule-hint">{parts.hint}</p>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 5 }} />}
      {kept && (
        <p className="rule-kept" role="status">
          {say(words.kept, { n: kept.version, day: kept.from })}
        </p>
      )}
      {view && !open && <div className="rule-value">{parts.show(view.now.value)}</div>}
      {view && open && (
        <RuleForm
          key={open.again ?? 0}
          parts={parts}
          start={open}
          done={(one) => {
            setOpen(null);
            setKept(one);
          }}
        />
      )}
      {view && view.versions.length > 1 && (
        <details className="rule-versions">
          <summary>{say(words.history, { n: view.versions.length })}</summary>
          <ol reversed>
            {view.versions.map((one) => (
              <VersionLine
                key={one.version}
                one={one}
                parts={parts}
                again={() => change(one.value, one.version)}
              />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function VersionLine<T>(props: { one: RuleVersionView<T>; parts: RuleParts<T>; again(): void }) {
  const { say } = useWords();
  const { one, parts } = props;
  const at = one.setAt && `${localDateOf(one.setAt, zone)} ${localTimeOf(one.setAt, zone)}`;
  return (
    <li>
      <div className="rule-line">
        <span>
          {one.from === null
            ? say(words.lineFirst)
            : say(words.line, {
                n: one.version,
                day: one.from,
                source: one.source ?? "",
                by: one.by ?? say(words.unknown),
                at: at ?? "",
              })}
          {one.stands === "now" && <strong className="rule-mark">{say(words.nowMark)}</strong>}
          {one.stands === "coming" && <strong className="rule-mark">{say(words.comingMark)}</strong>}
        </span>
        {one.stands !== "now" && (
          <Button size="small" onClick={props.again}>
            {say(words.again, { n: one.version })}
          </Button>
        )}
      </div>
      {parts.show(one.value)}
    </li>
  );
}

/** First what is to hold, from when and on what ground; then the same to be read, with the rehearsal, to be confirmed. */
function RuleForm<T>(props: {
  parts: RuleParts<T>;
  start: { value: T; again: number | null };
  done(kept: { version: number; from: string } | null): void;
}) {
  const { say } = useWords();
  const id = useId();
  const { parts, start } = props;
  const telling = useTell<{ version: number; from: string }>(
    [parts.address, ...(parts.touches ?? [])].map((one) => [one]),
  );
  const today = localDateOf(useNow(), zone);
  const [value, setValue] = useState(start.value);
  const [from, setFrom] = useState(today);
  const [source, setSource] = useState(
    start.again === null ? "" : say(words.againGround, { n: start.again }),
  );
  const [checking, setChecking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const title =
    start.again === null
      ? say(words.changeOf, { name: parts.title })
      : say(words.againOf, { name: parts.title, n: start.again });
  const submit = async () => {
    if (!checking) {
      const wrong = parts.fault?.(value) ?? null;
      setFault(wrong);
      telling.clear();
      if (wrong === null) setChecking(true);
      return;
    }
    const kept = await telling.send(parts.address, { value, from, source });
    if (kept) props.done(kept);
  };
  if (checking)
    return (
      <ActPanel
        key="check"
        title={say(words.checkTitle, { day: from })}
        hint={say(words.checkHint)}
        submit={say(words.confirm, { day: from })}
        telling={telling}
        onSubmit={submit}
        onCancel={() => props.done(null)}
      >
        <div className="rule-checked">{parts.show(value)}</div>
        {source.trim() !== "" && <p>{say(words.ground, { source: source.trim() })}</p>}
        {parts.rehearse?.(value)}
        <div className="act-row">
          <Button
            onClick={() => {
              telling.clear();
              setChecking(false);
            }}
          >
            {say(words.back)}
          </Button>
        </div>
      </ActPanel>
    );
  return (
    <ActPanel
      key="change"
      title={title}
      submit={say(parts.rehearse ? words.check : words.checkOnly)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={() => props.done(null)}
    >
      {parts.edit(value, setValue)}
      <div className="rule-ground">
        <Field id={`${id}-from`} label={say(words.from)}>
          <Input
            id={`${id}-from`}
            type="date"
            min={today}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </Field>
        <Field id={`${id}-source`} label={say(words.source)}>
          <Input
            id={`${id}-source`}
            maxLength={300}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Field>
      </div>
    </ActPanel>
  );
}

/** Numbers of the register in one line, or nothing. */
export function NumberLine({
  words: pair,
  numbers,
}: {
  words: (numbers: string) => string;
  numbers: readonly string[];
}) {
  const { lang } = useWords();
  if (numbers.length === 0) return null;
  return <p className="small rule-numbers">{pair(numbers.join(lang === "zh" ? "、" : ", "))}</p>;
}
