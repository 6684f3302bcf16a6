import { addDays } from "@maple/platform/clock";
import { RefusalNote, useAsk, useGo, useTell, useWords } from "@maple/platform/query";
import { Button, Empty, Select, Skeleton } from "antd";
import { useState } from "react";
import type { RoomWeek } from "../model/room.ts";
import { FeedPart } from "./feed-part.tsx";
import { RoomForm } from "./room-form.tsx";
import { roomWords as words } from "./room-words.ts";
import { ShutForm } from "./shut-form.tsx";
import { WeekTable } from "./week-table.tsx";
import "./venue.css";

const path = "/setup/rooms";
const keys = [["/api/rooms"]];
type Room = RoomWeek["rooms"][number];

/** The rooms, a week of their bookings, and for whoever keeps them their hours and closures. */
export function RoomsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const asked = useAsk<RoomWeek>("/api/rooms", { day: search.day });
  const [form, setForm] = useState<{ kind: "room" | "shut"; room: Room | null } | null>(null);
  const telling = useTell(keys);
  const week = asked.data;
  const show = (more: Record<string, string | undefined>) => go.to(path, { ...search, ...more });
  const unitsShown = [...new Map((week?.rooms ?? []).map((room) => [room.unit, name(room.unitName)]))];
  // Whoever keeps rooms begins with their own; everybody else with all.
  const own = (week?.rooms ?? []).some((room) => room.mayKeep) ? "own" : "all";
  const unit = search.unit ?? own;
  const rooms = (week?.rooms ?? []).filter(
    (room) => unit === "all" || (unit === "own" ? room.mayKeep : room.unit === unit),
  );
  const closures = (week?.closures ?? []).filter((one) => rooms.some((room) => room.id === one.room));
  return (
    <div className="page rooms-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        {week && week.units.length > 0 && form === null && (
          <Button type="primary" onClick={() => setForm({ kind: "room", room: null })}>
            {say(words.add)}
          </Button>
        )}
      </div>
      <p className="quiet unprinted">{say(words.hint)}</p>
      <RefusalNote refusal={asked.error ?? telling.refusal} again={() => void asked.refetch()} />
      {form?.kind === "room" && week && (
        <RoomForm key={form.room?.id ?? ""} week={week} room={form.room} done={() => setForm(null)} />
      )}
      {form?.kind === "shut" && form.room && (
        <ShutForm key={form.room.id} room={form.room} done={() => setForm(null)} />
      )}
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {week && (
        <>
          <div className="rooms-bar">
            <Button onClick={() => show({ day: addDays(week.from, -7) })}>‹ {say(words.before)}</Button>
            <strong className="rooms-span">
              {say(words.week, { from: week.from, until: addDays(week.from, 6) })}
            </strong>
            <Button onClick={() => show({ day: addDays(week.from, 7) })}>{say(words.after)} ›</Button>
            <Button onClick={() => show({ day: undefined })}>{say(words.thisWeek)}</Button>
            <Select
              aria-label={say(words.unit)}
              className="rooms-unit"
              value={unit}
              onChange={(value) => show({ unit: value })}
              options={[
                ...(own === "own" ? [{ value: "own", label: say(words.ownUnits) }] : []),
                { value: "all", label: say(words.allUnits) },
                ...unitsShown.map(([value, label]) => ({ value, label })),
              ]}
            />
            <Button onClick={() => window.print()}>{say(words.print)}</Button>
            <FeedPart room={null} label={say(words.feedMine)} />
          </div>
          {rooms.length === 0 ? (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={say(week.rooms.length > 0 ? words.noneHere : words.noRooms)}
            />
          ) : (
            <WeekTable
              week={week}
              rooms={rooms}
              acts={(room) => (
                <>
                  <FeedPart room={room.id} label={say(words.feedRoom)} />
                  <Button size="small" onClick={() => setForm({ kind: "room", room })}>
                    {say(words.edit)}
                  </Button>
                  {room.closedOn === null && (
                    <Button size="small" onClick={() => setForm({ kind: "shut", room })}>
                      {say(words.shut)}
                    </Button>
                  )}
                  <Button
                    size="small"
                    loading={telling.busy}
                    onClick={() =>
                      void telling.send(`/api/rooms/${room.id}/close`, { open: room.closedOn !== null })
                    }
                  >
                    {say(room.closedOn ? words.reopen : words.close)}
                  </Button>
                  {closures
                    .filter((one) => one.room === room.id)
                    .map((one) => (
                      <Button
                        key={one.id}
                        size="small"
                        onClick={() => void telling.send(`/api/rooms/${room.id}/lift`, { closure: one.id })}
                      >
                        {say(words.lift)}
                      </Button>
                    ))}
                </>
              )}
            />
          )}
        </>
      )}
    </div>
  );
}
