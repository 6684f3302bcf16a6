import type { CategoryWeights } from "../model/category-weights.generated.ts";

export type CategorySuggestion = {
  category: string;
  /** 0 to 1; the shares of all categories add up to 1. */
  share: number;
  /** The words of the text that spoke for it, strongest first. */
  because: string[];
};

/** Long reports repeat themselves; what comes after this many characters is not read, so that work stays bounded. */
const mostCharacters = 4_000;
const fewestHanCharacters = 6;
/** In a short text a single word must be this sure to count as a signal; eighteen equal shares would be 0.056. */
const leastShareOfOneWord = 0.35;
/** A short text has few terms and would otherwise look surer than it can be. */
const termsOfAFullStory = 25;
const leastShare = 0.01;
const mostReasons = 6;

type Model = {
  rows: ReadonlyMap<string, Float64Array>;
  words: ReadonlySet<string>;
  longestWord: number;
};

const models = new WeakMap<CategoryWeights, Model>();

/** Rows are text, one a line: the term, a tab, and one character a category (its place in the alphabet is the weight). */
function modelOf(weights: CategoryWeights): Model {
  const known = models.get(weights);
  if (known) return known;
  const middle = (weights.alphabet.length - 1) / 2;
  const rows = new Map<string, Float64Array>();
  const words = new Set<string>();
  for (const line of weights.rows.split("\n")) {
    const [marked = "", levels = ""] = line.split("\t");
    const isWord = marked.startsWith("=");
    const term = isWord ? marked.slice(1) : marked;
    if (isWord) words.add(term);
    rows.set(
      term,
      Float64Array.from(levels, (level) => (weights.alphabet.indexOf(level) - middle) * weights.step),
    );
  }
  const longestWord = Math.max(0, ...Array.from(words, (word) => word.length));
  const model = { rows, words, longestWord };
  models.set(weights, model);
  return model;
}

const hanRun = /\p{Script=Han}+/gu;

/** Words of the list found in the text, the longest at each place, none overlapping. */
export function wordsIn(text: string, words: ReadonlySet<string>, longestWord: number): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(hanRun)) {
    for (let at = 0; at < run.length; ) {
      let length = Math.min(longestWord, run.length - at);
      while (length > 1 && !words.has(run.slice(at, at + length))) length -= 1;
      if (length > 1) found.push(run.slice(at, at + length));
      at += Math.max(1, length);
    }
  }
  return found;
}

/** What the classifier looks at: pairs of neighbouring characters and the words found, each counted once. */
export function termsOf(text: string, words: ReadonlySet<string>, longestWord: number): Set<string> {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(hanRun)) {
    for (let at = 0; at + 1 < run.length; at += 1) terms.add(run.slice(at, at + 2));
  }
  for (const word of wordsIn(text, words, longestWord)) terms.add(word);
  return terms;
}

/** Scores to shares that add up to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function supportOf(word: string, column: number, model: Model): number {
  let support = 0;
  const seen = new Set([word]);
  for (let at = 0; at + 1 < word.length; at += 1) seen.add(word.slice(at, at + 2));
  for (const term of seen) support += model.rows.get(term)?.[column] ?? 0;
  return support;
}

/**
 * At most three categories that the story may belong to, the likeliest first, each with the words that spoke for it.
 * Empty for fewer than six Chinese characters or when nothing speaks for any. A hint: a person decides.
 */
export function suggestCategories(text: string, weights: CategoryWeights): CategorySuggestion[] {
  const story = text.slice(0, mostCharacters);
  const han = Array.from(story.matchAll(hanRun), ([run]) => run.length).reduce((a, b) => a + b, 0);
  if (han < fewestHanCharacters) return [];

  const model = modelOf(weights);
  const terms = termsOf(story, model.words, model.longestWord);
  const known = Array.from(terms, (term) => model.rows.get(term)).filter((row) => row !== undefined);
  if (known.length === 0) return [];
  const scale = 1 / Math.sqrt(Math.max(known.length, termsOfAFullStory));
  const scores = weights.categories.map((_, column) => {
    const sum = known.reduce((total, row) => total + (row[column] ?? 0), 0);
    return (weights.bias[column] ?? 0) + sum * scale;
  });

  const words = [...new Set(wordsIn(story, model.words, model.longestWord))];
  const suggestions = sharesOf(scores)
    .map((share, column) => ({ category: weights.categories[column] ?? "", share, column }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ category, share, column }) => {
      const because = words
        .map((word) => ({ word, support: supportOf(word, column, model) }))
        .filter(({ support }) => support >= weights.leastSupport)
        .sort((a, b) => b.support - a.support)
        .slice(0, mostReasons)
        .map(({ word }) => word);
      return { category, share, because };
    })
    .filter(({ because }) => because.length > 0);
  const [first] = suggestions;
  if (!first) return [];
  const isFullStory = known.length >= termsOfAFullStory;
  const isSignal = isFullStory || first.because.length > 1 || first.share >= leastShareOfOneWord;
  return isSignal ? suggestions : [];
}
