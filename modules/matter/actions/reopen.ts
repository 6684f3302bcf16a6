import { action, refuse } from "@maple/platform/act";
import { chinaCalendar, localDateOf, readClock } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import type { ClockValue } from "../model/kept-clock.ts";
import { type MatterState, stateWords } from "../model/matter-life.ts";
import { mayActOn } from "../rules/may-act-on.ts";
import { mayReopen } from "../rules/reopen.ts";
import { runsOn, wholeRule } from "../rules/rule-for.ts";
import { clockValues } from "../store/clock-store.ts";
import { insertNote } from "../store/note-store.ts";
import { givenTo, holdsPost } from "./hand-over.ts";
import { loadForParties, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";
import { entryOf } from "./register-entry.ts";

const input = z.object({ matter: z.uuid(), reason: z.string().max(2000) });

/** The end of the reopening window, from the stored time of settlement or end. */
export function reopenUntil(endedAt: string | null, values: readonly ClockValue[]): string | null {
  if (endedAt === null) return null;
  return readClock([{ kind: "started", at: endedAt }], windowOf(endedAt, values), chinaCalendar, endedAt).due;
}

const windowOf = (endedAt: string, values: readonly ClockValue[]) =>
  wholeRule(runsOn("REOPEN_WINDOW", endedAt, values), localDateOf(endedAt, chinaCalendar.zone));

/** "This is not solved": the matter goes back to whoever held it. The reporter, a party, or staff may say so. */
export const reopenMatter = action<z.infer<typeof input>, MatterFacts, { state: string; reopened: number }>({
  verb: "matter.reopen",
  input,
  load: loadForParties,
  who: (actor, { about, matter }) => {
    if (actor.kind !== "party") return mayActOn(actor, "matter.reopen", about);
    return actor.holds.some((hold) => hold.matter === matter.id) ? null : "matter-not-found";
  },
  opens: (actor, { matter }) => {
    const side = actor.holds.find((hold) => hold.matter === matter.id)?.sides.at(-1) ?? "staff";
    return [{ matter: matter.id, compartment: side }];
  },
  run: async ({ tx, county, actor, input: { reason }, facts: { matter }, now, tell }) => {
    const endedAt = matter.settled_at ?? matter.closed_at;
    const values = await clockValues(tx, county);
    const windowEnds = reopenUntil(endedAt, values);
    const objection = mayReopen({ state: matter.state, endedAt, windowEnds, now, reason });
    if (objection)
      refuse(objection, {
        days: windowOf(endedAt ?? now, values).length,
        state: stateWords[matter.state].zh,
        stateEn: stateWords[matter.state].en,
      });
    const note = newId();
    const hold = actor.holds.find((one) => one.matter === matter.id);
    await insertNote(tx, county, matter.id, {
      id: note,
      compartment: (hold?.sides.at(-1) as "A" | undefined) ?? "staff",
      kind: "reopen",
      text: reason.trim(),
      author: `${actor.kind}:${actor.id}`,
      party: hold?.party ?? null,
      at: now,
    });
    // Withdrawn before anyone had taken it up: it enters the register now.
    const entry =
      matter.number === null ? { ...(await entryOf(tx, county, matter, now)), accepted_at: now } : {};
    // Whoever held it may have left since: then it waits for the room.
    const gone = matter.holder !== null && !(await holdsPost(tx, county, matter.holder, now));
    const { state } = await moveMatter({
      tx,
      county,
      now,
      matter,
      act: "reopen",
      type: "matter.reopened",
      data: { note, reopened: matter.reopened + 1 },
      change: {
        reopened: matter.reopened + 1,
        settled_at: null,
        closed_at: null,
        outcome: null,
        ...entry,
        ...(gone ? { holder: null } : {}),
      },
      tell,
    });
    if (gone) tell(givenTo({ ...matter, state: state as MatterState }, matter.holder!, null));
    return { state, reopened: matter.reopened + 1 };
  },
});
