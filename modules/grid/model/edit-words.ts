import type { WordPair } from "@maple/platform/words/pairs";

/** Why one step of drawing is not possible; said in the editor at once. */
export const editRefusalWords = {
  "corner-unknown": { zh: "这里没有界点了，请重新选点。", en: "There is no corner here any more." },
  "edge-unknown": { zh: "这条边已经变了，请重新选。", en: "This edge has changed; please pick again." },
  "corner-taken": { zh: "那里已有一个界点。", en: "There is a corner there already." },
  "county-border-stays": {
    zh: "县界不能在网格方案里移动。",
    en: "The border of the county cannot be moved by a drawing.",
  },
  "corner-of-three": {
    zh: "三个以上网格在这里相接，这个界点不能删；可以移动它。",
    en: "Three grids or more meet here: the corner can be moved, not removed.",
  },
  "would-cross": {
    zh: "这样边界会自己相交，请换个位置。",
    en: "The border would cross itself. Please choose another place.",
  },
  "grid-not-drawn": { zh: "这个网格没有边界。", en: "This grid has no border." },
  "cut-not-on-border": {
    zh: "切分线的两端要落在这个网格的边界上。",
    en: "Both ends of the cut must lie on the border of this grid.",
  },
  "cut-does-not-separate": {
    zh: "这条线没有把网格分成两块。",
    en: "This line does not divide the grid in two.",
  },
  "cut-leaves-grid": {
    zh: "切分线不能越出这个网格，也不能自己相交。",
    en: "The cut must stay inside the grid and not cross itself.",
  },
  "grid-taken": { zh: "这个网格已经有了。", en: "This grid is there already." },
  "grids-apart": {
    zh: "只有相邻的网格才能合并。",
    en: "Only grids that share a border can be merged.",
  },
  "merge-with-itself": { zh: "请另选要并入的网格。", en: "Please choose another grid to merge." },
  "grid-not-in-plan": { zh: "方案里没有这个网格。", en: "This grid is not in the drawing." },
  "grid-has-no-area": {
    zh: "有边界的网格不能直接取消，请并入相邻网格。",
    en: "A grid with an area cannot simply end: merge it into a neighbour.",
  },
} as const satisfies Record<string, WordPair>;

/** What the proof finds. */
export const faultWords = {
  gap: { zh: "空隙", en: "gap" },
  overlap: { zh: "重叠", en: "overlap" },
  "crosses-itself": { zh: "边界自相交", en: "border crosses itself" },
  "inside-out": { zh: "内外颠倒（孔洞在外）", en: "inside out" },
  "too-few-corners": { zh: "不成面（界点太少）", en: "no area: too few corners" },
  "too-many-corners": { zh: "界点过多（单个网格不超过 2 万个）", en: "too many corners (20,000 a grid)" },
  "too-many-corners-in-all": {
    zh: "界点总数过多（不超过 20 万个）",
    en: "too many corners in all (200,000)",
  },
} as const satisfies Record<string, WordPair>;
