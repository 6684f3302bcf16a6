import {
  ButtonLink,
  dayWords,
  momentWords,
  Note,
  OwnWords,
  type Reader,
  Rows,
  tellerFor,
} from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import { interimStandingWords } from "../model/agreement-kind.ts";
import {
  endReasonWords,
  type PartyMediationView,
  partyRoleWords,
  routesAfter,
  routeWords,
  sessionResultWords,
  sideWords,
} from "../model/mediation.ts";
import { mediationStateWords } from "../model/mediation-life.ts";
import { InterimNote } from "./agreement-page.tsx";
import { AgreementTerms } from "./agreement-terms.tsx";
import { papersWords } from "./papers-words.ts";
import { mayRefuse, partyTodo } from "./party-rules.ts";

interface SectionProps {
  reader: Reader;
  matter: string;
  view: PartyMediationView;
}

/** What the page of a matter asks of a party before anything else. */
export function urgentPaper({ reader, matter, view }: SectionProps): { href: string; words: string } | null {
  const tell = tellerFor(reader);
  const todo = partyTodo(view);
  if (todo === "decide") return { href: `/m/${matter}/notice`, words: tell(papersWords.readNotice) };
  if (todo === "sign") return { href: `/m/${matter}/agreement`, words: tell(papersWords.signAgreement) };
  return null;
}

/** A mediation as one side sees it on the page of its matter. */
export function PapersSection(props: SectionProps) {
  const { reader, matter, view } = props;
  const tell = tellerFor(reader);
  const comma = reader.lang === "zh" ? "、" : ", ";
  const others = view.otherSide.map((other) => {
    const name = other.name ?? tell(papersWords.otherHidden);
    if (!other.decides) return tell(papersWords.otherFor, { name, role: tell(partyRoleWords[other.role]) });
    const consent =
      other.consent === "given"
        ? papersWords.otherConsent
        : other.consent === "refused"
          ? papersWords.otherRefused
          : papersWords.otherOpen;
    return `${name}${reader.lang === "zh" ? "，" : ": "}${tell(consent)}`;
  });
  return (
    <section aria-labelledby="mediation-title">
      <h2 id="mediation-title">{tell(papersWords.title)}</h2>
      {view.state === "ended" ? <Ended {...props} /> : null}
      <Rows
        rows={[
          { name: tell(papersWords.state), value: tell(mediationStateWords[view.state]) },
          { name: tell(papersWords.committee), value: tell(view.committee) },
          { name: tell(papersWords.mediators), value: view.mediators.join(comma) },
          { name: tell(papersWords.mySide), value: tell(sideWords[view.mySide]) },
          { name: tell(papersWords.other), value: others.join(reader.lang === "zh" ? "；" : "; ") },
          { name: tell(papersWords.yourConsent), value: <Decision {...props} /> },
        ]}
      />
      <SessionsHeld {...props} />
      <Proposals {...props} />
      {view.agreement ? (
        <>
          <h3>
            {tell(
              view.agreement.kind === "interim" ? papersWords.agreementInterim : papersWords.agreementTitle,
            )}
          </h3>
          <AgreementTerms
            reader={reader}
            matter={matter}
            view={view}
            agreement={view.agreement}
            performed={view.agreement.state === "sealed"}
          />
          <p className="buttons unprinted">
            <ButtonLink href={`/m/${matter}/agreement`}>{tell(papersWords.readAgreement)}</ButtonLink>
          </p>
        </>
      ) : null}
      <Interims {...props} />
      <Confirmation {...props} />
    </section>
  );
}

/** What was signed for the time being; folded once it no longer binds. */
function Interims({ reader, matter, view }: SectionProps) {
  const tell = tellerFor(reader);
  return view.interims.map((one) => (
    <details key={one.id} open={one.standing === "runs"}>
      <summary>
        {tell(papersWords.interimOf, {
          number: one.number,
          state: tell(interimStandingWords[one.standing ?? "runs"]),
        })}
      </summary>
      <InterimNote reader={reader} agreement={one} />
      <AgreementTerms reader={reader} matter={matter} view={view} agreement={one} performed />
      {one.pdf ? (
        <p className="buttons unprinted">
          <ButtonLink href={`/m/${matter}/files/${one.pdf}`}>{tell(papersWords.download)}</ButtonLink>
        </p>
      ) : null}
    </details>
  ));
}

