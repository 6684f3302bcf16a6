import type { Guard } from "./guard.ts";
import { abilityFindings, routeFindings } from "./lists-abilities.ts";
import { pairFindings } from "./lists-pairs.ts";
import { reasonFindings } from "./lists-reasons.ts";
import { tableFindings } from "./lists-tables.ts";
import { linkFindings, wordFindings } from "./lists-words.ts";
import { verbsOf } from "./verbs.ts";

/** Lists that live twice, compared both ways. */
export const lists: Guard = {
  name: "lists",
  async look(root) {
    const verbs = verbsOf(root);
    const parts = [
      await reasonFindings(root),
      pairFindings(root),
      await abilityFindings(root, verbs),
      routeFindings(root, verbs),
      wordFindings(root, verbs),
      linkFindings(root),
      tableFindings(root),
    ];
    return {
      findings: parts.flatMap((part) => part.findings),
      looked: parts.map((part) => part.looked).join(", "),
    };
  },
};
