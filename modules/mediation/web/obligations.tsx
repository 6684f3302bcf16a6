import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import {
  type AgreementView,
  type ObligationView,
  obligationStateWords,
  sideWords,
} from "../model/mediation.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { BreachForm } from "./breach-form.tsx";
import { yuanOf } from "./money.ts";
import { PerformForm } from "./perform-form.tsx";
import { can, type PartProps, partyName } from "./tab-facts.ts";

/** Each term in words, with how far it is performed once the agreement is in force. */
export function Obligations({ matter, mediation, agreement }: PartProps & { agreement: AgreementView }) {
  const { say } = useWords();
  const [open, setOpen] = useState<{ id: string; act: "perform" | "breach" } | null>(null);
  const inForce = agreement.state === "sealed";
  const sides = { A: say(sideWords.A), B: say(sideWords.B) };
  const nameOf = (id: string | null) =>
    partyName(
      mediation.parties.find((party) => party.id === id),
      sides,
    );
  const sentence = (one: ObligationView) => {
    const who = nameOf(one.who);
    if (one.kind === "pay")
      return say(words.payTo, { who, toward: nameOf(one.toward), yuan: yuanOf(one.cents ?? 0) });
    return say(one.kind === "do" ? words.doTo : words.refrainTo, { who, what: one.what });
  };
  return (
    <div className="obligations">
      <h3>{say(inForce ? words.obligations : words.terms)}</h3>
      <ol className="plain-list">
        {agreement.obligations.map((one) => {
          const running = one.state === "due" || one.state === "part";
          const state = one.overdue ? "overdue" : one.state;
          return (
            <li key={one.id} className={`obligation is-${state}`}>
              <p>
                <strong>
                  {one.number}. {sentence(one)}
                </strong>
                {inForce && <span className={`tag ob-${state}`}>{say(obligationStateWords[state]!)}</span>}
              </p>
              <p className="quiet">
                {say(words.dueOn, { date: one.dueOn })}
                {one.kind === "pay" && one.what && ` · ${one.what}`}
                {one.way && ` · ${one.way}`}
                {one.kind === "pay" &&
                  one.paidCents > 0 &&
                  ` · ${say(words.paidOf, { paid: yuanOf(one.paidCents), yuan: yuanOf(one.cents ?? 0) })}`}
              </p>
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
              {inForce && running && open?.id !== one.id && (
                <span className="buttons">
                  {can(mediation, "record-performance") && (
                    <Button
                      size="small"
                      aria-label={say(words.performOf, { n: one.number })}
                      onClick={() => setOpen({ id: one.id, act: "perform" })}
                    >
                      {say(words.perform)}
                    </Button>
                  )}
                  {can(mediation, "record-breach") && (
                    <Button
                      size="small"
                      aria-label={say(words.breachOf, { n: one.number })}
                      onClick={() => setOpen({ id: one.id, act: "breach" })}
                    >
                      {say(words.breach)}
                    </Button>
                  )}
                </span>
              )}
              {open?.id === one.id && open.act === "perform" && (
                <PerformForm
                  matter={matter}
                  mediation={mediation}
                  obligation={one}
                  done={() => setOpen(null)}
                />
              )}
              {open?.id === one.id && open.act === "breach" && (
                <BreachForm
                  matter={matter}
                  mediation={mediation}
                  obligation={one}
                  done={() => setOpen(null)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
