export { days, type LikeReason, likeReasonWords } from "./model/repeat.ts";
export { repeatReasons } from "./model/repeat-reasons.ts";
