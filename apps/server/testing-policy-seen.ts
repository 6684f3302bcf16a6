import type { Content, Planted } from "./testing-policy-table.ts";

/** What a surface answered, and which contents of which matters it is meant to carry. */
export interface Seen {
  surface: string;
  text: string;
  carries?(matter: Planted, content: Content): boolean;
  /** Matters whose being there it tells; `anyone`: it tells of them to all, without a word of what is in them. */
  lists?(matter: Planted): boolean;
  anyone?(matter: Planted): boolean;
}
