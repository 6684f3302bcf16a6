import { Field, newCommandId, useWords } from "@maple/platform/query";
import { Button, Input, InputNumber, Select } from "antd";
import { useId } from "react";
import { planEvery, planEveryWords, sideWords, type TermPlan, termKindWords } from "../model/mediation.ts";
import type { NewTemplateLine } from "../model/template.ts";
import { templateWords as words } from "./template-words.ts";

export type LineDraft = Omit<NewTemplateLine, "whatEn" | "way"> & {
  key: string;
  whatEn: string;
  way: string;
};

export function newLine(): LineDraft {
  return {
    ...{ key: newCommandId(), who: "B", toward: "A", kind: "do", what: "", whatEn: "", way: "" },
    ...{ inDays: null, plan: null },
  };
}

export function lineOf({ key: _, ...line }: LineDraft): NewTemplateLine {
  return line.kind === "refrain" ? { ...line, plan: null } : line;
}

const sides = ["A", "B"] as const;

/** One line of a template: which side owes what to which, when, and how often. */
export function TemplateLineRow(props: {
  number: number;
  line: LineDraft;
  change(next: Partial<LineDraft>): void;
  remove?: () => void;
}) {
  const { number, line, change } = props;
  const { say } = useWords();
  const id = useId();
  const other = line.who === "A" ? "B" : "A";
  const plan = line.plan;
  const setDates = (amount: TermPlan["amount"] | "once") =>
    change({
      plan: amount === "once" ? null : { every: plan?.every ?? "month", times: plan?.times ?? 3, amount },
    });
  return (
    <fieldset className="term">
      <legend>
        {say(words.lineOf, { n: number })}
        {props.remove && (
          <Button
            size="small"
            type="text"
            aria-label={say(words.removeLine, { n: number })}
            onClick={props.remove}
          >
            ✕
          </Button>
        )}
      </legend>
      <div className="term-row">
        <Field id={`${id}-who`} label={say(words.who)}>
          <Select<"A" | "B">
            id={`${id}-who`}
            className="wide"
            value={line.who}
            onChange={(who) => change({ who, toward: line.toward === null ? null : who === "A" ? "B" : "A" })}
            options={sides.map((side) => ({ value: side, label: say(sideWords[side]) }))}
          />
        </Field>
        <Field id={`${id}-kind`} label={say(words.kind)}>
          <Select<LineDraft["kind"]>
            id={`${id}-kind`}
            className="wide"
            value={line.kind}
            onChange={(kind) => change({ kind, ...(kind === "pay" ? { toward: other } : {}) })}
            options={(["pay", "do", "refrain"] as const).map((kind) => ({
              value: kind,
              label: say(termKindWords[kind]),
            }))}
          />
        </Field>
        <Field id={`${id}-toward`} label={say(words.toward)}>
          <Select<"A" | "B" | "">
            id={`${id}-toward`}
            className="wide"
            value={line.toward ?? ""}
            onChange={(toward) => change({ toward: toward === "" ? null : toward })}
            options={[
              { value: other, label: say(sideWords[other]) },
              ...(line.kind === "pay" ? [] : [{ value: "" as const, label: say(words.nobody) }]),
            ]}
          />
        </Field>
      </div>
      <Field id={`${id}-what`} label={say(words.what)}>
        <Input
          id={`${id}-what`}
          maxLength={500}
          value={line.what}
          onChange={(event) => change({ what: event.target.value })}
        />
      </Field>
      <Field id={`${id}-what-en`} label={say(words.whatEn)}>
        <Input
          id={`${id}-what-en`}
          maxLength={1000}
          value={line.whatEn}
          onChange={(event) => change({ whatEn: event.target.value })}
        />
      </Field>
      <div className="term-row">
        <Field id={`${id}-days`} label={say(words.inDays)}>
          <InputNumber
            id={`${id}-days`}
            className="wide"
            min={1}
            max={3660}
            value={line.inDays}
            onChange={(inDays) => change({ inDays })}
          />
        </Field>
        <div className="span">
          <Field id={`${id}-way`} label={say(words.way)}>
            <Input
              id={`${id}-way`}
              maxLength={200}
              value={line.way}
              onChange={(event) => change({ way: event.target.value })}
            />
          </Field>
        </div>
      </div>
      {line.kind !== "refrain" && (
        <div className="term-row">
          <Field id={`${id}-dates`} label={say(words.dates)}>
            <Select<TermPlan["amount"] | "once">
              id={`${id}-dates`}
              className="wide"
              value={plan?.amount ?? "once"}
              onChange={setDates}
              options={[
                { value: "once", label: say(words.once) },
                ...(line.kind === "pay" ? [{ value: "total" as const, label: say(words.total) }] : []),
                { value: "each", label: say(words.each) },
              ]}
            />
          </Field>
          {plan && (
            <>
              <Field id={`${id}-every`} label={say(words.every)}>
                <Select<TermPlan["every"]>
                  id={`${id}-every`}
                  className="wide"
                  value={plan.every}
                  onChange={(every) => change({ plan: { ...plan, every } })}
                  options={planEvery.map((one) => ({ value: one, label: say(planEveryWords[one]) }))}
                />
              </Field>
              <Field id={`${id}-times`} label={say(words.times)}>
                <InputNumber
                  id={`${id}-times`}
                  className="wide"
                  min={2}
                  max={240}
                  value={plan.times}
                  onChange={(times) => change({ plan: { ...plan, times: times ?? 2 } })}
                />
              </Field>
            </>
          )}
        </div>
      )}
    </fieldset>
  );
}
