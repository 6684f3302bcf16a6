import { countyMap } from "@maple/grid/server";
import { areaOf } from "@maple/identity";
import { type Actor, question } from "@maple/platform/act";
import { addDays, addMonths, isLocalDate, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import type { DepartmentFiguresView, DepartmentListView } from "../model/figures-view.ts";
import { type CountedTask, figureLists, figuresOf, isIn } from "../rules/figures-of.ts";
import { type ListedTask, tasksSent } from "../store/task-store.ts";
import { lineOf } from "./department-tasks.ts";
import { unitName } from "./seen-by-both.ts";

const zone = "Asia/Shanghai";
const day = z.string().refine(isLocalDate).optional();
const period = z.object({ from: day, until: day });

const who = (actor: Actor) =>
  actor.kind !== "staff" ? "not-signed-in" : areaOf(actor, "handling.figures") ? null : "not-allowed";

/** The tasks sent in a period that the asker's posts reach: of their unit, of their station's rooms, or all. */
async function counted(
  given: { tx: Tx; county: number; actor: Actor; now: string },
  asked: z.infer<typeof period>,
): Promise<{ from: string; until: string; rows: ListedTask[] }> {
  const { tx, county, actor, now } = given;
  const until = asked.until ?? localDateOf(now, zone);
  const from = asked.from ?? addMonths(until, -3);
  const area = areaOf(actor, "handling.figures")!;
  const rows = await tasksSent(tx, county, {
    from: startOfLocalDay(from, zone),
    until: startOfLocalDay(addDays(until, 1), zone),
    area: area.all ? null : area,
  });
  return { from, until, rows };
}

const countedOf = (row: ListedTask): CountedTask => ({
  id: row.id,
  unit: row.unit,
  state: row.state,
  sentAt: row.sent_at,
  acceptDue: row.accept_due,
  acceptedAt: row.accepted_at,
  answeredAt: row.answered_at,
  returnReason: row.return_reason,
  dueAt: row.due_at,
});

/** How each department did over a period: counts with their base, medians in hours, what is overdue now. */
export const departmentFigures = question<z.infer<typeof period>, null, DepartmentFiguresView>({
  verb: "handling.figures",
  input: period,
  load: async () => null,
  who,
  answer: async ({ tx, county, actor, input, now }) => {
    const [map, { from, until, rows }] = await Promise.all([
      countyMap(tx, county),
      counted({ tx, county, actor, now }, input),
    ]);
    return {
      from,
      until,
      rows: figuresOf(rows.map(countedOf), now).map((row) => ({ ...row, name: unitName(map, row.unit) })),
    };
  },
});

const listing = period.extend({ unit: z.uuid(), list: z.enum(figureLists) });

/** The tasks behind one number of a department. */
export const departmentFigureList = question<z.infer<typeof listing>, null, DepartmentListView>({
  verb: "handling.figure-list",
  input: listing,
  load: async () => null,
  who,
  answer: async ({ tx, county, actor, input, now }) => {
    const [map, { rows }] = await Promise.all([
      countyMap(tx, county),
      counted({ tx, county, actor, now }, input),
    ]);
    return {
      lines: rows
        .filter((row) => row.unit === input.unit && isIn(input.list, countedOf(row), now))
        .map((row) => ({ ...lineOf(row, unitName(map, row.unit)), asked: "" })),
    };
  },
});
