import { newId } from "@maple/platform/ids";
import type { Ask } from "./testing-policy-cell.ts";
import { mayDo, type Person, type Planted } from "./testing-policy-table.ts";

/** What a matter says that somebody may do to a clock that runs, or why not; null for one that has ended. */
export interface ClockAnswer {
  state: string;
  may: Record<"pause" | "resume" | "extend", string | null> | null;
}

/**
 * Who may act on the clocks of a matter, merge it and refer its sides. What a rule does not allow just now is another
 * matter than who may.
 */
export async function moreActs(
  person: Person,
  matter: Planted,
  clocks: readonly ClockAnswer[],
  ask: Ask,
): Promise<Array<{ what: string; expected: boolean; got: boolean }>> {
  const may = clocks.find((one) => one.may !== null)?.may;
  const barred = ["not-allowed", "not-your-area"];
  const resume = may && {
    what: "let a clock run again",
    expected: mayDo(person, "matter.resume-clock", matter),
    got: !barred.includes(may.resume ?? ""),
  };
  const approved = await ask(`/api/matters/${matter.id}/extensions/${newId()}/approve`, { words: "" });
  const approve = {
    what: "approve more time",
    expected: mayDo(person, "matter.approve-extension", matter),
    got: /extension-not-asked/.test(approved.body),
  };
  // Put into itself: whoever may merge is told that this cannot be.
  const merged = await ask(`/api/matters/${matter.id}/repeats/merge`, { merged: matter.id });
  const merge = {
    what: "merge",
    expected: mayDo(person, "repeat.merge", matter),
    got: /merge-itself/.test(merged.body),
  };
  const { mayRefer } = JSON.parse((await ask(`/api/matters/${matter.id}/referrals`)).body) as {
    mayRefer?: boolean;
  };
  const asked = JSON.parse((await ask(`/api/matters/${matter.id}/evidence`)).body) as { mayAsk?: boolean };
  const evidence = {
    what: "ask others for evidence",
    expected: mayDo(person, "evidence.ask", matter),
    got: asked.mayAsk === true,
  };
  // Of a file that is not there: whoever may open originals is told that there is none.
  const fetched = await ask(`/api/matters/${matter.id}/originals`, { file: matter.id, purpose: "court" });
  const original = {
    what: "open a sealed original",
    expected: mayDo(person, "evidence.open-original", matter),
    got: /file-not-found|prove-again/.test(fetched.body),
  };
  const refer = {
    what: "refer",
    expected: mayDo(person, "referral.make", matter),
    got: mayRefer === true,
  };
  const all = [approve, merge, refer, evidence, original];
  return resume ? [resume, ...all] : all;
}
