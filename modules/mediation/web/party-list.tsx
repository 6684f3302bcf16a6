import { Ago, useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { type PartyView, partyRoleWords, sideWords } from "../model/mediation.ts";
import { deciders } from "../rules/ready.ts";
import { AddPartyForm } from "./add-party-form.tsx";
import { mediationWords as words } from "./mediation-words.ts";
import { PartyLink } from "./party-link.tsx";
import { at, buttonFor, can, type PartProps } from "./tab-facts.ts";

/** Both sides beside each other: who they are, whether they were told, whether they agreed. */
export function PartyList({ matter, mediation }: PartProps) {
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter.id));
  const [adding, setAdding] = useState(false);
  const [refusing, setRefusing] = useState<string | null>(null);
  const mayTell = can(mediation, "give-notice");
  const willing = deciders(mediation.parties);
  const decides = (party: PartyView) => willing.some((one) => one.id === party.id);
  const untold = mediation.parties.filter((party) => party.noticeAt === null);
  const consent = async (party: string, answer: "given" | "refused") => {
    if (await telling.send(at(mediation, "record-consent"), { party, consent: answer })) setRefusing(null);
  };
  return (
    <section className="block">
      <h2>{say(words.parties)}</h2>
      <div className="sides">
        {(["A", "B"] as const).map((side) => (
          <div key={side} className={`side-box side-${side}`}>
            <h3>{say(sideWords[side])}</h3>
            <ul className="plain-list">
              {mediation.parties
                .filter((party) => party.side === side)
                .map((party) => (
                  <li key={party.id} className="party">
                    <PartyName party={party} all={mediation.parties} />
                    <p className="party-state">
                      <span className={party.noticeAt ? "ok" : "quiet"}>
                        {party.noticeAt ? (
                          <>
                            ✓ {say(words.noticed)} <Ago at={party.noticeAt} />
                          </>
                        ) : (
                          say(words.notNoticed)
                        )}
                      </span>
                      {decides(party) && (
                        <span
                          className={
                            party.consent === "given" ? "ok" : party.consent === "refused" ? "bad" : "quiet"
                          }
                        >
                          {party.consent === "given"
                            ? `✓ ${say(words.consented)}`
                            : party.consent === "refused"
                              ? `✕ ${say(words.refused)}`
                              : say(words.notAsked)}
                        </span>
                      )}
                    </p>
                    <span className="buttons">
                      {mayTell && party.noticeAt === null && (
                        <Button
                          size="small"
                          disabled={telling.busy}
                          aria-label={say(words.noticeOf, { name: party.name ?? say(sideWords[side]) })}
                          onClick={() => void telling.send(at(mediation, "give-notice"), { party: party.id })}
                        >
                          {say(words.notice)}
                        </Button>
                      )}
                      {can(mediation, "record-consent") &&
                        decides(party) &&
                        party.consent === null &&
                        party.noticeAt !== null && (
                          <Button
                            size="small"
                            {...buttonFor(mediation, "record-consent")}
                            disabled={telling.busy}
                            aria-label={say(words.consentOf, { name: party.name ?? say(sideWords[side]) })}
                            onClick={() => void consent(party.id, "given")}
                          >
                            {say(words.consent)}
                          </Button>
                        )}
                      {can(mediation, "record-consent") &&
                        decides(party) &&
                        party.consent !== "refused" &&
                        refusing !== party.id && (
                          <Button
                            size="small"
                            disabled={telling.busy}
                            aria-label={say(
                              party.consent === "given" ? words.refuseLaterOf : words.refuseOf,
                              { name: party.name ?? say(sideWords[side]) },
                            )}
                            onClick={() => setRefusing(party.id)}
                          >
                            {say(party.consent === "given" ? words.refuseLater : words.refuse)}
                          </Button>
                        )}
                    </span>
                    {can(mediation, "issue-link") && (
                      <PartyLink
                        mediation={mediation}
                        party={party}
                        name={party.name ?? say(sideWords[side])}
                      />
                    )}
                    {refusing === party.id && (
                      <div className="ask-once" role="alert">
                        <p>{say(words.refuseAsk)}</p>
                        <Button
                          danger
                          type="primary"
                          size="small"
                          loading={telling.busy}
                          onClick={() => void consent(party.id, "refused")}
                        >
                          {say(words.refuseDo)}
                        </Button>{" "}
                        <Button size="small" onClick={() => setRefusing(null)}>
                          {say(words.cancel)}
                        </Button>
                      </div>
                    )}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      <RefusalNote refusal={telling.refusal} />
      <p className="buttons part-acts">
        {mayTell && untold.length > 1 && (
          <Button
            {...buttonFor(mediation, "give-notice")}
            loading={telling.busy}
            onClick={() => void telling.send(at(mediation, "give-notice"), {})}
          >
            {say(words.noticeAll)}
          </Button>
        )}
        {can(mediation, "add-party") && !adding && (
          <Button onClick={() => setAdding(true)}>{say(words.addAgent)}</Button>
        )}
      </p>
      {adding && <AddPartyForm mediation={mediation} done={() => setAdding(false)} />}
    </section>
  );
}

function PartyName({ party, all }: { party: PartyView; all: readonly PartyView[] }) {
  const { say } = useWords();
  const principal = all.find((one) => one.id === party.speaksFor);
  return (
    <p>
      <strong>{party.name ?? say(words.hiddenName)}</strong>
      {party.role !== "principal" && <span className="tag">{say(partyRoleWords[party.role])}</span>}
      {principal && (
        <span className="quiet">
          {" "}
          {say(words.speaksForWhom, { name: principal.name ?? say(sideWords[principal.side]) })}
        </span>
      )}
      {party.minor && <span className="tag">{say(words.minor)}</span>}
      {party.kind === "unit" && <span className="tag">{say(words.unit)}</span>}
      {party.phone && (
        <>
          <br />
          <a href={`tel:${party.phone}`}>{party.phone}</a>
        </>
      )}
    </p>
  );
}
