import { epochOf, momentOf } from "@maple/platform/clock";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LadderValue, ladderClocks, ladderRule } from "../model/ladder.ts";
import { nextTaskState, type TaskAct, type TaskState } from "../model/task-life.ts";
import { dueRungs } from "./due-rungs.ts";
import { objectionToLadder } from "./ladder.ts";
import { handedBackAt, type RehearsedTask, rehearseLadder, stepsUnder } from "./rehearse-ladder.ts";
import { clocksAtSending, moveTaskClocks } from "./task-clock.ts";

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse("2026-11-02T02:00:00.000Z");
const acts: readonly TaskAct[] = ["accept", "ask-more", "supply", "answer", "return", "recall", "hand-back"];

/** What happens to a task: an act that its state allows, after some hours each. */
const histories = fc.record({
  sent: fc.integer({ min: 0, max: 10 * 24 }),
  days: fc.integer({ min: 1, max: 8 }),
  moves: fc.array(fc.record({ act: fc.constantFrom(...acts), wait: fc.integer({ min: 1, max: 200 }) }), {
    maxLength: 5,
  }),
});
const now = momentOf(start + 45 * day);

function taskOf({
  sent,
  days,
  moves,
}: typeof histories extends fc.Arbitrary<infer T> ? T : never): RehearsedTask {
  const sentAt = momentOf(start + sent * hour);
  let clocks = clocksAtSending(sentAt, days);
  let state: TaskState = "sent";
  let at = epochOf(sentAt);
  let returned = false;
  for (const { act, wait } of moves) {
    const next = nextTaskState(state, act);
    if (next === null) continue;
    at += wait * hour;
    clocks = moveTaskClocks(clocks, act, momentOf(at));
    state = next;
    returned ||= act === "return";
  }
  return { state, clocks, sentAt, returned };
}
const tasks = histories.map(taskOf);

/** Valid ladders: up to two urgings, perhaps supervising, handing back, in days that do not fall. */
const ladders: fc.Arbitrary<LadderValue> = fc
  .tuple(
    ...ladderClocks.map(() =>
      fc.tuple(
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 }),
      ),
    ),
  )
  .map((both) => ({
    rungs: both.flatMap(([urges, supervises, gaps], place) => {
      const clock = ladderClocks[place]!;
      const [urge, supervise, back] = [gaps[0]!, gaps[0]! + gaps[1]!, gaps[0]! + gaps[1]! + gaps[2]!];
      return [
        ...(urges ? [{ clock, days: urge!, act: "urge" as const }] : []),
        ...(supervises ? [{ clock, days: supervise!, act: "supervise" as const }] : []),
        { clock, days: back!, act: "hand-back" as const },
      ];
    }),
  }));
const longer = (ladder: LadderValue, more: number): LadderValue => ({
  rungs: ladder.rungs.map((rung) => ({ ...rung, days: rung.days + more })),
});

describe("last month's tasks under another ladder", () => {
  it("are what they were under the same one", () => {
    fc.assert(
      fc.property(fc.array(tasks, { maxLength: 6 }), ladders, (given, ladder) => {
        expect(objectionToLadder(ladder)).toBeNull();
        const under = given.map((task) => ({ ...task, under: { version: 1, ...ladder } }));
        for (const one of rehearseLadder(under, ladder, now).acts)
          expect([one.newly, one.noLonger, one.before - one.after]).toEqual([[], [], 0]);
      }),
    );
  });

  it("see nothing earlier on a clock under a longer one, and are not handed back where the shorter would not", () => {
    fc.assert(
      fc.property(tasks, ladders, fc.integer({ min: 0, max: 9 }), (task, ladder, more) => {
        const short = stepsUnder(task, ladder, now);
        const long = stepsUnder(task, longer(ladder, more), now);
        for (const step of long.filter((one) => one.clock === "accept")) {
          const same = short.find(
            (one) => one.clock === "accept" && one.act === step.act && one.days === step.days - more,
          );
          expect(same && same.at <= step.at).toBe(true);
        }
        const first = (steps: typeof short) => steps.map((one) => one.at).sort()[0];
        if (long.length > 0) expect(first(short)! <= first(long)!).toBe(true);
        if (long.some((one) => one.act === "hand-back"))
          expect(short.some((one) => one.act === "hand-back")).toBe(true);
      }),
    );
  });

  it("are reached by exactly the rungs that the product would find due while the task stands still", () => {
    fc.assert(
      fc.property(tasks, ladders, (task, ladder) => {
        if (task.state !== "sent") return;
        const due = dueRungs(task, ladder, now).map(({ act, days }) => [act, days]);
        expect(stepsUnder(task, ladder, now).map(({ act, days }) => [act, days])).toEqual(due);
      }),
    );
  });

  it("end with what hands them back", () => {
    fc.assert(
      fc.property(tasks, ladders, (task, ladder) => {
        const steps = stepsUnder(task, ladder, now);
        const back = steps.findIndex((one) => one.act === "hand-back");
        expect(back === -1 || back === steps.length - 1).toBe(true);
        for (const [place, one] of steps.entries())
          if (place > 0) expect(one.at >= steps[place - 1]!.at).toBe(true);
      }),
    );
  });

  it("count as unknown where the product handed back in truth and the other ladder would not yet have", () => {
    const sentAt = momentOf(start);
    const sent = clocksAtSending(sentAt, 5);
    const at = momentOf(start + 4 * day);
    const task = (act: TaskAct): RehearsedTask => ({
      state: nextTaskState("sent", act)!,
      clocks: moveTaskClocks(sent, act, at),
      sentAt,
      returned: act === "return",
    });
    const under = { version: 1, ...ladderRule.first };
    const given = ["hand-back", "return"].map((act) => ({ ...task(act as TaskAct), under }));
    expect(given.map(handedBackAt)).toEqual([at, null]);
    const told = rehearseLadder(given, longer(ladderRule.first, 5), now);
    expect(told.unknown).toEqual([0]);
    expect(told.acts.map((one) => [one.act, one.before, one.after])).toEqual([
      ["urge", 2, 0],
      ["supervise", 2, 0],
      ["hand-back", 2, 0],
    ]);
  });
});
