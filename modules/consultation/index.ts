export { consultationReasons } from "./model/consultation-reasons.ts";
