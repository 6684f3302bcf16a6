import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icalendar } from "./icalendar.ts";

const session = {
  id: "s",
  at: "2026-11-24T06:30:00.000Z",
  minutes: 90,
  place: "槐树里警务室；二楼, 调解室",
  title: "调解（2026-12）",
};
const now = "2026-11-22T02:30:00.000Z";

describe("a session in a calendar", () => {
  it("stands at its time in UTC, with separators in words escaped", () => {
    const file = icalendar([session], now);
    expect(file).toContain("DTSTART:20261124T063000Z\r\n");
    expect(file).toContain("DTEND:20261124T080000Z\r\n");
    expect(file).toContain("LOCATION:槐树里警务室；二楼\\, 调解室\r\n");
  });

  it("has no line over 75 octets, and unfolds to what was written, whatever the place is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (raw) => {
        const place = raw.replace(/[\r\n\\;,]/g, "");
        const file = icalendar([{ ...session, place }], now);
        for (const line of file.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replace(/\r\n /g, "")).toContain(`LOCATION:${place}\r\n`);
      }),
    );
  });
});
