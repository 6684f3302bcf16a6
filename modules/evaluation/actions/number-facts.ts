import { isInForce, type Unit } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { areaOf } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { NumberInput } from "../model/given-number.ts";
import { dayOf, versionsOf } from "../rules/given-number.ts";
import type { NumberRow } from "../store/number-store.ts";

/** The police rooms for which somebody gives numbers today, in the order of their names. */
export async function roomsToGive(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  now: string;
}): Promise<Unit[]> {
  const { tx, county, actor, now } = given;
  const area = areaOf(actor, "figures.keep");
  if (area === null) return [];
  const map = await countyMap(tx, county);
  const day = localDateOf(now, "Asia/Shanghai");
  return [...map.units.values()]
    .filter((unit) => unit.kind === "police-room" && isInForce(unit, day))
    .filter((unit) => area.all || area.rooms.includes(unit.id))
    .sort((a, b) => (a.name.zh < b.name.zh ? -1 : a.name.zh > b.name.zh ? 1 : 0));
}

/** A number as it is kept: the next version after those there are; a first version needs no reason. */
export function rowOf(
  input: NumberInput,
  earlier: readonly NumberRow[],
  by: { staff: string; at: string },
): NumberRow {
  const day = dayOf(input.kind, input.day);
  if (day === null) throw new Error("A number without its day was let through.");
  const versions = versionsOf(earlier, input.room, input.kind, day);
  return {
    room: input.room,
    kind: input.kind,
    day,
    version: versions.length + 1,
    value: input.value,
    source: input.source.trim(),
    reason: versions.length === 0 ? "" : input.reason.trim(),
    given_by: by.staff,
    given_at: by.at,
  };
}
