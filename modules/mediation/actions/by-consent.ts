import { insertNote } from "@maple/matter/server";
import { type Actor, actorText, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { z } from "zod";

/** How a side said that it agrees. */
export const consentWays = ["present", "phone", "writing"] as const;
export type ConsentWay = (typeof consentWays)[number];
const way = z.enum(consentWays).nullable();

/** What every change by consent asks for: how each side said so, and why. */
export const consentInput = { consentA: way, consentB: way, reason: z.string().max(1000) };

/**
 * Writes down why both sides changed what they had agreed, where both read it.
 * @throws Refused `consent-of-both-needed`, `reason-needed`
 */
export async function writeConsent(
  given: { tx: Tx; county: number; actor: Actor; matter: string; now: string },
  said: { consentA: ConsentWay | null; consentB: ConsentWay | null; reason: string },
): Promise<{ consentA: ConsentWay; consentB: ConsentWay; note: string }> {
  const { consentA, consentB } = said;
  if (consentA === null || consentB === null) return refuse("consent-of-both-needed");
  const text = said.reason.trim();
  if ([...text].length < 2) refuse("reason-needed");
  const note = newId();
  const { tx, county, actor, matter, now } = given;
  const why = { compartment: "joint", kind: "variation", text, party: null } as const;
  await insertNote(tx, county, matter, { id: note, ...why, author: actorText(actor), at: now });
  return { consentA, consentB, note };
}
