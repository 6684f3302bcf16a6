import type { Formula } from "./formula.ts";
import { figureFormulas } from "./formulas-of-figures.ts";
import { monthFormulas } from "./formulas-of-months.ts";

/** Every published figure, those of a month first: the method sheet. */
export const formulas: readonly Formula[] = [...monthFormulas, ...figureFormulas];
