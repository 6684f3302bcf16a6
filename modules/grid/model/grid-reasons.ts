import type { ReasonWords } from "@maple/platform/words/pairs";
import { editRefusalWords } from "./edit-words.ts";
import { type PlaceRefusal, placeRefusalWords } from "./grid-words.ts";

const withStatus = <Name extends string>(words: Record<Name, { zh: string; en: string }>) =>
  Object.fromEntries(
    Object.entries<{ zh: string; en: string }>(words).map(([name, pair]) => [name, { status: 422, ...pair }]),
  ) as Record<Name, ReasonWords>;

/** The refusals of places and of steps of drawing, as named reasons of the web. */
export const gridReasons: Record<string, ReasonWords> = {
  ...(withStatus(placeRefusalWords) satisfies Record<PlaceRefusal, ReasonWords>),
  ...withStatus(editRefusalWords),
};
