import { addDays, daysBetween, epochOf, localDateOf, localTimeOf } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";

const zone = "Asia/Shanghai";
const minuteMs = 60_000;

export interface Said {
  pair: WordPair;
  values: Record<string, string | number>;
}

const words = {
  lateMinutes: { zh: "超期 {n} 分钟", en: "{n} min overdue" },
  lateHours: { zh: "超期 {n} 小时", en: "{n} h overdue" },
  lateDays: { zh: "超期 {n} 天", en: "{n, plural, one {# day} other {# days}} overdue" },
  inMinutes: { zh: "还有 {n} 分钟", en: "in {n} min" },
  today: { zh: "今天 {time}", en: "today {time}" },
  tomorrow: { zh: "明天 {time}", en: "tomorrow {time}" },
  inDays: { zh: "还有 {n} 天", en: "in {n, plural, one {# day} other {# days}}" },
  justNow: { zh: "刚刚", en: "just now" },
  minutesAgo: { zh: "{n} 分钟前", en: "{n} min ago" },
  hoursAgo: { zh: "{n} 小时前", en: "{n} h ago" },
  yesterday: { zh: "昨天 {time}", en: "yesterday {time}" },
  daysAgo: { zh: "{n} 天前", en: "{n, plural, one {# day} other {# days}} ago" },
  onDay: { zh: "{date}", en: "{date}" },
  exact: { zh: "{date} {time}", en: "{date} {time}" },
} as const satisfies Record<string, WordPair>;

/** When something is due, as people say it: by the hour near the end, by local days further off, late in words. */
export function dueWords(due: string, now: string): Said {
  const left = epochOf(due) - epochOf(now);
  const time = localTimeOf(due, zone);
  if (left < 0) {
    const late = -left;
    if (late < 60 * minuteMs)
      return { pair: words.lateMinutes, values: { n: Math.max(1, Math.floor(late / minuteMs)) } };
    if (late < 24 * 60 * minuteMs)
      return { pair: words.lateHours, values: { n: Math.floor(late / (60 * minuteMs)) } };
    return { pair: words.lateDays, values: { n: Math.floor(late / (24 * 60 * minuteMs)) } };
  }
  if (left < 60 * minuteMs)
    return { pair: words.inMinutes, values: { n: Math.max(1, Math.ceil(left / minuteMs)) } };
  const today = localDateOf(now, zone);
  // A due time of midnight is the end of the day before it, and people name that day.
  const day = time === "00:00" ? addDays(localDateOf(due, zone), -1) : localDateOf(due, zone);
  const shown = time === "00:00" ? "24:00" : time;
  const days = daysBetween(today, day);
  if (days <= 0) return { pair: words.today, values: { time: shown } };
  if (days === 1) return { pair: words.tomorrow, values: { time: shown } };
  return { pair: words.inDays, values: { n: days } };
}

/** How long ago something was, until a week; then its date. */
export function agoWords(at: string, now: string): Said {
  const since = epochOf(now) - epochOf(at);
  if (since < minuteMs) return { pair: words.justNow, values: {} };
  if (since < 60 * minuteMs) return { pair: words.minutesAgo, values: { n: Math.floor(since / minuteMs) } };
  const days = daysBetween(localDateOf(at, zone), localDateOf(now, zone));
  if (days === 0) return { pair: words.hoursAgo, values: { n: Math.floor(since / (60 * minuteMs)) } };
  if (days === 1) return { pair: words.yesterday, values: { time: localTimeOf(at, zone) } };
  if (days < 7) return { pair: words.daysAgo, values: { n: days } };
  return { pair: words.onDay, values: { date: localDateOf(at, zone) } };
}

/** The exact local date and time: on hover, and in print. */
export function exactTime(at: string): string {
  return `${localDateOf(at, zone)} ${localTimeOf(at, zone)}`;
}
