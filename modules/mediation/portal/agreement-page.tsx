import {
  type Asked,
  Button,
  ButtonLink,
  dayWords,
  ErrorSummary,
  faultIn,
  momentWords,
  Note,
  OwnWords,
  PageForm,
  Rows,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import type { ReactNode } from "react";
import { type AgreementView, type PartyMediationView, sideWords } from "../model/mediation.ts";
import { AgreementTerms, partyName } from "./agreement-terms.tsx";
import { papersWords } from "./papers-words.ts";
import { maySign } from "./party-rules.ts";

export interface AgreementPageProps extends Asked {
  matter: string;
  command: string;
  view: PartyMediationView;
  agreement: AgreementView;
  understood: boolean;
  /** A drawing that came with a refused form, so that nobody signs twice for a forgotten tick. */
  drawing: string;
  /** What stands above mediation says before the place to sign. */
  beforeSigning?: ReactNode;
}

/** The agreement to read, to sign where it is offered, and to download once it is sealed. */
export function AgreementPage(props: AgreementPageProps) {
  const { reader, matter, view, agreement } = props;
  const tell = tellerFor(reader);
  const mine = agreement.signatures.find((one) => one.signer === view.me.id);
  const missing = agreement.missing.map((who) =>
    who === "mediator" ? tell(papersWords.missingMediator) : partyName(view, who, reader),
  );
  const parts: Array<[{ zh: string; en: string }, string]> = [
    [papersWords.facts, agreement.facts],
    [papersWords.disputed, agreement.disputed],
    [papersWords.responsibility, agreement.responsibility],
  ];
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}`}>
          ‹ {tell(papersWords.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>{tell(titleOf(agreement))}</h1>
      <p className="soft">
        {tell(papersWords.agreementNumber)} <span className="mono">{agreement.number}</span>
      </p>
      <Rows
        rows={[
          {
            name: tell(papersWords.mySide),
            value: `${tell(sideWords[view.mySide])}${view.me.name ? ` · ${view.me.name}` : ""}`,
          },
          {
            name: tell(papersWords.other),
            value: view.otherSide
              .map((other) => other.name ?? tell(papersWords.otherHidden))
              .join(reader.lang === "zh" ? "、" : ", "),
          },
        ]}
      />
      {parts
        .filter(([, text]) => text !== "")
        .map(([words, text]) => (
          <section key={words.en}>
            <h2>{tell(words)}</h2>
            <OwnWords text={text} />
          </section>
        ))}
      <h2>{tell(papersWords.terms)}</h2>
      <AgreementTerms
        reader={reader}
        matter={matter}
        view={view}
        agreement={agreement}
        performed={agreement.state === "sealed"}
      />
      {agreement.remaining === "" ? null : (
        <section>
          <h2>{tell(papersWords.remaining)}</h2>
          <OwnWords text={agreement.remaining} />
          <p className="soft small">{tell(papersWords.remainingRoutes)}</p>
        </section>
      )}
      <InterimNote reader={reader} agreement={agreement} />
      <p className="soft small">{tell(papersWords.effect)}</p>
      {agreement.form === "written" ? (
        <p className="soft small">{tell(papersWords.copies, { count: agreement.copies })}</p>
      ) : null}
      {agreement.contentHash ? (
        <p className="hash soft">
          {tell(papersWords.hash)} {agreement.contentHash}
        </p>
      ) : null}
      {mine ? (
        <Note kind="done">
          <p>{tell(papersWords.signedBy, { when: momentWords(mine.at, reader) })}</p>
        </Note>
      ) : null}
      {missing.length > 0 ? (
        <p>
          <span className="strong">
            {tell(papersWords.missing)}
            {reader.lang === "zh" ? "：" : ": "}
          </span>
          {missing.join(reader.lang === "zh" ? "、" : ", ")}
        </p>
      ) : null}
      <Tools reader={reader} read print />
      {props.beforeSigning}
      {maySign(agreement, view.me.id) ? <SignForm {...props} /> : null}
      {agreement.pdf ? (
        <p className="unprinted">
          <ButtonLink href={`/m/${matter}/files/${agreement.pdf}`} kind="main">
            {tell(papersWords.download)}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}

function titleOf(agreement: AgreementView) {
  if (agreement.kind === "interim") return papersWords.agreementInterim;
  return agreement.form === "oral" ? papersWords.agreementOral : papersWords.agreementTitle;
}

/** How long an interim agreement holds and what it does not do; of a final one, what becomes of those before it. */
export function InterimNote({ reader, agreement }: Pick<AgreementPageProps, "reader" | "agreement">) {
  const tell = tellerFor(reader);
  if (agreement.kind !== "interim")
    return agreement.interims === null ? null : (
      <p>
        {tell(agreement.interims === "replaced" ? papersWords.interimReplaced : papersWords.interimStays)}
      </p>
    );
  return (
    <Note>
      <p>
        {agreement.until === null
          ? tell(papersWords.interimOpen)
          : tell(papersWords.interimUntil, { day: dayWords(agreement.until, reader) })}
      </p>
      <p className="small">{tell(papersWords.interimNoClaim)}</p>
    </Note>
  );
}

/** With scripts a box to sign in; without them the way to the paper. */
function SignForm(props: AgreementPageProps) {
  const { reader, matter, agreement, faults } = props;
  const tell = tellerFor(reader);
  const fault = faultIn(faults, "understood");
  const drawFault = faultIn(faults, "drawing");
  return (
    <section aria-labelledby="sign-title" className="unprinted">
      <h2 id="sign-title">{tell(papersWords.signTitle)}</h2>
      <PageForm
        action={`/m/${matter}/sign`}
        command={props.command}
        hidden={{ contentHash: agreement.contentHash ?? "" }}
        name="sign"
      >
        <div className={fault ? "field field-wrong" : "field"}>
          {fault ? (
            <p className="fault" id="understood-fault">
              {fault}
            </p>
          ) : null}
          <div className="choice">
            <input
              type="checkbox"
              id="understood"
              name="understood"
              value="yes"
              defaultChecked={props.understood}
              aria-describedby={fault ? "understood-fault" : undefined}
            />
            <label htmlFor="understood">{tell(papersWords.understood)}</label>
          </div>
        </div>
        <div className={drawFault ? "field field-wrong" : "field"} id="drawing">
          {drawFault ? <p className="fault">{drawFault}</p> : null}
          <div
            data-sign={JSON.stringify({
              label: tell(papersWords.signHere),
              clear: tell(papersWords.signClear),
              drawing: props.drawing,
            })}
          >
            <p data-without="">{tell(papersWords.signOnPaper)}</p>
          </div>
        </div>
        <p className="soft small">{tell(papersWords.signLabel)}</p>
        <div data-sign-button="" hidden>
          <Button>{tell(papersWords.signSend)}</Button>
        </div>
      </PageForm>
    </section>
  );
}
