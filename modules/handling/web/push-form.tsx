import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input, InputNumber, Select } from "antd";
import { useId, useState } from "react";
import type { LadderClock } from "../model/ladder.ts";
import {
  answerDays,
  contactPurposes,
  contactPurposeWords,
  type PushesView,
  wordsLimit,
} from "../model/task.ts";
import { handlingWords as words } from "./handling-words.ts";
import { ladderWords } from "./ladder-words.ts";
import type { AskedAnew } from "./task-face.tsx";

/** Departments, the lead among them, what each is asked with its days, files that go along, and whether to reach the reporter. */
export function PushForm(props: { matter: string; view: PushesView; keys: AskedAnew; done(): void }) {
  const { view } = props;
  const { say, name, lang } = useWords();
  const id = useId();
  const telling = useTell(props.keys);
  const [units, setUnits] = useState<string[]>([]);
  const [lead, setLead] = useState<string | null>(null);
  const [asked, setAsked] = useState<Record<string, string>>({});
  const [days, setDays] = useState<Record<string, number>>({});
  const [files, setFiles] = useState<string[]>([]);
  const [contact, setContact] = useState<string>("none");
  const [fault, setFault] = useState<string | null>(null);
  const named = (unit: string) => {
    const found = view.departments.find((one) => one.id === unit);
    return found ? name(found.name) : "";
  };
  const leads = lead !== null && units.includes(lead) ? lead : (units[0] ?? null);
  const daysOf = (unit: string) => days[unit] ?? view.suggestedDays;
  const ladderOf = (clock: LadderClock) =>
    view.ladder.rungs
      .filter((rung) => rung.clock === clock)
      .map((rung) => say(words.rung, { n: rung.days, act: say(ladderWords[rung.act]) }))
      .join(lang === "zh" ? "、" : ", ");
  const proposed = view.proposed.filter((unit) => !units.includes(unit));
  const submit = async () => {
    if (units.length === 0) return setFault(say(words.needDepartment));
    if (units.some((unit) => (asked[unit] ?? "").trim().length < 4)) return setFault(say(words.needAsked));
    setFault(null);
    const body = {
      tasks: units.map((unit) => ({
        unit,
        part: unit === leads ? "lead" : "help",
        asked: asked[unit],
        days: daysOf(unit),
      })),
      files,
      contact: contact === "none" ? null : contact,
    };
    if (await telling.send(`/api/matters/${props.matter}/push`, body)) props.done();
  };
  return (
    <ActPanel
      title={say(words.push)}
      hint={say(words.ladder, { accept: ladderOf("accept"), answer: ladderOf("answer") })}
      submit={say(words.push)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <Field id={`${id}-units`} label={say(words.departments)} hint={say(words.departmentsHint)}>
        <Select
          id={`${id}-units`}
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          placeholder={say(words.choose)}
          value={units}
          onChange={setUnits}
          options={view.departments.map((one) => ({ value: one.id, label: name(one.name) }))}
        />
      </Field>
      {proposed.length > 0 && (
        <p className="push-proposal">
          <span className="quiet">
            {say(words.proposed, { units: proposed.map(named).join(lang === "zh" ? "、" : ", ") })}
          </span>{" "}
          <Button size="small" onClick={() => setUnits([...units, ...proposed])}>
            {say(words.useProposed)}
          </Button>
        </p>
      )}
      {units.length > 1 && (
        <Field id={`${id}-lead`} label={say(words.lead)}>
          <Select
            id={`${id}-lead`}
            value={leads}
            onChange={setLead}
            options={units.map((unit) => ({ value: unit, label: named(unit) }))}
          />
        </Field>
      )}
      {units.map((unit) => (
        <div key={unit} className="push-one">
          <Field id={`${id}-asked-${unit}`} label={say(words.asked, { unit: named(unit) })}>
            <Input.TextArea
              id={`${id}-asked-${unit}`}
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={wordsLimit}
              value={asked[unit] ?? ""}
              onChange={(event) => setAsked({ ...asked, [unit]: event.target.value })}
            />
          </Field>
          <Field
            id={`${id}-days-${unit}`}
            label={say(words.days)}
            hint={say(words.dueBy, { date: view.dueBy[daysOf(unit) - 1] ?? "" })}
          >
            <InputNumber
              id={`${id}-days-${unit}`}
              min={answerDays.least}
              max={answerDays.most}
              precision={0}
              value={daysOf(unit)}
              onChange={(next) => setDays({ ...days, [unit]: next ?? view.suggestedDays })}
            />
          </Field>
        </div>
      ))}
      {view.files.length > 0 && (
        <fieldset className="push-files">
          <legend>{say(words.files)}</legend>
          <Checkbox.Group
            value={files}
            onChange={(next) => setFiles(next as string[])}
            options={view.files.map((file) => ({ value: file.id, label: file.name }))}
          />
          <p className="quiet small">{say(words.filesHint)}</p>
        </fieldset>
      )}
      <Field id={`${id}-contact`} label={say(words.contact)}>
        <Select
          id={`${id}-contact`}
          value={contact}
          onChange={setContact}
          options={[
            { value: "none", label: say(words.contactNo) },
            ...contactPurposes.map((one) => ({ value: one as string, label: say(contactPurposeWords[one]) })),
          ]}
        />
      </Field>
    </ActPanel>
  );
}
