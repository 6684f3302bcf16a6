export { figureList, figures } from "./questions/figures.ts";
export { exportRegister, type RegisterLine, register } from "./questions/register.ts";
export { countReaction } from "./reactions.ts";
export { evaluationRoutes } from "./routes.ts";
export { buildCounts, type Difference, recount, wholeCounty } from "./store/count-store.ts";
export { forgetRecounts } from "./store/forget-store.ts";
