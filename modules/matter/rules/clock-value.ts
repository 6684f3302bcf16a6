import {
  type ClockRuleId,
  type ClockUnit,
  clockRules,
  type LocalDate,
  lengthUnitWords,
} from "@maple/platform/clock";
import type { Objection } from "./clock-acts.ts";

/** No local limit is longer than this many of its units: a slip of the finger is caught here. */
const most = 400;

/** In which units a limit may be set: a day limit in days or working days; follow-ups keep their calendar days. */
export function unitsFor(id: ClockRuleId): readonly ClockUnit[] {
  const { unit } = clockRules[id];
  if (id === "FOLLOW_UP_7" || id === "FOLLOW_UP_30") return [unit];
  return unit === "day" || unit === "working-day" ? ["day", "working-day"] : [unit];
}

/** Whether a county may set this length: only for a local limit, from today on, in a unit that fits. */
export function objectionToValue(
  value: { rule: ClockRuleId; from: LocalDate; length: number; unit: ClockUnit },
  today: LocalDate,
): Objection | null {
  if (!clockRules[value.rule].local) return { reason: "clock-not-local", values: {} };
  if (value.from < today) return { reason: "clock-value-too-early", values: {} };
  const units = unitsFor(value.rule);
  if (!units.includes(value.unit) || value.length < 1 || value.length > most)
    return {
      reason: "clock-value-unfit",
      values: {
        most,
        unit: units.map((unit) => lengthUnitWords[unit].zh).join("、"),
        unitEn: units.map((unit) => lengthUnitWords[unit].en).join(", "),
      },
    };
  return null;
}
