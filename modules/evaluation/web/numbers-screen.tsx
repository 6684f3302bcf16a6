import { exactTime } from "@maple/matter/web";
import { localDateOf } from "@maple/platform/clock";
import {
  ActPanel,
  Field,
  RefusalNote,
  To,
  useAsk,
  useGo,
  useNow,
  useTell,
  useWords,
} from "@maple/platform/query";
import { Empty, Input, InputNumber, Skeleton } from "antd";
import { useId, useState } from "react";
import {
  type NumberKind,
  type NumbersView,
  type NumberView,
  numberAtMost,
  numberKinds,
  numberKindWords,
} from "../model/given-number.ts";
import { monthWords, numbersWords as words } from "./month-words.ts";
import { NumbersImport } from "./numbers-import.tsx";
import "./evaluation.css";
import "./month.css";

type Room = NumbersView["rooms"][number];

/** The numbers of cases, households and inhabitants by police room: typed, corrected in versions, or from a spreadsheet. */
export function NumbersScreen({ search }: { search: Record<string, string> }) {
  const { say, name } = useWords();
  const go = useGo();
  const id = useId();
  const asked = useAsk<NumbersView>("/api/numbers", { month: search.month });
  const [open, setOpen] = useState<{ room: Room; kind: NumberKind } | null>(null);
  const [kept, setKept] = useState<number | null>(null);
  const view = asked.data;
  const choose = (room: Room, kind: NumberKind) => {
    setKept(null);
    setOpen({ room, kind });
  };
  return (
    <div className="page months">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="push" />
        <To path="/figures/months" search={{ month: view?.month }}>
          {say(words.back)}
        </To>
      </div>
      <p className="quiet">{say(words.hint)}</p>
      <div className="filter-bar">
        <div className="field">
          <label htmlFor={id}>{say(monthWords.month)}</label>
          <Input
            id={id}
            type="month"
            value={view?.month ?? ""}
            onChange={(event) => {
              setOpen(null);
              go.to("/figures/numbers", { month: event.target.value || undefined });
            }}
          />
        </div>
      </div>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {kept !== null && (
        <p className="month-note" role="status">
          {say(words.kept, { n: kept })}
        </p>
      )}
      {view && view.rooms.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />
      )}
      {view && view.rooms.length > 0 && (
        <>
          {open && (
            <NumberForm
              key={`${open.room.id} ${open.kind}`}
              room={open.room}
              kind={open.kind}
              view={view}
              done={(version) => {
                setOpen(null);
                setKept(version);
              }}
            />
          )}
          <section className="month-station">
            <table className="number-table">
              <thead>
                <tr>
                  <th scope="col">{say(words.room)}</th>
                  <th scope="col">{say(words.cases, { month: view.month })}</th>
                  <th scope="col">{say(words.households)}</th>
                  <th scope="col">{say(words.population)}</th>
                </tr>
              </thead>
              <tbody>
                {view.rooms.map((room) => (
                  <tr key={room.id}>
                    <th scope="row">
                      {name(room.name)} <span className="quiet small">{name(room.station)}</span>
                    </th>
                    {numberKinds.map((kind) => (
                      <td key={kind} data-label={say(numberKindWords[kind])}>
                        <NumberCell
                          of={view.numbers.find((one) => one.room === room.id && one.kind === kind)}
                          label={`${name(room.name)} ${say(numberKindWords[kind])}`}
                          choose={() => choose(room, kind)}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <NumbersImport month={view.month} />
        </>
      )}
    </div>
  );
}

function NumberCell({ of, label, choose }: { of: NumberView | undefined; label: string; choose(): void }) {
  const { say } = useWords();
  const [last] = of?.versions ?? [];
  const text = say(of && of.kind === "cases" ? words.correct : words.give);
  return (
    <>
      {last && of ? (
        <>
          <strong>{last.value}</strong>
          {of.kind !== "cases" && <span className="quiet small"> {say(words.of, { day: of.day })}</span>}{" "}
        </>
      ) : (
        <span className="quiet">{say(words.notGiven)} </span>
      )}
      <button type="button" className="plain-button" aria-label={`${text} ${label}`} onClick={choose}>
        {text}
      </button>
      {of && (
        <details className="month-history small">
          <summary>
            {say(words.versions, { n: of.versions.length })}
            <span className="only-read"> {label}</span>
          </summary>
          <ul className="number-versions">
            {of.versions.map((one) => (
              <li key={one.version}>
                {say(words.version, {
                  n: one.version,
                  value: one.value,
                  source: one.source,
                  reason: one.reason === "" ? "" : say(words.because, { reason: one.reason }),
                  by: one.by ?? say(monthWords.somebody),
                  at: exactTime(one.at),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function NumberForm(props: {
  room: Room;
  kind: NumberKind;
  view: NumbersView;
  done(version: number | null): void;
}) {
  const { room, kind, view, done } = props;
  const { say, name } = useWords();
  const id = useId();
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const telling = useTell<{ version: number }>([["/api/numbers"], ["/api/months"]]);
  const [value, setValue] = useState<number | null>(null);
  const [day, setDay] = useState(today);
  const [source, setSource] = useState("");
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const kept = view.numbers.some(
    (one) => one.room === room.id && one.kind === kind && (kind === "cases" || one.day === day),
  );
  const submit = async () => {
    if (value === null) {
      setFault(say(words.valueNeeded));
      return;
    }
    setFault(null);
    const sent = { room: room.id, kind, day: kind === "cases" ? view.month : day, value, source, reason };
    const answer = await telling.send("/api/numbers", sent);
    if (answer) done(answer.version);
  };
  const about = {
    room: name(room.name),
    kind: kind === "cases" ? say(words.cases, { month: view.month }) : say(numberKindWords[kind]),
  };
  return (
    <ActPanel
      title={say(kept ? words.correctOf : words.giveOf, about)}
      submit={say(words.keep)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={() => done(null)}
    >
      <div className="number-fields">
        <Field id={`${id}-value`} label={say(words.value)}>
          <InputNumber
            id={`${id}-value`}
            min={0}
            max={numberAtMost}
            precision={0}
            value={value}
            onChange={setValue}
          />
        </Field>
        {kind !== "cases" && (
          <Field id={`${id}-day`} label={say(words.day)}>
            <Input
              id={`${id}-day`}
              type="date"
              max={today}
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          </Field>
        )}
        <Field id={`${id}-source`} label={say(words.source)}>
          <Input
            id={`${id}-source`}
            maxLength={200}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Field>
      </div>
      {kept && (
        <Field id={`${id}-reason`} label={say(words.reason)}>
          <Input
            id={`${id}-reason`}
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      )}
    </ActPanel>
  );
}
