export { acceptMatter, takeUp } from "./actions/accept.ts";
export { answerOutcome } from "./actions/answer-outcome.ts";
export { answerRating } from "./actions/answer-rating.ts";
export { askExtension, askingExtension } from "./actions/ask-extension.ts";
export { askWhy } from "./actions/ask-why.ts";
export { assignHolder, giveTo } from "./actions/assign-holder.ts";
export { assignMatterToGrid } from "./actions/assign-to-grid.ts";
export { suggestedCategory } from "./actions/begin-matter.ts";
export { branchMatter } from "./actions/branch-matter.ts";
export { categoriseMatter } from "./actions/categorise.ts";
export type { ClockHome } from "./actions/clock-facts.ts";
export { type ConsentBySide, consentInput, consentOfBoth } from "./actions/consent-of-both.ts";
export { approveExtension, decidingExtension, refuseExtension } from "./actions/decide-extension.ts";
export { declineMatter, handToPolice, withdrawMatter } from "./actions/end-early.ts";
export { extendClock, extending } from "./actions/extend-clock.ts";
export { type FiledFrom, fileMatter } from "./actions/file-matter.ts";
export { followMatter } from "./actions/follow.ts";
export { type Checking, gatherCustody } from "./actions/gather-custody.ts";
export { gradeMatter } from "./actions/grade.ts";
export {
  aboutFor,
  aboutMatter,
  loadForParties,
  loadMatter,
  loadToSee,
  type MatterFacts,
  sessionOf,
} from "./actions/matter-facts.ts";
export { moveMatter } from "./actions/move-matter.ts";
export { noteWhy } from "./actions/note-why.ts";
export { openByCode } from "./actions/open-by-code.ts";
export { openMatter } from "./actions/open-matter.ts";
export { openSealedMatter } from "./actions/open-sealed.ts";
export { pauseClock, pausing } from "./actions/pause-clock.ts";
export { rateMatter } from "./actions/rate.ts";
export { reopenMatter } from "./actions/reopen.ts";
export { reportMatter } from "./actions/report.ts";
export { resumeClock, resuming } from "./actions/resume-clock.ts";
export { sealMatter, unsealMatter } from "./actions/seal.ts";
export { setClockValue } from "./actions/set-clock-value.ts";
export { settle, settleMatter } from "./actions/settle.ts";
export { verifyMatter } from "./actions/verify.ts";
export { writeNote } from "./actions/write-note.ts";
export { freeStranded, recountDues, strandedHolders } from "./jobs.ts";
export { type CarriedView, carried } from "./questions/carried.ts";
export { explainClocks, listClocks } from "./questions/clock-list.ts";
export { clockMay } from "./questions/clock-may.ts";
export { clockView, viewMatter } from "./questions/matter-view.ts";
export { linesOf } from "./questions/names-for.ts";
export { type NearbyMatter, nearbyMatters } from "./questions/nearby.ts";
export { readPolicy } from "./questions/policy.ts";
export { trackMatter } from "./questions/track.ts";
export { seenBy, worklist } from "./questions/worklist.ts";
export { handOverReaction } from "./reactions.ts";
export { matterRoutes } from "./routes.ts";
export { dueOf, firstDue, isPaused, isRunning, moveClocks, recomputeClocks } from "./rules/clock-moves.ts";
export { inForce, runsOn, startedUnder, wholeRule } from "./rules/rule-for.ts";
export { clocksOf, clockValues, extensionsOf, keepClocks } from "./store/clock-store.ts";
export {
  codesOf,
  type EndedMatter,
  endedMatters,
  forgetMatterWords,
  forgottenAt,
} from "./store/forget-store.ts";
export {
  changeMatter,
  findMatter,
  findMatterByCode,
  findMatterToChange,
  findWholeMatter,
  type MatterCore,
  nextNumber,
} from "./store/matter-store.ts";
export { mattersAt } from "./store/matters-at.ts";
export { insertNote, notesOf } from "./store/note-store.ts";
export { checksOf, type OutcomeCheckRow } from "./store/outcome-store.ts";
export { openingsOfMatter } from "./store/seal-store.ts";
export { statesOf } from "./store/states-of.ts";
export {
  countMatters,
  type ListFilter,
  type ListRow,
  listMatters,
  type Reached,
  whereOf,
} from "./store/worklist-store.ts";
