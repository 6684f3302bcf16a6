import { useWords } from "@maple/platform/query";
import { Button, Grid } from "antd";
import { useState } from "react";
import { type Unit, unitKinds, unitKindWords } from "../model/unit.ts";
import type { Units } from "../model/unit-history.ts";
import { standsUnder } from "../rules/unit-place.ts";
import { CloseUnitForm } from "./close-unit-form.tsx";
import { UnitForm } from "./unit-form.tsx";
import { unitWords as words } from "./unit-words.ts";

/** One unit: what it is, what it was, and what can be done with it. */
export function UnitPage(props: {
  unit: Unit;
  all: Units;
  today: string;
  open(unit: string): void;
  back(): void;
}) {
  const { unit, all } = props;
  const { say, name } = useWords();
  // Alone on the page it is what the page is about; beside the list it is a part of it.
  const Title = Grid.useBreakpoint().lg === false ? "h1" : "h2";
  const [form, setForm] = useState<"add" | "correct" | "close" | null>(null);
  const close = () => setForm(null);
  const nameOf = (id: string | null) => {
    const found = all.units.find((one) => one.id === id);
    return found ? name(found.name) : "";
  };
  const mayHold = unitKinds.some((kind) => standsUnder[kind].includes(unit.kind));
  const facts: Array<[string, string]> = [
    [say(words.kind), name(unitKindWords[unit.kind])],
    [say(words.code), unit.code ?? ""],
    [say(words.parent), nameOf(unit.parent)],
    [say(words.from), unit.from],
    [say(words.until), unit.until ?? ""],
    [say(words.phone), unit.phone ?? ""],
    [say(words.address), unit.address ? name(unit.address) : ""],
    [say(words.place), unit.point ? unit.point.map((one) => one.toFixed(6)).join(", ") : ""],
  ];
  const history = historyOf(unit, all, nameOf);
  return (
    <section className="unit-page" aria-label={name(unit.name)}>
      <Button type="link" className="back-link" onClick={props.back}>
        {say(words.back)}
      </Button>
      <Title className="unit-name">{name(unit.name)}</Title>
      <div className="act-row">
        {mayHold && unit.until === null && <Button onClick={() => setForm("add")}>{say(words.add)}</Button>}
        {unit.until === null && <Button onClick={() => setForm("correct")}>{say(words.correct)}</Button>}
        {unit.until === null && unit.kind !== "county" && (
          <Button danger onClick={() => setForm("close")}>
            {say(words.close)}
          </Button>
        )}
      </div>
      {form === "add" && (
        <UnitForm
          key={`add-${unit.id}`}
          units={all.units}
          unit={null}
          under={unit}
          today={props.today}
          done={(made) => {
            close();
            props.open(made);
          }}
          cancel={close}
        />
      )}
      {form === "correct" && (
        <UnitForm
          key={`correct-${unit.id}`}
          units={all.units}
          unit={unit}
          under={null}
          today={props.today}
          done={close}
          cancel={close}
        />
      )}
      {form === "close" && (
        <CloseUnitForm unit={unit} units={all.units} today={props.today} done={close} cancel={close} />
      )}
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {history.length > 0 && (
        <>
          <h3>{say(words.history)}</h3>
          <ul className="plain-list">
            {history.map((line) => (
              <li key={`${line.day} ${line.words} ${JSON.stringify(line.values)}`}>
                {say(words[line.words], line.values)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Line = {
  day: string;
  words: "wasCalled" | "wasUnder" | "wasCoded" | "wentInto" | "cameFrom";
  values: Record<string, string>;
};

function historyOf(unit: Unit, all: Units, nameOf: (id: string | null) => string): Line[] {
  const lines: Line[] = [];
  const past = all.past.filter((one) => one.unit === unit.id);
  for (const [place, was] of past.entries()) {
    const next = past[place + 1] ?? all.latest.find((one) => one.unit === unit.id) ?? unit;
    const day = was.until;
    if (was.name.zh !== next.name.zh)
      lines.push({ day, words: "wasCalled", values: { day, name: was.name.zh } });
    if (was.parent !== next.parent)
      lines.push({ day, words: "wasUnder", values: { day, name: nameOf(was.parent) } });
    if (was.code !== next.code) lines.push({ day, words: "wasCoded", values: { day, code: was.code ?? "" } });
  }
  for (const { before, after, on: day } of all.succession) {
    if (before === unit.id) lines.push({ day, words: "wentInto", values: { day, name: nameOf(after) } });
    if (after === unit.id) lines.push({ day, words: "cameFrom", values: { day, name: nameOf(before) } });
  }
  return lines.sort((a, b) => (a.day < b.day ? 1 : -1));
}
