import { FileDrop, type SentFile, useMatterKeys } from "@maple/matter/web";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import type { ObligationView } from "../model/mediation.ts";
import { fenOf, yuanOf } from "../rules/money.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { at, type PartProps } from "./tab-facts.ts";

/** Performance of one term, wholly or in part, with its proof. */
export function PerformForm({
  matter,
  mediation,
  obligation,
  done,
}: PartProps & { obligation: ObligationView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
  const left = (obligation.cents ?? 0) - obligation.paidCents;
  const [yuan, setYuan] = useState(obligation.kind === "pay" ? yuanOf(left) : "");
  const [doneOn, setDoneOn] = useState(today);
  const [note, setNote] = useState("");
  const [proof, setProof] = useState<SentFile[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    const cents = obligation.kind === "pay" ? fenOf(yuan) : null;
    const unfit = obligation.kind === "pay" && (cents === null || cents <= 0 || cents > left);
    const missing = unfit
      ? say(words.needAmount, { left: yuanOf(left) })
      : doneOn === "" || doneOn > today
        ? say(words.needDate)
        : null;
    setFault(missing);
    if (missing) return;
    const body = { obligation: obligation.id, cents, doneOn, proof: proof[0]?.id ?? null, note };
    if (await telling.send(at(mediation, "record-performance"), body)) done();
  };
  return (
    <ActPanel
      title={say(words.performOf, { n: obligation.number })}
      submit={say(words.perform)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        {obligation.kind === "pay" && (
          <Field id={`${id}-yuan`} label={say(words.amount)}>
            <Input
              id={`${id}-yuan`}
              inputMode="decimal"
              prefix="¥"
              value={yuan}
              onChange={(event) => setYuan(event.target.value)}
            />
          </Field>
        )}
        <Field id={`${id}-on`} label={say(words.doneOn)}>
          <Input
            id={`${id}-on`}
            type="date"
            max={today}
            value={doneOn}
            onChange={(event) => setDoneOn(event.target.value)}
          />
        </Field>
        <Field id={`${id}-note`} label={say(words.note)}>
          <Input
            id={`${id}-note`}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </div>
      <div className="field">
        <span className="field-name">{say(words.proof)}</span>
        <FileDrop single files={proof} onChange={setProof} />
      </div>
    </ActPanel>
  );
}
