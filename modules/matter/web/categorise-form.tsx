import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import { isCategory, matterCategories, matterScales } from "../model/matter-categories.ts";
import { actWords } from "../model/matter-life.ts";
import { actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { CategoryPicker } from "./pickers.tsx";

/** A person decides category, sub-type, scale and title. */
export function CategoriseForm({ matter, done }: { matter: MatterView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const [category, setCategory] = useState<string | null>(matter.category);
  const [subtype, setSubtype] = useState<string | null>(matter.subtype);
  const [scale, setScale] = useState(matter.scale || "01");
  const [title, setTitle] = useState(matter.title);
  const [fault, setFault] = useState(false);
  const subtypes = category && isCategory(category) ? matterCategories[category].subtypes : [];
  const submit = async () => {
    setFault(category === null);
    if (category === null) return;
    if (await telling.send(`/api/matters/${matter.id}/categorise`, { category, subtype, scale, title }))
      done();
  };
  return (
    <ActPanel
      title={say(actWords.categorise)}
      hint={category && isCategory(category) ? say(matterCategories[category].hint) : undefined}
      submit={say(actWords.categorise)}
      fault={fault ? say(words.needChoice) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-category`} label={say(words.categoryNew)}>
          <CategoryPicker
            id={`${id}-category`}
            label={say(words.categoryNew)}
            value={category}
            onChange={(next) => {
              setCategory(next);
              setSubtype(null);
            }}
          />
        </Field>
        <Field id={`${id}-subtype`} label={say(words.subtype)}>
          <Select
            id={`${id}-subtype`}
            className="wide"
            allowClear
            disabled={subtypes.length === 0}
            value={subtype}
            onChange={(next) => setSubtype(next ?? null)}
            options={subtypes.map((one) => ({ value: one.code, label: say(one) }))}
          />
        </Field>
        <Field id={`${id}-scale`} label={say(words.scale)}>
          <Select
            id={`${id}-scale`}
            className="wide"
            value={scale}
            onChange={setScale}
            options={Object.entries(matterScales).map(([value, pair]) => ({ value, label: say(pair) }))}
          />
        </Field>
      </div>
      <Field id={`${id}-title`} label={say(words.title)}>
        <Input
          id={`${id}-title`}
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
