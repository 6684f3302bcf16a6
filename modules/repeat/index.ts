export { days, type OwnPart, type TogetherView } from "./model/repeat.ts";
export { repeatReasons } from "./model/repeat-reasons.ts";
