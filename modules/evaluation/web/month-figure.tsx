import { exactTime } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import type { Difference } from "../model/estimate.ts";
import { monthFormulas } from "../model/formulas-of-months.ts";
import type { Compared, MonthFigure, MonthKey, MonthRule, RawFigure } from "../model/month.ts";
import { estimateOf } from "../rules/month-figures.ts";
import { monthWords as words } from "./month-words.ts";

/** The name of an indicator. */
export const nameOf = (key: MonthKey) => monthFormulas.find((one) => one.key === key)!.name;

/** A figure as people read it: a share in per cent, a rate as a number, or that there is none. */
export function useFigureSaid(): (figure: Pick<RawFigure, "key" | "value" | "base">) => string {
  const { say } = useWords();
  return (figure) => {
    const estimate = estimateOf(figure);
    if (!estimate) return figure.value === null ? say(words.notGiven) : "—";
    return figure.key === "cases" ? estimate.value.toFixed(1) : `${(estimate.value * 100).toFixed(1)}%`;
  };
}

/** One indicator of a unit: the number that leads to its list, its base and interval, what stands beside it, what changed. */
export function FigureCell(props: {
  figure: MonthFigure;
  unit: string;
  per: MonthRule["per"];
  open: boolean;
  choose(part: "value" | "beside"): void;
}) {
  const { figure, unit, per, open, choose } = props;
  const { say } = useWords();
  const said = useFigureSaid();
  const { key, value, base, beside, estimate } = figure;
  const scale = key === "cases" ? 1 : 100;
  const perUnit = say(per === "households" ? words.householdUnit : words.populationUnit);
  const round = (part: number) => `${(part * scale).toFixed(1)}${key === "cases" ? "" : "%"}`;
  const list = say(words.openList, { unit, name: say(nameOf(key)) });
  const beyond = { satisfaction: beside.silent, mediation: beside.open, cases: undefined }[key];
  const baseSaid = () => {
    if (key === "cases")
      return value === null || base === null
        ? say((beside.rooms ?? 0) > 1 ? words.missing : words.missingRoom, {
            rooms: beside.rooms ?? 0,
            n: beside.missing ?? 0,
          })
        : say(words.ofCases, { value, base, per: perUnit });
    return base === 0
      ? say(words.noBase)
      : say(key === "satisfaction" ? words.ofRatings : words.ofMatters, {
          value: value ?? 0,
          base: base ?? 0,
        });
  };
  return (
    <>
      <button type="button" className="month-value" aria-expanded={open} onClick={() => choose("value")}>
        {said(figure)}
        <span className="only-read"> {list}</span>
      </button>
      <p className="quiet">
        {baseSaid()}
        {estimate && (
          <span className="whole">
            {say(words.interval, { low: round(estimate.interval[0]), high: round(estimate.interval[1]) })}
          </span>
        )}
      </p>
      {key === "satisfaction" && (base ?? 0) > 0 && beside.scores && (
        <p className="quiet small">{say(words.scores, { list: beside.scores.join(" · ") })}</p>
      )}
      {beyond !== undefined && beyond > 0 && (
        <p>
          <button type="button" className="plain-button month-beside" onClick={() => choose("beside")}>
            {key === "satisfaction"
              ? say(words.silent, { n: beyond, asked: beside.asked ?? 0 })
              : say(words.open, { n: beyond })}
          </button>
        </p>
      )}
      <p className="quiet small month-compared">
        <Change label={say(words.before)} of={figure.before} isShare={key !== "cases"} />
        <Change label={say(words.yearBefore)} of={figure.yearBefore} isShare={key !== "cases"} />
      </p>
      {figure.changed && (
        <p className="month-changed">{say(words.changed, { now: said({ key, ...figure.changed }) })}</p>
      )}
      <History figure={figure} />
    </>
  );
}

/** How it stands to another month: the difference with its interval, and in words whether that may be chance. */
function Change({ label, of, isShare }: { label: string; of: Compared; isShare: boolean }) {
  const { say } = useWords();
  const { difference } = of;
  if (!difference) return <span className="whole">{say(words.noCompare, { label })}</span>;
  const signed = (part: number) => {
    const text = (part * (isShare ? 100 : 1)).toFixed(1);
    return part > 0 && !text.startsWith("-") && Number(text) !== 0
      ? `+${text}`
      : text.replace(/^-0\.0$/, "0.0");
  };
  const change = signed(difference.change);
  return (
    <span className="whole">
      {say(words.change, {
        label,
        change: isShare ? say(words.points, { n: change }) : change,
        low: signed(difference.interval[0]),
        high: signed(difference.interval[1]),
      })}{" "}
      <Chance difference={difference} />
    </span>
  );
}

function Chance({ difference }: { difference: Difference }) {
  const { say } = useWords();
  return difference.withinChance ? <span>{say(words.chance)}</span> : <strong>{say(words.beyond)}</strong>;
}

/** When it was published and each correction: from what to what, why, by whom, with the fingerprint of the list. */
function History({ figure }: { figure: MonthFigure }) {
  const { say } = useWords();
  const said = useFigureSaid();
  const { published, key } = figure;
  if (published.length === 0) return null;
  return (
    <details className="month-history small">
      <summary>{say(words.history, { n: published.length })}</summary>
      <ol>
        {published.map((one, at) => {
          const values = {
            at: exactTime(one.at),
            by: one.by ?? say(words.somebody),
            value: said({ key, value: one.value, base: one.base }),
            formula: one.formula,
            rule: one.rule,
            hash: one.hash.slice(0, 12),
            reason: one.reason,
          };
          const before = published[at - 1];
          return (
            <li key={one.serial}>
              {before
                ? say(words.lineAgain, {
                    ...values,
                    before: said({ key, value: before.value, base: before.base }),
                  })
                : say(words.line, values)}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
