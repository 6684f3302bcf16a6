import { type CountyMap, countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { aboutFor, findMatter, type MatterCore } from "@maple/matter/server";
import { postsOn } from "@maple/people/server";
import { type Actor, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import type { HandOverAct } from "../model/hand-over-life.ts";
import { teamOf } from "../rules/whose.ts";
import { findHandOver, findHandOverToChange, type HandOverRow } from "../store/hand-over-store.ts";
import { stationOf, teamsUnder, zone } from "./team-facts.ts";

export interface HandOverFacts {
  handOver: HandOverRow;
  matter: MatterCore;
  /** Where the matter stands, for the giver. */
  about: About;
  map: CountyMap;
}

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { handOver: string };
}

const saidOfNone = (actor: Actor) =>
  actor.kind === "guest" || actor.kind === "party" ? "not-signed-in" : "hand-over-not-found";

async function load(given: Loading, find: typeof findHandOver): Promise<HandOverFacts> {
  const { tx, county, actor } = given;
  const [found, map] = await Promise.all([find(tx, county, given.input.handOver), countyMap(tx, county)]);
  const handOver = found ?? refuse(saidOfNone(actor));
  const matter = (await findMatter(tx, county, handOver.matter))!;
  return { handOver, matter, about: await aboutFor(given, matter), map };
}

/** Loads a hand-over with its matter for an act that changes it; its row is held. */
export const loadHandOver = (given: Loading): Promise<HandOverFacts> => load(given, findHandOverToChange);
export const loadHandOverToSee = (given: Loading): Promise<HandOverFacts> => load(given, findHandOver);

/** Where a hand-over stands for a post of the receiving team: at its unit, or with the person it is meant for. */
export function aboutOffer(handOver: Pick<HandOverRow, "to_unit" | "to_staff">): About {
  return {
    grid: null,
    room: null,
    community: handOver.to_unit,
    carriers: handOver.to_staff === null ? [] : [handOver.to_staff],
  };
}

/** Who may do an act to a hand-over. Whoever has no place in it hears what they would hear of one that does not exist. */
export function mayDoHandOver(
  actor: Actor,
  act: HandOverAct,
  { handOver, about }: Pick<HandOverFacts, "handOver" | "about">,
): string | null {
  const asReceiver = mayAct(actor, "teamwork.receive", aboutOffer(handOver));
  if (asReceiver === "not-signed-in") return asReceiver;
  const given = mayActOn(actor, "teamwork.hand-over", about);
  const triaged = mayActOn(actor, "teamwork.triage", about);
  const knows = asReceiver === null || mayActOn(actor, "matter.see", about) === null;
  const may = act === "take-back" ? given === null || triaged === null : asReceiver === null;
  if (may) return null;
  return knows ? "not-allowed" : "hand-over-not-found";
}

/** The team that has a matter now: its holder's, else the police room of its grid. */
export async function teamNow(
  tx: Tx,
  county: number,
  given: { map: CountyMap; matter: Pick<MatterCore, "holder" | "room">; now: string },
): Promise<string | null> {
  const { holder, room } = given.matter;
  if (holder === null) return room;
  const teams = new Set(teamsUnder(given.map, stationOf(given.map, room)).map((unit) => unit.id));
  return teamOf(await postsOn(tx, county, localDateOf(given.now, zone), holder), teams, room);
}
