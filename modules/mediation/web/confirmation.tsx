import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import type { MediationView } from "../model/mediation.ts";
import { agreementWords, confirmationReasonWords } from "./agreement-words.ts";
import { mediationWords as words } from "./mediation-words.ts";

/** The days left to ask the court together, or why that is not possible. */
export function Confirmation({ mediation }: { mediation: MediationView }) {
  const { say } = useWords();
  const confirmation = mediation.confirmation;
  if (!confirmation) return null;
  return (
    <section className="block">
      <h2>{say(words.confirmation)}</h2>
      {confirmation.eligible && confirmation.until ? (
        <p className="confirm-days">
          {say(agreementWords.confirmLeft, {
            n: confirmation.daysLeft ?? 0,
            date: exactTime(confirmation.until).slice(0, 10),
          })}
        </p>
      ) : confirmation.reasons.includes("not-in-force") ? (
        <p>{say(agreementWords.confirmLater)}</p>
      ) : (
        <>
          <p>{say(agreementWords.confirmOver)}</p>
          <ul className="dot-list">
            {confirmation.reasons.map((reason) => (
              <li key={reason}>{say(confirmationReasonWords[reason]!)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet small">{say(agreementWords.confirmWhy)}</p>
    </section>
  );
}
