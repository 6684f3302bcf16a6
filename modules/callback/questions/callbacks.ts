import { countyMap } from "@maple/grid/server";
import { type About, areaOf, mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { aboutMatter, loadToSee, type MatterFacts } from "@maple/matter/server";
import { principalsOf } from "@maple/mediation/server";
import { staffNames } from "@maple/people/server";
import { actorText, question, staffAmong, staffOf } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import type { ResidentDoor } from "@maple/resident/server";
import { ruleInForce } from "@maple/setup/server";
import { z } from "zod";
import {
  assertMayCall,
  type CallbackFacts,
  handsIn,
  loadCallback,
  mayMake,
  zone,
} from "../actions/callback-facts.ts";
import {
  type CallbackAnswers,
  type CallbackLine,
  type CallbackList,
  type CallbackOfMatter,
  callbackViews,
} from "../model/callback.ts";
import { shareRule } from "../model/share.ts";
import { mayCall } from "../rules/may-call.ts";
import {
  type CallbackRow,
  callbacksOf,
  countCallbacks,
  type ListedCallback,
  listCallbacks,
} from "../store/callback-store.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const input = z.object({
  view: z.enum(callbackViews).default("open"),
  from: day.optional(),
  until: day.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
export const callbacksPerPage = 50;
/** The period that is shown when none is asked for. */
const usualDays = 90;

/** The drawn settlements of the area with who may call now, and what came of the period. */
export const callbackList = question<z.infer<typeof input>, null, CallbackList>({
  verb: "callback.list",
  input,
  load: async () => null,
  who: (actor) =>
    actor.kind !== "staff" ? "not-signed-in" : areaOf(actor, "callback.make") ? null : "not-allowed",
  answer: async ({ tx, county, actor, input: asked, now }) => {
    const area = areaOf(actor, "callback.make")!;
    const today = localDateOf(now, zone);
    const from = asked.from ?? addDays(today, -usualDays);
    const until = asked.until ?? today;
    const period = {
      rooms: area.all ? null : area.rooms,
      from: startOfLocalDay(from, zone),
      until: startOfLocalDay(addDays(until, 1), zone),
    };
    const limit = callbacksPerPage;
    const { rows, total } = await listCallbacks(tx, county, {
      ...period,
      view: asked.view,
      page: asked.page,
      limit,
    });
    const counted = await countCallbacks(tx, county, period);
    const [map, names, hands, share] = await Promise.all([
      countyMap(tx, county),
      staffNames(tx, county, staffAmong(rows.map((row) => row.by))),
      handsIn(
        tx,
        county,
        actor,
        rows.map((row) => ({ ...row, id: row.matter })),
      ),
      ruleInForce(tx, county, shareRule, now),
    ]);
    const line = (row: ListedCallback): CallbackLine => {
      const about: About = { ...aboutMatter({ ...row, sealed: null }) };
      const call = { state: row.state, hadAHand: hands.has(row.matter), lastTry: row.last_try, today };
      return {
        id: row.id,
        code: row.code,
        category: row.category,
        gridName: (row.grid && map.grids.get(row.grid)?.name) || null,
        side: row.side,
        settledOn: localDateOf(row.settled_at, zone),
        way: row.way,
        dueOn: row.due_on,
        state: row.state,
        tries: row.tries,
        lastTry: row.last_try,
        answers: answersOf(row),
        finding: row.finding,
        by: names.get(staffOf(row.by) ?? "") ?? null,
        answeredAt: row.at,
        mayCall: mayCall(call),
        matter: mayAct(actor, "matter.see", about) === null ? row.matter : null,
      };
    };
    const { as_recorded: asRecorded, ...figures } = counted;
    const { perHundred } = share.value;
    return { lines: rows.map(line), total, perHundred, figures: { from, until, ...figures, asRecorded } };
  },
});

function answersOf(row: CallbackRow): CallbackAnswers | null {
  const { solved, recorded, heard } = row;
  return solved === null || recorded === null || heard === null ? null : { solved, recorded, heard };
}

/** Name and number of whom to call, for the call alone: read through the one door, and logged for them to see. */
export const callbackContact = (door: ResidentDoor) =>
  question<{ callback: string }, CallbackFacts, { name: string | null; phone: string | null }>({
    verb: "callback.contact",
    input: z.object({ callback: z.uuid() }),
    load: loadCallback,
    who: (actor, { about }) => mayMake(actor, about),
    opens: (_actor, { matter, row }) => [{ matter: matter.id, compartment: row.side }],
    answer: async ({ tx, county, actor, facts, now }) => {
      assertMayCall(facts, now);
      const { matter, row } = facts;
      const [person] =
        row.side === "reporter" ? [matter.reporter] : await principalsOf(tx, county, matter.id, row.side);
      if (!person) return { name: null, phone: null };
      const read = await door.read(tx, county, [person], {
        reader: actorText(actor),
        purpose: "call-back",
        fields: ["name", "phone"],
        at: now,
      });
      const { name = null, phone = null } = read.get(person) ?? {};
      return { name, phone };
    },
  });

/** The calls about one matter, for whoever sees it. */
export const callbacksOfMatter = question<{ matter: string }, MatterFacts, CallbackOfMatter[]>({
  verb: "callback.of-matter",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, facts: { matter } }) => {
    const rows = await callbacksOf(tx, county, matter.id);
    const names = await staffNames(tx, county, staffAmong(rows.map((row) => row.by)));
    return rows.map((row) => ({
      id: row.id,
      side: row.side,
      state: row.state,
      dueOn: row.due_on,
      answers: answersOf(row),
      finding: row.finding,
      by: names.get(staffOf(row.by) ?? "") ?? null,
      at: row.at,
    }));
  },
});
