import { localDateOf, localTimeOf, weekdayOf } from "@maple/platform/clock";
import { ActPanel, Field, RefusalNote, useAsk, useNow, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input, Skeleton } from "antd";
import { useId, useState } from "react";
import type { FreeTime, FreeTimes, TimeView } from "../model/time.ts";
import { tomorrow, zone } from "./fields.ts";
import { anyPlace, PlaceFields } from "./place-fields.tsx";
import { weekdayWords } from "./room-words.ts";
import { timeWords as words } from "./time-words.ts";
import { useTimeTell } from "./use-time.ts";

const most = 12;
const keyOf = (one: FreeTime) => `${one.at} ${one.room ?? ""}`;

/** Free times, computed; two or more are offered to both sides. */
export function OfferForm(props: { view: TimeView; session: string | null; done(): void }) {
  const { view, session, done } = props;
  const { say, lang } = useWords();
  const id = useId();
  const now = useNow();
  const telling = useTimeTell(view.matter);
  const [place, setPlace] = useState(anyPlace);
  const [from, setFrom] = useState(() => tomorrow(now));
  const [chosen, setChosen] = useState<FreeTime[]>([]);
  const [fault, setFault] = useState(false);
  const interpreter = place.interpreter[0];
  const free = useAsk<FreeTimes>(from === "" ? null : `/api/matters/${view.matter}/time/free`, {
    kind: place.kind,
    minutes: place.minutes,
    from,
    days: 7,
    interpreter,
    session,
  });
  const submit = async () => {
    setFault(chosen.length < 2);
    if (chosen.length < 2) return;
    const { kind, minutes } = place;
    const options = [...chosen].sort((a, b) => a.at.localeCompare(b.at));
    const body = { kind, place: place.place, minutes, interpreter: interpreter ?? null, session, options };
    if (await telling.send(`/api/matters/${view.matter}/time/offer-times`, body)) done();
  };
  const unknown = (free.data?.unknown ?? []).map((one) => view.names[one]).filter(Boolean);
  return (
    <ActPanel
      title={say(session ? words.moveByOffer : words.offer)}
      hint={say(words.offerHint)}
      submit={say(words.send)}
      fault={fault ? say(words.needTwo) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <PlaceFields
        value={place}
        onChange={(value) => {
          setPlace(value);
          setChosen([]);
        }}
      />
      <Field id={`${id}-from`} label={say(words.from)}>
        <Input id={`${id}-from`} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      </Field>
      <RefusalNote refusal={free.error} again={() => void free.refetch()} />
      {free.isPending && !free.error && <Skeleton active paragraph={{ rows: 3 }} />}
      {unknown.length > 0 && (
        <p className="quiet">{say(words.unknown, { names: unknown.join(lang === "zh" ? "、" : ", ") })}</p>
      )}
      {free.data?.times.length === 0 && <p className="warn">{say(words.noFree)}</p>}
      {free.data && <Times times={free.data.times} view={view} chosen={chosen} setChosen={setChosen} />}
      <p className="quiet" aria-live="polite">
        {say(words.chosen, { n: chosen.length })}
      </p>
    </ActPanel>
  );
}

function Times(props: {
  times: readonly FreeTime[];
  view: TimeView;
  chosen: FreeTime[];
  setChosen(chosen: FreeTime[]): void;
}) {
  const { times, view, chosen, setChosen } = props;
  const { say, name } = useWords();
  const days = [...new Set(times.map((one) => localDateOf(one.at, zone)))];
  const kept = new Set(chosen.map(keyOf));
  const [whole, setWhole] = useState(false);
  const toggle = (one: FreeTime) =>
    setChosen(
      kept.has(keyOf(one))
        ? chosen.filter((other) => keyOf(other) !== keyOf(one))
        : [...chosen, one].slice(-most),
    );
  const onTheHour = (one: FreeTime) => whole || localTimeOf(one.at, zone).endsWith(":00");
  return (
    <div className="free-times">
      {days.map((day) => (
        <fieldset key={day}>
          <legend>
            {say(weekdayWords[weekdayOf(day) - 1]!)} {day.slice(5)}
          </legend>
          {times
            .filter((one) => localDateOf(one.at, zone) === day && onTheHour(one))
            .map((one) => {
              const room = view.rooms.find((other) => other.id === one.room);
              return (
                <Checkbox key={keyOf(one)} checked={kept.has(keyOf(one))} onChange={() => toggle(one)}>
                  {localTimeOf(one.at, zone)}
                  {room && <span className="quiet"> {name(room.name)}</span>}
                </Checkbox>
              );
            })}
        </fieldset>
      ))}
      {!whole && times.length > 0 && (
        <Button size="small" onClick={() => setWhole(true)}>
          {say(words.halfHours)}
        </Button>
      )}
    </div>
  );
}
