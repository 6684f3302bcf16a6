import {
  type Asked,
  Button,
  ErrorSummary,
  faultIn,
  momentWords,
  Note,
  PageForm,
  Rows,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import { paperForms } from "../model/papers.ts";
import { proofWords } from "./proof-words.ts";

export interface ProvedPaper {
  number: string;
  form: string;
  sealedAt: string;
  contentHash: string;
}

export interface ProofPageProps extends Asked {
  /** What is said about the code that was scanned, or about the file that was sent. */
  verdict: { genuine: boolean; words: string; about: "code" | "file" } | null;
  claim: ProvedPaper | null;
  token: string | null;
}

/** Proves a paper genuine without showing what it says. */
export function ProofPage(props: ProofPageProps) {
  const { reader, verdict, claim } = props;
  const tell = tellerFor(reader);
  const form = claim ? paperForms.find((one) => one.id === claim.form) : undefined;
  const fault = faultIn(props.faults, "paper");
  return (
    <>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>
        {verdict
          ? tell(verdict.genuine ? proofWords.genuine : proofWords.notGenuine)
          : tell(proofWords.title)}
      </h1>
      {verdict ? (
        <Note kind={verdict.genuine ? "done" : "urgent"}>
          <p>{verdict.words}</p>
          {verdict.genuine && verdict.about === "code" ? <p>{tell(proofWords.compare)}</p> : null}
        </Note>
      ) : (
        <p>{tell(proofWords.lead)}</p>
      )}
      {claim ? (
        <Rows
          rows={[
            {
              name: tell(proofWords.number),
              value: <span className="mono">{claim.number.replace(/^编号[：:]\s*/, "")}</span>,
            },
            { name: tell(proofWords.form), value: form ? tell(form.name) : claim.form },
            { name: tell(proofWords.sealedAt), value: momentWords(claim.sealedAt, reader) },
            { name: tell(proofWords.hash), value: <span className="hash">{claim.contentHash}</span> },
          ]}
        />
      ) : null}
      <p className="soft">{tell(proofWords.noContent)}</p>
      <section className="unprinted" aria-labelledby="check-title">
        <h2 id="check-title">{tell(proofWords.checkFile)}</h2>
        <p>{tell(proofWords.checkFileLead)}</p>
        <PageForm action="/p/check" multipart name="paper">
          <div className={fault ? "field field-wrong" : "field"}>
            <label className="label" htmlFor="paper">
              {tell(proofWords.file)}
            </label>
            {fault ? (
              <p className="fault" id="paper-fault">
                {fault}
              </p>
            ) : null}
            <input
              className="input"
              type="file"
              id="paper"
              name="paper"
              accept="application/pdf"
              aria-describedby={fault ? "paper-fault" : undefined}
            />
          </div>
          <Button kind={verdict ? "plain" : "main"}>{tell(proofWords.check)}</Button>
        </PageForm>
      </section>
      <h2>{tell(proofWords.without)}</h2>
      <p>{tell(proofWords.withoutLead)}</p>
      <p>
        <code>npm run verify-paper -- FILE.pdf</code>
      </p>
      <Tools reader={reader} print />
    </>
  );
}
