import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { NumberLine, RuleSection } from "@maple/setup/web";
import { Button, InputNumber, Select } from "antd";
import { useState } from "react";
import { handlingReasons } from "../model/handling-reasons.ts";
import {
  type LadderClock,
  type LadderRehearsal,
  type LadderValue,
  ladderActs,
  ladderClocks,
  mostRungs,
  type Rung,
  rungDays,
} from "../model/ladder.ts";
import { inClimbingOrder, objectionToLadder } from "../rules/ladder.ts";
import { ladderWords as words } from "./ladder-words.ts";
import "./handling.css";

/** The ladder of a county: what holds, another one tried on last month, every version. */
export function LadderSection() {
  const { say } = useWords();
  return (
    <RuleSection<LadderValue>
      address="/api/ladder"
      title={say(words.title)}
      hint={say(words.hint)}
      show={(value) => <Ladder value={value} />}
      edit={(value, change) => <LadderFields value={value} change={change} />}
      fault={(value) => {
        const objection = objectionToLadder(value);
        return objection && say(handlingReasons[objection]);
      }}
      rehearse={(value) => <RehearsalNote value={value} />}
    />
  );
}

function Ladder({ value }: { value: LadderValue }) {
  const { say } = useWords();
  return (
    <div className="ladder">
      {ladderClocks.map((clock) => (
        <div key={clock}>
          <h3>{say(words[clock])}</h3>
          <ol className="ladder-rungs">
            {inClimbingOrder(value.rungs)
              .filter((rung) => rung.clock === clock)
              .map((rung) => (
                <li key={`${rung.days} ${rung.act}`}>
                  <span className="quiet">{say(words.after, { n: rung.days })}</span> {say(words[rung.act])}
                </li>
              ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function LadderFields({ value, change }: { value: LadderValue; change(next: LadderValue): void }) {
  // A number of its own for each rung, so that what was typed stays when another is taken out.
  const [rows, setRows] = useState(() => inClimbingOrder(value.rungs).map((rung, key) => ({ key, rung })));
  const keep = (next: typeof rows) => {
    setRows(next);
    change({ rungs: next.map((one) => one.rung) });
  };
  return (
    <div className="ladder">
      {ladderClocks.map((clock) => (
        <ClockFields
          key={clock}
          clock={clock}
          rows={rows.filter((one) => one.rung.clock === clock)}
          change={(key, rung) => keep(rows.map((one) => (one.key === key ? { key, rung } : one)))}
          remove={(key) => keep(rows.filter((one) => one.key !== key))}
          add={
            rows.length >= mostRungs
              ? null
              : () =>
                  keep([
                    ...rows,
                    {
                      key: Math.max(-1, ...rows.map((one) => one.key)) + 1,
                      rung: { clock, days: lastDays(rows, clock), act: "urge" },
                    },
                  ])
          }
        />
      ))}
    </div>
  );
}

const lastDays = (rows: ReadonlyArray<{ rung: Rung }>, clock: LadderClock) =>
  Math.min(
    rungDays.most,
    Math.max(0, ...rows.filter((one) => one.rung.clock === clock).map((one) => one.rung.days)) + 1,
  );

function ClockFields(props: {
  clock: LadderClock;
  rows: ReadonlyArray<{ key: number; rung: Rung }>;
  change(key: number, rung: Rung): void;
  remove(key: number): void;
  add: (() => void) | null;
}) {
  const { say } = useWords();
  const { clock } = props;
  return (
    <fieldset className="ladder-fields">
      <legend>{say(words[clock])}</legend>
      <div className="rule-rows">
        {props.rows.map(({ key, rung }, place) => (
          <div className="rule-row" key={key}>
            <InputNumber
              aria-label={say(words.day, { n: place + 1 })}
              min={rungDays.least}
              max={rungDays.most}
              precision={0}
              value={rung.days}
              onChange={(days) => props.change(key, { ...rung, days: days ?? 0 })}
            />
            <span className="quiet">{say(words.workingDays)}</span>
            <Select
              aria-label={say(words.act, { n: place + 1 })}
              className="ladder-act"
              value={rung.act}
              onChange={(act) => props.change(key, { ...rung, act })}
              options={ladderActs.map((act) => ({ value: act, label: say(words[act]) }))}
            />
            <Button aria-label={say(words.remove, { n: place + 1 })} onClick={() => props.remove(key)}>
              ×
            </Button>
          </div>
        ))}
      </div>
      {props.add && (
        <Button size="small" aria-label={say(words.addTo, { clock: say(words[clock]) })} onClick={props.add}>
          {say(words.add)}
        </Button>
      )}
    </fieldset>
  );
}

/** What last month's tasks would have seen under the ladder that is about to be kept. */
function RehearsalNote({ value }: { value: LadderValue }) {
  const { say } = useWords();
  const asked = useAsk<LadderRehearsal>("/api/ladder/rehearsal", { value: JSON.stringify(value) });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  const told = asked.data;
  if (!told) return <p className="quiet small">{say(words.rehearsing)}</p>;
  if (told.looked === 0)
    return <p className="quiet small">{say(words.rehearsedNone, { since: told.since })}</p>;
  const unnamed = Math.max(...told.acts.map((one) => one.unnamed));
  const same = told.acts.every(
    (one) => one.newly.length + one.noLonger.length + one.unnamed === 0 && one.before === one.after,
  );
  return (
    <div className="rule-rehearsal" role="status">
      <p>{say(words.rehearsed, { since: told.since, n: told.looked })}</p>
      <table className="rule-table">
        <thead>
          <tr>
            <th scope="col">{say(words.whatHappens)}</th>
            <th scope="col" className="figure">
              {say(words.before)}
            </th>
            <th scope="col" className="figure">
              {say(words.changed)}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.acts.map((one) => (
            <tr key={one.act}>
              <td>{say(words[one.act])}</td>
              <td className="figure">{one.before}</td>
              <td className="figure">{one.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {same && <p>{say(words.same)}</p>}
      {told.acts.map((one) => (
        <div key={one.act}>
          <NumberLine
            numbers={one.newly}
            words={(numbers) => say(words.newly, { act: say(words[one.act]), numbers })}
          />
          <NumberLine
            numbers={one.noLonger}
            words={(numbers) => say(words.noLonger, { act: say(words[one.act]), numbers })}
          />
        </div>
      ))}
      {unnamed > 0 && <p className="small">{say(words.unnamed, { n: unnamed })}</p>}
      {told.unknown > 0 && <p className="small">{say(words.unknown, { n: told.unknown })}</p>}
      <p className="quiet small">{say(words.lastRound)}</p>
    </div>
  );
}
