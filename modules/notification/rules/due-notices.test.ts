import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adviceTellings,
  checkTellings,
  clockTellings,
  obligationTellings,
  requestTellings,
  sessionTellings,
} from "./due-notices.ts";
import type { Standing } from "./who-is-told.ts";

const zone = "Asia/Shanghai";
const matter: Standing = { id: "m", grid: "g1", room: "r1", holder: "officer", mediators: ["mediator"] };
const posts = [
  { id: "p1", staff: "head", role: "station-head", unit: "s1", grids: [], from: "2026-01-01", until: null },
  {
    id: "p2",
    staff: "other-head",
    role: "station-head",
    unit: "s2",
    grids: [],
    from: "2026-01-01",
    until: null,
  },
  {
    id: "p3",
    staff: "worker",
    role: "grid-worker",
    unit: "c1",
    grids: ["g1"],
    from: "2026-01-01",
    until: null,
  },
];
// A Friday, 18:00 in the county.
const dueAt = "2026-11-20T10:00:00.000Z";
const clock = { matter, rule: "MATTER_SETTLE", serial: 1, dueAt };
const at = (now: string, of = clock) =>
  clockTellings(of, { now, zone, posts, unitsAbove: ["r1", "s1"] }).map((one) => `${one.kind} ${one.staff}`);

describe("a time limit", () => {
  it("is told to its holder within the last 24 hours, and again when it has passed", () => {
    expect(at("2026-11-19T09:59:59.999Z")).toEqual([]);
    expect(at("2026-11-19T10:00:00.000Z")).toEqual(["clock-due-soon officer"]);
    expect(at("2026-11-20T10:00:00.000Z")).toEqual(["clock-due-soon officer"]);
    expect(at("2026-11-20T10:00:00.001Z")).toEqual(["clock-overdue officer"]);
  });

  it("is told to the station head of the place after two working days: the weekend does not count", () => {
    expect(at("2026-11-23T15:59:59.999Z")).toEqual(["clock-overdue officer"]);
    expect(at("2026-11-23T16:00:00.000Z")).toEqual(["clock-overdue officer", "clock-overdue-long head"]);
  });

  it("is told to who answers for the place while nobody holds it", () => {
    expect(at("2026-11-21T00:00:00.000Z", { ...clock, matter: { ...matter, holder: null } })).toEqual([
      "clock-overdue worker",
    ]);
  });

  it("is told anew when it was extended", () => {
    const cause = (of: typeof clock) =>
      clockTellings(of, { now: dueAt, zone, posts, unitsAbove: [] })[0]!.cause;
    expect(cause({ ...clock, dueAt: "2026-11-21T09:00:00.000Z" })).not.toBe(cause(clock));
  });
});

describe("an obligation and a follow-up", () => {
  const obligation = { matter, id: "o", dueOn: "2026-11-20" };
  const kinds = (today: string) =>
    obligationTellings(obligation, today).map((one) => `${one.kind} ${one.staff}`);

  it("are told three days before, on the day and after it, to the mediators", () => {
    expect(kinds("2026-11-16")).toEqual([]);
    expect(kinds("2026-11-17")).toEqual(["obligation-due-soon mediator"]);
    expect(kinds("2026-11-20")).toEqual(["obligation-due-today mediator"]);
    expect(kinds("2026-11-21")).toEqual(["obligation-overdue mediator"]);
  });

  it("are told on the day or, if nobody looked then, later, to the holder", () => {
    const check = { matter, id: "c", dueOn: "2026-11-20" };
    expect(checkTellings(check, "2026-11-19", posts)).toEqual([]);
    for (const today of ["2026-11-20", "2026-12-01"])
      expect(checkTellings(check, today, posts)).toEqual([
        { matter: "m", staff: "officer", kind: "check-due", cause: "c" },
      ]);
  });
});

