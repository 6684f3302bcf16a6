import { unitKindWords } from "@maple/grid";
import { ActPanel, useTell, useWords } from "@maple/platform/query";
import { Button, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { type Role, roles, roleWords } from "../model/roles.ts";
import { type Pattern, type PatternLine, type StaffingView, staffedKinds } from "../model/staffing.ts";
import { Field, fits, PairFields } from "./parts.tsx";
import { staffingWords as words } from "./staffing-words.ts";

const blank = (): PatternLine => ({
  role: "officer",
  atLeast: 1,
  atMost: null,
  each: null,
  note: { zh: "", en: "" },
});

/** A new pattern, or the next version of one from a day on. */
export function PatternForm({ view, of, shut }: { view: StaffingView; of: Pattern | null; shut(): void }) {
  const { say, name: named } = useWords();
  const telling = useTell([["/api/staffing"]]);
  const [name, setName] = useState(of?.name ?? { zh: "", en: "" });
  const [source, setSource] = useState(of?.source ?? "");
  const [unitKind, setUnitKind] = useState(of?.unitKind ?? "police-room");
  const [from, setFrom] = useState(view.day);
  // A number of its own for each line, so that what was typed stays when another is taken out.
  const [lines, setLines] = useState(() => (of?.lines ?? [blank()]).map((line, key) => ({ key, line })));
  const change = (key: number, next: Partial<PatternLine>) =>
    setLines(lines.map((one) => (one.key === key ? { key, line: { ...one.line, ...next } } : one)));
  const submit = async () => {
    const body = {
      series: of?.series ?? null,
      name,
      source,
      unitKind,
      from,
      lines: lines.map((one) => one.line),
    };
    if (await telling.send("/api/staffing/patterns", body)) shut();
  };
  return (
    <ActPanel
      title={of ? say(words.editTitle, { name: named(of.name) }) : say(words.newPattern)}
      {...(of ? { hint: say(words.editHint) } : {})}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={shut}
    >
      <PairFields
        zh={{ label: say(words.name) }}
        en={{ label: say(words.nameEn) }}
        value={name}
        onChange={setName}
      />
      <div className="field-row">
        <Field label={say(words.source)}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              value={source}
              onChange={(event) => setSource(event.target.value)}
            />
          )}
        </Field>
        <Field label={say(words.appliesTo)}>
          {(id) => (
            <Select
              id={id}
              className="wide"
              disabled={of !== null}
              value={unitKind}
              onChange={setUnitKind}
              options={staffedKinds.map((kind) => ({ value: kind, label: say(unitKindWords[kind]) }))}
            />
          )}
        </Field>
        <Field label={say(words.from)}>
          {(id) => (
            <Input
              id={id}
              type="date"
              min={view.day}
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </Field>
      </div>
      {lines.map(({ key, line }, n) => (
        <LineFields
          key={key}
          n={n + 1}
          line={line}
          change={(next) => change(key, next)}
          remove={lines.length > 1 ? () => setLines(lines.filter((one) => one.key !== key)) : null}
        />
      ))}
      <div>
        <Button
          onClick={() =>
            setLines([...lines, { key: Math.max(0, ...lines.map((one) => one.key)) + 1, line: blank() }])
          }
        >
          {say(words.addLine)}
        </Button>
      </div>
    </ActPanel>
  );
}

function LineFields(props: {
  n: number;
  line: PatternLine;
  change(next: Partial<PatternLine>): void;
  remove: (() => void) | null;
}) {
  const { say } = useWords();
  const { n, line, change } = props;
  const roleOptions = roles.map((role) => ({ value: role as Role, label: say(roleWords[role]) }));
  return (
    <fieldset className="pattern-line">
      <legend>{say(words.line, { n })}</legend>
      <Field label={say(words.role)}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            showSearch={{ filterOption: fits }}
            value={line.role}
            onChange={(role) => change({ role })}
            options={roleOptions}
          />
        )}
      </Field>
      <Field label={say(words.each)}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            value={line.each ?? ""}
            onChange={(each) => change({ each: (each || null) as Role | null })}
            options={[{ value: "" as Role | "", label: say(words.eachNone) }, ...roleOptions]}
          />
        )}
      </Field>
      {line.each === null && (
        <>
          <Field label={say(words.least)} fit>
            {(id) => (
              <InputNumber
                id={id}
                min={0}
                max={500}
                precision={0}
                value={line.atLeast}
                onChange={(value) => change({ atLeast: value ?? 0 })}
              />
            )}
          </Field>
          <Field label={say(words.most)} fit>
            {(id) => (
              <InputNumber
                id={id}
                min={0}
                max={500}
                precision={0}
                value={line.atMost}
                onChange={(value) => change({ atMost: value })}
              />
            )}
          </Field>
        </>
      )}
      {props.remove && (
        <Button aria-label={say(words.removeLine, { n })} onClick={props.remove}>
          ×
        </Button>
      )}
    </fieldset>
  );
}
