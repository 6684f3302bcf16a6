import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useId, useState } from "react";
import {
  type AgreementKind,
  agreementKinds,
  agreementKindWords,
  type InterimFate,
  interimFates,
  interimFateWords,
} from "../model/agreement-kind.ts";
import { blankTerm, type TermDraft, termOf, termsOf } from "./agreement-draft.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { at, type PartProps } from "./tab-facts.ts";
import { TermRows } from "./term-rows.tsx";

/** The agreement's text and terms; a draft may be kept and changed until it is offered for signing. */
export function AgreementForm({
  matter,
  mediation,
  oral,
  done,
}: PartProps & { oral: boolean; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const before = mediation.agreement;
  const first = (side: "A" | "B") =>
    mediation.parties.find((party) => party.side === side && party.role === "principal")?.id ?? null;
  const [facts, setFacts] = useState(before?.facts ?? "");
  const [disputed, setDisputed] = useState(before?.disputed ?? "");
  const [responsibility, setResponsibility] = useState(before?.responsibility ?? "");
  const [remaining, setRemaining] = useState(before?.remaining ?? "");
  const [kind, setKind] = useState<AgreementKind>(before?.kind ?? "whole");
  const [until, setUntil] = useState(before?.until ?? "");
  const [fate, setFate] = useState<InterimFate | null>(before?.interims ?? null);
  const beside = mediation.interims.filter((one) => one.standing === "runs");
  const kinds = oral ? agreementKinds.filter((one) => one !== "interim") : agreementKinds;
  const [terms, setTerms] = useState<TermDraft[]>(
    before ? termsOf(before) : [blankTerm(first("B"), first("A"))],
  );
  const [fault, setFault] = useState<string | null>(null);

  const submit = async () => {
    const whole = terms.map(termOf);
    const unfit = whole.indexOf(null);
    const missing =
      [...facts.trim()].length < 2
        ? say(words.needFacts)
        : unfit >= 0
          ? say(words.needTerms, { n: unfit + 1 })
          : kind === "partial" && remaining.trim() === ""
            ? say(words.needRemaining)
            : kind !== "interim" && beside.length > 0 && fate === null
              ? say(words.needFate)
              : null;
    setFault(missing);
    if (missing) return;
    const verb = oral ? "record-oral-agreement" : "draft-agreement";
    if (
      await telling.send(at(mediation, verb), {
        facts,
        disputed,
        responsibility,
        kind,
        remaining: kind === "partial" ? remaining : "",
        until: kind === "interim" && until !== "" ? until : null,
        interims: kind !== "interim" && beside.length > 0 ? fate : null,
        copies: before?.copies ?? 3,
        terms: whole,
      })
    )
      done();
  };

  return (
    <ActPanel
      title={say(oral ? words.oral : words.draft)}
      hint={oral ? say(words.oralHint) : undefined}
      submit={say(oral ? words.oral : words.keepDraft)}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <fieldset className="agreement-kind">
        <legend>{say(words.kindOf)}</legend>
        <Radio.Group
          value={kind}
          onChange={(event) => setKind(event.target.value as AgreementKind)}
          options={kinds.map((one) => ({ value: one, label: say(agreementKindWords[one]) }))}
        />
        {kind === "interim" && <p className="quiet small">{say(words.interimKindHint)}</p>}
      </fieldset>
      {kind === "interim" && (
        <div className="agreement-until">
          <Field id={`${id}-until`} label={say(words.interimUntil)}>
            <Input
              id={`${id}-until`}
              type="date"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          </Field>
        </div>
      )}
      <Field id={`${id}-facts`} label={say(words.facts)}>
        <Input.TextArea
          id={`${id}-facts`}
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={8000}
          value={facts}
          onChange={(event) => setFacts(event.target.value)}
        />
      </Field>
      <div className="field-row">
        <Field id={`${id}-disputed`} label={say(words.mayBeEmpty, { field: say(words.disputed) })}>
          <Input.TextArea
            id={`${id}-disputed`}
            rows={2}
            maxLength={4000}
            value={disputed}
            onChange={(event) => setDisputed(event.target.value)}
          />
        </Field>
        <Field
          id={`${id}-responsibility`}
          label={say(words.mayBeEmpty, { field: say(words.responsibility) })}
        >
          <Input.TextArea
            id={`${id}-responsibility`}
            rows={2}
            maxLength={4000}
            value={responsibility}
            onChange={(event) => setResponsibility(event.target.value)}
          />
        </Field>
      </div>
      <TermRows terms={terms} parties={mediation.parties} change={setTerms} />
      {kind === "partial" && (
        <Field id={`${id}-remaining`} label={say(words.remaining)}>
          <Input.TextArea
            id={`${id}-remaining`}
            rows={2}
            maxLength={4000}
            placeholder={say(words.remainingHint)}
            value={remaining}
            onChange={(event) => setRemaining(event.target.value)}
          />
        </Field>
      )}
      {kind !== "interim" && beside.length > 0 && (
        <fieldset className="agreement-kind">
          <legend>{say(words.interimFate, { numbers: beside.map((one) => one.number).join("、") })}</legend>
          <Radio.Group
            value={fate}
            onChange={(event) => setFate(event.target.value as InterimFate)}
            options={interimFates.map((one) => ({ value: one, label: say(interimFateWords[one]) }))}
          />
        </fieldset>
      )}
    </ActPanel>
  );
}
