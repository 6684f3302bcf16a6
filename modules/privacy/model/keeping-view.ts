import type { KeepingKey } from "./keeping.ts";

export interface TermView {
  key: KeepingKey;
  length: number;
  unit: "day" | "year";
  /** Since when the county keeps it longer than the plan; null where the plan's own length holds. */
  since: string | null;
}

export interface HoldView {
  id: string;
  name: string;
  reason: string;
  /** The receipt's code where it covers one matter. */
  code: string | null;
  category: string | null;
  from: string | null;
  until: string | null;
  setBy: string | null;
  setAt: string;
  liftedBy: string | null;
  liftedAt: string | null;
  liftReason: string | null;
}

export interface KeepingView {
  terms: TermView[];
  holds: HoldView[];
  /** Numbers by kind, no names: what each night forgot. */
  runs: Array<{ id: string; at: string; counts: Record<string, number>; held: number }>;
  /** Matters whose time is over within thirty days, by the day; those that are held apart. */
  due: { days: Array<{ day: string; matters: number }>; matters: number; held: number };
}