function Decision({ reader, matter, view }: SectionProps) {
  const tell = tellerFor(reader);
  const day = view.me.consentAt ? momentWords(view.me.consentAt, reader) : "";
  const words =
    view.me.consent === "given"
      ? papersWords.youGave
      : view.me.consent === "refused"
        ? papersWords.youRefused
        : papersWords.youOpen;
  return (
    <>
      {tell(words, { day })}
      <span className="row-links unprinted">
        <a href={`/m/${matter}/notice`}>{tell(papersWords.noticeTitle)}</a>
        {mayRefuse(view) ? <a href={`/m/${matter}/refuse`}>{tell(papersWords.withdraw)}</a> : null}
      </span>
    </>
  );
}

function SessionsHeld({ reader, view }: SectionProps) {
  const tell = tellerFor(reader);
  const held = view.sessions.filter((session) => session.result !== null);
  if (held.length === 0) return null;
  return (
    <details>
      <summary>{tell(papersWords.sessionsHeld)}</summary>
      <ul>
        {held.map((session) => (
          <li key={session.id}>
            {tell(papersWords.sessionLine, {
              number: session.number,
              day: momentWords(session.begunAt ?? session.plannedAt, reader),
              result: session.result ? tell(sessionResultWords[session.result]) : "",
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Each way to settle it that was put to this side, and whether the other side reads it too. */
function Proposals({ reader, view }: SectionProps) {
  const tell = tellerFor(reader);
  if (view.proposals.length === 0) return null;
  return (
    <>
      <h3>{tell(papersWords.proposals)}</h3>
      <ol className="thread">
        {view.proposals.map((proposal) => (
          <li className="message" key={proposal.id}>
            <p className="soft small">
              {momentWords(proposal.at, reader)}{" "}
              <span className="tag">
                {tell(
                  proposal.compartment === "joint" ? papersWords.proposalToBoth : papersWords.proposalToYou,
                )}
              </span>
            </p>
            <OwnWords text={proposal.text} />
          </li>
        ))}
      </ol>
      {view.state === "begun" || view.state === "agreeing" ? (
        <p className="soft small">{tell(papersWords.proposalsHow)}</p>
      ) : null}
    </>
  );
}

function Ended({ reader, view }: SectionProps) {
  const tell = tellerFor(reader);
  const reason = endReasonWords[view.endReason ?? ""];
  return (
    <Note title={tell(papersWords.endedTitle)}>
      {reason ? <p>{tell(reason)}</p> : null}
      <p className="strong">{tell(papersWords.routes)}</p>
      <ul>
        {routesAfter(view.endReason).map((route) => (
          <li key={route}>{tell(routeWords[route])}</li>
        ))}
      </ul>
    </Note>
  );
}

function Confirmation({ reader, view }: SectionProps) {
  const tell = tellerFor(reader);
  const { confirmation, agreement } = view;
  if (
    !confirmation ||
    !agreement?.effectiveAt ||
    view.state === "ended" ||
    confirmation.reasons.includes("window-closed")
  )
    return null;
  if (confirmation.eligible && confirmation.until) {
    return (
      <Note title={tell(papersWords.confirmTitle)}>
        <p>
          {tell(papersWords.confirmLead, {
            day: dayWords(localDateOf(confirmation.until, reader.zone), reader),
            days: confirmation.daysLeft ?? 0,
          })}
        </p>
      </Note>
    );
  }
  const reasons = confirmation.reasons.map((reason) =>
    tell(papersWords[reason === "title" ? "title-dispute" : reason]),
  );
  return (
    <p className="soft small">
      {tell(papersWords.confirmNot)}
      {reasons.join(reader.lang === "zh" ? "；" : "; ")}
    </p>
  );
}
