import { chinaDaysOff, chinaMakeUpDays, chinaPublishedYears } from "./china-days-off.ts";
import type { MinuteSpan, WorkingCalendar } from "./working-calendar.ts";

/** 9:00 to 12:00 and 13:00 to 18:00: eight hours (Labour Law 36) around a lunch break. Offices may enter their own. */
const officeHours: readonly MinuteSpan[] = [
  [540, 720],
  [780, 1080],
];

/** The national calendar with common office hours, as the starting point of every county. */
export const chinaCalendar: WorkingCalendar = {
  id: "china",
  zone: "Asia/Shanghai",
  week: {
    1: officeHours,
    2: officeHours,
    3: officeHours,
    4: officeHours,
    5: officeHours,
    6: [],
    7: [],
  },
  daysOff: chinaDaysOff,
  makeUpDays: chinaMakeUpDays,
  publishedYears: chinaPublishedYears,
};
