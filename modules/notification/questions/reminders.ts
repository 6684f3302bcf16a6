import { checksOf, findMatter, type MatterCore } from "@maple/matter/server";
import { question, refuse } from "@maple/platform/act";
import { epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { z } from "zod";
import type { Reminder } from "../model/notice.ts";
import { byNextWorkingDay, dueKind } from "../rules/due-notices.ts";
import { owedBy, sessionsAhead } from "../store/due-store.ts";

const zone = "Asia/Shanghai";
/** A session is shown until this long after it was to begin: one who is late still finds the place. */
const sessionHours = 3;

/** What a party is reminded of on its own page: what its side owes soon, when the sides meet, what waits for its word. */
export const reminders = question<{ matter: string }, { matter: MatterCore }, Reminder[]>({
  verb: "notice.reminders",
  input: z.object({ matter: z.uuid() }),
  load: async ({ tx, county, input }) => ({
    matter: (await findMatter(tx, county, input.matter)) ?? refuse("matter-not-found"),
  }),
  who: (actor, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter.id) ? null : "matter-not-found",
  answer: async ({ tx, county, actor, facts: { matter }, now }) => {
    const held = actor.holds.filter((hold) => hold.matter === matter.id).flatMap((hold) => hold.sides);
    const today = localDateOf(now, zone);
    const found: Reminder[] = [];
    const sides = held.filter((side) => side === "A" || side === "B");
    if (sides.length > 0) {
      const from = momentOf(epochOf(now) - sessionHours * 3_600_000);
      for (const session of await sessionsAhead(tx, county, matter.id, from)) {
        const day = localDateOf(session.planned_at, zone);
        const near = day === today || byNextWorkingDay(day, today);
        const kind = near ? "session-next" : "session-planned";
        found.push({ kind, about: session.id, dueOn: null, at: session.planned_at });
      }
      for (const owed of matter.state === "agreed" ? await owedBy(tx, county, matter.id, sides) : []) {
        const kind = dueKind(owed.due_on, today);
        if (kind !== null) found.push({ kind, about: owed.id, dueOn: owed.due_on, at: null });
      }
    }
    if (matter.state === "settled") {
      const waiting = (await checksOf(tx, county, matter.id)).find(
        (check) =>
          check.round === matter.reopened + 1 &&
          check.answer === null &&
          held.includes(check.side) &&
          check.due_on <= today,
      );
      if (waiting) found.push({ kind: "check-waiting", about: waiting.id, dueOn: waiting.due_on, at: null });
    }
    return found;
  },
});
