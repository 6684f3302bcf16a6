import { useWords } from "@maple/platform/query";
import { type AgreementView, type ObligationView, planEveryWords } from "../model/mediation.ts";
import { yuanOf } from "../rules/money.ts";
import { inSeries, progressOf } from "../rules/series.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { Obligation, usePartyNames } from "./obligation.tsx";
import type { PartProps } from "./tab-facts.ts";

type Props = PartProps & { agreement: AgreementView };

/** Each term in words, with how far it is performed once the agreement is in force. */
export function Obligations(props: Props) {
  const { say } = useWords();
  const { agreement } = props;
  return (
    <div className="obligations">
      <h3>{say(agreement.state === "sealed" ? words.obligations : words.terms)}</h3>
      <ol className="plain-list">
        {inSeries(agreement.obligations).map(({ series, rows }) =>
          rows.length === 1 ? (
            <Obligation key={series} {...props} one={rows[0]!} label={`${series}.`} />
          ) : (
            <Series key={series} {...props} series={series} rows={rows} />
          ),
        )}
      </ol>
    </div>
  );
}

/** A term with several dates: how far it is, what is next, and all of them behind one press. */
function Series(props: Props & { series: number; rows: readonly ObligationView[] }) {
  const { say } = useWords();
  const nameOf = usePartyNames(props);
  const { rows, series, agreement } = props;
  const inForce = agreement.state === "sealed";
  const one = rows[0]!;
  const { done, next, paidCents, cents } = progressOf(rows);
  const given = {
    who: nameOf(one.who),
    toward: nameOf(one.toward),
    every: one.plan ? say(planEveryWords[one.plan.every]) : "",
    what: one.what,
    n: rows.length,
    yuan: yuanOf(cents),
  };
  const about = [
    one.kind === "pay" ? one.what : "",
    one.way,
    inForce ? say(words.planDone, { done, n: rows.length }) : "",
    inForce && one.kind === "pay" ? say(words.planPaid, { paid: yuanOf(paidCents) }) : "",
  ].filter((part) => part !== "");
  // What is due stands in sight; the rest, years of it perhaps, is folded away.
  const inSight = inForce ? rows.filter((row, at) => row.overdue || at === next) : [];
  const rest = rows.filter((row) => !inSight.includes(row));
  const item = (row: ObligationView) => (
    <Obligation key={row.id} {...props} one={row} label={say(words.dateOf, { at: rows.indexOf(row) + 1 })} />
  );
  return (
    <li className="obligation">
      <p>
        <strong>
          {series}. {say(one.kind === "pay" ? words.payPlan : words.doPlan, given)}
        </strong>
      </p>
      {about.length > 0 && <p className="quiet">{about.join(" · ")}</p>}
      <ol className="plain-list series">{inSight.map(item)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{say(words.allDates)}</summary>
          <ol className="plain-list series">{rest.map(item)}</ol>
        </details>
      )}
    </li>
  );
}
