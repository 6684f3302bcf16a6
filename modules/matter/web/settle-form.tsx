import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input, Select } from "antd";
import { useId, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import { actWords } from "../model/matter-life.ts";
import { settleWays, sideNames, actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";

/** What was settled, how, and who will be asked whether it holds. */
export function SettleForm({ matter, done }: { matter: MatterView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const twoSided = matter.state === "agreed";
  const [way, setWay] = useState(twoSided ? "people-mediation" : "on-the-spot");
  const [result, setResult] = useState("");
  const [sides, setSides] = useState<string[]>(twoSided ? ["A", "B"] : ["reporter"]);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    const missing =
      sides.length === 0
        ? say(words.needChoice)
        : [...result.trim()].length < 2
          ? say(words.needReason)
          : null;
    setFault(missing);
    if (missing) return;
    if (await telling.send(`/api/matters/${matter.id}/settle`, { way, result, sides })) done();
  };
  return (
    <ActPanel
      title={say(actWords.settle)}
      hint={say(words.settleHint, { days: matter.followUpDays.join("、") })}
      submit={say(actWords.settle)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={`${id}-way`} label={say(words.settleWay)}>
        <Select
          id={`${id}-way`}
          className="wide"
          value={way}
          onChange={setWay}
          options={Object.entries(settleWays).map(([value, pair]) => ({ value, label: say(pair) }))}
        />
      </Field>
      <Field id={`${id}-result`} label={say(words.settleResult)}>
        <Input.TextArea
          id={`${id}-result`}
          rows={3}
          maxLength={4000}
          value={result}
          onChange={(event) => setResult(event.target.value)}
        />
      </Field>
      <fieldset className="field">
        <legend>{say(words.settleSides)}</legend>
        <Checkbox.Group
          value={sides}
          onChange={(chosen) => setSides((chosen as string[]).slice(0, 2))}
          options={(twoSided ? ["A", "B"] : ["reporter"]).map((value) => ({
            value,
            label: say(sideNames[value]!),
          }))}
        />
      </fieldset>
    </ActPanel>
  );
}
