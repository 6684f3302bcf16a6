import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import type { ObligationView } from "../model/mediation.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { at, type PartProps } from "./tab-facts.ts";

/** A term was not performed: said in words; the routes to the court are told. */
export function BreachForm({
  matter,
  mediation,
  obligation,
  isInterim,
  done,
}: PartProps & {
  obligation: ObligationView;
  /** Of an interim agreement: the mediation goes on. */
  isInterim: boolean;
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const [note, setNote] = useState("");
  const [fault, setFault] = useState(false);
  const submit = async () => {
    const missing = [...note.trim()].length < 2;
    setFault(missing);
    if (missing) return;
    if (await telling.send(at(mediation, "record-breach"), { obligation: obligation.id, note })) done();
  };
  return (
    <ActPanel
      title={say(words.breachOf, { n: obligation.number })}
      hint={say(isInterim ? words.interimBreachHint : words.breachHint)}
      submit={say(words.breach)}
      ends={!isInterim}
      fault={fault ? say(words.needNote) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={id} label={say(words.breachNote)}>
        <Input.TextArea
          id={id}
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