describe("looking whenever one likes", () => {
  it("tells each thing under one cause, and nothing of the future once it is past", () => {
    const looks = fc.array(fc.integer({ min: -10 * 24 * 60, max: 20 * 24 * 60 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(looks, (minutes) => {
        const told = new Map<string, number>();
        for (const minute of minutes.sort((a, b) => a - b)) {
          const now = momentOf(Date.parse(dueAt) + minute * 60_000);
          const today = localDateOf(now, zone);
          const all = [
            ...clockTellings(clock, { now, zone, posts, unitsAbove: ["s1"] }),
            ...obligationTellings({ matter, id: "o", dueOn: "2026-11-20" }, today),
            ...checkTellings({ matter, id: "c", dueOn: addDays("2026-11-20", 1) }, today, posts),
          ];
          for (const one of all) told.set(`${one.kind} ${one.staff} ${one.cause}`, minute);
          const saysSoon = all.some((one) => one.kind === "clock-due-soon");
          expect(saysSoon && minute > 0).toBe(false);
        }
        // 3 of the clock, 3 of the obligation, 1 of the follow-up: however often one looked.
        expect(told.size).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe("a request about personal data", () => {
  const officer = { ...posts[0]!, id: "p4", staff: "room-officer", role: "officer", unit: "r1" };
  const told = (now: string, of: Standing = matter) =>
    requestTellings(
      { matter: of, id: "q", dueAt },
      { now, posts: [...posts, officer], unitsAbove: ["r1", "s1"] },
    ).map((one) => `${one.kind} ${one.staff}`);

  it("is told to the room's officers within the last 24 hours, and to the station head once it is late", () => {
    expect(told("2026-11-19T09:59:59.999Z")).toEqual([]);
    expect(told("2026-11-19T10:00:00.000Z")).toEqual(["request-due-soon room-officer"]);
    expect(told("2026-11-20T10:00:00.001Z")).toEqual([
      "request-overdue room-officer",
      "request-overdue head",
    ]);
  });

  it("of a matter without a room is told to nobody but the heads above", () => {
    expect(told("2026-11-21T10:00:00.000Z", { ...matter, room: null })).toEqual(["request-overdue head"]);
  });
});

describe("a session", () => {
  const session = { matter, id: "s", plannedAt: "2026-11-30T01:00:00.000Z" };
  const told = (now: string) => sessionTellings(session, { now, zone }).map((one) => one.staff);

  it("is told to its mediators on the working day before, a weekend between them or not", () => {
    expect(told("2026-11-26T15:00:00.000Z")).toEqual([]);
    expect(told("2026-11-27T00:30:00.000Z")).toEqual(["mediator"]);
    expect(told("2026-11-28T00:30:00.000Z")).toEqual(["mediator"]);
    expect(told("2026-11-30T00:30:00.000Z")).toEqual([]);
  });

  it("is told once for a time, and again when it was moved", () => {
    const cause = (plannedAt: string) =>
      sessionTellings({ ...session, plannedAt }, { now: "2026-11-27T00:30:00.000Z", zone })[0]?.cause;
    expect(cause("2026-11-30T01:00:00.000Z")).not.toBe(cause("2026-11-30T02:00:00.000Z"));
  });
});

describe("a panel's advice", () => {
  const advice = { matter, panel: "p", advisedAt: "2026-11-10T02:00:00.000Z", calledBy: "caller" };
  const told = (now: string, of = advice) => adviceTellings(of, now).map((one) => one.staff);

  it("that nobody has said the outcome of is asked after on the tenth day, of its caller and the matter's holder", () => {
    expect(told("2026-11-20T01:59:59.999Z")).toEqual([]);
    expect(told("2026-11-20T02:00:00.000Z")).toEqual(["caller", "officer"]);
  });

  it("of a matter that nobody holds is asked of its caller alone, and nobody is asked twice", () => {
    const now = "2026-11-25T02:00:00.000Z";
    expect(told(now, { ...advice, matter: { ...matter, holder: null } })).toEqual(["caller"]);
    expect(told(now, { ...advice, calledBy: "officer" })).toEqual(["officer"]);
  });
});
