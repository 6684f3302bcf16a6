import { writeFileSync } from "node:fs";
import { suggestCategories } from "../rules/suggest-category.ts";
import { learn } from "./learn.ts";
import { readStories, type Story } from "./read-stories.ts";

const folds = 5;

/** Learns from four fifths of the stories, asks about the rest, five times over. */
function crossValidate(stories: readonly Story[]): { first: number; three: number } {
  let first = 0;
  let three = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learn(stories.filter((_, index) => index % folds !== fold));
    for (const [index, { text, category }] of stories.entries()) {
      if (index % folds !== fold) continue;
      const suggested = suggestCategories(text, weights).map((suggestion) => suggestion.category);
      if (suggested[0] === category) first += 1;
      if (suggested.includes(category)) three += 1;
    }
  }
  return { first: first / stories.length, three: three / stories.length };
}

const stories = readStories();
if (!process.argv.includes("--write-only")) {
  const { first, three } = crossValidate(stories);
  console.log(
    `${stories.length} stories, ${folds} folds: first right ${first.toFixed(3)}, in three ${three.toFixed(3)}`,
  );
}

const weights = learn(stories);
const source = `// Written by modules/matter/training/train.ts from the stories beside it. Do not edit: run it again.
export type CategoryWeights = {
  categories: readonly string[];
  bias: readonly number[];
  /** The characters that stand for weights, from the lowest to the highest; the middle one is nought. */
  alphabet: string;
  step: number;
  /** From this weight on, a word is named as a reason. */
  leastSupport: number;
  /** A term a line: "=" before words that may be named, the term, a tab, one character a category. */
  rows: string;
};

export const categoryWeights: CategoryWeights = {
  categories: ${JSON.stringify(weights.categories)},
  bias: ${JSON.stringify(weights.bias)},
  alphabet: ${JSON.stringify(weights.alphabet)},
  step: ${weights.step},
  leastSupport: ${weights.leastSupport},
  rows: \`${weights.rows}\`,
};
`;
const file = new URL("../model/category-weights.generated.ts", import.meta.url);
writeFileSync(file, source);
console.log(`${(Buffer.byteLength(source) / 1024).toFixed(0)} KB, ${weights.rows.split("\n").length} terms`);
