import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeTimes, overlap, type RoomTime, spanOf, within } from "./free-times.ts";

const zone = "Asia/Shanghai";
const now = "2026-11-27T01:00:00.000Z";
const room = (more: Partial<RoomTime> = {}): RoomTime => ({
  id: "r1",
  seats: 8,
  near: true,
  hours: [{ day: 1, from: "09:00", until: "11:00" }],
  taken: [],
  ...more,
});
const asked = { from: "2026-11-30", days: 1, minutes: 60, people: [], now, zone };

describe("free times", () => {
  it("lie in the hours of the room, on the half hour", () => {
    expect(freeTimes({ ...asked, rooms: [room()] }).map((one) => one.at)).toEqual([
      "2026-11-30T01:00:00.000Z",
      "2026-11-30T01:30:00.000Z",
      "2026-11-30T02:00:00.000Z",
    ]);
  });

  it("leave out what is taken, for the room and for the people", () => {
    const taken = [spanOf("2026-11-30T01:00:00.000Z", 60)];
    expect(freeTimes({ ...asked, rooms: [room({ taken })] }).map((one) => one.at)).toEqual([
      "2026-11-30T02:00:00.000Z",
    ]);
    const people = [{ id: "m", hours: [{ day: 1, from: "09:30", until: "18:00" }], taken }];
    expect(freeTimes({ ...asked, rooms: [room()], people }).map((one) => one.at)).toEqual([
      "2026-11-30T02:00:00.000Z",
    ]);
  });

  it("take the smallest room that is free, and no room for a visit", () => {
    const rooms = [room({ id: "big", seats: 20 }), room({ id: "small", seats: 4 })];
    expect(freeTimes({ ...asked, rooms })[0]?.room).toBe("small");
    const far = [room({ id: "far", seats: 4, near: false }), room({ id: "here", seats: 9 })];
    expect(freeTimes({ ...asked, rooms: far })[0]?.room).toBe("here");
    expect(freeTimes({ ...asked, rooms: null })[0]).toEqual({ at: "2026-11-30T00:00:00.000Z", room: null });
  });

  it("never give a room outside its hours, at a taken time, or in the past", () => {
    const spans = fc.array(
      fc
        .record({ half: fc.nat(60), minutes: fc.integer({ min: 15, max: 240 }) })
        .map(({ half, minutes }) =>
          spanOf(new Date(Date.parse("2026-11-29T23:00:00Z") + half * 1_800_000).toISOString(), minutes),
        ),
      { maxLength: 8 },
    );
    const hours = [
      { day: 1, from: "08:30", until: "12:00" },
      { day: 1, from: "13:30", until: "17:00" },
      { day: 2, from: "09:00", until: "10:00" },
    ];
    fc.assert(
      fc.property(spans, spans, fc.integer({ min: 15, max: 240 }), (taken, busy, minutes) => {
        const rooms = [room({ hours, taken })];
        const people = [{ id: "m", hours: [], taken: busy }];
        for (const one of freeTimes({ ...asked, days: 2, minutes, rooms, people })) {
          const span = spanOf(one.at, minutes);
          expect(within(hours, span, zone)).toBe(true);
          expect([...taken, ...busy].some((other) => overlap(other, span))).toBe(false);
          expect(one.at > now).toBe(true);
        }
      }),
    );
  });
});
