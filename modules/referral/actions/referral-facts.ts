import { type About, mayAct } from "@maple/identity";
import { compartmentsFor, mayActOn } from "@maple/matter";
import { loadForParties, type MatterCore } from "@maple/matter/server";
import { principalsOf } from "@maple/mediation/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { ReferralSide } from "../model/referral.ts";
import { nextReferralState, type ReferralAct, referralStateWords } from "../model/referral-life.ts";
import { findReferral, type ReferralRow } from "../store/referral-store.ts";

export interface ReferralFacts {
  matter: MatterCore;
  about: About;
}

interface Given {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { matter: string };
}

export const loadReferral = (given: Given): Promise<ReferralFacts> => loadForParties(given);

/** The compartments of referrals that somebody opens: staff those of their place in the matter, a party its own. */
export function referralOpenings(
  actor: Actor,
  { matter, about }: ReferralFacts,
): Array<{ matter: string; compartment: string }> {
  const open = compartmentsFor(actor, matter, mayAct(actor, "matter.see", about) === null);
  return open.map((compartment) => ({ matter: matter.id, compartment }));
}

/** Staff who may refer for this matter; a party answers for itself alone. */
export function mayRefer(actor: Actor, { about }: ReferralFacts): string | null {
  return mayActOn(actor, "referral.make", about);
}

/** The referral in a compartment that is open to whoever asks, and the state after the act; else the named refusal. */
export async function moving(
  given: { tx: Tx; county: number },
  matter: string,
  id: string,
  act: ReferralAct,
): Promise<{ row: ReferralRow; next: ReferralRow["state"] }> {
  const row = (await findReferral(given.tx, given.county, matter, id)) ?? refuse("referral-not-found");
  const words = referralStateWords[row.state];
  const next =
    nextReferralState(row.state, act) ?? refuse("referral-act-unfit", { state: words.zh, stateEn: words.en });
  return { row, next };
}

/** The persons of a side: of the newest mediation, or whoever reported the matter. */
export async function personsOfSide(
  tx: Tx,
  county: number,
  matter: { id: string; reporter: string | null },
  side: ReferralSide,
): Promise<string[]> {
  if (side !== "reporter") return principalsOf(tx, county, matter.id, side);
  return matter.reporter === null ? [] : [matter.reporter];
}
