import { Logger, parseCronItems, type Runner, run, runMigrations } from "graphile-worker";
import pg from "pg";
import { momentOf } from "../clock/index.ts";
import { fallsOn, type Planned } from "./plan.ts";
import type { Task, TaskDefinition } from "./task.ts";

export interface Jobs {
  /**
   * Queues a job. `key` makes it one: while a job with that key waits, adding it again changes nothing but the payload.
   * Called by reactions and jobs, never in a user's transaction (an enqueue costs several times the insert).
   */
  add<Payload>(definition: TaskDefinition<Payload>, payload: Payload, key: string): Promise<void>;
  /** Waits for the jobs that run now, then lets the connections go. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  /** How the role `maple_jobs` logs in. Tasks reach the data of counties by the application's own connection. */
  connection: pg.ClientConfig;
  tasks: readonly Task[];
  crontab: readonly Planned[];
  log(error: unknown): void;
  /** Jobs at once. */
  atOnce?: number;
  /** Looks for work this often; a hint from the queue wakes it sooner. */
  pollMs?: number;
}

const secondMs = 1000;
const hourMs = 3_600_000;
const quietWithinMs = 5_000;

/**
 * Opens the job queue, brings its tables up to date, and works on it until stopped.
 * @throws Error when the role cannot log in or its schema is missing (see `makeDatabase`).
 */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { log } = options;
  const atOnce = options.atOnce ?? 2;
  const pool = new pg.Pool({
    ...options.connection,
    max: atOnce + 3,
    application_name: "maplebridge-jobs",
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const logger = new Logger(() => (level, message, meta) => {
    if (level === "error") log(Object.assign(new Error(message), { meta }));
  });
  // A transaction pooler may stand in between: no named prepared statements.
  const shared = { pgPool: pool, logger, noPreparedStatements: true };
  let runner: Runner;
  try {
    await makeFirstTable(pool);
    await runMigrations(shared);
    runner = await run({
      ...shared,
      concurrency: atOnce,
      pollInterval: options.pollMs ?? 2 * secondMs,
      noHandleSignals: true,
      taskList: Object.fromEntries(options.tasks.map((task) => [task.name, handlerOf(task)])),
      parsedCronItems: parseCronItems(
        options.crontab.map((line) => ({
          task: line.task,
          identifier: line.key,
          payload: line.payload,
          match: (minute) => fallsOn(line.at, minute, new Date().getUTCFullYear()),
          options: {
            backfillPeriod: line.makeUpHours * hourMs,
            jobKey: line.key,
            maxAttempts: options.tasks.find((task) => task.name === line.task)?.tries ?? 12,
          },
        })),
      ),
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    async add(definition, payload, key) {
      const fit = definition.payload.parse(payload);
      await runner.addJob(definition.name, fit, { jobKey: key, maxAttempts: definition.tries });
    },
    async stop() {
      await runner.stop();
      await quiet(pool);
      await pool.end();
    },
  };
}

/**
 * The queue notes what is done without waiting for it: a pool that ends before leaves a job that ran as one that did not,
 * to be done once more hours later.
 */
async function quiet(pool: pg.Pool): Promise<void> {
  const late = Date.now() + quietWithinMs;
  while (pool.waitingCount > 0 || pool.idleCount < pool.totalCount) {
    if (Date.now() > late) return;
    await new Promise((later) => setTimeout(later, 10));
  }
}

function handlerOf(task: Task) {
  return async (payload: unknown, { job }: { job: { run_at: Date | string; attempts: number } }) => {
    const planned = (payload as { _cron?: { ts?: string } } | null)?._cron?.ts;
    const dueAt = momentOf(new Date(planned ?? job.run_at).getTime());
    await task.run(payload, { dueAt, attempt: job.attempts });
  };
}

// The queue would make its own schema, for which its role would need the right to make any. The role owns the schema
// already (`makeDatabase`), and with the table of migrations there the queue goes on from it. The table is local.
async function makeFirstTable(pool: pg.Pool): Promise<void> {
  await pool.query(
    `create table if not exists graphile_worker.migrations (
      id int primary key, ts timestamptz not null default transaction_timestamp(), breaking boolean not null default false)`,
  );
}
