export { AboutYouPage } from "./portal/about-you-page.tsx";
export { CategoryPage } from "./portal/category-page.tsx";
export { CheckPage } from "./portal/check-page.tsx";
export { ClocksPage } from "./portal/clocks-page.tsx";
export { clocksPageWords } from "./portal/clocks-page-words.ts";
export { CodePage } from "./portal/code-page.tsx";
export { DangerPage } from "./portal/danger-page.tsx";
export { FileShown } from "./portal/file-shown.tsx";
export { FilesPage } from "./portal/files-page.tsx";
export { fieldWords, followWords, notSolvedReasons, ratingReasons } from "./portal/follow-words.ts";
export { MatterPage, type MatterPageProps } from "./portal/matter-page.tsx";
export { FollowedPage, type NearbyLine, NearbyPage } from "./portal/nearby-page.tsx";
export { OutcomePage, RatePage, ReopenPage } from "./portal/outcome-page.tsx";
export { dayWords, dueWords, leftWords, momentWords } from "./portal/parts/dates.ts";
export { Choices, FilesField, Select, TextArea, TextField } from "./portal/parts/fields.tsx";
export {
  Button,
  ButtonLink,
  ErrorSummary,
  faultIn,
  Note,
  OwnWords,
  PageForm,
  Rows,
  Tools,
} from "./portal/parts/page-parts.tsx";
export { partWords } from "./portal/parts/part-words.ts";
export { QrCode } from "./portal/parts/qr-code.tsx";
export { type Asked, type Fault, type Reader, tellerFor } from "./portal/parts/reader.ts";
export { ReceiptPage, type ReceiptProps } from "./portal/receipt-page.tsx";
export {
  type DraftFault,
  type DraftFile,
  emptyDraft,
  faultsOf,
  isNeeded,
  mustTellPolice,
  placeOf,
  type ReportDraft,
  reportOf,
  reportSteps,
  type Step,
  stepAfter,
  stepBefore,
  withDone,
} from "./portal/report-draft.ts";
export { reportWords } from "./portal/report-words.ts";
export type { StepProps } from "./portal/step-frame.tsx";
export { StoryPage } from "./portal/story-page.tsx";
export { GridPage, type Town, WherePage } from "./portal/where-page.tsx";
