export type { Hold, HoldScope } from "./model/hold.ts";
export {
  type Fate,
  type Keeping,
  type KeepingKey,
  keepingKeys,
  keepings,
  keepingText,
  tombstone,
  tombstoneTitle,
} from "./model/keeping.ts";
export type { HoldView, KeepingView, TermView } from "./model/keeping-view.ts";
export { type PrivacyReason, privacyReasons } from "./model/privacy-reasons.ts";
export { firstKept, forgottenOn, type Term } from "./rules/forgotten-on.ts";
export { heldBy } from "./rules/held.ts";
