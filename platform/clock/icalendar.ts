import { epochOf, type Moment, momentOf } from "./moment.ts";

/** One thing to be at. Only when, where and a title stand in it: calendars are shared with others. */
export interface CalendarEvent {
  /** Stays the same when it moves. */
  id: string;
  at: Moment;
  minutes: number;
  title: string;
  place: string;
  /** Called off: a calendar that has it strikes it out. */
  cancelled?: boolean;
}

const stamp = (moment: Moment) => moment.replace(/[-:]|\.\d{3}/g, "");
const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");

/** Octets of one character in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** No line over 75 octets (RFC 5545, 3.1); a continued one begins with a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** An iCalendar file (RFC 5545) of these events, each with a reminder a day before. */
export function icalendar(events: readonly CalendarEvent[], now: Moment, name?: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Maplebridge//Session//EN",
    "METHOD:PUBLISH",
    ...(name === undefined ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.id}@maplebridge`,
      `DTSTAMP:${stamp(now)}`,
      `DTSTART:${stamp(event.at)}`,
      `DTEND:${stamp(momentOf(epochOf(event.at) + event.minutes * 60_000))}`,
      `SUMMARY:${escaped(event.title)}`,
      `LOCATION:${escaped(event.place)}`,
      ...(event.cancelled ? ["STATUS:CANCELLED"] : []),
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-P1D",
      `DESCRIPTION:${escaped(event.title)}`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
