import { type Basic, basicsFrom } from "./basic.ts";
import { harmBasics } from "./basics-harm.ts";
import { neighbourBasics } from "./basics-neighbours.ts";
import { workBasics } from "./basics-work.ts";
import type { BasicView } from "./entry.ts";

export const basics: readonly Basic[] = [...neighbourBasics, ...workBasics, ...harmBasics];

export function basicOf(category: string): BasicView | null {
  const found = basics.find((one) => one.category === category);
  return found ? basicView(found) : null;
}

export function basicView(one: Basic): BasicView {
  const { category, source } = one;
  return {
    category,
    before: [...one.before],
    law: [...one.law],
    steps: [...one.steps],
    phrases: [...one.phrases],
    source,
    from: basicsFrom,
  };
}
