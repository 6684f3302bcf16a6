import type { ChoiceAnswer, ChoiceOutcome } from "../model/time.ts";

/**
 * What the answers of all parties come to (People's Mediation Law arts. 19, 23). Whoever leaves it to the committee stands
 * in nobody's way: a mediator whom some want and nobody contradicts is agreed. When all leave it, or wishes differ, the
 * committee appoints.
 * @param answers the newest answer of each party.
 */
export function choiceOutcome(
  asked: readonly string[],
  answers: ReadonlyMap<string, { answer: ChoiceAnswer; mediator: string | null }>,
): ChoiceOutcome {
  const waiting = asked.filter((party) => !answers.has(party));
  if (waiting.length > 0 || asked.length === 0) return { state: "waiting", parties: waiting };
  const wanted = new Set(asked.flatMap((party) => answers.get(party)!.mediator ?? []));
  const [first, second] = wanted;
  if (first !== undefined && second === undefined) return { state: "agreed", mediator: first };
  return { state: "committee", why: first === undefined ? "left" : "differ" };
}
