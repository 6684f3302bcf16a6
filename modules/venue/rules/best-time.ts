import type { BestTime, TimeOption } from "../model/time.ts";

/**
 * The time to plan: only one that everybody asked has ticked, the earliest first. Options at the same time in another
 * room are ties and are named; nobody's answer counts more than another's.
 * @param answers the newest answer of each party.
 */
export function bestTime(
  options: readonly TimeOption[],
  asked: readonly string[],
  answers: ReadonlyMap<string, readonly string[]>,
): BestTime {
  const waiting = asked.filter((party) => !answers.has(party));
  const complete = asked.length > 0 && waiting.length === 0;
  if (!complete) return { complete, waiting, best: null, ties: [], later: [] };
  const suits = options
    .filter((option) => asked.every((party) => answers.get(party)!.includes(option.id)))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  const [best] = suits;
  return {
    complete,
    waiting,
    best: best?.id ?? null,
    ties: suits.filter((one) => one !== best && one.at === best?.at).map((one) => one.id),
    later: suits.filter((one) => best !== undefined && one.at > best.at).map((one) => one.id),
  };
}
