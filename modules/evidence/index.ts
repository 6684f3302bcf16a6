export type { AskedOfYou } from "./model/evidence.ts";
export { evidenceReasons } from "./model/evidence-reasons.ts";
