import { chinaCalendar, clockRules, daysBetween, localDateOf, readClock } from "@maple/platform/clock";
import type { ConfirmationView } from "../model/mediation.ts";

/** Marriage, parentage, adoption, inheritance: signed on paper (Electronic Signature Law art. 3). */
export function isIdentityRelation(category: string, subtype: string | null): boolean {
  return (
    category === "01" &&
    (subtype === null ||
      subtype === "01-divorce" ||
      subtype === "01-inheritance" ||
      subtype === "01-bride-price")
  );
}

export interface ConfirmationFacts {
  effectiveAt: string | null;
  /** For the time being only. */
  interim: boolean;
  category: string;
  subtype: string | null;
  terms: ReadonlyArray<{ kind: string; cents: number | null; what: string }>;
}

/**
 * Whether both parties may still jointly ask the court to confirm: within 30 days of the agreement taking effect
 * (People's Mediation Law art. 33), not on the validity of marriage, parentage or adoption, not on title, and with
 * definite terms (Rules on judicial confirmation arts. 4, 7). An interim agreement settles nothing for good, and its
 * promises end with the final one: it is the final one that is confirmed.
 */
export function confirmationOf(facts: ConfirmationFacts, now: string): ConfirmationView {
  if (facts.effectiveAt === null)
    return { until: null, daysLeft: null, eligible: false, reasons: ["not-in-force"] };
  const until = readClock(
    [{ kind: "started", at: facts.effectiveAt }],
    clockRules.JC_APPLY,
    chinaCalendar,
    now,
  ).due!;
  const reasons: ConfirmationView["reasons"] = [];
  if (now > until) reasons.push("window-closed");
  if (facts.interim) reasons.push("interim");
  if (facts.category === "01" && facts.subtype === "01-divorce") reasons.push("identity-relation");
  if (facts.terms.some((term) => /(所有权|产权|宅基地使用权|土地承包经营权)归/.test(term.what)))
    reasons.push("title");
  if (!facts.terms.some((term) => (term.kind === "pay" ? (term.cents ?? 0) > 0 : [...term.what].length >= 2)))
    reasons.push("no-definite-term");
  const zone = "Asia/Shanghai";
  return {
    until,
    daysLeft: Math.max(0, daysBetween(localDateOf(now, zone), localDateOf(until, zone))),
    eligible: reasons.length === 0,
    reasons,
  };
}
