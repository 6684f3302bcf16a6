import {
  type LadderAct,
  type LadderValue,
  ladderActs,
  ladderClocks,
  mostRungs,
  type Rung,
  rungDays,
} from "../model/ladder.ts";

export type LadderObjection =
  | "ladder-no-end"
  | "ladder-days"
  | "ladder-twice"
  | "ladder-order"
  | "ladder-too-long";

const rank = (act: LadderAct) => ladderActs.indexOf(act);

/** The rungs as they are climbed: by clock, by days, the milder first. */
export function inClimbingOrder(rungs: readonly Rung[]): Rung[] {
  return [...rungs].sort(
    (a, b) =>
      ladderClocks.indexOf(a.clock) - ladderClocks.indexOf(b.clock) ||
      a.days - b.days ||
      rank(a.act) - rank(b.act),
  );
}

/**
 * Whether a ladder may hold. Each clock ends with handing back, so that nothing waits for ever; urging may be repeated,
 * supervising and handing back come once; no rung stands twice; nothing milder follows something stronger.
 */
export function objectionToLadder({ rungs }: LadderValue): LadderObjection | null {
  if (rungs.length > mostRungs) return "ladder-too-long";
  if (rungs.some(({ days }) => !Number.isInteger(days) || days < rungDays.least || days > rungDays.most))
    return "ladder-days";
  for (const clock of ladderClocks) {
    const own = inClimbingOrder(rungs).filter((rung) => rung.clock === clock);
    const count = (act: LadderAct) => own.filter((rung) => rung.act === act).length;
    if (count("hand-back") === 0) return "ladder-no-end";
    if (count("hand-back") > 1 || count("supervise") > 1) return "ladder-twice";
    const urged = own.filter((rung) => rung.act === "urge").map((rung) => rung.days);
    if (new Set(urged).size < urged.length) return "ladder-twice";
    if (own.some((rung, place) => place > 0 && rank(rung.act) < rank(own[place - 1]!.act)))
      return "ladder-order";
  }
  return null;
}
