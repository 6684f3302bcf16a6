import { CategoryPicker } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useId, useState } from "react";
import { type EntryKind, type EntryView, entryKinds, entryKindWords } from "../model/entry.ts";
import { libraryWords as words } from "./library-words.ts";

/** A new entry, or the next version of one; what was typed stays when it is refused. */
export function WriteForm({ of, done }: { of: EntryView | null; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/library"]]);
  const english = (pair: { zh: string; en: string } | undefined) =>
    pair === undefined || pair.en === pair.zh ? "" : pair.en;
  const [kind, setKind] = useState<EntryKind>(of?.kind ?? "method");
  const [category, setCategory] = useState<string | null>(of?.category ?? null);
  const [text, setText] = useState({
    titleZh: of?.title.zh ?? "",
    titleEn: english(of?.title),
    bodyZh: of?.body.zh ?? "",
    bodyEn: english(of?.body),
    source: of?.source ?? "",
    sourceDate: of?.sourceDate ?? "",
  });
  const put = (key: keyof typeof text) => (event: { target: { value: string } }) =>
    setText({ ...text, [key]: event.target.value });
  const submit = async () => {
    const body = { ...text, kind, category, ...(of ? { entry: of.entry } : {}) };
    if (await telling.send("/api/library", body)) done();
  };
  const area = (key: "bodyZh" | "bodyEn", rows: number) => (
    <Field id={`${id}-${key}`} label={say(words[key])}>
      <Input.TextArea
        id={`${id}-${key}`}
        autoSize={{ minRows: rows, maxRows: 16 }}
        value={text[key]}
        onChange={put(key)}
      />
    </Field>
  );
  const line = (key: "titleZh" | "titleEn", most: number) => (
    <Field id={`${id}-${key}`} label={say(words[key])}>
      <Input id={`${id}-${key}`} maxLength={most} value={text[key]} onChange={put(key)} />
    </Field>
  );
  return (
    <ActPanel
      title={say(of ? words.writeNext : words.writeNew)}
      hint={say(words.hint)}
      submit={say(words.keep)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      {of === null && (
        <fieldset className="guide-kind">
          <legend>{say(words.kind)}</legend>
          <Radio.Group
            value={kind}
            onChange={(event) => setKind(event.target.value as EntryKind)}
            options={entryKinds.map((one) => ({ value: one, label: say(entryKindWords[one]) }))}
          />
        </fieldset>
      )}
      <div className="field-row">
        <Field id={`${id}-category`} label={say(words.category)}>
          <CategoryPicker
            id={`${id}-category`}
            label={say(words.category)}
            value={category}
            onChange={setCategory}
          />
        </Field>
        {line("titleZh", 80)}
        {line("titleEn", 160)}
      </div>
      {area("bodyZh", 5)}
      {area("bodyEn", 2)}
      <div className="field-row">
        <Field id={`${id}-source`} label={say(words.sourceField)}>
          <Input id={`${id}-source`} maxLength={300} value={text.source} onChange={put("source")} />
        </Field>
        <Field id={`${id}-date`} label={say(words.sourceDate)}>
          <Input id={`${id}-date`} type="date" value={text.sourceDate} onChange={put("sourceDate")} />
        </Field>
      </div>
    </ActPanel>
  );
}
