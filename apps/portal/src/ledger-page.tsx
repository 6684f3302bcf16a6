import { dayWords, type Reader, tellerFor } from "@maple/matter/portal";
import { siteWords } from "./site-words.ts";

export interface PublishedRoot {
  day: string;
  events: number;
  hash: string;
}

/** The published daily roots: what anyone may write down today to prove tomorrow that nothing was altered. */
export function LedgerPage({ reader, roots }: { reader: Reader; roots: readonly PublishedRoot[] }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1>{tell(siteWords.ledgerTitle)}</h1>
      <p>{tell(siteWords.ledgerLead)}</p>
      {roots.length === 0 ? <p className="soft">{tell(siteWords.ledgerNone)}</p> : null}
      <ol className="cards">
        {roots.map((root) => (
          <li className="card" key={root.day}>
            <p>
              <span className="strong">{dayWords(root.day, reader)}</span>{" "}
              <span className="soft">
                {root.day} · {tell(siteWords.ledgerEvents)} {root.events}
              </span>
            </p>
            <p className="hash">
              <span className="unseen">{tell(siteWords.ledgerHash)} </span>
              {root.hash}
            </p>
          </li>
        ))}
      </ol>
      <h2>{tell(siteWords.ledgerHow)}</h2>
      <p>{tell(siteWords.ledgerHowLead)}</p>
      <p>
        <code>npm run ledger -- verify</code>
      </p>
    </>
  );
}
