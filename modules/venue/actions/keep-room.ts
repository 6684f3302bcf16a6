import { isInForce } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayKeep } from "@maple/people";
import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { closureReasons, type Room, roomSchema } from "../model/room.ts";
import { hoursOverlap } from "../rules/hours-overlap.ts";
import { bookingsAhead } from "../store/booking-store.ts";
import { findRoomToChange, insertClosure, keepRoomRow, liftClosureRow } from "../store/room-store.ts";
import { zone } from "./taken-times.ts";

interface Facts {
  map: CountyMap;
  room: Room | null;
}
type Given = Parameters<typeof findRoomToChange>[0];
const load = async (given: {
  tx: Given;
  county: number;
  input: { room?: string | undefined };
}): Promise<Facts> => ({
  map: await countyMap(given.tx, given.county),
  room: given.input.room
    ? ((await findRoomToChange(given.tx, given.county, given.input.room)) ?? refuse("room-not-found"))
    : null,
});
const keepsRoom = (actor: Parameters<typeof mayKeep>[0], { map, room }: Facts) =>
  mayKeep(actor, "venue.keep", room?.unit ?? null, map);

const input = roomSchema.extend({ room: z.uuid().optional() });

/** Adds a room to a unit, or corrects what is known of it. Order 75 art. 28: mediation has a place of its own. */
export const keepRoom = action<z.infer<typeof input>, Facts, { room: string }>({
  verb: "venue.keep-room",
  input,
  load,
  who: (actor, facts, { unit }) => keepsRoom(actor, facts) ?? mayKeep(actor, "venue.keep", unit, facts.map),
  run: async ({ tx, county, input, facts: { map, room }, now, tell }) => {
    const unit = map.units.get(input.unit) ?? refuse("unit-unknown");
    if (!isInForce(unit, localDateOf(now, zone))) refuse("unit-not-open");
    const name = { zh: input.name.zh.trim(), en: input.name.en.trim() || input.name.zh.trim() };
    const address = input.address.trim();
    if (name.zh === "" || address === "") refuse("room-name-needed");
    if (hoursOverlap(input.hours)) refuse("room-hours-overlap");
    const { seats, has, hours } = input;
    const id = room?.id ?? newId();
    await keepRoomRow(tx, county, {
      id,
      unit: unit.id,
      name,
      address,
      seats,
      has: [...new Set(has)],
      hours,
      closedOn: room?.closedOn ?? null,
    });
    tell({
      stream: id,
      kind: "room",
      type: room ? "venue.room-corrected" : "venue.room-added",
      data: { unit: unit.id, seats, has: [...new Set(has)] },
    });
    return { room: id };
  },
});

const closeInput = z.object({ room: z.uuid(), open: z.boolean().default(false) });

/** A room is no longer used, or is used again. */
export const closeRoom = action<z.infer<typeof closeInput>, Facts, { room: string }>({
  verb: "venue.close-room",
  input: closeInput,
  load,
  who: keepsRoom,
  run: async ({ tx, county, input: { open }, facts, now, tell }) => {
    const room = facts.room ?? refuse("room-not-found");
    const ahead = open ? [] : await bookingsAhead(tx, county, room.id, now);
    if (ahead.length > 0) refuse("room-has-bookings", { count: ahead.length });
    await keepRoomRow(tx, county, { ...room, closedOn: open ? null : localDateOf(now, zone) });
    tell({ stream: room.id, kind: "room", type: "venue.room-closed", data: { open } });
    return { room: room.id };
  },
});

const shutInput = z.object({
  room: z.uuid(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  why: z.enum(closureReasons),
});

/** A room is shut for a while. Sessions that stand in its way are moved first. */
export const shutRoom = action<z.infer<typeof shutInput>, Facts, { closure: string }>({
  verb: "venue.shut-room",
  input: shutInput,
  load,
  who: keepsRoom,
  run: async ({ tx, county, input: { from, until, why }, facts, now, tell }) => {
    const room = facts.room ?? refuse("room-not-found");
    if (from >= until || until <= now) refuse("closure-unfit");
    const hit = (await bookingsAhead(tx, county, room.id, from)).filter((one) => one.at < until);
    if (hit.length > 0) refuse("room-has-bookings", { count: hit.length });
    const closure = newId();
    await insertClosure(tx, county, { id: closure, room: room.id, from, until, why });
    tell({ stream: room.id, kind: "room", type: "venue.room-shut", data: { closure, from, until, why } });
    return { closure };
  },
});

const liftInput = z.object({ room: z.uuid(), closure: z.uuid() });

/** It is open again after all. */
export const liftClosure = action<z.infer<typeof liftInput>, Facts, { lifted: true }>({
  verb: "venue.lift-closure",
  input: liftInput,
  load,
  who: keepsRoom,
  run: async ({ tx, county, input: { closure }, facts, now, tell }) => {
    const room = facts.room ?? refuse("room-not-found");
    if (!(await liftClosureRow(tx, county, { id: closure, room: room.id }, now))) refuse("closure-not-found");
    tell({ stream: room.id, kind: "room", type: "venue.closure-lifted", data: { closure } });
    return { lifted: true };
  },
});
