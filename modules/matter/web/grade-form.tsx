import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { gradeLook } from "@maple/platform/ui";
import { Input, Radio } from "antd";
import { useId, useState } from "react";
import { matterGrades } from "../model/matter-categories.ts";
import { actWords } from "../model/matter-life.ts";
import { actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";

type Grade = keyof typeof matterGrades;

/** A named user grades the matter, with the reason; what each grade asks for stands beside it. */
export function GradeForm({
  matter,
  grade: before,
  done,
}: {
  matter: string;
  grade: string | null;
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter));
  const [grade, setGrade] = useState<string | null>(before);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    const missing =
      grade === null ? say(words.needChoice) : [...reason.trim()].length < 2 ? say(words.needReason) : null;
    setFault(missing);
    if (missing) return;
    if (await telling.send(`/api/matters/${matter}/grade`, { grade, reason })) done();
  };
  return (
    <ActPanel
      title={say(actWords.grade)}
      submit={say(actWords.grade)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <fieldset className="field">
        <legend>{say(words.gradeNew)}</legend>
        <Radio.Group
          value={grade}
          onChange={(event) => setGrade(event.target.value as string)}
          className="choices"
        >
          {(Object.keys(matterGrades) as Grade[]).map((one) => (
            <Radio key={one} value={one}>
              <span className={`grade grade-${one}`}>
                <span aria-hidden="true">{gradeLook[one].shape}</span>
                {say(matterGrades[one])}
              </span>
              <span className="quiet">{say(matterGrades[one].asks)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      <Field id={id} label={say(words.reasonFor)}>
        <Input id={id} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActPanel>
  );
}
