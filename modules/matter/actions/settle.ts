import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { mayActOn } from "../rules/may-act-on.ts";
import { followUpDaysAt } from "../rules/rule-for.ts";
import { clockValues } from "../store/clock-store.ts";
import type { MatterCore } from "../store/matter-store.ts";
import { insertNote } from "../store/note-store.ts";
import { insertChecks } from "../store/outcome-store.ts";
import { loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

const input = z.object({
  matter: z.uuid(),
  way: z.enum(["on-the-spot", "people-mediation", "self-settled", "helped", "answered", "other"]),
  result: z.string().max(4000),
  /** Sides to be asked whether it holds; the reporter alone unless there were two. */
  sides: z
    .array(z.enum(["A", "B", "reporter"]))
    .min(1)
    .max(2)
    .default(["reporter"]),
});

/** What was settled, in words, and the days on which each side will be asked whether it holds. */
export const settleMatter = action<z.infer<typeof input>, MatterFacts, { state: string }>({
  verb: "matter.settle",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "matter.settle", about),
  opens: (_actor, { matter }) =>
    ["joint", "reporter"].map((compartment) => ({ matter: matter.id, compartment })),
  run: async ({ tx, county, actor, input: { way, result, sides }, facts: { matter }, now, tell }) => {
    if ([...result.trim()].length < 2) refuse("reason-needed");
    const compartment = sides.includes("reporter") ? "reporter" : "joint";
    const note = newId();
    const author = `${actor.kind}:${actor.id}`;
    await insertNote(tx, county, matter.id, {
      id: note,
      compartment,
      kind: "result",
      text: result.trim(),
      author,
      party: null,
      at: now,
    });
    return settle({ tx, county, matter, act: "settle", now, sides, data: { way, note }, tell });
  },
});

/** Settles a matter and plans its follow-ups; mediation calls it when the last obligation is performed. */
export async function settle(given: {
  tx: Tx;
  county: number;
  matter: MatterCore;
  act: "settle" | "record-performance";
  now: string;
  sides: readonly string[];
  data: { way: string; note: string | null };
  tell(one: Told): void;
}): Promise<{ state: string }> {
  const { tx, county, matter, act, now, sides, data, tell } = given;
  const today = localDateOf(now, "Asia/Shanghai");
  const followUpDays = followUpDaysAt(now, await clockValues(tx, county));
  const checks = sides.flatMap((side) =>
    followUpDays.map((days) => ({
      id: newId(),
      round: matter.reopened + 1,
      side,
      dueOn: addDays(today, days),
    })),
  );
  const { state } = await moveMatter({
    tx,
    county,
    now,
    matter,
    act,
    type: "matter.settled",
    data: { ...data, sides: [...sides], checks: checks.length },
    change: { settled_at: now, outcome: data.way, waiting: null },
    tell,
  });
  await insertChecks(tx, county, matter.id, checks);
  return { state };
}
