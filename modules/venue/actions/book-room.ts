import { refuse } from "@maple/platform/act";
import { localDateOf, type Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { Room } from "../model/room.ts";
import type { PlaceKind } from "../model/time.ts";
import { overlap, spanOf, within } from "../rules/free-times.ts";
import { onQuarter, quartersOf } from "../rules/quarters.ts";
import { type BookingRow, freeBooking, holdPeople, insertBooking } from "../store/booking-store.ts";
import { findRoomToChange } from "../store/room-store.ts";
import { takenIn, zone } from "./taken-times.ts";

export interface Wanted {
  at: Moment;
  minutes: number;
  kind: PlaceKind;
  room: string | null;
  /** Of a visit, a vessel, another place: where. */
  place: string;
  interpreter: string | null;
  /** The sides wait apart: only a room with two waiting rooms will do. */
  apart: boolean;
}

/**
 * Whether a session can be held then and there, and how its place reads. The room's row and the
 * people are held from here on, so that nobody books or shuts it, or books them, in between.
 * @throws Refused by name
 */
export async function bookable(
  tx: Tx,
  county: number,
  wanted: Wanted,
  given: { people: readonly string[]; except: string | null; now: Moment },
): Promise<{ room: Room | null; place: string }> {
  const { at, minutes } = wanted;
  if (!onQuarter(at)) refuse("time-unfit");
  if (at <= given.now) refuse("time-past");
  const room = wanted.kind === "room" ? await openRoom(tx, county, wanted.room) : null;
  if (wanted.apart && room && !room.has.includes("two-waiting")) refuse("room-needs-two");
  const span = spanOf(at, minutes);
  const asked = [...new Set(given.people)];
  await holdPeople(tx, county, asked);
  const taken = await takenIn(tx, county, span, given.except);
  if (room) {
    if (!within(room.hours, span, zone)) refuse("room-shut");
    if (taken.bookings.some((one) => one.room === room.id)) refuse("room-taken");
    const shut = (await taken.rooms(new Set())).find((one) => one.id === room.id)?.taken ?? [];
    if (shut.some((one) => overlap(one, span))) refuse("room-shut");
  }
  const people = await taken.ofPeople(asked);
  if (people.some((one) => one.taken.some((other) => overlap(other, span)))) refuse("mediator-busy");
  const place = room ? [room.name.zh, room.address].filter(Boolean).join("，") : wanted.place.trim();
  if (place === "") refuse("place-needed");
  return { room, place };
}

async function openRoom(tx: Tx, county: number, id: string | null): Promise<Room> {
  const room = (id === null ? null : await findRoomToChange(tx, county, id)) ?? refuse("room-not-found");
  return room.closedOn === null ? room : refuse("room-closed");
}

/** @throws Refused `cooling-off` before the day from which a session may be held. */
export function assertCooled({ coolUntil }: { coolUntil: string | null }, at: Moment): void {
  if (coolUntil !== null && localDateOf(at, zone) < coolUntil) refuse("cooling-off", { day: coolUntil });
}

/** Writes the booking of a session, in place of the one it had. */
export async function keepBooking(tx: Tx, county: number, booking: BookingRow, now: Moment): Promise<void> {
  await freeBooking(tx, county, booking.session);
  await insertBooking(tx, county, booking, quartersOf(booking.at, booking.minutes), now);
}
