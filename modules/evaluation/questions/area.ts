import { areaOf, mayAct, sealedAreaOf } from "@maple/identity";
import { type ListFilter, type Reached, whereOf } from "@maple/matter/server";
import type { Actor } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import type { Period, Where } from "../store/figure-store.ts";

const zone = "Asia/Shanghai";

const nowhere: Reached = { all: false, rooms: [], grids: [], units: [], own: null };

/**
 * The matters over which an actor may read figures or the register, narrowed by a room or a grid. Sealed matters are
 * counted in figures; a list names them to whoever may open them; a spreadsheet leaves the house and holds none.
 */
export function figureArea(
  actor: Actor,
  ability: string,
  narrow: { room?: string | undefined; grid?: string | undefined },
  sealed: "counted" | "listed" | "left out",
): ListFilter {
  const area = areaOf(actor, ability);
  const known = sealed === "listed" ? sealedAreaOf(actor) : null;
  const filter: ListFilter = {
    area: area ? { ...area, own: null } : nowhere,
    sealed: sealed === "counted" ? "counted" : known && { ...known, own: known.own ? actor.id : null },
  };
  if (narrow.room) filter.room = narrow.room;
  if (narrow.grid) filter.grid = narrow.grid;
  return filter;
}

/** The same area as conditions, for the store. */
export function whereIn(county: number, area: ListFilter): Where {
  return (times) => whereOf(county, { ...area, ...times });
}

export const maySeeFigures = (actor: Actor) => mayAct(actor, "figures.see", null);

/** A period by its first and last local day; the last twelve months when nothing is asked. */
export function periodOf(
  asked: { from?: string | undefined; until?: string | undefined },
  now: string,
): Period {
  const today = localDateOf(now, zone);
  const until = asked.until ?? today;
  const from = asked.from ?? `${Number(today.slice(0, 4)) - 1}${today.slice(4, 8)}01`;
  const untilDay = addDays(until, 1);
  return {
    from: startOfLocalDay(from, zone),
    until: startOfLocalDay(untilDay, zone),
    today,
    now,
    fromDay: from,
    untilDay,
  };
}
