import {
  daysBetween,
  type LocalDate,
  localDateOf,
  localTimeOf,
  type Moment,
  weekdayOf,
} from "@maple/platform/clock";
import type { Lang } from "@maple/platform/words/pairs";
import type { Reader } from "./reader.ts";

const weekdays: Record<Lang, readonly string[]> = {
  zh: ["一", "二", "三", "四", "五", "六", "日"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day with its weekday; the year only where it is not this year's. */
export function dayWords(date: LocalDate, reader: Reader): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const sameYear = localDateOf(reader.now, reader.zone).startsWith(date.slice(0, 4));
  const weekday = weekdays[reader.lang][weekdayOf(date) - 1] ?? "";
  if (reader.lang === "zh") {
    return `${sameYear ? "" : `${year} 年 `}${month} 月 ${day} 日（星期${weekday}）`;
  }
  return `${weekday}, ${day} ${months[month - 1] ?? ""}${sameYear ? "" : ` ${year}`}`;
}

/** Day and time of an instant. */
export function momentWords(moment: Moment, reader: Reader): string {
  const day = dayWords(localDateOf(moment, reader.zone), reader);
  const time = localTimeOf(moment, reader.zone);
  return reader.lang === "zh" ? `${day}${time}` : `${day}, ${time}`;
}

/** By when at the latest; an end of day (24:00) is said as the day. */
export function dueWords(due: Moment, reader: Reader): string {
  const endsDay = localTimeOf(due, reader.zone) === "23:59";
  const when = endsDay ? dayWords(localDateOf(due, reader.zone), reader) : momentWords(due, reader);
  return reader.lang === "zh" ? `最晚 ${when}` : `${when} at the latest`;
}

/** How long there is still, in whole local days. */
export function leftWords(due: Moment, reader: Reader): string {
  const days = daysBetween(localDateOf(reader.now, reader.zone), localDateOf(due, reader.zone));
  if (reader.lang === "zh") {
    if (reader.now > due) return days === 0 ? "今天已到期" : `已超过 ${-days} 天`;
    return days === 0 ? "今天到期" : `还有 ${days} 天`;
  }
  const count = (n: number) => `${n} ${n === 1 ? "day" : "days"}`;
  if (reader.now > due) return days === 0 ? "was due today" : `${count(-days)} late`;
  return days === 0 ? "due today" : `${count(days)} left`;
}
