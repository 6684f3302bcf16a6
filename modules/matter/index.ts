export type { ClockLine } from "./model/clock-list.ts";
export { clockReasons } from "./model/clock-reasons.ts";
export { compartmentPolicy, type Place, places, placeWords } from "./model/compartment-policy.ts";
export {
  type CustodyCopy,
  type CustodyLine,
  type CustodyList,
  type CustodyLook,
  deviceSaidWords,
  fileSourceWords,
  foundWords,
  handWords,
  type IntegrityFound,
  type OriginalPurpose,
  originalPurposes,
  originalPurposeWords,
  originalStateWords,
  type Who,
} from "./model/custody.ts";
export { type Field, fieldPolicy, fields, personFields } from "./model/field-policy.ts";
export type { KeptClock } from "./model/kept-clock.ts";
export {
  type ClockMay,
  type ClockView,
  type Compartment,
  compartments,
  compartmentWords,
  type FileView,
  type MatterLine,
  type MatterView,
  type Naming,
  namings,
  namingWords,
  type OutcomeCheckView,
  type PersonShown,
  type Receipt,
  type ReportMatter,
  reportMatterSchema,
  type TimelineLine,
  type Worklist,
  type WorklistQuery,
  worklistSchema,
} from "./model/matter.ts";
export {
  isCategory,
  isScale,
  type MatterCategory,
  matterCategories,
  matterCategoryCodes,
  matterGrades,
  matterScales,
  matterSources,
} from "./model/matter-categories.ts";
export {
  actsIn,
  actWords,
  isOpen,
  isResolved,
  type MatterAct,
  type MatterState,
  matterActs,
  matterLife,
  matterStates,
  nextState,
  stateWords,
} from "./model/matter-life.ts";
export { matterReasons } from "./model/matter-reasons.ts";
export type { PolicyAnswer } from "./model/policy-answer.ts";
export type { PolicyPage } from "./model/policy-page.ts";
export { registerNumber } from "./model/register-number.ts";
export {
  type SealedPurpose,
  type SealReason,
  sealedPurposes,
  sealedPurposeWords,
  sealedTitle,
  sealReasons,
  sealReasonWords,
} from "./model/seal.ts";
export { followUpDays } from "./model/settings.ts";
export { outcomeWords, type Step, stepWords, type TrackView } from "./model/track.ts";
export { isRunning, ranOutAt } from "./rules/clock-moves.ts";
export { compartmentsFor, placesOf } from "./rules/compartments-for.ts";
export { mayReadField, personFieldsFor } from "./rules/fields-for.ts";
export { type DangerSign, findDangerSigns } from "./rules/find-danger-signs.ts";
export { lastMonth, numbersAt } from "./rules/last-month.ts";
export { knowsOf, mayActOn, saidOfNone } from "./rules/may-act-on.ts";
export { namesSomebody } from "./rules/names-somebody.ts";
export { isPhone, mayReport, tidyStory, titleFrom } from "./rules/report.ts";
export { runsOn, wholeRule } from "./rules/rule-for.ts";
export { choiceOf } from "./rules/seal.ts";
export { suggestCategories } from "./rules/suggest-category.ts";
