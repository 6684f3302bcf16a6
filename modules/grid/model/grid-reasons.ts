import type { ReasonWords } from "@maple/platform/words/pairs";
import { type PlaceRefusal, placeRefusalWords } from "./grid-words.ts";

/** The refusals of a place, as named reasons of the web. */
export const gridReasons = Object.fromEntries(
  Object.entries(placeRefusalWords).map(([name, words]) => [name, { status: 422, ...words }]),
) as Record<PlaceRefusal, ReasonWords>;
