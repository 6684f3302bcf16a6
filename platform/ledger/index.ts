export { type Appending, append } from "./append.ts";
export { assertPlain, canonical, type EventData, hashEvent, type LedgerEvent, type Told } from "./event.ts";
export { exportEvents } from "./export.ts";
export {
  actedIn,
  eventsAfter,
  historyOf,
  lastPosition,
  type OrderedEvent,
  type Reaction,
  react,
  reactionsBehind,
} from "./follow.ts";
export { orderEvents } from "./order.ts";
export { type PublishedRoot, publishedRoots } from "./published-roots.ts";
export { type DayRoot, hashRoot, merkleRoot, sealDay } from "./root.ts";
export { type Fault, type Verified, verifyLedger } from "./verify.ts";
export { type ExportFault, type ExportVerified, verifyExport } from "./verify-export.ts";
