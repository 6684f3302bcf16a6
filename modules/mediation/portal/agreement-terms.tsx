import { dayWords, type Reader, tellerFor } from "@maple/matter/portal";
import {
  type AgreementView,
  type ObligationView,
  type PartyMediationView,
  planEveryWords,
} from "../model/mediation.ts";
import { inSeries, progressOf } from "../rules/series.ts";
import { moneyWords } from "./money-words.ts";
import { papersWords } from "./papers-words.ts";

interface TermsProps {
  reader: Reader;
  matter: string;
  view: PartyMediationView;
  agreement: AgreementView;
  /** Show what has become of each item. */
  performed: boolean;
}

const stateWords = {
  due: papersWords.stateDue,
  part: papersWords.statePart,
  done: papersWords.stateDone,
  late: papersWords.stateLate,
  broken: papersWords.stateBroken,
} as const;

/** A party as the reader knows it: themself, someone of their side, the other side by name where it is shown. */
export function partyName(view: PartyMediationView, id: string, reader: Reader): string {
  const tell = tellerFor(reader);
  if (id === view.me.id) return tell(papersWords.you);
  const known = [...view.sameSide, ...view.otherSide].find((party) => party.id === id);
  return known?.name ?? tell(papersWords.otherParty);
}

/** One item as a sentence: who does what. */
export function termSentence(view: PartyMediationView, term: ObligationView, reader: Reader): string {
  const tell = tellerFor(reader);
  const name = partyName(view, term.who, reader);
  const who = reader.lang === "en" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  if (term.kind !== "pay") return tell(papersWords[term.kind], { who, what: term.what });
  const amount = moneyWords(term.cents ?? 0, reader.lang);
  return term.toward === null
    ? tell(papersWords.pay, { who, amount })
    : tell(papersWords.payTo, { who, amount, toward: partyName(view, term.toward, reader) });
}

/** What was done towards one item, each time with its day and its proof. */
function Performances({
  reader,
  matter,
  term,
}: Pick<TermsProps, "reader" | "matter"> & { term: ObligationView }) {
  const tell = tellerFor(reader);
  return term.performances.map((one) => {
    const day = dayWords(one.doneOn, reader);
    return (
      <p className="soft small" key={one.id} dir="auto">
        {one.result === "broken"
          ? tell(papersWords.brokenOn, { day })
          : one.cents === null
            ? tell(papersWords.doneOn, { day })
            : tell(papersWords.paidOn, { day, amount: moneyWords(one.cents, reader.lang) })}
        {one.note === "" ? null : `${reader.lang === "zh" ? "：" : ": "}${one.note}`}
        {one.proof === null ? null : (
          <>
            {" "}
            <a className="unprinted" href={`/m/${matter}/files/${one.proof}`}>
              {tell(papersWords.seeProof)}
            </a>
          </>
        )}
      </p>
    );
  });
}

export function AgreementTerms(props: TermsProps) {
  return (
    <ol className="terms">
      {inSeries(props.agreement.obligations).map(({ series, rows }) => (
        <li key={series}>
          {rows.length === 1 ? <Term {...props} term={rows[0]!} /> : <Series {...props} rows={rows} />}
        </li>
      ))}
    </ol>
  );
}

/** A term with several dates: how far it is and what is next; the other dates open without a script. */
function Series(props: TermsProps & { rows: readonly ObligationView[] }) {
  const { reader, view, performed, rows } = props;
  const tell = tellerFor(reader);
  const one = rows[0]!;
  const { done, next, cents } = progressOf(rows);
  const inSight = performed ? rows.filter((row, at) => row.overdue || at === next) : rows.slice(0, 3);
  const rest = rows.filter((row) => !inSight.includes(row));
  const items = (of: readonly ObligationView[]) => (
    <ol>
      {of.map((row) => (
        <li key={row.id}>
          <Term {...props} term={row} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <p className="strong" dir="auto">
        {tell(one.kind === "pay" ? papersWords.payPlan : papersWords.doPlan, {
          who: partyName(view, one.who, reader),
          toward: one.toward === null ? "" : partyName(view, one.toward, reader),
          every: one.plan ? tell(planEveryWords[one.plan.every]) : "",
          what: one.what,
          n: rows.length,
          amount: moneyWords(cents, reader.lang),
        })}
      </p>
      {performed ? <p className="soft">{tell(papersWords.planDone, { done, n: rows.length })}</p> : null}
      {items(inSight)}
      {rest.length > 0 ? (
        <details>
          <summary>{tell(papersWords.allDates, { n: rest.length })}</summary>
          {items(rest)}
        </details>
      ) : null}
    </>
  );
}

function Term({ reader, matter, view, performed, term }: TermsProps & { term: ObligationView }) {
  const tell = tellerFor(reader);
  return (
    <>
      <p className="strong" dir="auto">
        {termSentence(view, term, reader)}{" "}
        {performed ? <span className={`tag tag-${term.state}`}>{tell(stateWords[term.state])}</span> : null}
      </p>
      {term.kind === "pay" && term.what !== "" ? <p dir="auto">{term.what}</p> : null}
      <p className="soft small">
        {tell(papersWords.dueOn)} {dayWords(term.dueOn, reader)}
        {term.way === ""
          ? null
          : ` · ${tell(papersWords.way)}${reader.lang === "zh" ? "：" : ": "}${term.way}`}
      </p>
      {performed && term.overdue ? <p className="late small">{tell(papersWords.overdue)}</p> : null}
      {performed && term.paidCents > 0 && term.state === "part" ? (
        <p className="small">{tell(papersWords.paid, { amount: moneyWords(term.paidCents, reader.lang) })}</p>
      ) : null}
      {performed
        ? term.variations.map((change) => (
            <p className="soft small" key={change.id}>
              {tell(papersWords.varied, {
                before: dayWords(change.before.dueOn, reader),
                after: dayWords(change.after.dueOn, reader),
                amount: term.kind === "pay" ? moneyWords(change.after.cents ?? 0, reader.lang) : "",
                pays: term.kind === "pay" ? "yes" : "no",
              })}
            </p>
          ))
        : null}
      {performed ? <Performances reader={reader} matter={matter} term={term} /> : null}
    </>
  );
}
