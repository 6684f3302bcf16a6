export { legalReasons } from "./model/legal-reasons.ts";
