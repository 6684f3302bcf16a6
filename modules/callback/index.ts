export { callbackReasons } from "./model/callback-reasons.ts";
