import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input, InputNumber, Select } from "antd";
import { useId, useState } from "react";
import { equipment, equipmentWords, type Hours, type RoomWeek } from "../model/room.ts";
import { weekdayWords, roomWords as words } from "./room-words.ts";

const keys = [["/api/rooms"]];
const workdays: Hours[] = [1, 2, 3, 4, 5].flatMap((day) => [
  { day, from: "08:30", until: "12:00" },
  { day, from: "13:30", until: "17:30" },
]);

/** A new room of a unit, or what is known of one. */
export function RoomForm(props: { week: RoomWeek; room: RoomWeek["rooms"][number] | null; done(): void }) {
  const { week, room, done } = props;
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell(keys);
  const [unit, setUnit] = useState(room?.unit ?? week.units[0]?.id ?? "");
  const [zh, setZh] = useState(room?.name.zh ?? "");
  const [en, setEn] = useState(room?.name.en ?? "");
  const [address, setAddress] = useState(room?.address ?? "");
  const [seats, setSeats] = useState(room?.seats ?? 8);
  const [has, setHas] = useState(room?.has ?? []);
  const [hours, setHours] = useState<Hours[]>(room?.hours ?? workdays);
  const [fault, setFault] = useState(false);
  const units = week.units.some((one) => one.id === unit)
    ? week.units
    : [...week.units, ...(room ? [{ id: room.unit, name: room.unitName }] : [])];
  const submit = async () => {
    const missing = zh.trim() === "" || address.trim() === "" || hours.length === 0;
    setFault(missing);
    if (missing) return;
    const body = { unit, name: { zh, en }, address, seats, has, hours, ...(room ? { room: room.id } : {}) };
    if (await telling.send("/api/rooms", body)) done();
  };
  const change = (at: number, more: Partial<Hours>) =>
    setHours(hours.map((one, n) => (n === at ? { ...one, ...more } : one)));
  return (
    <ActPanel
      title={room ? name(room.name) : say(words.add)}
      submit={say(words.save)}
      fault={fault ? say(words.needRoom) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-zh`} label={say(words.nameZh)}>
          <Input id={`${id}-zh`} maxLength={60} value={zh} onChange={(event) => setZh(event.target.value)} />
        </Field>
        <Field id={`${id}-en`} label={say(words.nameEn)}>
          <Input id={`${id}-en`} maxLength={100} value={en} onChange={(event) => setEn(event.target.value)} />
        </Field>
        <Field id={`${id}-unit`} label={say(words.unit)}>
          <Select
            id={`${id}-unit`}
            className="wide"
            value={unit}
            onChange={setUnit}
            options={units.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        </Field>
      </div>
      <div className="field-row">
        <Field id={`${id}-address`} label={say(words.address)}>
          <Input
            id={`${id}-address`}
            maxLength={120}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
        <Field id={`${id}-seats`} label={say(words.seats)}>
          <InputNumber
            id={`${id}-seats`}
            min={2}
            max={200}
            value={seats}
            onChange={(value) => setSeats(value ?? 8)}
          />
        </Field>
        <Field id={`${id}-has`} label={say(words.has)}>
          <Select
            id={`${id}-has`}
            mode="multiple"
            className="wide"
            value={has}
            onChange={setHas}
            options={equipment.map((value) => ({ value, label: say(equipmentWords[value]) }))}
          />
        </Field>
      </div>
      <fieldset className="room-hours-field">
        <legend>{say(words.hours)}</legend>
        {hours.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id of their own
          <div className="room-hours-row" key={at}>
            <Select
              aria-label={`${say(words.hours)} ${at + 1}`}
              value={one.day}
              onChange={(day) => change(at, { day })}
              options={weekdayWords.map((pair, n) => ({ value: n + 1, label: say(pair) }))}
            />
            <Input
              type="time"
              aria-label={`${say(words.from)} ${at + 1}`}
              value={one.from}
              onChange={(event) => change(at, { from: event.target.value })}
            />
            <Input
              type="time"
              aria-label={`${say(words.until)} ${at + 1}`}
              value={one.until}
              onChange={(event) => change(at, { until: event.target.value })}
            />
            <Button
              size="small"
              aria-label={`${say(words.dropHours)} ${at + 1}`}
              onClick={() => setHours(hours.filter((_, n) => n !== at))}
            >
              ×
            </Button>
          </div>
        ))}
        <Button
          size="small"
          onClick={() => setHours([...hours, { day: 6, from: "09:00", until: "12:00" }])}
          disabled={hours.length >= 21}
        >
          {say(words.addHours)}
        </Button>
      </fieldset>
    </ActPanel>
  );
}
