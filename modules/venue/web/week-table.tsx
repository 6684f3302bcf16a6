import { addDays, type LocalDate, localDateOf, localTimeOf, weekdayOf } from "@maple/platform/clock";
import { To, useWords } from "@maple/platform/query";
import type { ReactNode } from "react";
import { closureWords, equipmentWords, type RoomWeek } from "../model/room.ts";
import { spanOf } from "../rules/free-times.ts";
import { weekdayWords, roomWords as words } from "./room-words.ts";

const zone = "Asia/Shanghai";
const clock = (at: string) => localTimeOf(at, zone);

/** A week of every room: rooms down, days across; a list of days on a phone. */
export function WeekTable(props: {
  week: RoomWeek;
  rooms: RoomWeek["rooms"];
  acts(room: RoomWeek["rooms"][number]): ReactNode;
}) {
  const { week, rooms } = props;
  const { say, name, lang } = useWords();
  const days = Array.from({ length: 7 }, (_, n) => addDays(week.from, n));
  const dayWords = (day: LocalDate) => `${say(weekdayWords[weekdayOf(day) - 1]!)} ${day.slice(5)}`;
  return (
    <table className="room-week">
      <thead>
        <tr>
          <th scope="col">{say(words.room)}</th>
          {days.map((day) => (
            <th scope="col" key={day} className={day === week.today ? "today" : undefined}>
              {dayWords(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => (
          <tr key={room.id}>
            <th scope="row">
              <strong>{name(room.name)}</strong>
              {room.closedOn && <span className="tag">{say(words.closed)}</span>}
              <span className="quiet small">
                {name(room.unitName)} · {say(words.seatsOf, { n: room.seats })}
              </span>
              {room.has.length > 0 && (
                <span className="quiet small">
                  {room.has.map((one) => say(equipmentWords[one])).join(lang === "zh" ? "、" : ", ")}
                </span>
              )}
              {days.every((day) => isQuiet(week, room.id, day)) && (
                <span className="quiet small room-none">{say(words.nothing)}</span>
              )}
              {room.mayKeep && <span className="room-acts">{props.acts(room)}</span>}
            </th>
            {days.map((day) => (
              <td
                key={day}
                data-day={dayWords(day)}
                className={`${day === week.today ? "today" : ""} ${isQuiet(week, room.id, day) ? "quiet-day" : ""}`}
              >
                <Day week={week} room={room} day={day} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing is booked or shut that day: on a phone it is left out. */
function isQuiet(week: RoomWeek, room: string, day: LocalDate): boolean {
  return (
    !week.bookings.some((one) => one.room === room && localDateOf(one.at, zone) === day) &&
    !shutOn(week, room, day)
  );
}

function shutOn(week: RoomWeek, room: string, day: LocalDate): boolean {
  return week.closures.some(
    (one) => one.room === room && localDateOf(one.from, zone) <= day && localDateOf(one.until, zone) >= day,
  );
}

function Day({ week, room, day }: { week: RoomWeek; room: RoomWeek["rooms"][number]; day: LocalDate }) {
  const { say } = useWords();
  const hours = room.hours.filter((one) => one.day === weekdayOf(day));
  const bookings = week.bookings.filter((one) => one.room === room.id && localDateOf(one.at, zone) === day);
  const shut = week.closures.filter(
    (one) =>
      one.room === room.id && localDateOf(one.from, zone) <= day && localDateOf(one.until, zone) >= day,
  );
  return (
    <>
      <span className="quiet small room-hours">
        {room.closedOn || hours.length === 0
          ? say(words.shutDay)
          : hours.map((one) => (
              <span key={one.from} className="room-span">
                {one.from}–{one.until}
              </span>
            ))}
      </span>
      {shut.map((one) => (
        <span key={one.id} className="room-shut">
          {say(words.shutNow, { why: say(closureWords[one.why]) })}
        </span>
      ))}
      {bookings.map((one) => {
        const { until } = spanOf(one.at, one.minutes);
        const time = `${clock(one.at)}–${clock(until)}`;
        return one.matter ? (
          <To
            key={one.id}
            className="room-booking"
            path={`/matters/${one.matter}`}
            search={{ tab: "mediation" }}
          >
            {time} <strong>{say(words.session, { code: one.code ?? "", n: one.number ?? 1 })}</strong>
          </To>
        ) : (
          <span key={one.id} className="room-booking other">
            {time} {say(words.taken)}
          </span>
        );
      })}
    </>
  );
}
