import type { MatterView } from "../model/matter.ts";
import { isOpen, type MatterAct, type MatterState } from "../model/matter-life.ts";
import { mayBeAnswered, mayVerify } from "../rules/verify.ts";

/**
 * The next sensible act: the first of the table that this reader may do and that makes sense on this day. Null when
 * nothing is to be done here now.
 */
export function nextAct(
  matter: Pick<MatterView, "state" | "may" | "checks" | "reopened">,
  today: string,
): MatterAct | null {
  const may = matter.may.filter((one) => one.reason === null && one.act !== "note").map((one) => one.act);
  if (matter.state === "settled" && may.includes("verify")) {
    const { checks } = matter;
    const round = matter.reopened + 1;
    if (mayVerify(checks, round) === null) return "verify";
    const waits = checks.some(
      (check) =>
        check.round === round &&
        check.answer === null &&
        mayBeAnswered(check, checks, "confirmed", today) === null,
    );
    return waits && may.includes("answer-outcome") ? "answer-outcome" : null;
  }
  // While it is mediated the work lies in the mediation's own tab; the head only leads there.
  if (!isOpen(matter.state) || isMediated(matter.state)) return null;
  return may[0] ?? null;
}

export function isMediated(state: MatterState): boolean {
  return state === "mediating" || state === "agreed";
}
