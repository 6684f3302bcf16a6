export { evaluationReasons } from "./model/evaluation-reasons.ts";
export { type FigureKey, type Figures, type FigureTile, figureKeys, figureWords } from "./model/figures.ts";
export { interval } from "./rules/interval.ts";
