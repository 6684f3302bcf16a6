import { isOpen, type MatterState } from "@maple/matter";
import { inCounty } from "@maple/platform/db";
import { historyOf } from "@maple/platform/ledger";
import { type RawBuilder, sql } from "kysely";
import type { TestProduct } from "./testing.ts";

/** What a matter is at the moment, as its row says. */
export interface MatterFactsNow {
  state: MatterState;
  category: string;
  grid: string | null;
  room: string | null;
  holder: string | null;
  mediators: string[];
  grade: string | null;
  reopened: number;
  due_at: string | null;
  settled_at: string | null;
  closed_at: string | null;
  outcome: string | null;
  number: number | null;
  code: string;
  title: string;
  reporter: string | null;
  reported_at: string;
}

/** Rows of the county with every compartment open: what a test may know and nobody else. */
export async function readAll<T>(product: TestProduct, query: RawBuilder<T>): Promise<T[]> {
  return (await inCounty(product.kit.db, product.county, (tx) => query.execute(tx), null, "*")).rows;
}

export const matterRow = async (product: TestProduct, matter: string) =>
  (
    await readAll(
      product,
      sql<MatterFactsNow>`select state, category, grid, room, holder, mediators, grade, reopened, due_at, settled_at,
      closed_at, outcome, number, code, title, reporter, reported_at from matter.matter where county = ${product.county} and id = ${matter}`,
    )
  )[0]!;

/** What the ledger alone says a matter is. */
async function folded(product: TestProduct, matter: string) {
  const events = await inCounty(product.kit.db, product.county, (tx) =>
    historyOf(tx, product.county, matter),
  );
  const is: Record<string, unknown> = {
    state: null,
    category: null,
    grid: null,
    holder: null,
    grade: null,
    reopened: 0,
    mediators: [],
  };
  const takes: Record<string, string[]> = {
    "matter.reported": ["category", "grid"],
    "matter.accepted": ["holder"],
    "matter.given-to": ["holder"],
    "matter.given-back": ["holder"],
    "matter.categorised": ["category"],
    "matter.assigned-to-grid": ["grid"],
    "matter.graded": ["grade"],
    "matter.mediation-begun": ["mediators"],
    "mediation.mediators-changed": ["mediators"],
    "matter.reopened": ["reopened"],
  };
  for (const event of events) {
    if (event.data.to !== undefined) is.state = event.data.to;
    for (const field of takes[event.type] ?? []) is[field] = event.data[field];
  }
  return is;
}

export type FaultKind = "owner" | "ledger" | "clock" | "kept" | "times" | "number" | "mediation";
export interface Fault {
  kind: FaultKind;
  what: string;
}

/** What is wrong with a matter as it stands: said of rows and ledger, known to neither the rules nor the actions. */
export async function standing(product: TestProduct, matter: string): Promise<Fault[]> {
  const found: Fault[] = [];
  const fault = (kind: FaultKind, what: string) => found.push({ kind, what });
  const row = await matterRow(product, matter);
  const { state, category, grid, holder, grade, reopened, mediators } = row;
  const told = await folded(product, matter);
  if (JSON.stringify(told) !== JSON.stringify({ state, category, grid, holder, grade, reopened, mediators }))
    fault("ledger", `ledger says ${JSON.stringify(told)}, row says ${JSON.stringify(row)}`);
  const clocks = await readAll(
    product,
    sql<{ rule: string; due_at: string | null; ended: boolean; paused: boolean }>`select rule, due_at,
      events -> -1 ->> 'kind' = 'paused' as paused,
      events @? '$[*] ? (@.kind == "met" || @.kind == "stopped")' as ended
      from matter.clock where county = ${product.county} and matter = ${matter}`,
  );
  const running = clocks.filter((clock) => !clock.ended);
  const due =
    running
      .map((clock) => clock.due_at)
      .filter((one) => one !== null)
      .sort()[0] ?? null;
  for (const clock of running)
    if (clock.paused !== (clock.due_at === null))
      fault("clock", `${clock.rule} is due ${clock.due_at}, paused: ${clock.paused}`);
  if (due !== row.due_at) fault("clock", `due ${row.due_at}, but its clocks say ${due}`);
  const mustRun = ["reported", "accepted", "mediating"].includes(state);
  if (mustRun && running.length === 0) fault("clock", `${state} and no clock runs`);
  if (!mustRun && running.length > 0)
    fault("clock", `${state} and ${running.map((clock) => clock.rule)} runs`);
  if (isOpen(state) && holder === null) {
    const officers = await readAll(
      product,
      sql`select 1 from people.post where county = ${product.county} and role = 'officer' and unit = ${row.room}::uuid`,
    );
    if (officers.length === 0) fault("owner", `${state} and nobody answers for it`);
  }
  if ((state === "ended" || state === "verified") !== (row.closed_at !== null))
    fault("times", `${state}, closed at ${row.closed_at}`);
  if ((state === "settled" || state === "verified") && row.settled_at === null)
    fault("times", `${state} at no time`);
  if (state !== "reported" && state !== "ended" && row.number === null)
    fault("number", `${state} without a number in the register`);
  const mediation = (
    await readAll(
      product,
      sql<{ state: string }>`select state from mediation.mediation
      where county = ${product.county} and matter = ${matter} order by begun_at desc limit 1`,
    )
  )[0];
  if (mediation && state === "mediating" && !["begun", "agreeing"].includes(mediation.state))
    fault("mediation", `mediating, mediation ${mediation.state}`);
  if (mediation && state === "ended" && mediation.state !== "ended" && mediation.state !== "performed")
    fault("mediation", `ended, mediation still ${mediation.state}`);
  if (mediation && state === "settled" && mediation.state === "in-force")
    fault("mediation", "settled, and the agreement still in force");
  return found;
}
