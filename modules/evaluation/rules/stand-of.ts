import { type KeptClock, ranOutAt } from "@maple/matter";
import { localDateOf, type Moment } from "@maple/platform/clock";
import type { MatterEvent, MatterHistory } from "../model/history.ts";
import type { MonthRule, Standing } from "../model/month.ts";

const zone = "Asia/Shanghai";

/** The month as moments: `from` belongs to it, `until` does not. */
export interface MonthSpan {
  from: Moment;
  until: Moment;
}

/** Events that end a round of a matter without a settlement. */
const ends = ["declined", "withdrawn", "handed-to-police", "mediation-ended"];

interface Round {
  since: Moment;
  accepted: boolean;
  merged: boolean;
  outcome: { at: Moment; settled: boolean; way: string | null } | null;
  agreed: Moment | null;
}

/**
 * How a matter stands at the end of a month. A round (from its report, or from its reopening) is due once: when it has an
 * outcome, or when its time for one ran out before. It is counted in the month of that moment and in no other; what was
 * reopened by the end of the month runs again. What came after the end is not looked at.
 */
export function standOf(
  history: MatterHistory,
  { from, until }: MonthSpan,
  rule: MonthRule,
): { standing: Standing; on: string | null } {
  const first = history.events[0];
  if (!first || first.at >= until) return { standing: "out", on: null };
  const round = roundAt(history.events, until);
  if (round.merged || (rule.base === "accepted" && !round.accepted)) return { standing: "out", on: null };
  const { outcome } = round;
  const decided = earlier(outcome?.at ?? null, rule.success === "agreement" ? round.agreed : null);
  const at = earlier(decided, limitOf(history.clocks, round, until));
  if (at === null) return { standing: "open", on: null };
  if (at < from) return { standing: "earlier", on: localDateOf(at, zone) };
  const on = localDateOf(decided ?? at, zone);
  if (decided === null) return { standing: "overdue", on };
  // Where the agreement itself counts, one that was broken off by the end of the month does not.
  if (outcome !== null && !outcome.settled) return { standing: "ended", on };
  const way = decided === outcome?.at ? outcome.way : "people-mediation";
  const counts = (rule.ways as readonly string[]).includes(way ?? "");
  return { standing: counts ? "mediated" : "other-way", on };
}

/** The round that runs, or was decided, at the end of the month. The first outcome of a round stands. */
function roundAt(events: readonly MatterEvent[], end: Moment): Round {
  let now: Round = { since: "", accepted: false, merged: false, outcome: null, agreed: null };
  for (const { type, at, way } of events) {
    if (at >= end) break;
    if (type === "accepted") now.accepted = true;
    else if (type === "settled") now.outcome ??= { at, settled: true, way };
    else if (ends.includes(type)) now.outcome ??= { at, settled: false, way };
    else if (type === "agreement-recorded" && now.outcome === null) now.agreed ??= at;
    else if (type === "merged") now.merged = true;
    else if (type === "unmerged") now.merged = false;
    else if (type === "reopened")
      now = { since: at, accepted: true, merged: false, outcome: null, agreed: null };
  }
  return now;
}

/** When the time for an outcome ran out in a round. The time to take a matter up counts only while nobody did. */
function limitOf(clocks: readonly KeptClock[], round: Round, until: Moment): Moment | null {
  const rules = round.accepted ? ["MATTER_SETTLE", "PM_MEDIATE"] : ["MATTER_ACCEPT"];
  return clocks
    .filter((clock) => rules.includes(clock.rule) && (clock.events[0]?.at ?? "") >= round.since)
    .map((clock) => ranOutAt(clock, until))
    .reduce(earlier, null);
}

function earlier(a: Moment | null, b: Moment | null): Moment | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
