import { Field, useWords } from "@maple/platform/query";
import { RuleSection } from "@maple/setup/web";
import { InputNumber } from "antd";
import { useId } from "react";
import { type ProblemDays, problemDaysSchema } from "../model/problem-days.ts";
import { feedWords as words } from "./feed-words.ts";

/** How many working days a problem of a report may wait: what holds, and every version of it. */
export function ProblemDaysSection() {
  const { say } = useWords();
  return (
    <RuleSection<ProblemDays>
      address="/api/problem-days"
      title={say(words.daysTitle)}
      hint={say(words.daysHint)}
      show={(value) => <span>{say(words.daysIs, { n: value.days })}</span>}
      edit={(value, change) => <DaysField value={value} change={change} />}
      fault={(value) => (problemDaysSchema.safeParse(value).success ? null : say(words.daysBounds))}
      touches={["/api/feed"]}
    />
  );
}

function DaysField({ value, change }: { value: ProblemDays; change(next: ProblemDays): void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <Field id={id} label={say(words.days)}>
      <InputNumber
        id={id}
        min={1}
        max={30}
        precision={0}
        value={value.days}
        onChange={(n) => change({ days: n ?? 0 })}
      />
    </Field>
  );
}
