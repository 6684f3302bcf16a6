import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Input, Select } from "antd";
import { useId, useState } from "react";
import {
  type GiveReason,
  giveReasons,
  giveReasonWords,
  type OverruleReason,
  overruleReasons,
  overruleReasonWords,
  type TeamChoice,
  wordsLimit,
} from "../model/hand-over.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

/** Offers a matter to a team: by triage, with why where it is not the grid's proposal, or by handing it over. */
export function GiveForm(props: {
  matter: string;
  title: string;
  way: "triage" | "hand-over";
  teams: readonly TeamChoice[];
  proposed: string | null;
  keys: ReadonlyArray<readonly unknown[]>;
  done(): void;
  cancel(): void;
}) {
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(props.keys);
  const triage = props.way === "triage";
  const proposed = triage && props.teams.some((team) => team.id === props.proposed) ? props.proposed : null;
  const [unit, setUnit] = useState<string | null>(proposed);
  const [staff, setStaff] = useState<string | null>(null);
  const [reason, setReason] = useState<GiveReason>(triage ? "by-place" : "offence");
  const [overrules, setOverrules] = useState<OverruleReason | null>(null);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const team = props.teams.find((one) => one.id === unit);
  const overruled = triage && unit !== null && unit !== proposed;
  const plain = triage && !overruled;
  const submit = async () => {
    if (unit === null) return setFault(say(words.needTeam));
    if (overruled && overrules === null) return setFault(say(words.needOverrule));
    if (!plain && text.trim().length < 4) return setFault(say(words.needWords));
    setFault(null);
    const body = { unit, staff, reason, words: text, ...(triage ? { overrules } : {}) };
    if (await telling.send(`/api/matters/${props.matter}/${props.way}`, body)) props.done();
  };
  const choose = <T extends string>(
    key: string,
    label: WordPair,
    value: T | null,
    change: (next: T) => void,
    options: ReadonlyArray<{ value: string; label: string; disabled?: boolean }>,
  ) => (
    <Field id={`${id}-${key}`} label={say(label)}>
      <Select
        id={`${id}-${key}`}
        showSearch={{ optionFilterProp: "label" }}
        placeholder={say(words.choose)}
        value={value}
        onChange={(next: string) => change(next as T)}
        options={[...options]}
      />
    </Field>
  );
  return (
    <ActPanel
      title={props.title}
      hint={say(words.stays)}
      submit={say(triage ? words.give : words.handOver)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.cancel}
    >
      {choose(
        "team",
        words.team,
        unit,
        (next) => {
          setUnit(next);
          setStaff(null);
        },
        props.teams.map((one) => ({
          value: one.id,
          label: `${name(one.name)}${one.id === proposed ? say(words.byGrid) : ""}${one.staff.length === 0 ? ` · ${say(words.nobodyThere)}` : ""}`,
          disabled: one.staff.length === 0,
        })),
      )}
      {team &&
        choose("staff", words.person, staff ?? "", (next) => setStaff(next === "" ? null : next), [
          { value: "", label: say(words.anybody) },
          ...team.staff.map((one) => ({ value: one.id, label: one.name })),
        ])}
      {choose(
        "reason",
        words.reason,
        reason,
        setReason,
        giveReasons.map((one) => ({ value: one, label: say(giveReasonWords[one]) })),
      )}
      {overruled &&
        choose(
          "overrules",
          words.overrules,
          overrules,
          setOverrules,
          overruleReasons.map((one) => ({ value: one, label: say(overruleReasonWords[one]) })),
        )}
      <Field id={`${id}-words`} label={say(plain ? words.wordsMaybe : words.words)}>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={wordsLimit}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
