import { useMatterKeys } from "@maple/matter/web";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import type { ObligationView } from "../model/mediation.ts";
import { fenOf, yuanOf } from "../rules/money.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { ConsentFields, nothingSaid, WhyField } from "./consent-fields.tsx";
import { at, type PartProps } from "./tab-facts.ts";

/** Both sides agree to another day or amount: how each said so, and why. */
export function VaryForm({
  matter,
  mediation,
  obligation,
  done,
}: PartProps & { obligation: ObligationView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const [dueOn, setDueOn] = useState(obligation.dueOn);
  const [yuan, setYuan] = useState(obligation.kind === "pay" ? yuanOf(obligation.cents ?? 0) : "");
  const [said, setSaid] = useState(nothingSaid);
  const submit = async () => {
    const body = {
      obligation: obligation.id,
      dueOn,
      cents: obligation.kind === "pay" ? fenOf(yuan) : null,
      ...said,
    };
    if (await telling.send(at(mediation, "vary"), body)) done();
  };
  return (
    <ActPanel
      title={say(words.varyOf, { n: obligation.number })}
      hint={say(words.varyHint)}
      submit={say(words.varyDo)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-on`} label={say(words.varyDay)}>
          <Input
            id={`${id}-on`}
            type="date"
            min={localDateOf(momentOf(Date.now()), "Asia/Shanghai")}
            value={dueOn}
            onChange={(event) => setDueOn(event.target.value)}
          />
        </Field>
        {obligation.kind === "pay" && (
          <Field id={`${id}-yuan`} label={say(words.varyAmount)}>
            <Input
              id={`${id}-yuan`}
              inputMode="decimal"
              prefix="¥"
              value={yuan}
              onChange={(event) => setYuan(event.target.value)}
            />
          </Field>
        )}
        <ConsentFields said={said} change={setSaid} />
      </div>
      <WhyField label={say(words.varyReason)} said={said} change={setSaid} />
    </ActPanel>
  );
}
