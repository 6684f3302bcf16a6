import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { type AgreementView, sideWords } from "../model/mediation.ts";
import { wayWords, agreementWords as words } from "./agreement-words.ts";
import { SignPanel } from "./sign-panel.tsx";
import { can, type PartProps, partyName } from "./tab-facts.ts";

/** Who has signed the offered text, and who is still to sign. */
export function Signatures({
  matter,
  mediation,
  agreement,
  signer: beside,
}: PartProps & {
  agreement: AgreementView;
  /** What stands above mediation says of one who signs. */
  signer?: ((party: string) => ReactNode) | undefined;
}) {
  const { say } = useWords();
  const [signing, setSigning] = useState<string | null>(null);
  const sides = { A: say(sideWords.A), B: say(sideWords.B) };
  const nameOf = (signer: string) => {
    const mediator = mediation.mediators.find((one) => one.id === signer);
    if (mediator) return `${say(words.mediator)} ${mediator.name}`;
    if (signer === "mediator") return say(words.mediator);
    const party = mediation.parties.find((one) => one.id === signer);
    return party ? `${sides[party.side]} ${partyName(party, sides)}` : "";
  };
  const maySign = agreement.state === "offered" && can(mediation, "sign-agreement");
  return (
    <div className="signatures">
      <h3>{say(words.signatures)}</h3>
      <ul className="plain-list">
        {agreement.signatures.map((one) => (
          <li key={one.signer} className="signature">
            <span className="ok">✓ {nameOf(one.signer)}</span>
            <span className="quiet">
              {say(words.signedAt, { way: say(wayWords[one.way]!), at: exactTime(one.at) })}
            </span>
            {one.role === "party" && beside?.(one.signer)}
          </li>
        ))}
        {agreement.missing.map((signer) => (
          <li key={signer} className="signature">
            <span>{nameOf(signer)}</span>
            <span className="quiet">{say(words.missing)}</span>
            {signer !== "mediator" && beside?.(signer)}
            {maySign && signing !== signer && (
              <Button
                size="small"
                {...(signer === "mediator"
                  ? {}
                  : { "aria-label": say(words.signOf, { name: nameOf(signer) }) })}
                onClick={() => setSigning(signer)}
              >
                {say(signer === "mediator" ? words.signMediator : words.sign)}
              </Button>
            )}
            {signing === signer && (
              <SignPanel
                matter={matter}
                mediation={mediation}
                contentHash={agreement.contentHash ?? ""}
                party={signer === "mediator" ? null : signer}
                name={nameOf(signer)}
                done={() => setSigning(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
