const dayMs = 86_400_000;
const mostDaysKept = 5_000;

/** Asking Intl costs about 5 microseconds; clocks ask thousands of times, so whole UTC days are remembered. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsetsByDay = new Map<string, Map<number, number | "changes">>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(zone, made);
  return made;
}

function askIntl(epochMs: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(epochMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  return asUtc - Math.floor(epochMs / 1000) * 1000;
}

/**
 * How far local clocks are ahead of UTC at that instant, in milliseconds (Asia/Shanghai: 28,800,000).
 * Throws RangeError for a zone that the runtime does not know. Holds for years 1 to 9999.
 */
export function zoneOffset(epochMs: number, zone: string): number {
  let days = offsetsByDay.get(zone);
  if (!days) {
    days = new Map();
    offsetsByDay.set(zone, days);
  }
  const day = Math.floor(epochMs / dayMs);
  const known = days.get(day);
  if (typeof known === "number") return known;
  if (known === "changes") return askIntl(epochMs, zone);
  const first = askIntl(day * dayMs, zone);
  const last = askIntl((day + 1) * dayMs - 1, zone);
  if (days.size >= mostDaysKept) days.clear();
  days.set(day, first === last ? first : "changes");
  return first === last ? first : askIntl(epochMs, zone);
}
