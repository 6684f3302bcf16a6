import { epochOf, type Moment, momentOf } from "@maple/platform/clock";

/** How long a session is put into a calendar when nobody said how long it takes. */
const usualMinutes = 90;

const stamp = (moment: Moment) => moment.replace(/[-:]|\.\d{3}/g, "");
const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");

/** No line over 75 octets (RFC 5545, 3.1); a continued one begins with a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
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

/** One session as an iCalendar file (RFC 5545). Only when and where stand in it: calendars are shared with others. */
export function sessionCalendar(given: {
  id: string;
  plannedAt: Moment;
  place: string;
  title: string;
  now: Moment;
}): string {
  const end = momentOf(epochOf(given.plannedAt) + usualMinutes * 60_000);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Maplebridge//Session//EN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${given.id}@maplebridge`,
    `DTSTAMP:${stamp(given.now)}`,
    `DTSTART:${stamp(given.plannedAt)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(given.title)}`,
    `LOCATION:${escaped(given.place)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-P1D",
    `DESCRIPTION:${escaped(given.title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
