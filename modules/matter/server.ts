export { acceptMatter } from "./actions/accept.ts";
export { answerOutcome } from "./actions/answer-outcome.ts";
export { answerRating } from "./actions/answer-rating.ts";
export { askWhy } from "./actions/ask-why.ts";
export { assignHolder } from "./actions/assign-holder.ts";
export { assignMatterToGrid } from "./actions/assign-to-grid.ts";
export { categoriseMatter } from "./actions/categorise.ts";
export { declineMatter, handToPolice, withdrawMatter } from "./actions/end-early.ts";
export { followMatter } from "./actions/follow.ts";
export { gradeMatter } from "./actions/grade.ts";
export {
  aboutFor,
  aboutMatter,
  loadForParties,
  loadMatter,
  loadToSee,
  type MatterFacts,
} from "./actions/matter-facts.ts";
export { moveMatter } from "./actions/move-matter.ts";
export { openByCode } from "./actions/open-by-code.ts";
export { openSealedMatter } from "./actions/open-sealed.ts";
export { rateMatter } from "./actions/rate.ts";
export { reopenMatter } from "./actions/reopen.ts";
export { reportMatter } from "./actions/report.ts";
export { sealMatter, unsealMatter } from "./actions/seal.ts";
export { settle, settleMatter } from "./actions/settle.ts";
export { verifyMatter } from "./actions/verify.ts";
export { writeNote } from "./actions/write-note.ts";
export { freeStranded, strandedHolders } from "./jobs.ts";
export { type CarriedView, carried } from "./questions/carried.ts";
export { clockView, viewMatter } from "./questions/matter-view.ts";
export { linesOf } from "./questions/names-for.ts";
export { type NearbyMatter, nearbyMatters } from "./questions/nearby.ts";
export { readPolicy } from "./questions/policy.ts";
export { trackMatter } from "./questions/track.ts";
export { seenBy, worklist } from "./questions/worklist.ts";
export { handOverReaction } from "./reactions.ts";
export { matterRoutes } from "./routes.ts";
export { dueOf, firstDue, moveClocks } from "./rules/clock-moves.ts";
export {
  codesOf,
  type EndedMatter,
  endedMatters,
  forgetMatterWords,
  forgottenAt,
} from "./store/forget-store.ts";
export {
  changeMatter,
  clocksOf,
  findMatter,
  findMatterByCode,
  findWholeMatter,
  keepClocks,
  type MatterCore,
  nextNumber,
} from "./store/matter-store.ts";
export { mattersAt } from "./store/matters-at.ts";
export { insertNote, notesOf } from "./store/note-store.ts";
export { checksOf, type OutcomeCheckRow } from "./store/outcome-store.ts";
export { openingsOfMatter } from "./store/seal-store.ts";
export {
  countMatters,
  type ListFilter,
  type ListRow,
  listMatters,
  type Reached,
  whereOf,
} from "./store/worklist-store.ts";
