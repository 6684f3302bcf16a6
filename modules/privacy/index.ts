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
export type { MyDataView, OwnRequest, ReadingsView, ReadingView } from "./model/my-data.ts";
export { type PrivacyReason, privacyReasons } from "./model/privacy-reasons.ts";
export type { RequestLineView, RequestsView, RequestView } from "./model/requests-view.ts";
export { firstKept, forgottenOn, type Term } from "./rules/forgotten-on.ts";
export { heldBy } from "./rules/held.ts";
