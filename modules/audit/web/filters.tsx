import { useAsk, useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import type { AuditRange } from "../model/audit.ts";
import { auditWords as words } from "./audit-words.ts";

export type Search = Readonly<Record<string, string>>;

/** A choice among few, which may be left open. */
export interface Choice {
  key: string;
  label: string;
  options: Array<{ value: string; label: string }>;
}

/** What both lists are filtered by; nothing is asked before "find", because each look is on record. */
export function Filters(props: {
  search: Search;
  ranges: readonly AuditRange[];
  choices: readonly Choice[];
  find(next: Record<string, string>): void;
  children?: ReactNode;
}) {
  const { say, name } = useWords();
  const id = useId();
  const people = useAsk<Array<{ id: string; name: string }>>("/api/audit/people", {}, { staleMs: 60_000 });
  const [draft, setDraft] = useState<Record<string, string>>({ ...props.search });
  const asked = JSON.stringify(props.search);
  useEffect(() => setDraft(JSON.parse(asked) as Record<string, string>), [asked]);
  const set = (key: string, value: string | undefined) => setDraft({ ...draft, [key]: value ?? "" });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { before: _, ...kept } = draft;
    props.find(kept);
  };
  const text = (key: string, label: string, type: "date" | "text") => (
    <div className="field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <Input
        id={`${id}-${key}`}
        type={type}
        maxLength={40}
        value={draft[key] ?? ""}
        onChange={(event) => set(key, event.target.value)}
      />
    </div>
  );
  const select = ({ key, label, options }: Choice, needed = false) => (
    <div className="field" key={key}>
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <Select
        id={`${id}-${key}`}
        allowClear={!needed}
        showSearch={{ optionFilterProp: "label" }}
        placeholder={say(words.all)}
        value={draft[key] || null}
        onChange={(value: string | null) => set(key, value ?? "")}
        options={options}
      />
    </div>
  );
  return (
    <form className="audit-filters" onSubmit={submit}>
      {text("from", say(words.from), "date")}
      {text("until", say(words.until), "date")}
      {select({
        key: "staff",
        label: say(words.person),
        options: (people.data ?? []).map((one) => ({ value: one.id, label: one.name })),
      })}
      {props.choices.map((choice) => select(choice))}
      {text("code", say(words.code), "text")}
      {props.ranges.length > 1 &&
        select(
          {
            key: "range",
            label: say(words.range),
            options: props.ranges.map((range) => ({ value: range.key, label: name(range.name) })),
          },
          true,
        )}
      <div className="audit-find">
        <Button type="primary" htmlType="submit">
          {say(words.find)}
        </Button>
        <Button onClick={() => props.find({})}>{say(words.clear)}</Button>
        {props.children}
      </div>
    </form>
  );
}
