import { useMe } from "@maple/identity/web";
import { Field, RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Segmented, Select } from "antd";
import { type FormEvent, useEffect, useId, useState } from "react";
import { entryKinds, entryKindWords, entryLength, type UnitName } from "../model/day-report.ts";
import { emptyEntry, keepEntry, keptEntry } from "./feed-draft.ts";
import { feedWords as words } from "./feed-words.ts";
import { ProblemFields } from "./problem-fields.tsx";

const keys = [["/api/feed"]];

/** The box of the day's report: one kind, a few words, and send. What is typed stays on this device until it is sent. */
export function FeedWrite({ units }: { units: readonly UnitName[] }) {
  const { say, name } = useWords();
  const id = useId();
  const owner = useMe().username;
  const telling = useTell<{ entry: string }>(keys);
  const [draft, setDraft] = useState(() => keptEntry(owner));
  const [unit, setUnit] = useState(units[0]!.id);
  const [fault, setFault] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const change = (next: Partial<typeof draft>) => {
    setSent(false);
    setDraft((before) => ({ ...before, ...next }));
  };
  useEffect(() => keepEntry(owner, draft), [owner, draft]);
  const problem = draft.kind === "problem";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const short = [...draft.words.replace(/\s+/g, "")].length < entryLength.least;
    setFault(short ? say(words.needWords) : null);
    if (short) return;
    const { kind, grid, place, pressing } = draft;
    const where = problem ? { grid, place, pressing } : {};
    if (await telling.send("/api/feed", { unit, kind, words: draft.words, ...where })) {
      setDraft({ ...emptyEntry, kind });
      setSent(true);
    }
  };
  return (
    <form
      className="feed-write no-print"
      aria-label={say(words.write)}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <h2>{say(words.write)}</h2>
      {units.length > 1 && (
        <Field id={`${id}-unit`} label={say(words.unit)}>
          <Select
            id={`${id}-unit`}
            value={unit}
            onChange={(next: string) => setUnit(next)}
            options={units.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        </Field>
      )}
      <Segmented
        aria-label={say(words.kind)}
        value={draft.kind}
        onChange={(next) => change({ kind: next })}
        options={entryKinds.map((one) => ({ value: one, label: say(entryKindWords[one]) }))}
      />
      <Field
        id={`${id}-words`}
        label={say(problem ? words.problemWords : words.progressWords)}
        hint={say(words.noNames)}
        fault={fault}
      >
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={entryLength.most}
          value={draft.words}
          onChange={(event) => change({ words: event.target.value })}
        />
      </Field>
      {problem && <ProblemFields value={draft} change={change} />}
      <RefusalNote refusal={telling.refusal} />
      <div className="act-foot">
        <Button type="primary" htmlType="submit" loading={telling.busy}>
          {say(words.send)}
        </Button>
        {sent && <span role="status">{say(words.sent)}</span>}
        {draft.words !== "" && <span className="quiet">{say(words.kept)}</span>}
      </div>
    </form>
  );
}
