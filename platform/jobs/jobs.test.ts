import * as fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type TestProduct, testProduct } from "../../apps/server/testing.ts";
import { localTimeOf, momentOf } from "../clock/index.ts";
import type { OrderedEvent } from "../ledger/follow.ts";
import { fallsOn } from "./plan.ts";
import { queueReaction } from "./queue-reaction.ts";
import { type Jobs, startJobs } from "./start-jobs.ts";
import { defineTask, doTask, type JobFacts } from "./task.ts";

let product: TestProduct;
let jobs: Jobs;
const greet = defineTask("greet", z.object({ whom: z.string().min(1) }));
const stumble = defineTask("stumble", z.object({ times: z.int() }));
const done: Array<{ whom: string; facts: JobFacts }> = [];
const stumbled: JobFacts[] = [];

const start = () =>
  startJobs({
    connection: product.database.jobs,
    crontab: [],
    pollMs: 100,
    log: () => {},
    tasks: [
      doTask(greet, async ({ whom }, facts) => {
        done.push({ whom, facts });
      }),
      doTask(stumble, async ({ times }, facts) => {
        stumbled.push(facts);
        if (facts.attempt <= times) throw new Error("not yet");
      }),
    ],
  });

beforeAll(async () => {
  product = await testProduct();
  jobs = await start();
});
afterAll(async () => {
  await jobs.stop();
  await product.close();
});

async function as(connection: pg.ClientConfig, statement: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe("the job queue", () => {
  it("does what was queued, with the payload its definition describes", async () => {
    await jobs.add(greet, { whom: "枫桥" }, "greet-1");
    await expect.poll(() => done.map((one) => one.whom), { timeout: 5000 }).toEqual(["枫桥"]);
    expect(done[0]!.facts.attempt).toBe(1);
    expect(Date.now() - Date.parse(done[0]!.facts.dueAt)).toBeLessThan(60_000);
  });

  it("takes no payload that does not fit, neither when it is queued nor when it is found in the queue", async () => {
    await expect(jobs.add(greet, { whom: "" }, "greet-2")).rejects.toThrow();
    const task = doTask(greet, async () => {
      throw new Error("reached");
    });
    await expect(
      Promise.resolve().then(() => task.run({ whom: 7 }, { dueAt: momentOf(0), attempt: 1 })),
    ).rejects.toThrow(/whom/);
  });

  it("tries again what failed, and not what succeeded", async () => {
    await jobs.add(stumble, { times: 1 }, "stumble-1");
    await expect
      .poll(() => stumbled.map((one) => one.attempt), { timeout: 15_000, interval: 200 })
      .toEqual([1, 2]);
    await new Promise((later) => setTimeout(later, 500));
    expect(stumbled.length).toBe(2);
  });

  it("starts again beside itself and keeps its tables, as a second server would", async () => {
    const second = await start();
    await second.add(greet, { whom: "第二台" }, "greet-3");
    await expect.poll(() => done.filter((one) => one.whom === "第二台").length, { timeout: 5000 }).toBe(1);
    await second.stop();
  });

  it("stopped the moment its jobs have run has noted that they are done", async () => {
    const many = 8;
    const wait = defineTask("wait", z.object({ n: z.int() }));
    let ran = 0;
    let ended = () => {};
    const together = new Promise<void>((done) => (ended = done));
    const waiting = await startJobs({
      ...{ connection: product.database.jobs, crontab: [], pollMs: 100, atOnce: many, log: () => {} },
      tasks: [
        doTask(wait, async () => {
          ran += 1;
          if (ran === many) ended();
          await together;
        }),
      ],
    });
    for (let n = 0; n < many; n++) await waiting.add(wait, { n }, `wait-${n}`);
    await together;
    await waiting.stop();
    const left = await as(
      product.database.jobs,
      "select 1 from graphile_worker.jobs where task_identifier = 'wait'",
    );
    expect(left).toEqual([]);
  });

  it("belongs to a role that reaches no data of a county and makes nothing outside its schema", async () => {
    const { jobs: queue, app } = product.database;
    for (const statement of [
      "select count(*) from matter.matter",
      "select count(*) from ledger.event",
      "select count(*) from platform.command",
      "select count(*) from platform.migration",
      "create schema mine",
      "create table public.mine (id int)",
    ]) {
      await expect(as(queue, statement), statement).rejects.toThrow(/permission denied/);
    }
    await expect(as(app, "select count(*) from graphile_worker._private_jobs")).rejects.toThrow(
      /permission denied/,
    );
    const owners = await as(
      queue,
      `select distinct r.rolname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
        where n.nspname = 'graphile_worker'`,
    );
    expect(owners).toEqual([{ rolname: "maple_jobs" }]);
    const rights = await as(
      queue,
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user",
    );
    expect(rights).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ]);
  });
});

describe("a reaction that queues", () => {
  it("gives each event one key, so that reading the ledger again queues nothing twice", async () => {
    const queued = new Map<string, unknown>();
    const reaction = queueReaction({
      name: "greeter",
      types: ["matter.reported"],
      task: greet,
      jobs: { add: async (_task, payload, key) => void queued.set(key, payload) },
      payloadOf: (event) => (event.data.quiet ? null : { whom: event.stream }),
    });
    const events = [
      { id: "e1", stream: "s1", data: {} },
      { id: "e2", stream: "s2", data: { quiet: true } },
      { id: "e3", stream: "s1", data: {} },
    ] as unknown as OrderedEvent[];
    const tx = undefined as never;
    for (let round = 0; round < 3; round++) await reaction.react(tx, events);
    expect([...queued]).toEqual([
      ["greeter:e1", { whom: "s1" }],
      ["greeter:e3", { whom: "s1" }],
    ]);
  });
});

describe("a planned time", () => {
  const partsOf = (ms: number) => {
    const at = new Date(ms);
    return {
      min: at.getUTCMinutes(),
      hour: at.getUTCHours(),
      date: at.getUTCDate(),
      month: at.getUTCMonth() + 1,
    };
  };

  it("is that of the county's wall clock", () => {
    const at = { zone: "Asia/Shanghai", hour: 0, minute: 10 };
    expect(fallsOn(at, { min: 10, hour: 16, date: 31, month: 12 }, 2026)).toBe(true);
    expect(fallsOn(at, { min: 10, hour: 0, date: 1, month: 1 }, 2027)).toBe(false);
    expect(
      fallsOn({ zone: "Asia/Urumqi", hour: 0, minute: 10 }, { min: 10, hour: 18, date: 1, month: 6 }, 2026),
    ).toBe(true);
  });

  it("comes once on every day, or once in every hour", () => {
    const zones = fc.constantFrom("Asia/Shanghai", "Asia/Kathmandu", "UTC", "Asia/Tokyo");
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 364 }),
        (zone, hour, minute, day) => {
          const midnight = Date.UTC(2026, 0, 1) + day * 86_400_000;
          const minutes = Array.from({ length: 1440 }, (_, i) => midnight + i * 60_000);
          const daily = minutes.filter((ms) => fallsOn({ zone, hour, minute }, partsOf(ms), 2026));
          expect(daily.map((ms) => localTimeOf(momentOf(ms), zone))).toEqual([
            `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
          ]);
          expect(minutes.filter((ms) => fallsOn({ zone, minute }, partsOf(ms), 2026)).length).toBe(24);
        },
      ),
      { numRuns: 12 },
    );
  });
});
