import { countyCode, demoGrids, unitId } from "@maple/demo";
import { acceptMatter, reportMatter } from "@maple/matter/server";
import type { Action, Actor } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { historyOf } from "@maple/platform/ledger";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { isTaskOver, ownerOf, type TaskAct, turns } from "../model/task-life.ts";
import { foldTask } from "../rules/fold-task.ts";
import {
  acceptTask,
  answerTask,
  askMore,
  climbLadder,
  closeTask,
  listTask,
  pushMatter,
  pushOnTask,
  raiseTask,
  recallTask,
  returnTask,
  sendBackTask,
  superviseTask,
  supplyTask,
  takeBackTask,
  urgeTask,
} from "../server.ts";
import { tasksOfMatter } from "../store/task-store.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
const clerks = new Map<string, Actor>();
const units = ["urban", "housing", "labour"].map(unitId);

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  for (const [n, name] of ["clerk.cheng", "clerk.yu", "clerk.wang"].entries())
    clerks.set(units[n]!, await product.staff(name));
}, 120_000);
afterAll(() => product?.close());

const words = "情况写清楚了";
// biome-ignore lint/suspicious/noExplicitAny: acts of every kind are tried in one list.
type AnyAct = Action<any, any, unknown>;
const acts: Record<
  Exclude<TaskAct, "hand-back">,
  { act: AnyAct; by: "clerk" | "officer" | "head"; more: object }
> = {
  accept: { act: acceptTask, by: "clerk", more: {} },
  return: { act: returnTask, by: "clerk", more: { reason: "unclear", words } },
  answer: { act: answerTask, by: "clerk", more: { result: "done", words } },
  "ask-more": { act: askMore, by: "clerk", more: { words } },
  supply: { act: supplyTask, by: "officer", more: { words } },
  close: { act: closeTask, by: "officer", more: {} },
  "send-back": { act: sendBackTask, by: "officer", more: { reason: "not-solved", words, days: 2 } },
  "push-on": { act: pushOnTask, by: "officer", more: { asked: words, days: 4 } },
  "take-back": { act: takeBackTask, by: "officer", more: {} },
  recall: { act: recallTask, by: "officer", more: { words } },
  urge: { act: urgeTask, by: "officer", more: {} },
  supervise: { act: superviseTask, by: "head", more: {} },
  list: { act: listTask, by: "head", more: {} },
  raise: { act: raiseTask, by: "head", more: {} },
};

async function freshMatter(): Promise<string> {
  const room = officer.posts.find((post) => post.role === "officer")!.unit;
  const grid = demoGrids().find((one) => one.level === 3 && one.policeRoom === room)!.id;
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼道里堆满纸箱，走路都困难",
    place: { way: "grid", grid },
  });
  await product.must(acceptMatter, officer, { matter });
  return matter;
}

const step = fc.record({
  act: fc.constantFrom(...(Object.keys(acts) as Array<keyof typeof acts>)),
  which: fc.nat(5),
  unit: fc.nat(2),
  /** Hours that pass before it. */
  after: fc.nat(60),
  climb: fc.boolean(),
});

describe("tasks under random acts", () => {
  it("each have one owner or an end, clocks that never run backwards, rows as the ledger says, and rungs climbed once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
        const matter = await freshMatter();
        let at = Date.now();
        await product.must(
          pushMatter,
          officer,
          {
            matter,
            tasks: [
              { unit: units[0], part: "lead", asked: words, days: 3 },
              { unit: units[1], part: "help", asked: words, days: 2 },
            ],
          },
          momentOf(at),
        );
        const tasks = () =>
          inCounty(product.kit.db, countyCode, (tx) => tasksOfMatter(tx, countyCode, matter));
        for (const one of steps) {
          at += one.after * 3_600_000;
          const now = momentOf(at);
          if (one.climb) await climbLadder(product.kit.db, { county: countyCode, now });
          const rows = await tasks();
          const task = rows[one.which % rows.length]!;
          const { act, by, more } = acts[one.act];
          const actor = by === "clerk" ? clerks.get(task.unit)! : by === "head" ? head : officer;
          await product.try(
            act,
            actor,
            { task: task.id, ...more, ...(one.act === "push-on" ? { unit: units[one.unit] } : {}) },
            now,
          );
          for (const row of await tasks()) {
            expect(ownerOf(row.state) === null).toBe(isTaskOver(row.state));
            // Whoever's turn it is has an end in sight: a clock that runs for the department, none for the room.
            expect([row.state, row.due_at !== null]).toEqual([row.state, turns[row.state] === "department"]);
            if (row.due_at !== null) expect(row.due_at >= row.sent_at).toBe(true);
          }
        }
        const events = await inCounty(product.kit.db, countyCode, (tx) =>
          historyOf(tx, countyCode, matter, "2020-01-01T00:00:00.000Z"),
        );
        const rows = await tasks();
        for (const row of rows)
          expect(foldTask(events, row.id)).toEqual({
            state: row.state,
            unit: row.unit,
            round: row.round,
            supervised: row.supervised,
            raisedTo: row.raised_to,
          });
        const open = rows.filter((row) => !isTaskOver(row.state)).map((row) => row.unit);
        expect(new Set(open).size).toBe(open.length);
        const rungs = events
          .filter((event) => event.actor === "system:climb-ladder")
          .map((event) => {
            const before = events.filter(
              (e) =>
                e.data.task === event.data.task &&
                e.type === "handling.task-sent-back" &&
                e.version < event.version,
            ).length;
            return `${event.data.task} ${event.data.clock} ${event.data.clock === "answer" ? before : 0} ${event.data.days} ${event.type}`;
          });
        expect(new Set(rungs).size).toBe(rungs.length);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 120_000);
});
