import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, fieldOfMoment, momentOfField, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input, Select } from "antd";
import { useId, useState } from "react";
import {
  failureReasons,
  failureWords,
  type MediationView,
  type SessionView,
  sessionResults,
  sessionResultWords,
  sideWords,
} from "../model/mediation.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { at, partyName } from "./tab-facts.ts";

/** The record of a session that was held. */
export function RecordSessionForm({
  mediation,
  session,
  done,
}: {
  mediation: MediationView;
  session: SessionView;
  done(): void;
}) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(mediation.matter));
  const [begun, setBegun] = useState(fieldOfMoment(session.plannedAt));
  const [ended, setEnded] = useState("");
  const [present, setPresent] = useState(mediation.parties.map((party) => party.id));
  const [invited, setInvited] = useState("");
  const [record, setRecord] = useState("");
  const [result, setResult] = useState<(typeof sessionResults)[number]>("agreed");
  const [failure, setFailure] = useState<(typeof failureReasons)[number]>("no-agreement");
  const [fault, setFault] = useState(false);
  const sides = { A: say(sideWords.A), B: say(sideWords.B) };
  const submit = async () => {
    const begunAt = momentOfField(begun);
    const endedAt = momentOfField(ended);
    const missing = begunAt === null || endedAt === null || record.trim().length < 2;
    setFault(missing);
    if (missing) return;
    const body = {
      session: session.id,
      begunAt,
      endedAt,
      present,
      invited,
      record,
      result,
      failure: result === "failed" ? failure : null,
    };
    if (await telling.send(at(mediation, "record-session"), body)) done();
  };
  return (
    <ActPanel
      title={say(words.record)}
      submit={say(words.record)}
      fault={fault ? say(words.needRecord) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-begun`} label={say(words.begun)}>
          <Input
            id={`${id}-begun`}
            type="datetime-local"
            value={begun}
            onChange={(event) => setBegun(event.target.value)}
          />
        </Field>
        <Field id={`${id}-ended`} label={say(words.ended)}>
          <Input
            id={`${id}-ended`}
            type="datetime-local"
            value={ended}
            onChange={(event) => setEnded(event.target.value)}
          />
        </Field>
        <Field id={`${id}-result`} label={say(words.result)}>
          <Select
            id={`${id}-result`}
            className="wide"
            value={result}
            onChange={setResult}
            options={sessionResults.map((value) => ({ value, label: say(sessionResultWords[value]) }))}
          />
        </Field>
        {result === "failed" && (
          <Field id={`${id}-failure`} label={say(words.failure)}>
            <Select
              id={`${id}-failure`}
              className="wide"
              value={failure}
              onChange={setFailure}
              options={failureReasons.map((value) => ({ value, label: say(failureWords[value]) }))}
            />
          </Field>
        )}
      </div>
      <fieldset className="field">
        <legend>{say(words.present)}</legend>
        <Checkbox.Group
          value={present}
          onChange={(chosen) => setPresent(chosen as string[])}
          options={mediation.parties.map((party) => ({
            value: party.id,
            label: `${sides[party.side]} ${partyName(party, sides)}`,
          }))}
        />
      </fieldset>
      <Field id={`${id}-invited`} label={say(words.invited)}>
        <Input
          id={`${id}-invited`}
          maxLength={300}
          value={invited}
          onChange={(event) => setInvited(event.target.value)}
        />
      </Field>
      <Field id={`${id}-record`} label={say(words.recordText)}>
        <Input.TextArea
          id={`${id}-record`}
          autoSize={{ minRows: 4, maxRows: 16 }}
          maxLength={20_000}
          value={record}
          onChange={(event) => setRecord(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
