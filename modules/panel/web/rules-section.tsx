import { Field, useWords } from "@maple/platform/query";
import { RuleSection } from "@maple/setup/web";
import { InputNumber, Select } from "antd";
import { useId } from "react";
import { type CallingValue, callingBounds, callingGrades, callingSchema } from "../model/calling.ts";
import { panelReasons } from "../model/panel-reasons.ts";
import {
  mostOfPart,
  type Part,
  type PatternLine,
  type PatternsValue,
  partRules,
  parts,
  patternOf,
} from "../model/pattern.ts";
import { objectionToPatterns } from "../rules/patterns.ts";
import { rulesWords as words } from "./rules-words.ts";
import "./panel.css";

const counts = ["failed", "days", "departments"] as const;

/** What a county decides about panels: when one is suggested, and who one is made of. */
export function PanelRulesSection() {
  const { say } = useWords();
  return (
    <>
      <RuleSection<CallingValue>
        address="/api/panel-rules/calling"
        title={say(words.calling)}
        hint={say(words.callingHint)}
        show={(value) => <Calling value={value} />}
        edit={(value, change) => <CallingFields value={value} change={change} />}
        fault={(value) => (callingSchema.safeParse(value).success ? null : say(words.bounds))}
      />
      <RuleSection<PatternsValue>
        address="/api/panel-rules/patterns"
        title={say(words.patterns)}
        hint={say(words.patternsHint)}
        show={(value) => <Patterns value={value} />}
        edit={(value, change) => <PatternFields value={value} change={change} />}
        fault={(value) => {
          const objection = objectionToPatterns(value);
          return objection && say(panelReasons[objection]);
        }}
      />
    </>
  );
}

function Calling({ value }: { value: CallingValue }) {
  const { say, lang } = useWords();
  const grades = value.grades.map((grade) => say(words[grade])).join(lang === "zh" ? "、" : ", ");
  return (
    <table className="rule-table">
      <tbody>
        {counts.map((key) => (
          <tr key={key}>
            <th scope="row">{say(words[key])}</th>
            <td className="figure">{value[key]}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say(words.grades)}</th>
          <td className="figure">{grades || say(words.noGrade)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function CallingFields({ value, change }: { value: CallingValue; change(next: CallingValue): void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="panel-rule-fields">
      {counts.map((key) => (
        <Field key={key} id={`${id}-${key}`} label={say(words[key])}>
          <InputNumber
            id={`${id}-${key}`}
            min={callingBounds[key].least}
            max={callingBounds[key].most}
            precision={0}
            value={value[key]}
            onChange={(n) => change({ ...value, [key]: n ?? 0 })}
          />
        </Field>
      ))}
      <Field id={`${id}-grades`} label={say(words.grades)}>
        <Select
          id={`${id}-grades`}
          className="wide"
          mode="multiple"
          placeholder={say(words.noGrade)}
          value={value.grades}
          onChange={(grades) => change({ ...value, grades })}
          options={callingGrades.map((grade) => ({ value: grade, label: say(words[grade]) }))}
        />
      </Field>
    </div>
  );
}

function Patterns({ value }: { value: PatternsValue }) {
  const { say } = useWords();
  return (
    <div className="panel-patterns">
      {value.patterns.map(({ key, lines }) => (
        <div key={key}>
          <h3>{say(patternOf(key).words)}</h3>
          <table className="rule-table">
            <thead>
              <tr>
                <th scope="col">{say(words.part)}</th>
                <th scope="col" className="figure">
                  {say(words.least)}
                </th>
                <th scope="col" className="figure">
                  {say(words.most)}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.part}>
                  <td>{say(partRules[line.part].words)}</td>
                  <td className="figure">{line.atLeast}</td>
                  <td className="figure">{line.atMost ?? say(words.noMost)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </div>
  );
}

/** Every part has its row; a part that is nowhere yet comes in when a number is given. */
function PatternFields({ value, change }: { value: PatternsValue; change(next: PatternsValue): void }) {
  const { say } = useWords();
  const set = (key: string, line: PatternLine) =>
    change({
      patterns: value.patterns.map((one) =>
        one.key === key
          ? { key, lines: [...one.lines.filter((other) => other.part !== line.part), line] }
          : one,
      ),
    });
  return (
    <div className="panel-patterns">
      {value.patterns.map(({ key, lines }) => (
        <fieldset key={key} className="panel-pattern">
          <legend>{say(patternOf(key).words)}</legend>
          <p className="quiet small">{say(words.leadFixed)}</p>
          {parts
            .filter((part) => part !== "lead")
            .map((part) => (
              <LineFields
                key={part}
                pattern={say(patternOf(key).words)}
                part={part}
                line={lines.find((one) => one.part === part) ?? null}
                change={(line) => set(key, line)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

function LineFields(props: {
  pattern: string;
  part: Part;
  line: PatternLine | null;
  change(line: PatternLine): void;
}) {
  const { say } = useWords();
  const { part, line } = props;
  const named = { pattern: props.pattern, part: say(partRules[part].words) };
  const now = line ?? { part, atLeast: 0, atMost: null };
  return (
    <div className="rule-row">
      <span className="panel-rule-part" aria-hidden="true">
        {named.part}
      </span>
      <span className="quiet" aria-hidden="true">
        {say(words.least)}
      </span>
      <InputNumber
        aria-label={say(words.leastOf, named)}
        min={0}
        max={mostOfPart}
        precision={0}
        value={now.atLeast}
        onChange={(n) => props.change({ ...now, atLeast: n ?? 0 })}
      />
      <span className="quiet" aria-hidden="true">
        {say(words.most)}
      </span>
      <InputNumber
        aria-label={say(words.mostOf, named)}
        min={1}
        max={mostOfPart}
        precision={0}
        placeholder={say(words.noMost)}
        value={now.atMost}
        onChange={(n) => props.change({ ...now, atMost: n })}
      />
    </div>
  );
}
