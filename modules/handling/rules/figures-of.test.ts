import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnReasons } from "../model/task.ts";
import { taskStates } from "../model/task-life.ts";
import { type CountedTask, figureLists, figuresOf, isIn } from "./figures-of.ts";

const now = "2026-11-26T02:00:00.000Z";
const moment = fc
  .integer({ min: Date.parse("2026-11-01T00:00:00Z"), max: Date.parse("2026-11-26T00:00:00Z") })
  .map((ms) => new Date(ms).toISOString());
const task: fc.Arbitrary<CountedTask> = fc.record({
  id: fc.uuid(),
  unit: fc.constantFrom("urban", "housing", "labour"),
  state: fc.constantFrom(...taskStates),
  sentAt: moment,
  acceptDue: moment,
  acceptedAt: fc.option(moment),
  answeredAt: fc.option(moment),
  returnReason: fc.option(fc.constantFrom(...returnReasons)),
  dueAt: fc.option(moment),
});

describe("the figures of departments", () => {
  it("are each as long as the list behind them, and leave no task out", () => {
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const rows = figuresOf(tasks, now);
        expect(rows.reduce((sum, row) => sum + row.sent, 0)).toBe(tasks.length);
        const keys = {
          sent: "sent",
          "in-time": "inTime",
          answered: "answered",
          returned: "returned",
          overdue: "overdue",
          open: "open",
        } as const;
        for (const row of rows)
          for (const list of figureLists)
            expect(row[keys[list]]).toBe(
              tasks.filter((one) => one.unit === row.unit && isIn(list, one, now)).length,
            );
        for (const row of rows) {
          expect(row.inTime).toBeLessThanOrEqual(row.acceptBase);
          expect(Object.values(row.returnedBy).reduce((a, b) => a + b, 0)).toBe(row.returned);
        }
      }),
    );
  });

  it("give medians in hours from the sending, and none where there is nothing to measure", () => {
    const one = (id: string, acceptedAt: string | null): CountedTask => ({
      id,
      unit: "urban",
      state: "accepted",
      sentAt: "2026-11-20T00:00:00.000Z",
      acceptDue: "2026-11-23T16:00:00.000Z",
      acceptedAt,
      answeredAt: null,
      returnReason: null,
      dueAt: null,
    });
    const [row] = figuresOf(
      [
        one("a", "2026-11-20T02:00:00.000Z"),
        one("b", "2026-11-20T06:00:00.000Z"),
        one("c", "2026-11-20T03:00:00.000Z"),
        one("d", null),
      ],
      now,
    );
    expect(row).toMatchObject({
      medianHoursToAccept: 3,
      medianHoursToAnswer: null,
      acceptBase: 4,
      inTime: 3,
    });
  });
});
