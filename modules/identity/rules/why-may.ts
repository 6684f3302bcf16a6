import type { Reach } from "../model/abilities.ts";
import { asksOf, type Jurisdiction } from "../model/jurisdictions.ts";
import { type About, type Asker, questions } from "./jurisdictions.ts";
import { type MayReason, mayAct } from "./may.ts";

/** One question that was asked of one post, and its answer. */
export interface AskedQuestion {
  role: string;
  unit: string | null;
  reach: Reach;
  question: Jurisdiction;
  yes: boolean;
}

export interface Why {
  /** The same answer as `mayAct` gives. */
  reason: MayReason | null;
  /** The question that said yes, through which post; null when none did. */
  through: AskedQuestion | null;
  /** Every question in the order in which it was asked; posts that lack the ability were asked nothing. */
  asked: AskedQuestion[];
}

/** Why an act is allowed here or not: the answer of `mayAct` with the questions behind it. */
export function whyMay(asker: Asker, act: string, about: About): Why {
  const asked: AskedQuestion[] = [];
  for (const post of asker.posts) {
    const reach = post.may[act];
    if (reach === undefined) continue;
    for (const question of asksOf[reach])
      asked.push({
        role: post.role ?? "",
        unit: post.unit ?? null,
        reach,
        question,
        yes: questions[question].holds(post, asker, about),
      });
  }
  return { reason: mayAct(asker, act, about), through: asked.find((one) => one.yes) ?? null, asked };
}
