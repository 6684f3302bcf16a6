import { demoGrids, demoUnits } from "@maple/demo";
import { answerDays } from "@maple/handling";
import { chinaCalendar, countWorkingDays } from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDaysFor } from "./answer-days.ts";
import { filedText } from "./filed-text.ts";
import { ownersOf } from "./owners.ts";
import { roomOf } from "./room-of.ts";

const units = new Map(demoUnits().map((unit) => [unit.id, unit]));
const grids = new Map(demoGrids().map((grid) => [grid.id, grid]));
const facts = { units, grids, day: "2026-11-26" };

describe("the police room that a place leads to", () => {
  it("is a room for every room, community and village of the county that has grids", () => {
    const areas = [...units.values()].filter((unit) =>
      ["community", "village", "police-room"].includes(unit.kind),
    );
    for (const area of areas) {
      const hasGrid = [...grids.values()].some((grid) => grid.level === 3 && grid.community === area.id);
      const room = roomOf(area.id, facts);
      if (area.kind === "police-room") expect(room).toBe(area.id);
      else if (hasGrid)
        expect([area.name.zh, units.get(room ?? "")?.kind]).toEqual([area.name.zh, "police-room"]);
    }
    expect(areas.length).toBeGreaterThan(5);
  });

  it("is none for what is no place, or is gone", () => {
    expect(roomOf("", facts)).toBeNull();
    const room = [...units.values()].find((unit) => unit.kind === "police-room")!;
    const closed = new Map([[room.id, { ...room, until: "2026-01-01" }]]);
    expect(roomOf(room.id, { ...facts, units: closed })).toBeNull();
  });
});

describe("who may see to a resolution", () => {
  it("is a body that stands on the day, never a person or a body that is closed", () => {
    const owners = ownersOf(units, facts.day);
    expect(new Set(owners.map((unit) => unit.kind))).toEqual(
      new Set(["department", "police-room", "station", "community", "village"]),
    );
    const closed = new Map([...units].map(([id, unit]) => [id, { ...unit, until: facts.day }] as const));
    expect(ownersOf(closed, facts.day)).toEqual([]);
  });
});

describe("what goes over into a matter", () => {
  it("is the resolution in its own words, with its topic, owner and date", () => {
    const { title, story } = filedText({
      year: 2026,
      number: 3,
      room: "霜叶里警务室",
      topic: "校门口停车",
      text: "校门口增设隔离护栏",
      owner: "县交通运输局",
      dueOn: "2026-12-20",
    });
    expect(title).toBe("校门口增设隔离护栏");
    for (const part of [
      "校门口增设隔离护栏",
      "霜叶里警务室2026 年第 3 次警民恳谈会",
      "校门口停车",
      "县交通运输局",
      "2026-12-20",
    ])
      expect(story).toContain(part);
  });

  it("gives a department the working days until the date, within what a task may be given", () => {
    const day = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [today, dueOn] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        const days = answerDaysFor(today, dueOn);
        expect(days).toBeGreaterThanOrEqual(answerDays.least);
        expect(days).toBeLessThanOrEqual(answerDays.most);
        if (days > answerDays.least && days < answerDays.most)
          expect(days).toBe(countWorkingDays(chinaCalendar, today, dueOn));
      }),
    );
  });
});
