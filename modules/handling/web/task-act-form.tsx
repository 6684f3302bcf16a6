import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Input, InputNumber, Select } from "antd";
import { useId, useState } from "react";
import {
  answerDays,
  answerResults,
  answerResultWords,
  returnReasons,
  returnReasonWords,
  sendBackReasons,
  sendBackReasonWords,
  wordsLimit,
} from "../model/task.ts";
import { type TaskAct, taskActWords } from "../model/task-life.ts";
import { handlingWords as words } from "./handling-words.ts";
import type { AskedAnew, ShownTask } from "./task-face.tsx";

/** Acts that one press does. */
export const atOnce: ReadonlySet<TaskAct> = new Set(["accept", "close", "take-back"]);

type Choice = {
  key: string;
  label: WordPair;
  codes: readonly string[];
  words: Readonly<Record<string, WordPair>>;
};
const choices: Partial<Record<TaskAct, Choice>> = {
  return: { key: "reason", label: words.reason, codes: returnReasons, words: returnReasonWords },
  answer: { key: "result", label: words.outcome, codes: answerResults, words: answerResultWords },
  "send-back": { key: "reason", label: words.reason, codes: sendBackReasons, words: sendBackReasonWords },
};
const wordless: ReadonlySet<TaskAct> = new Set(["urge", "supervise", "list", "raise"]);

/** The form of an act on a task: its choice, its words, a department or days where the act asks for them. */
export function TaskActForm(props: {
  task: ShownTask;
  act: TaskAct;
  departments: ReadonlyArray<{ id: string; name: WordPair }>;
  keys: AskedAnew;
  done(): void;
}) {
  const { task, act } = props;
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(props.keys);
  const choice = choices[act];
  const asksUnit = act === "return" || act === "push-on";
  const asksDays = act === "send-back" || act === "push-on";
  const [code, setCode] = useState<string | undefined>(choice?.codes[0]);
  const [unit, setUnit] = useState<string | undefined>((act === "push-on" && task.rightUnit) || undefined);
  const [days, setDays] = useState<number>(act === "push-on" ? 5 : 2);
  const [text, setText] = useState(act === "push-on" ? task.asked : "");
  const submit = async () => {
    const body = {
      [act === "push-on" ? "asked" : "words"]: text,
      ...(choice ? { [choice.key]: code } : {}),
      ...(asksUnit && unit ? { [act === "return" ? "receiver" : "unit"]: unit } : {}),
      ...(asksDays ? { days } : {}),
    };
    if (await telling.send(`/api/tasks/${task.id}/${act}`, body)) props.done();
  };
  return (
    <ActPanel
      title={`${say(taskActWords[act])}：${name(task.unitName)}`}
      submit={say(taskActWords[act])}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      {choice && (
        <Field id={`${id}-code`} label={say(choice.label)}>
          <Select
            id={`${id}-code`}
            value={code ?? null}
            onChange={(next) => setCode(next ?? undefined)}
            options={choice.codes.map((one) => ({ value: one, label: say(choice.words[one]!) }))}
          />
        </Field>
      )}
      {asksUnit && (
        <Field id={`${id}-unit`} label={say(act === "return" ? words.rightUnit : words.department)}>
          <Select
            id={`${id}-unit`}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder={say(words.choose)}
            value={unit}
            onChange={(next: string | undefined) => setUnit(next)}
            options={props.departments.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        </Field>
      )}
      <Field
        id={`${id}-words`}
        label={
          act === "push-on"
            ? say(words.asked, { unit: "" })
            : say(wordless.has(act) ? words.wordsMaybe : words.words)
        }
      >
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={wordsLimit}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {asksDays && (
        <Field id={`${id}-days`} label={say(words.days)}>
          <InputNumber
            id={`${id}-days`}
            min={answerDays.least}
            max={answerDays.most}
            precision={0}
            value={days}
            onChange={(next) => setDays(next ?? 1)}
          />
        </Field>
      )}
    </ActPanel>
  );
}
