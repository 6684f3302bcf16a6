import { countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { aboutMatter, findMatter, type MatterCore } from "@maple/matter/server";
import { postsOn } from "@maple/people/server";
import { type Actor, actorText, refuse } from "@maple/platform/act";
import { localDateOf, type Moment } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { actedIn } from "@maple/platform/ledger";
import { mayCall } from "../rules/may-call.ts";
import { whoHearsOfFinding } from "../rules/who-hears.ts";
import { type CallbackRow, findCallback } from "../store/callback-store.ts";

export const zone = "Asia/Shanghai";

export interface CallbackFacts {
  row: CallbackRow;
  matter: MatterCore;
  about: About;
  hadAHand: boolean;
}

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { callback: string };
}

/** A drawn settlement with its matter; one of a protected matter is none. @throws Refused `callback-not-found` */
export async function loadCallback({ tx, county, actor, input }: Loading): Promise<CallbackFacts> {
  const row = (await findCallback(tx, county, input.callback)) ?? refuse("callback-not-found");
  const matter = (await findMatter(tx, county, row.matter)) ?? refuse("callback-not-found");
  if (matter.sealed !== null) refuse("callback-not-found");
  const hands = await handsIn(tx, county, actor, [matter]);
  return { row, matter, about: aboutMatter(matter), hadAHand: hands.has(matter.id) };
}

/** To have called about it is no hand in it. */
const ownEvents = ["callback.recorded", "callback.found"];

type Carried = Pick<MatterCore, "id" | "holder" | "mediators" | "reported_at">;

/** Of these matters, those that the asker carries, mediates, or ever did anything to. */
export async function handsIn(
  tx: Tx,
  county: number,
  actor: Actor,
  matters: readonly Carried[],
): Promise<Set<string>> {
  const since = matters.map((one) => one.reported_at).sort()[0];
  if (since === undefined) return new Set();
  const streams = matters.map((one) => one.id);
  const acted = await actedIn(tx, county, { actor: actorText(actor), streams, since, besides: ownEvents });
  const carries = (one: Carried) => one.holder === actor.id || one.mediators.includes(actor.id);
  return new Set(matters.filter((one) => carries(one) || acted.has(one.id)).map((one) => one.id));
}

/** Who is not in the area hears that there is no such call. */
export function mayMake(actor: Actor, about: About): string | null {
  const objection = mayAct(actor, "callback.make", about);
  return objection === "not-your-area" ? "callback-not-found" : objection;
}

/** @throws Refused by name when this caller may not call now. */
export function assertMayCall({ row, hadAHand }: CallbackFacts, now: Moment): void {
  const today = localDateOf(now, zone);
  const objection = mayCall({ state: row.state, hadAHand, lastTry: row.last_try, today });
  if (objection) refuse(objection);
}

/** Whoever carries the matter, and the heads of the units above its room. */
export async function hearersOf(tx: Tx, county: number, matter: MatterCore, now: Moment): Promise<string[]> {
  const [posts, map] = [await postsOn(tx, county, localDateOf(now, zone)), await countyMap(tx, county)];
  return whoHearsOfFinding(matter, posts, (unit) => map.units.get(unit)?.parent ?? null);
}
