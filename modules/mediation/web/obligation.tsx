import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import {
  type AgreementView,
  type ObligationView,
  obligationStateWords,
  sideWords,
} from "../model/mediation.ts";
import { yuanOf } from "../rules/money.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { BreachForm } from "./breach-form.tsx";
import { PerformForm } from "./perform-form.tsx";
import { can, type PartProps, partyName } from "./tab-facts.ts";
import { VaryForm } from "./vary-form.tsx";

/** The name of a party by its id, or its side where the name is not the reader's. */
export function usePartyNames({ mediation }: Pick<PartProps, "mediation">) {
  const { say } = useWords();
  const sides = { A: say(sideWords.A), B: say(sideWords.B) };
  return (id: string | null) =>
    partyName(
      mediation.parties.find((party) => party.id === id),
      sides,
    );
}

/** What is owed on one day, how far it is performed, and the acts that record it. */
export function Obligation(
  props: PartProps & { agreement: AgreementView; one: ObligationView; label: string },
) {
  const { say } = useWords();
  const nameOf = usePartyNames(props);
  const [open, setOpen] = useState<"perform" | "vary" | "breach" | null>(null);
  const { matter, mediation, agreement, one, label } = props;
  const inForce = agreement.state === "sealed";
  const isInterim = agreement.kind === "interim";
  const running = one.state === "due" || one.state === "part";
  const state = one.overdue ? "overdue" : one.state;
  const shut = () => setOpen(null);
  const sentence = () => {
    const who = nameOf(one.who);
    if (one.kind === "pay")
      return say(words.payTo, { who, toward: nameOf(one.toward), yuan: yuanOf(one.cents ?? 0) });
    return say(one.kind === "do" ? words.doTo : words.refrainTo, { who, what: one.what });
  };
  return (
    <li className={`obligation is-${state}`}>
      <p>
        <strong>
          {label} {sentence()}
        </strong>
        {inForce && <span className={`tag ob-${state}`}>{say(obligationStateWords[state]!)}</span>}
      </p>
      <p className="quiet">
        {say(words.dueOn, { date: one.dueOn })}
        {one.plan === null && one.kind === "pay" && one.what && ` · ${one.what}`}
        {one.plan === null && one.way && ` · ${one.way}`}
        {one.kind === "pay" &&
          one.paidCents > 0 &&
          ` · ${say(words.paidOf, { paid: yuanOf(one.paidCents), yuan: yuanOf(one.cents ?? 0) })}`}
      </p>
      {one.variations.map((change) => (
        <p key={change.id} className="quiet small">
          {say(words.varied, {
            before: dayAndAmount(change.before, one.kind),
            after: dayAndAmount(change.after, one.kind),
            at: exactTime(change.at),
          })}
        </p>
      ))}
      {one.performances.map((performance) => (
        <p key={performance.id} className="quiet small">
          {say(performance.result === "broken" ? words.brokenOn : words.performedBy, {
            date: performance.doneOn,
          })}
          {performance.cents !== null && ` ¥${yuanOf(performance.cents)}`} {performance.note}
          {performance.proof && (
            <>
              {" "}
              <a
                href={`/api/files/${performance.proof}`}
                target="_blank"
                rel="noreferrer"
                aria-label={say(words.proofOf, { n: one.number, date: performance.doneOn })}
              >
                {say(words.proofLink)}
              </a>
            </>
          )}
        </p>
      ))}
      {inForce && running && open === null && (
        <span className="buttons">
          {can(mediation, "record-performance") && (
            <Button
              size="small"
              aria-label={say(words.performOf, { n: one.number })}
              onClick={() => setOpen("perform")}
            >
              {say(words.perform)}
            </Button>
          )}
          {can(mediation, "vary") && (
            <Button
              size="small"
              aria-label={say(words.varyOf, { n: one.number })}
              onClick={() => setOpen("vary")}
            >
              {say(words.vary)}
            </Button>
          )}
          {can(mediation, isInterim ? "record-interim-breach" : "record-breach") && (
            <Button
              size="small"
              aria-label={say(words.breachOf, { n: one.number })}
              onClick={() => setOpen("breach")}
            >
              {say(words.breach)}
            </Button>
          )}
        </span>
      )}
      {open === "perform" && (
        <PerformForm matter={matter} mediation={mediation} obligation={one} done={shut} />
      )}
      {open === "vary" && <VaryForm matter={matter} mediation={mediation} obligation={one} done={shut} />}
      {open === "breach" && <BreachForm {...{ matter, mediation, isInterim }} obligation={one} done={shut} />}
    </li>
  );
}

function dayAndAmount(at: { dueOn: string; cents: number | null }, kind: ObligationView["kind"]): string {
  return kind === "pay" ? `${at.dueOn} ¥${yuanOf(at.cents ?? 0)}` : at.dueOn;
}
