import { compartmentsFor } from "@maple/matter";
import { loadMediation, type MediationFacts, mayConduct, partyOf } from "@maple/mediation/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import {
  type RoomStanding,
  type Side,
  sides,
  type Table,
  type Typed,
  tables,
  type Voice,
} from "../model/talk.ts";
import { mayWrite, standingOfRoom } from "../rules/room.ts";
import { findRoom, type RoomRow } from "../store/talk-store.ts";

export interface TalkFacts extends MediationFacts {
  room: RoomRow | null;
  standing: RoomStanding;
}

/** Loads a matter with its mediation, parties and room. */
export async function loadTalk(given: {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}): Promise<TalkFacts> {
  const facts = await loadMediation(given);
  const room = await findRoom(given.tx, given.county, facts.mediation.id);
  return { ...facts, room, standing: standingOfRoom(room, facts.mediation.state) };
}

/** For whom somebody at the window speaks; a party with a link speaks for its own side alone. */
export const speaking = z.object({
  matter: z.uuid(),
  as: z.enum(sides).optional(),
});

/** A party of this mediation, or one of its mediators: nobody else has a voice. */
export function mayTalk(actor: Actor, facts: TalkFacts): string | null {
  return partyOf(actor, facts) ? null : mayConduct(actor, facts);
}

export function onlyMediator(actor: Actor, facts: TalkFacts): string | null {
  return partyOf(actor, facts) ? "not-the-mediator" : mayConduct(actor, facts);
}

export function onlyParty(actor: Actor, facts: TalkFacts): string | null {
  if (partyOf(actor, facts)) return null;
  return mayConduct(actor, facts) ?? "not-allowed";
}

/** A side opens its own compartment, the joint one and its drafts; a mediator both sides', and no draft. */
export function talkOpenings(actor: Actor, facts: TalkFacts): Array<{ matter: string; compartment: string }> {
  const own = partyOf(actor, facts);
  const open = own ? [own.side, "joint", draftsOf(own.side)] : [...tables];
  return open.map((compartment) => ({ matter: facts.matter.id, compartment }));
}

/** What of a room somebody may read who has no voice in it: staff who see the matter read the joint part. */
export function readOpenings(
  actor: Actor,
  facts: TalkFacts,
  sees: boolean,
): Array<{ matter: string; compartment: string }> {
  if (partyOf(actor, facts)) return talkOpenings(actor, facts);
  const open: readonly string[] = compartmentsFor(actor, facts.matter, sees);
  return tables
    .filter((table) => open.includes(table))
    .map((compartment) => ({ matter: facts.matter.id, compartment }));
}

/** The compartment of a side's drafts: opened by that side's own links and by nobody else. */
export const draftsOf = (side: Side) => `draft-${side}`;

/** Who speaks: a party its side, a mediator in their own name or, at the window, in the words of a side. */
export function voiceIn(
  actor: Actor,
  facts: TalkFacts,
  given: { as?: Side | undefined; typed?: Typed },
): { voice: Voice; party: string | null; typed: Typed } {
  const own = partyOf(actor, facts);
  const typed = given.typed ?? { by: "self", relation: null };
  if (own) {
    if (given.as !== undefined || typed.by === "window") refuse("talk-typed-unfit");
    if (typed.by === "helper" && typed.relation === null) refuse("talk-helper-needed");
    return {
      voice: own.side,
      party: own.id,
      typed: typed.by === "helper" ? typed : { by: "self", relation: null },
    };
  }
  if (given.as !== undefined)
    return { voice: given.as, party: null, typed: { by: "window", relation: null } };
  if (typed.by !== "self") refuse("talk-typed-unfit");
  return { voice: "M", party: null, typed };
}

/** The open room, or the named refusal. */
export function roomToWrite(facts: TalkFacts): RoomRow {
  const objection = mayWrite(facts.standing);
  if (objection !== null) refuse(objection);
  return facts.room ?? refuse("talk-not-open");
}

/** The table of an offer: between the sides, or between the mediator and one of them. */
export function tableFor(voice: Voice, to: "mediator" | "all" | Side): Table {
  if (to === "all") return "joint";
  if (voice !== "M") return to === "mediator" ? voice : refuse("side-closed");
  return to === "mediator" ? refuse("side-closed") : to;
}
