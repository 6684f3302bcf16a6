import { useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { agreementKindWords } from "../model/agreement-kind.ts";
import { AgreementForm } from "./agreement-form.tsx";
import { AgreementText, Interim } from "./agreement-text.tsx";
import { agreementStateWords, agreementWords as words } from "./agreement-words.ts";
import { mediationWords } from "./mediation-words.ts";
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
  if (!agreement && mediation.interims.length === 0 && !mayDraft && !can(mediation, "record-oral-agreement"))
    return null;
  const sealing = agreement?.kind === "interim" ? "seal-interim" : "seal-agreement";
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
        {agreement && agreement.kind !== "whole" && (
          <span className="tag">{say(agreementKindWords[agreement.kind])}</span>
        )}
      </h2>
      {!agreement && mediation.interims.length === 0 && (
        <p className="quiet">{say(mediationWords.noAgreement)}</p>
      )}
      {writing === null &&
        mediation.interims.map((one) => (
          <Interim key={one.id} matter={matter} mediation={mediation} one={one} />
        ))}
      {agreement && writing === null && (
        <AgreementText matter={matter} mediation={mediation} agreement={agreement} signer={signer} />
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
          {agreement?.state === "offered" && can(mediation, sealing) && (
            <>
              <Button
                {...buttonFor(mediation, sealing)}
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
