import { clockRules } from "@maple/platform/clock";
import { describe, expect, it } from "vitest";
import { ladderRule } from "../model/ladder.ts";
import { dueRungs, ladderClockOf } from "./due-rungs.ts";
import { acceptDueOf, answerDueOf, clocksAtSending, moveTaskClocks, taskDueOf } from "./task-clock.ts";

// A Friday morning: the weekend is not counted.
const sentAt = "2026-11-20T02:00:00.000Z";
const at = (day: string, time = "00:00") => new Date(`${day}T${time}:00+08:00`).toISOString();
const endOf = (day: string) => `${new Date(Date.parse(`${day}T24:00:00+08:00`) - 1).toISOString()}`;
const fresh = clocksAtSending(sentAt, 5);
const acts = (task: Parameters<typeof dueRungs>[0], now: string) =>
  dueRungs(task, ladderRule.first, now).map((rung) => rung.act);

describe("the clocks of a task", () => {
  it("ends with the last day of the working days given", () => {
    expect(acceptDueOf(fresh)).toBe(endOf("2026-11-23"));
    expect(answerDueOf(fresh)).toBe(endOf("2026-11-27"));
    expect(taskDueOf(fresh)).toBe(endOf("2026-11-23"));
  });

  it("is taken up within the county's own time, where it has one", () => {
    const own = { ...clockRules.PUSH_ACCEPT, length: 2 };
    expect(acceptDueOf(clocksAtSending(sentAt, 5, own))).toBe(endOf("2026-11-24"));
  });

  it("stands still while the department waits for what it asked, and goes on after", () => {
    const accepted = moveTaskClocks(fresh, "accept", at("2026-11-23", "09:00"));
    expect(taskDueOf(accepted)).toBe(endOf("2026-11-27"));
    const asked = moveTaskClocks(accepted, "ask-more", at("2026-11-23", "10:00"));
    expect(taskDueOf(asked)).toBeNull();
    const supplied = moveTaskClocks(asked, "supply", at("2026-11-25", "10:00"));
    expect(taskDueOf(supplied)).toBe(endOf("2026-12-01"));
    const answered = moveTaskClocks(supplied, "answer", at("2026-11-26", "10:00"));
    expect(taskDueOf(answered)).toBeNull();
    expect(taskDueOf(moveTaskClocks(answered, "send-back", at("2026-11-26", "11:00"), 2))).toBe(
      endOf("2026-11-30"),
    );
  });
});

describe("what the product does when nobody acts", () => {
  it("urges after one working day, supervises after two, hands back after three", () => {
    const task = { state: "sent" as const, clocks: fresh, sentAt };
    expect(acts(task, at("2026-11-23", "23:59"))).toEqual([]);
    expect(acts(task, at("2026-11-24"))).toEqual(["urge"]);
    expect(acts(task, at("2026-11-25"))).toEqual(["urge", "supervise"]);
    expect(acts(task, at("2026-11-26"))).toEqual(["urge", "supervise", "hand-back"]);
  });

  it("counts one, three and five working days from the end of the answer's time", () => {
    const clocks = moveTaskClocks(fresh, "accept", at("2026-11-23", "09:00"));
    const task = { state: "accepted" as const, clocks, sentAt };
    expect(acts(task, at("2026-11-28", "12:00"))).toEqual([]);
    expect(acts(task, at("2026-12-01"))).toEqual(["urge"]);
    expect(acts(task, at("2026-12-03"))).toEqual(["urge", "supervise"]);
    expect(acts(task, at("2026-12-05"))).toEqual(["urge", "supervise", "hand-back"]);
  });

  it("leaves alone whoever's turn it is not", () => {
    for (const state of ["more-asked", "answered", "returned", "closed", "recalled"] as const)
      expect([state, ladderClockOf(state)]).toEqual([state, null]);
  });
});
