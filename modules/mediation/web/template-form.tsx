import { matterCategories } from "@maple/matter";
import { CategoryPicker } from "@maple/matter/web";
import { ActPanel, Field, newCommandId, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Radio, Select } from "antd";
import { useId, useState } from "react";
import { type TemplateUse, type TemplateView, templateUses, templateUseWords } from "../model/template.ts";
import { knownBlanks } from "../rules/template.ts";
import { type LineDraft, lineOf, newLine, TemplateLineRow } from "./template-line-row.tsx";
import { templateWords as words } from "./template-words.ts";

/** A new template, the next version of one, or a county's own from one of the product; what was typed stays when refused. */
export function TemplateForm({ of, next, done }: { of: TemplateView | null; next: boolean; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell([["/api/agreement-templates"]]);
  const english = (pair: { zh: string; en: string } | undefined) =>
    pair === undefined || pair.en === pair.zh ? "" : pair.en;
  const [use, setUse] = useState<TemplateUse>(of?.use ?? "final");
  const [category, setCategory] = useState<string | null>(of?.category ?? null);
  const [subtype, setSubtype] = useState<string | null>(of?.subtype ?? null);
  const [text, setText] = useState({
    nameZh: of?.name.zh ?? "",
    nameEn: english(of?.name),
    fitsZh: of?.fits.zh ?? "",
    fitsEn: english(of?.fits),
    lawZh: of?.law.zh ?? "",
    lawEn: english(of?.law),
    source: of?.source.zh ?? "",
    sourceDate: of?.sourceDate ?? "",
  });
  const [lines, setLines] = useState<LineDraft[]>(
    of
      ? of.lines.map((line) => ({
          ...line,
          key: newCommandId(),
          what: line.what.zh,
          whatEn: english(line.what),
        }))
      : [newLine()],
  );
  const put = (key: keyof typeof text) => (event: { target: { value: string } }) =>
    setText({ ...text, [key]: event.target.value });
  const submit = async () => {
    const body = {
      ...{ ...text, use, category, subtype: category === null ? null : subtype },
      lines: lines.map(lineOf),
      ...(of && next ? { template: of.template } : {}),
    };
    if (await telling.send("/api/agreement-templates", body)) done();
  };
  const input = (key: keyof typeof text, most: number) => (
    <Field id={`${id}-${key}`} label={say(words[key])}>
      <Input id={`${id}-${key}`} maxLength={most} value={text[key]} onChange={put(key)} />
    </Field>
  );
  const area = (key: keyof typeof text, rows: number) => (
    <Field id={`${id}-${key}`} label={say(words[key])}>
      <Input.TextArea
        id={`${id}-${key}`}
        autoSize={{ minRows: rows, maxRows: 8 }}
        value={text[key]}
        onChange={put(key)}
      />
    </Field>
  );
  const known = knownBlanks.map((blank) => `{${blank}}`).join("、");
  const subtypes = category ? matterCategories[category as keyof typeof matterCategories].subtypes : [];
  return (
    <ActPanel
      title={say(of === null ? words.write : next ? words.writeNext : words.copy)}
      hint={say(words.hint, { known, example: "修好{部位}" })}
      submit={say(words.keep)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <fieldset className="template-use">
        <legend>{say(words.use)}</legend>
        <Radio.Group
          value={use}
          onChange={(event) => setUse(event.target.value as TemplateUse)}
          options={templateUses.map((one) => ({ value: one, label: say(templateUseWords[one]) }))}
        />
      </fieldset>
      <div className="field-row">
        <Field id={`${id}-category`} label={say(words.categoryOptional)}>
          <CategoryPicker
            id={`${id}-category`}
            label={say(words.categoryOptional)}
            value={category}
            onChange={(chosen) => {
              setCategory(chosen);
              setSubtype(null);
            }}
          />
        </Field>
        <Field id={`${id}-subtype`} label={say(words.subtype)}>
          <Select
            id={`${id}-subtype`}
            className="wide"
            disabled={category === null}
            value={subtype ?? ""}
            onChange={(chosen) => setSubtype(chosen || null)}
            options={[
              { value: "", label: say(words.everySubtype) },
              ...subtypes.map((one) => ({ value: one.code, label: say(one) })),
            ]}
          />
        </Field>
      </div>
      <div className="field-row">
        {input("nameZh", 60)}
        {input("nameEn", 120)}
      </div>
      <div className="field-row">
        {area("fitsZh", 1)}
        {area("fitsEn", 1)}
      </div>
      <h3>{say(words.lines)}</h3>
      {lines.map((line, at) => (
        <TemplateLineRow
          key={line.key}
          number={at + 1}
          line={line}
          change={(changed) => setLines(lines.map((row, i) => (i === at ? { ...row, ...changed } : row)))}
          {...(lines.length > 1 ? { remove: () => setLines(lines.filter((_, i) => i !== at)) } : {})}
        />
      ))}
      <p>
        <Button onClick={() => setLines([...lines, newLine()])}>{say(words.addLine)}</Button>
      </p>
      <div className="field-row">
        {area("lawZh", 2)}
        {area("lawEn", 2)}
      </div>
      <div className="field-row">
        {input("source", 300)}
        <Field id={`${id}-date`} label={say(words.sourceDate)}>
          <Input id={`${id}-date`} type="date" value={text.sourceDate} onChange={put("sourceDate")} />
        </Field>
      </div>
    </ActPanel>
  );
}
