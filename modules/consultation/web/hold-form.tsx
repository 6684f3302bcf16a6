import { ActPanel, Field, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { AttendanceView, MeetingView } from "../model/meeting.ts";
import { meetingActWords } from "../model/meeting-life.ts";
import type { Sector } from "../model/sector.ts";
import { SectorChoice } from "./choice.tsx";
import { consultationWords as words } from "./consultation-words.ts";
import { useMeetingTell } from "./use-meeting.ts";

type Row = Omit<AttendanceView, "people"> & { key: number; people: string };

const rowOf = (key: number, sector: Sector): Row => ({ key, sector, organisation: "", people: "" });

/** Records that it was held: which organisations were represented, by how many. There is no field for a name. */
export function HoldForm({ meeting, done }: { meeting: MeetingView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useMeetingTell(meeting.id);
  const [rows, setRows] = useState<Row[]>([rowOf(0, "residents")]);
  const [fault, setFault] = useState(false);
  const put = (key: number, change: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const submit = async () => {
    const filled = rows.filter((row) => row.organisation.trim() !== "" || row.people !== "");
    const missing =
      filled.length === 0 ||
      filled.some((row) => row.organisation.trim() === "" || !(Number(row.people) >= 1));
    setFault(missing);
    if (missing) return;
    const attendance = filled.map(({ sector, organisation, people }) => ({
      sector,
      organisation,
      people: Number(people),
    }));
    if (await telling.send(`/api/meetings/${meeting.id}/hold`, { attendance })) done();
  };
  return (
    <ActPanel
      title={say(meetingActWords.hold)}
      hint={say(words.noNames)}
      submit={say(meetingActWords.hold)}
      fault={fault ? say(words.needAttendance) : null}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      {rows.map((row, at) => (
        <div className="meeting-row attendance" key={row.key}>
          <Field id={`${id}-o${row.key}`} label={say(words.organisation, { n: at + 1 })}>
            <Input
              id={`${id}-o${row.key}`}
              maxLength={80}
              value={row.organisation}
              onChange={(event) => put(row.key, { organisation: event.target.value })}
            />
          </Field>
          <SectorChoice
            id={`${id}-s${row.key}`}
            label={say(words.sectorOf, { n: at + 1 })}
            value={row.sector}
            onChange={(sector) => put(row.key, { sector })}
          />
          <Field id={`${id}-p${row.key}`} label={say(words.people, { n: at + 1 })}>
            <Input
              id={`${id}-p${row.key}`}
              type="number"
              min={1}
              max={500}
              value={row.people}
              onChange={(event) => put(row.key, { people: event.target.value })}
            />
          </Field>
          <Button
            aria-label={say(words.removeRow, { n: at + 1 })}
            disabled={rows.length === 1}
            onClick={() => setRows(rows.filter((one) => one.key !== row.key))}
          >
            ×
          </Button>
        </div>
      ))}
      <p>
        <Button
          onClick={() => setRows([...rows, rowOf(Math.max(...rows.map((row) => row.key)) + 1, "other")])}
        >
          {say(words.addRow)}
        </Button>
      </p>
    </ActPanel>
  );
}
