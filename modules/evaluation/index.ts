export { type FigureKey, figureKeys, type Figures, type FigureTile, figureWords } from "./model/figures.ts";
export { interval } from "./rules/interval.ts";
