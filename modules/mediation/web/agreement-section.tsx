import { exactTime, useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { AgreementForm } from "./agreement-form.tsx";
import { agreementStateWords, agreementWords as words } from "./agreement-words.ts";
import { mediationWords } from "./mediation-words.ts";
import { Obligations } from "./obligations.tsx";
import { Signatures } from "./signatures.tsx";
import { at, buttonFor, can, type PartProps } from "./tab-facts.ts";

/** The agreement: written, finished, signed, sealed, performed; or recorded as an oral one. */
export function AgreementSection({
  matter,
  mediation,
  signer,
}: PartProps & { signer?: ((party: string) => ReactNode) | undefined }) {
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter.id));
  const [writing, setWriting] = useState<"written" | "oral" | null>(null);
  const agreement = mediation.agreement;
  const mayDraft = can(mediation, "draft-agreement");
  if (!agreement && !mayDraft && !can(mediation, "record-oral-agreement")) return null;
  const draftWords = !agreement
    ? words.draft
    : agreement.state === "offered"
      ? words.redraftOffered
      : words.redraft;
  return (
    <section className="block">
      <h2>
        {say(mediationWords.agreement)}
        {agreement && <span className="tag">{say(agreementStateWords[agreement.state]!)}</span>}
        {agreement && agreement.remaining !== "" && <span className="tag">{say(words.partial)}</span>}
      </h2>
      {!agreement && <p className="quiet">{say(mediationWords.noAgreement)}</p>}
      {agreement && writing === null && (
        <>
          <p className="quiet">
            {say(words.numberOf, { number: agreement.number })}
            {agreement.effectiveAt && ` · ${say(words.effective, { at: exactTime(agreement.effectiveAt) })}`}
          </p>
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
              <a
                className="button-link"
                href={`/api/files/${agreement.pdf}`}
                target="_blank"
                rel="noreferrer"
              >
                {say(words.sealed)}
              </a>
            </p>
          )}
        </>
      )}
      <RefusalNote refusal={telling.refusal} />
      {writing === null && (
        <p className="buttons part-acts">
          {agreement?.state === "draft" && can(mediation, "offer-agreement") && (
            <Button
              {...buttonFor(mediation, "offer-agreement")}
              loading={telling.busy}
              title={say(words.offerHint)}
              onClick={() => void telling.send(at(mediation, "offer-agreement"), {})}
            >
              {say(words.offer)}
            </Button>
          )}
          {agreement?.state === "offered" && can(mediation, "seal-agreement") && (
            <>
              <Button
                {...buttonFor(mediation, "seal-agreement")}
                loading={telling.busy}
                disabled={agreement.missing.length > 0}
                onClick={() => void telling.send(at(mediation, "seal-agreement"), {})}
              >
                {say(words.seal)}
              </Button>
              {agreement.missing.length > 0 && (
                <span className="quiet">{say(words.sealWait, { n: agreement.missing.length })}</span>
              )}
            </>
          )}
          {mayDraft && (
            <Button {...buttonFor(mediation, "draft-agreement")} onClick={() => setWriting("written")}>
              {say(draftWords)}
            </Button>
          )}
          {can(mediation, "record-oral-agreement") && (
            <Button onClick={() => setWriting("oral")}>{say(words.oral)}</Button>
          )}
        </p>
      )}
      {writing && (
        <AgreementForm
          matter={matter}
          mediation={mediation}
          oral={writing === "oral"}
          done={() => setWriting(null)}
        />
      )}
    </section>
  );
}
