import { refuse } from "@maple/platform/act";
import { z } from "zod";

/** How a side said that it agrees. */
const ways = ["present", "phone", "writing"] as const;
export type ConsentBySide = (typeof ways)[number];
const way = z.enum(ways).nullable();

/** What every change by consent asks for: how each side said so. */
export const consentInput = { consentA: way, consentB: way };

/** @throws Refused `consent-of-both-needed` */
export function consentOfBoth(said: { consentA: ConsentBySide | null; consentB: ConsentBySide | null }): {
  consentA: ConsentBySide;
  consentB: ConsentBySide;
} {
  const { consentA, consentB } = said;
  return consentA === null || consentB === null ? refuse("consent-of-both-needed") : { consentA, consentB };
}
