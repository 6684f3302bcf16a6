import { outcomeWords } from "@maple/matter";
import { type Reader, tellerFor } from "@maple/matter/portal";
import { type Formula, formulaOn } from "../model/formula.ts";
import { figureFormulas } from "../model/formulas-of-figures.ts";
import { monthFormulas } from "../model/formulas-of-months.ts";
import type { MethodSheet, MonthRule } from "../model/month.ts";
import { methodWords as words } from "./method-words.ts";

/** The method sheet, for anybody: every formula in its versions, and what the county decided about the three indicators. */
export function MethodPage({ reader, sheet }: { reader: Reader; sheet: MethodSheet }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1>{tell(words.title)}</h1>
      <p className="lead">{tell(words.lead)}</p>
      <p>{tell(words.proof)}</p>
      <h2>{tell(words.months)}</h2>
      {monthFormulas.map((formula) => (
        <FormulaCard key={formula.key} reader={reader} formula={formula} day={sheet.day} />
      ))}
      <h2>{tell(words.rules)}</h2>
      <ul className="cards">
        {[...sheet.rules].reverse().map((one) => (
          <li className="card" key={one.version}>
            <p>
              <span className="strong">
                {one.from === null
                  ? tell(words.version, { n: one.version })
                  : tell(words.versionFrom, { n: one.version, day: one.from })}
              </span>
              {one.version === sheet.held ? ` · ${tell(words.held)}` : null}
            </p>
            <p>{ruleSaid(reader, one.value)}</p>
            <p className="soft small">
              {one.source === null ? tell(words.house) : tell(words.ground, { source: one.source })}
            </p>
          </li>
        ))}
      </ul>
      <h2>{tell(words.periods)}</h2>
      {figureFormulas.map((formula) => (
        <FormulaCard key={formula.key} reader={reader} formula={formula} day={sheet.day} />
      ))}
    </>
  );
}

function ruleSaid(reader: Reader, rule: MonthRule): string {
  const tell = tellerFor(reader);
  return tell(words.rule, {
    base: tell(words[rule.base]),
    success: tell(words[rule.success]),
    ways: rule.ways.map((way) => tell(outcomeWords[way]!)).join(reader.lang === "zh" ? "、" : ", "),
    per: tell(words[rule.per]),
  });
}

function FormulaCard({ reader, formula, day }: { reader: Reader; formula: Formula; day: string }) {
  const tell = tellerFor(reader);
  const held = formulaOn(formula, day);
  const parts = ["numerator", "denominator", "excluded", "source"] as const;
  return (
    <section className="card" aria-labelledby={`formula-${formula.key}`}>
      <h3 id={`formula-${formula.key}`}>{tell(formula.name)}</h3>
      <p>{tell(formula.short)}</p>
      {[...formula.versions].reverse().map((one) => (
        <div key={one.version}>
          <p>
            <span className="strong">
              {one.from === null
                ? tell(words.version, { n: one.version })
                : tell(words.versionFrom, { n: one.version, day: one.from })}
            </span>
            {one === held ? ` · ${tell(words.held)}` : null}
          </p>
          <dl>
            {parts.map((part) => (
              <div key={part}>
                <dt className="soft small">{tell(words[part])}</dt>
                <dd>{tell(one[part])}</dd>
              </div>
            ))}
            {one.changed ? (
              <div>
                <dt className="soft small">{tell(words.changed)}</dt>
                <dd>{tell(one.changed)}</dd>
              </div>
            ) : null}
          </dl>
        </div>
      ))}
      {formula.interval ? (
        <p className="soft small">
          {tell(words.interval)}
          {reader.lang === "zh" ? "：" : ": "}
          {tell(formula.interval)}
        </p>
      ) : null}
    </section>
  );
}
