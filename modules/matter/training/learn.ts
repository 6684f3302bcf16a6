import type { CategoryWeights } from "../model/category-weights.generated.ts";
import { matterCategories, matterCategoryCodes } from "../model/matter-categories.ts";
import { termsOf } from "../rules/suggest-category.ts";
import { type Sample, type Settings, train } from "./classifier.ts";
import { readChosenWords, type Story } from "./read-stories.ts";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const settings: Settings = { rounds: 60, rate: 1.2, decay: 0.0004 };
/** Makes shares honest: with it the mean first share of stories not learnt from is about how often it is right. */
const sharpness = 2.75;
const chosenWordsPerText = 8;
/** A pair of characters whose weights are all smaller than this many steps says nothing and is left out. */
const fewestSteps = 3;

const chosen = readChosenWords();

/** Words worth naming as a reason: the chosen ones and those that three stories or more use. */
function wordList(stories: readonly Story[]): Set<string> {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  for (const { text } of stories) {
    const seen = new Set(Array.from(segmenter.segment(text), ({ segment }) => segment));
    for (const word of seen)
      if (/^\p{Script=Han}{2,5}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = new Set<string>(
    [...chosen.values()].flat().filter((word) => /^\p{Script=Han}{2,}$/u.test(word)),
  );
  for (const [word, count] of counts) if (count >= 3) words.add(word);
  return words;
}

/** The chosen words as short texts of eight words each. */
function chosenTexts(): Story[] {
  const texts: Story[] = [];
  for (const [category, words] of chosen) {
    for (let at = 0; at < words.length; at += chosenWordsPerText) {
      texts.push({ category, text: words.slice(at, at + chosenWordsPerText).join("，") });
    }
  }
  for (const { code, zh, hint } of Object.values(matterCategories)) {
    texts.push({ category: code, text: `${zh}，${hint.zh}` });
  }
  return texts;
}

/** Real reports are longer than our stories: two of the same category, one after the other, stand for them. */
function pairsOf(stories: readonly Story[]): Story[] {
  const pairs: Story[] = [];
  for (const code of matterCategoryCodes) {
    const own = stories.filter(({ category }) => category === code);
    for (const [index, { category, text }] of own.entries()) {
      pairs.push({ category, text: `${text}${own[(index + 7) % own.length]?.text ?? ""}` });
    }
  }
  return pairs;
}

/** Learns from the stories and packs the weights in sixty-three steps, about 20 characters a term. */
export function learn(stories: readonly Story[], words = wordList(stories)): CategoryWeights {
  const longestWord = Math.max(...Array.from(words, (word) => word.length));
  const texts = [...stories, ...pairsOf(stories), ...chosenTexts()].map(({ text, category }) => ({
    terms: termsOf(text, words, longestWord),
    label: (matterCategoryCodes as readonly string[]).indexOf(category),
  }));
  const vocabulary = [...new Set(texts.flatMap(({ terms }) => [...terms]))].sort();
  const indexes = new Map(vocabulary.map((term, index) => [term, index]));

  const samples: Sample[] = texts.map(({ terms, label }) => ({
    terms: [...terms].map((term) => indexes.get(term)).filter((index) => index !== undefined),
    label,
  }));
  const trained = train(samples, vocabulary.length, matterCategoryCodes.length, settings);

  const largest = trained.rows.reduce((top, row) => Math.max(top, ...row.map(Math.abs)), 0);
  const middle = (alphabet.length - 1) / 2;
  const step = Number((largest / middle).toPrecision(4));
  const levelOf = (weight: number) => Math.round(weight / step);
  const rows = vocabulary.flatMap((term, index) => {
    const levels = Array.from(trained.rows[index] ?? [], levelOf);
    if (!words.has(term) && Math.max(...levels.map(Math.abs)) < fewestSteps) return [];
    const packed = levels.map((level) => alphabet[level + middle]).join("");
    return [`${words.has(term) ? "=" : ""}${term}\t${packed}`];
  });
  return {
    categories: [...matterCategoryCodes],
    bias: Array.from(trained.bias, (value) => Number((value * sharpness).toFixed(4))),
    alphabet,
    step: Number((step * sharpness).toPrecision(5)),
    leastSupport: Number((largest * sharpness * 0.12).toPrecision(3)),
    rows: rows.join("\n"),
  };
}
