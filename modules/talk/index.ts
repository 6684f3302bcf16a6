export { helperRelations, helperWords, type TalkView } from "./model/talk.ts";
export { talkReasons } from "./model/talk-reasons.ts";
export type { CheckView } from "./model/understood.ts";
