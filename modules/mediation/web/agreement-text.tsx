import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { interimFateWords, interimStandingWords } from "../model/agreement-kind.ts";
import type { AgreementView } from "../model/mediation.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { EndInterimForm } from "./end-interim-form.tsx";
import { Obligations } from "./obligations.tsx";
import { Signatures } from "./signatures.tsx";
import { can, type PartProps } from "./tab-facts.ts";

/** One agreement as it reads: its number and days, its text, its terms, who signed, and the sealed paper. */
export function AgreementText({
  matter,
  mediation,
  agreement,
  signer,
}: PartProps & { agreement: AgreementView; signer?: ((party: string) => ReactNode) | undefined }) {
  const { say, name } = useWords();
  const untilWords = agreement.until
    ? say(words.interimHolds, { day: agreement.until })
    : say(words.interimHoldsOpen);
  return (
    <>
      <p className="quiet">
        {say(words.numberOf, { number: agreement.number })}
        {agreement.kind === "interim" && ` · ${untilWords}`}
        {agreement.effectiveAt && ` · ${say(words.effective, { at: exactTime(agreement.effectiveAt) })}`}
      </p>
      {agreement.template && (
        <p className="quiet small">
          {say(words.startedFrom, { name: name(agreement.template.name), n: agreement.template.version })}
        </p>
      )}
      <dl className="agreement-text">
        <dt>{say(words.facts)}</dt>
        <dd>{agreement.facts}</dd>
        {agreement.disputed && (
          <>
            <dt>{say(words.disputed)}</dt>
            <dd>{agreement.disputed}</dd>
          </>
        )}
        {agreement.responsibility && (
          <>
            <dt>{say(words.responsibility)}</dt>
            <dd>{agreement.responsibility}</dd>
          </>
        )}
        {agreement.interims && (
          <>
            <dt>{say(words.interimsTitle)}</dt>
            <dd>{say(interimFateWords[agreement.interims])}</dd>
          </>
        )}
        {agreement.remaining && (
          <>
            <dt>{say(words.remaining)}</dt>
            <dd>{agreement.remaining}</dd>
          </>
        )}
      </dl>
      <Obligations matter={matter} mediation={mediation} agreement={agreement} />
      {agreement.form === "written" && agreement.state !== "draft" && (
        <Signatures matter={matter} mediation={mediation} agreement={agreement} signer={signer} />
      )}
      {agreement.contentHash && (
        <p className="quiet small">
          <code title={agreement.contentHash}>
            {say(words.hash, { hash: agreement.contentHash.slice(0, 24) })}
          </code>
        </p>
      )}
      {agreement.pdf && (
        <p>
          <a className="button-link" href={`/api/files/${agreement.pdf}`} target="_blank" rel="noreferrer">
            {say(agreement.kind === "interim" ? words.sealedInterim : words.sealed)}
          </a>
        </p>
      )}
    </>
  );
}

/** An interim agreement that was sealed: open while it binds, folded once it is over. */
export function Interim({ matter, mediation, one }: PartProps & { one: AgreementView }) {
  const { say } = useWords();
  const [ending, setEnding] = useState(false);
  return (
    <details className="interim" open={one.standing === "runs"}>
      <summary>
        <strong>
          {say(words.interimsTitle)} {one.number}
        </strong>
        <span className="tag">{say(interimStandingWords[one.standing ?? "runs"])}</span>
      </summary>
      <AgreementText matter={matter} mediation={mediation} agreement={one} />
      {one.standing === "runs" && can(mediation, "end-interim") && !ending && (
        <p className="part-acts">
          <Button size="small" onClick={() => setEnding(true)}>
            {say(words.endInterim)}
          </Button>
        </p>
      )}
      {ending && (
        <EndInterimForm matter={matter} mediation={mediation} one={one} done={() => setEnding(false)} />
      )}
    </details>
  );
}
