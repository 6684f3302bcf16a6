import { type ConsentBySide, consentInput, consentOfBoth, noteWhy } from "@maple/matter/server";
import type { Actor } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";

/** What every change of an agreement asks for: how each side said that it agrees, and why. */
export const changeInput = { ...consentInput, reason: z.string().max(1000) };

/**
 * Writes down why both sides changed what they had agreed, where both read it.
 * @throws Refused `consent-of-both-needed`, `reason-needed`
 */
export async function writeConsent(
  given: { tx: Tx; county: number; actor: Actor; matter: string; now: string },
  said: Parameters<typeof consentOfBoth>[0] & { reason: string },
): Promise<{ consentA: ConsentBySide; consentB: ConsentBySide; note: string }> {
  const { tx, county, ...change } = given;
  const consents = consentOfBoth(said);
  const why = { ...change, reason: said.reason };
  const note = await noteWhy(tx, county, why, { compartment: "joint", kind: "variation" });
  return { ...consents, note };
}
