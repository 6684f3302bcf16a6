import { outcomeWords } from "@maple/matter";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { RuleSection } from "@maple/setup/web";
import { Checkbox, Segmented } from "antd";
import {
  type MonthRehearsal,
  type MonthRule,
  monthRuleSchema,
  type RehearsedFigure,
  settledWays,
} from "../model/month.ts";
import { nameOf, useFigureSaid } from "./month-figure.tsx";
import { monthRuleWords as words } from "./month-words.ts";
import "./month.css";

const address = "/api/month-rule";

/** How the three indicators are counted in the county: what holds, another rule beside it on last month, every version. */
export function MonthRuleSection() {
  const { say } = useWords();
  return (
    <RuleSection<MonthRule>
      address={address}
      title={say(words.title)}
      hint={say(words.hint)}
      show={(value) => <RuleSaid value={value} />}
      edit={(value, change) => <RuleFields value={value} change={change} />}
      fault={(value) => (monthRuleSchema.safeParse(value).success ? null : say(words.waysNeeded))}
      rehearse={(value) => <Rehearsal value={value} />}
      touches={["/api/months", "/api/method"]}
    />
  );
}

function RuleSaid({ value }: { value: MonthRule }) {
  const { say, lang } = useWords();
  return (
    <span>
      {say(words.is, {
        base: say(words[value.base]),
        success: say(words[value.success]),
        ways: value.ways.map((way) => say(outcomeWords[way]!)).join(lang === "zh" ? "、" : ", "),
        per: say(words[value.per]),
      })}
    </span>
  );
}

function RuleFields({ value, change }: { value: MonthRule; change(next: MonthRule): void }) {
  const { say } = useWords();
  const choice = <K extends "base" | "success" | "per">(key: K, options: ReadonlyArray<MonthRule[K]>) => (
    <fieldset className="field month-choice">
      <legend>{say(words[key])}</legend>
      <Segmented<MonthRule[K]>
        value={value[key]}
        onChange={(next) => change({ ...value, [key]: next })}
        options={options.map((one) => ({ value: one, label: say(words[one]) }))}
      />
    </fieldset>
  );
  return (
    <>
      {choice("base", ["accepted", "found"])}
      {choice("success", ["performed", "agreement"])}
      <fieldset className="field">
        <legend>{say(words.ways)}</legend>
        <Checkbox.Group<MonthRule["ways"][number]>
          value={value.ways}
          onChange={(ways) => change({ ...value, ways: settledWays.filter((way) => ways.includes(way)) })}
          options={settledWays.map((way) => ({ value: way, label: say(outcomeWords[way]!) }))}
        />
      </fieldset>
      {choice("per", ["households", "population"])}
    </>
  );
}

function Rehearsal({ value }: { value: MonthRule }) {
  const { say, name } = useWords();
  const said = useFigureSaid();
  const asked = useAsk<MonthRehearsal>(`${address}/rehearsal`, { value: JSON.stringify(value) });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <p className="quiet small">{say(words.rehearsing)}</p>;
  const full = (one: RehearsedFigure) =>
    `${said(one)}${one.value === null || one.base === null ? "" : ` (${one.value}/${one.base})`}`;
  return (
    <div className="rule-rehearsal" role="status">
      <p>{say(words.rehearsed, { month: asked.data.month })}</p>
      {asked.data.stations.map((one) => (
        <table className="rehearsal-table" key={one.name.zh}>
          <thead>
            <tr>
              <th scope="col">{name(one.name)}</th>
              <th scope="col">{say(words.now)}</th>
              <th scope="col">{say(words.would)}</th>
            </tr>
          </thead>
          <tbody>
            {one.is.map((figure, at) => (
              <tr key={figure.key}>
                <th scope="row">{say(nameOf(figure.key))}</th>
                <td>{full(figure)}</td>
                <td>{full(one.would[at]!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
