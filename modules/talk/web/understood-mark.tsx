import { exactTime } from "@maple/matter/web";
import { ActPanel, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Checkbox, Radio } from "antd";
import { useState } from "react";
import { type CheckKey, type CheckView, checkKeyWords, checkStateWords } from "../model/understood.ts";
import { talkAt, useTalkKeys } from "./talk-keys.ts";
import { understoodWords as words } from "./understood-words.ts";
import "./talk.css";

/** Beside a signature: whether its party went through the terms, and the way to do it at the table. */
export function UnderstoodMark({ matter, party }: { matter: string; party: string }) {
  const { say, lang } = useWords();
  const asked = useAsk<CheckView[]>(talkAt(matter, "/checks"));
  const [open, setOpen] = useState(false);
  const check = asked.data?.find((one) => one.party === party);
  if (!check) return null;
  const explained = check.explained.map((key) => say(checkKeyWords[key])).join(lang === "zh" ? "、" : ", ");
  return (
    <>
      <span className={`tag talk-check-${check.state}`}>{say(checkStateWords[check.state])}</span>
      {check.at && check.state !== "begun" && (
        <span className="quiet">
          {exactTime(check.at)}
          {check.way === "table" && ` · ${say(words.atTable)}`}
          {explained !== "" && ` · ${say(words.explained, { what: explained })}`}
        </span>
      )}
      {check.maySettle && !open && (
        <Button size="small" onClick={() => setOpen(true)}>
          {say(words.open)}
        </Button>
      )}
      {check.maySettle && open && <CheckPanel matter={matter} check={check} done={() => setOpen(false)} />}
    </>
  );
}

/** The questions read to a party at the table; what was explained by word is ticked. */
function CheckPanel({ matter, check, done }: { matter: string; check: CheckView; done(): void }) {
  const { say } = useWords();
  const telling = useTell<{ wrong?: string[] }>([...useTalkKeys(matter), [talkAt(matter, "/checks")]]);
  const [answers, setAnswers] = useState<Partial<Record<CheckKey, string>>>({});
  const [told, setTold] = useState<CheckKey[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const at = (path: string) => talkAt(matter, `/checks/${path}`);
  const submit = async () => {
    const left = check.open.filter(({ key }) => answers[key] === undefined && !told.includes(key));
    setFault(left.length > 0 ? say(words.chooseAll) : null);
    if (left.length > 0) return;
    const given = Object.fromEntries(
      Object.entries(answers).filter(([key]) => !told.includes(key as CheckKey)),
    );
    const answered =
      Object.keys(given).length === 0
        ? { wrong: [] }
        : await telling.send(at("answer"), { party: check.party, answers: given });
    if (!answered) return;
    if (told.length > 0 && !(await telling.send(at("explain"), { party: check.party, keys: told }))) return;
    if ((answered.wrong ?? []).length === 0) done();
    else setAnswers({});
  };
  return (
    <ActPanel
      title={say(words.title)}
      hint={say(words.hint)}
      submit={say(words.submit)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      {check.open.map((question) => (
        <fieldset key={question.key} className="field">
          <legend>{say(question.ask)}</legend>
          {question.passage && <p className="warn">{say(question.passage)}</p>}
          <Radio.Group
            value={answers[question.key]}
            onChange={(event) => setAnswers({ ...answers, [question.key]: event.target.value as string })}
            options={question.choices.map((choice) => ({ value: choice.key, label: say(choice.words) }))}
          />
          <div>
            <Checkbox
              checked={told.includes(question.key)}
              onChange={(event) =>
                setTold(
                  event.target.checked ? [...told, question.key] : told.filter((key) => key !== question.key),
                )
              }
            >
              {say(words.byWord)}
            </Checkbox>
          </div>
        </fieldset>
      ))}
      <p>
        <Button
          size="small"
          onClick={async () => {
            if (await telling.send(at("skip"), { party: check.party })) done();
          }}
        >
          {say(words.skip)}
        </Button>
      </p>
    </ActPanel>
  );
}
