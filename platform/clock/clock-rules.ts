import type { ClockVersion } from "./clock-rule.ts";
import type { LocalDate } from "./local-date.ts";
import { houseRules } from "./rules-house.ts";
import { confirmationRules, mediationRules } from "./rules-mediation.ts";
import { petitionRules } from "./rules-petition.ts";
import { policeRules } from "./rules-police.ts";
import {
  administrativeRules,
  familyRules,
  labourRules,
  landRules,
  medicalRules,
  trafficRules,
} from "./rules-special.ts";

/** Every version of every rule, field by field; a new field is a file of its own and a line here. */
const versions = [
  ...houseRules,
  ...mediationRules,
  ...confirmationRules,
  ...policeRules,
  ...labourRules,
  ...medicalRules,
  ...trafficRules,
  ...landRules,
  ...petitionRules,
  ...administrativeRules,
  ...familyRules,
] as const;

export type ClockRuleId = (typeof versions)[number]["id"];
export type LawfulClock = ClockVersion & { id: ClockRuleId };

const byId = new Map<string, LawfulClock[]>();
for (const version of versions) byId.set(version.id, [...(byId.get(version.id) ?? []), version]);

export const clockRuleIds = [...byId.keys()] as ClockRuleId[];

export function isClockRule(text: string): text is ClockRuleId {
  return byId.has(text);
}

/** The versions of a rule, the oldest first. */
export function versionsOf(id: ClockRuleId): readonly LawfulClock[] {
  return byId.get(id)!;
}

/** A rule as it stood on a day; before its first version it is read as that one, so that no clock is lost. */
export function ruleOn(id: ClockRuleId, day: LocalDate): LawfulClock {
  const all = versionsOf(id);
  return all.findLast((version) => version.from <= day) ?? all[0]!;
}

/** The rules as the last version of each has them. */
export const clockRules = Object.fromEntries(
  clockRuleIds.map((id) => [id, versionsOf(id).at(-1)!]),
) as Readonly<Record<ClockRuleId, LawfulClock>>;
