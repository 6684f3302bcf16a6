import type { Fabric } from "../county/layout.ts";

/** What one matter is about, filled by chance; a line of a scene puts them into words. */
export type Slots = {
  /** Where it is, e.g. "丹桥花园7幢2单元302室". */
  place: string;
  /** The grid's name, e.g. "丹桥花园". */
  grid: string;
  when: string;
  /** How the reporter calls the other side, e.g. "楼上老徐" or the name of a firm. */
  other: string;
  /** A sum of money in words, or "" where the scene has none. */
  money: string;
  /** A small number as a Chinese numeral: 两 to 九. */
  few: string;
  span: string;
  hour: string;
  who: string;
};

export type Line = (s: Slots) => string;

export type Scene = {
  subtype: string;
  /** Share within its category; 1 unless said. */
  weight?: number;
  /** Extra weight in June, July and August (noise, water), or in the weeks before Spring Festival (wages). */
  summer?: number;
  beforeFestival?: number;
  /** Kinds of grid in which it happens; homes of every kind unless said. */
  fabrics?: readonly Fabric[];
  /** Names that units of the other side bear; a person if absent. */
  firms?: readonly string[];
  /** Lowest and highest sum in yuan, and its step. */
  yuan?: readonly [low: number, high: number, step: number];
  titles: readonly Line[];
  /**
   * Lines of equal number belong together: the second line goes with the second title and the second of
   * the other groups. With `free` they may be mixed at will.
   */
  free?: boolean;
  /** One line of each group, in order. */
  tell: readonly (readonly Line[])[];
};

/** Keyed by category code. */
export type SceneBook = Record<string, readonly Scene[]>;

export const homes = ["old-town", "compound"] as const satisfies Fabric[];
export const fields = ["village"] as const satisfies Fabric[];
export const shops = ["old-town", "works", "harbour"] as const satisfies Fabric[];
export const anyHome = ["old-town", "compound", "village", "harbour"] as const satisfies Fabric[];
