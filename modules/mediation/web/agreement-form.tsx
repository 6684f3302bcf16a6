import { useMatterKeys } from "@maple/matter/web";
import { localDateOf } from "@maple/platform/clock";
import { ActPanel, Field, useNow, useTell, useWords } from "@maple/platform/query";
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
import type { TemplateView } from "../model/template.ts";
import type { KnownBlank } from "../rules/template.ts";
import { blankTerm, isBare, type TermDraft, termOf, termsFrom, termsOf } from "./agreement-draft.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { at, type PartProps } from "./tab-facts.ts";
import { TemplatePicker } from "./template-picker.tsx";
import { TermRows } from "./term-rows.tsx";

const zone = "Asia/Shanghai";

/** What the matter fills into a template by itself; of a name that is not the reader's nothing. */
function knownOf(
  matter: PartProps["matter"],
  mediation: PartProps["mediation"],
): ReadonlyMap<string, string> {
  const named = (side: "A" | "B") =>
    mediation.parties
      .filter((party) => party.side === side && party.role === "principal" && party.name !== null)
      .map((party) => party.name)
      .join("、");
  const [year, month, day] = localDateOf(matter.reportedAt, zone).split("-").map(Number);
  const pairs: Array<[KnownBlank, string]> = [
    ["甲方", named("A")],
    ["乙方", named("B")],
    ["编号", matter.code],
    ["反映日期", `${year}年${month}月${day}日`],
    ["调委会", mediation.committee.name.zh],
    ["村社区", matter.communityName?.zh ?? ""],
  ];
  return new Map(pairs.filter(([, value]) => value !== ""));
}

/** The agreement's text and terms; a draft may be kept and changed until it is offered for signing. */
export function AgreementForm({
  matter,
  mediation,
  oral,
  done,
}: PartProps & { oral: boolean; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const now = useNow();
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
  const [template, setTemplate] = useState(before?.template ?? null);
  const [undo, setUndo] = useState<{ terms: TermDraft[]; template: typeof template } | null>(null);
  const putIn = (from: TemplateView) => {
    setUndo({ terms, template });
    const known = knownOf(matter, mediation);
    const given = { sides: { A: first("A"), B: first("B") }, known, today: localDateOf(now, zone) };
    setTerms([...terms.filter((one) => !isBare(one)), ...termsFrom(from, given)]);
    setTemplate({ template: from.template, version: from.version, name: from.name });
    if (from.use === "interim" && !oral) setKind("interim");
  };
  const takeOut = () => {
    if (undo === null) return;
    setTerms(undo.terms);
    setTemplate(undo.template);
    setUndo(null);
  };
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
        template: template && { template: template.template, version: template.version },
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
      <TemplatePicker
        matter={matter}
        kind={kind}
        started={template}
        put={putIn}
        undo={undo === null ? null : takeOut}
      />
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
