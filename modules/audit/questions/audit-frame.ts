import { type CountyMap, countyMap } from "@maple/grid/server";
import { heldOn, roles } from "@maple/people";
import { postsEver, staffNames } from "@maple/people/server";
import { type Actor, actorText, refuse, staffAmong } from "@maple/platform/act";
import { addDays, type LocalDate, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { tidyReceiptCode } from "@maple/platform/ids";
import { append, type EventData } from "@maple/platform/ledger";
import { type AuditRange, countyScope, type Doer, daysShown, type MatterMark } from "../model/audit.ts";
import { circlesOf } from "../rules/circles.ts";
import { type MatterPlace, matterOfCode } from "../store/act-store.ts";

export const zone = "Asia/Shanghai";

export interface Given<Input> {
  tx: Tx;
  county: number;
  actor: Actor;
  input: Input;
  now: string;
}

interface CommonInput {
  from?: string | undefined;
  until?: string | undefined;
  code: string;
  range?: string | undefined;
}

/** What every list of the audit has in common: the circle looked at, the period, and the matter asked for. */
export interface Looking {
  map: CountyMap;
  scope: string;
  ranges: AuditRange[];
  fromDay: LocalDate;
  untilDay: LocalDate;
  from: string;
  until: string;
  /** The matter of the code: undefined when none was asked for, null when there is none of that code. */
  matter: string | null | undefined;
}

export async function lookingAt({ tx, county, actor, input, now }: Given<CommonInput>): Promise<Looking> {
  const map = await countyMap(tx, county);
  const circles = circlesOf(actor.posts);
  const scope = input.range === undefined ? circles[0] : input.range === "county" ? countyScope : input.range;
  if (scope === undefined || !circles.includes(scope)) refuse("audit-post-unfit");
  const untilDay = input.until ?? localDateOf(now, zone);
  const fromDay = input.from ?? addDays(untilDay, 1 - daysShown);
  const wanted = input.code.trim();
  const code = tidyReceiptCode(wanted);
  return {
    map,
    scope,
    ranges: circles.map((one) => ({
      key: one === countyScope ? "county" : one,
      name: (one === countyScope ? countyName(map) : map.units.get(one)?.name) ?? { zh: "", en: "" },
    })),
    fromDay,
    untilDay,
    from: startOfLocalDay(fromDay, zone),
    until: startOfLocalDay(addDays(untilDay, 1), zone),
    matter: wanted === "" ? undefined : code ? await matterOfCode(tx, county, code) : null,
  };
}

export const countyName = (map: CountyMap) =>
  [...map.units.values()].find((unit) => unit.kind === "county")?.name ?? null;

/** Who did each thing, with the post held on its day. */
export async function doersOf(
  tx: Tx,
  county: number,
  map: CountyMap,
  acts: ReadonlyArray<{ actor: string; at: string }>,
): Promise<Doer[]> {
  const ids = staffAmong(acts.map(({ actor }) => actor));
  const [names, found] = await Promise.all([staffNames(tx, county, ids), postsEver(tx, county, ids)]);
  // Of several posts the main one is said, as everywhere.
  const order = (role: string) => (roles as readonly string[]).indexOf(role);
  const main = found.toSorted((a, b) => order(a.role) - order(b.role));
  const posts = Map.groupBy(main, (post) => post.staff);
  return acts.map(({ actor, at }) => {
    const [kind = "system", id = ""] = actor.split(":");
    if (kind !== "staff") return { kind, id: null, name: null, role: null, unitName: null };
    const day = localDateOf(at, zone);
    const post = posts.get(id)?.find((one) => heldOn(one, day));
    return {
      kind,
      id,
      name: names.get(id) ?? null,
      role: post?.role ?? null,
      unitName: (post && map.units.get(post.unit)?.name) ?? null,
    };
  });
}

export const markOf = (map: CountyMap, place: MatterPlace | undefined): MatterMark | null =>
  place ? { code: place.code, gridName: (place.grid && map.grids.get(place.grid)?.name) || null } : null;

/** Looking at the audit is an act: which list, with which filters, as codes. */
export async function tellLooked(
  given: Given<unknown>,
  data: EventData,
  type = "audit.looked",
): Promise<void> {
  const { tx, county, actor, now } = given;
  const plain = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  await append(tx, [{ stream: actor.id, kind: "audit", type, data: plain }], {
    county,
    actor: actorText(actor),
    command: null,
    receivedAt: now,
  });
}
