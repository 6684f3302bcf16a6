import { ButtonLink, type Reader, Rows, tellerFor } from "@maple/matter/portal";
import { frameWords } from "./frame-words.ts";
import { siteWords } from "./site-words.ts";

export interface ProblemProps {
  reader: Reader;
  kind: "not-found" | "went-wrong" | "refused";
  /** The sentence of the reason, where there is one. */
  detail: string | null;
  /** Where what was typed is still kept. */
  again?: string;
  /** For whoever reads `/problems/<name>`. */
  reason?: { name: string; status: number };
}

/** A page that says what happened, what was kept, and the ways on. */
export function ProblemPage({ reader, kind, detail, again, reason }: ProblemProps) {
  const tell = tellerFor(reader);
  const title = {
    "not-found": siteWords.notFoundTitle,
    "went-wrong": siteWords.wentWrongTitle,
    refused: siteWords.problemTitle,
  }[kind];
  return (
    <>
      <h1>{tell(title)}</h1>
      {kind === "not-found" ? <p>{tell(siteWords.notFoundLead)}</p> : null}
      {detail && kind !== "not-found" ? <p>{detail}</p> : null}
      {reason ? (
        <Rows
          rows={[
            { name: tell(siteWords.problemName), value: <code>{reason.name}</code> },
            { name: tell(siteWords.problemStatus), value: String(reason.status) },
          ]}
        />
      ) : null}
      <h2>{tell(siteWords.problemWay)}</h2>
      <p className="buttons">
        {again ? (
          <ButtonLink href={again} kind="main">
            {tell(siteWords.problemAgain)}
          </ButtonLink>
        ) : null}
        <ButtonLink href="/track">{tell(frameWords.track)}</ButtonLink>
        <ButtonLink href="/">{tell(siteWords.goHome)}</ButtonLink>
      </p>
    </>
  );
}
