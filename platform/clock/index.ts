export { chinaCalendar } from "./china-calendar.ts";
export type { ClockEvent } from "./clock-event.ts";
export {
  type ClockExtension,
  type ClockField,
  type ClockLength,
  type ClockRule,
  type ClockUnit,
  type ClockVersion,
  clockFields,
  type PauseReason,
  pauseReasons,
} from "./clock-rule.ts";
export {
  type ClockRuleId,
  clockRuleIds,
  clockRules,
  isClockRule,
  type LawfulClock,
  ruleOn,
  versionsOf,
} from "./clock-rules.ts";
export type { StoryCode, StoryLine } from "./clock-story.ts";
export {
  clockFieldWords,
  clockWarningWords,
  clockWords,
  lengthUnitWords,
  lengthWords,
  pauseEndWords,
  pauseWords,
} from "./clock-words.ts";
export { type CalendarEvent, icalendar } from "./icalendar.ts";
export {
  addDays,
  addMonths,
  daysBetween,
  isLocalDate,
  type LocalDate,
  localDateOf,
  localTimeOf,
  startOfLocalDay,
  type Weekday,
  weekdayOf,
} from "./local-date.ts";
export { epochOf, isMoment, type Moment, momentOf } from "./moment.ts";
export { type ClockReading, type ClockState, type ClockWarning, readClock } from "./read-clock.ts";
export type { WordPair } from "./word-pair.ts";
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  type MinuteSpan,
  type WorkingCalendar,
  workingDayFrom,
  workingSpans,
} from "./working-calendar.ts";
