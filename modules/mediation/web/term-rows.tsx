import { Field, useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { useId } from "react";
import { type PartyView, sideWords, termKindWords } from "../model/mediation.ts";
import { blanksIn } from "../rules/template.ts";
import { blankTerm, type TermDraft } from "./agreement-draft.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { TermDates } from "./term-dates.tsx";

type Kind = keyof typeof termKindWords;

const amountLabel = { once: words.amount, total: words.amountTotal, each: words.amountEach } as const;

/** The terms as rows: who, to whom, pays or does what, by when, how. */
export function TermRows({
  terms,
  parties,
  change,
}: {
  terms: TermDraft[];
  parties: readonly PartyView[];
  change(terms: TermDraft[]): void;
}) {
  const { say } = useWords();
  const principals = parties.filter((party) => party.role === "principal");
  const one = (side: "A" | "B") => principals.find((party) => party.side === side)?.id ?? null;
  return (
    <div className="terms">
      <h3>{say(words.terms)}</h3>
      {terms.map((term, at) => (
        <TermRow
          key={term.key}
          number={at + 1}
          term={term}
          parties={principals}
          change={(next) => change(terms.map((row, i) => (i === at ? { ...row, ...next } : row)))}
          {...(terms.length > 1 ? { remove: () => change(terms.filter((_, i) => i !== at)) } : {})}
        />
      ))}
      <Button onClick={() => change([...terms, blankTerm(one("B"), one("A"))])}>{say(words.addTerm)}</Button>
    </div>
  );
}

function TermRow(props: {
  number: number;
  term: TermDraft;
  parties: readonly PartyView[];
  change(next: Partial<TermDraft>): void;
  remove?: () => void;
}) {
  const { number, term, change } = props;
  const { say } = useWords();
  const id = useId();
  const blanks = blanksIn(`${term.what}\n${term.way}`);
  const sides = { A: say(sideWords.A), B: say(sideWords.B) };
  const who = props.parties.map((party) => ({
    value: party.id,
    label: `${sides[party.side]} ${party.name ?? ""}`.trim(),
  }));
  return (
    <fieldset className="term">
      <legend>
        {say(words.term, { n: number })}
        {props.remove && (
          <Button
            size="small"
            type="text"
            aria-label={say(words.removeTerm, { n: number })}
            onClick={props.remove}
          >
            ✕
          </Button>
        )}
      </legend>
      <div className="term-row">
        <Field id={`${id}-who`} label={say(words.who)}>
          <Select
            id={`${id}-who`}
            className="wide"
            value={term.who}
            onChange={(value) => change({ who: value })}
            options={who}
          />
        </Field>
        <Field id={`${id}-kind`} label={say(words.kind)}>
          <Select<Kind>
            id={`${id}-kind`}
            className="wide"
            value={term.kind}
            onChange={(kind) => change({ kind })}
            options={(Object.keys(termKindWords) as Kind[]).map((value) => ({
              value,
              label: say(termKindWords[value]),
            }))}
          />
        </Field>
        <Field id={`${id}-toward`} label={say(words.toward)}>
          <Select
            id={`${id}-toward`}
            className="wide"
            value={term.toward ?? ""}
            onChange={(value) => change({ toward: value || null })}
            options={[
              ...(term.kind === "pay" ? [] : [{ value: "", label: say(words.nobody) }]),
              ...who.filter((option) => option.value !== term.who),
            ]}
          />
        </Field>
      </div>
      <Field id={`${id}-what`} label={say(term.kind === "pay" ? words.whatPay : words.what)}>
        <Input
          id={`${id}-what`}
          maxLength={1000}
          value={term.what}
          onChange={(event) => change({ what: event.target.value })}
        />
      </Field>
      {blanks.length > 0 && (
        <p className="term-blanks small" role="status">
          {say(words.blanks, { items: blanks.join("、") })}
        </p>
      )}
      <div className="term-row">
        {term.kind === "pay" && (
          <Field id={`${id}-yuan`} label={say(amountLabel[term.dates])}>
            <Input
              id={`${id}-yuan`}
              inputMode="decimal"
              prefix="¥"
              value={term.yuan}
              onChange={(event) => change({ yuan: event.target.value })}
            />
          </Field>
        )}
        <Field id={`${id}-due`} label={say(term.dates === "once" ? words.due : words.firstDue)}>
          <Input
            id={`${id}-due`}
            type="date"
            value={term.dueOn}
            onChange={(event) => change({ dueOn: event.target.value })}
          />
        </Field>
        <div className={term.kind === "pay" ? "" : "span"}>
          <Field id={`${id}-way`} label={say(words.way)}>
            <Input
              id={`${id}-way`}
              maxLength={300}
              value={term.way}
              onChange={(event) => change({ way: event.target.value })}
            />
          </Field>
        </div>
      </div>
      {term.kind !== "refrain" && <TermDates term={term} change={change} />}
    </fieldset>
  );
}
