import { isInForce } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { action, actorText, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { type EntryKind, entryKinds, type Pressing, pressings } from "../model/day-report.ts";
import { fitsKind, mayCorrect, objectionToWords, reportDay, tidyEntry } from "../rules/day-report.ts";
import { correctWords, insertEntry, insertEntryWord, reportOf } from "../store/report-store.ts";
import { aboutReport, type EntryFacts, loadEntry, mayOnEntry, reportUnits } from "./report-facts.ts";
import { zone } from "./team-facts.ts";

const parts = {
  words: z.string().max(8000),
  grid: z.uuid().nullable().default(null),
  place: z.string().max(300).default(""),
  pressing: z.enum(pressings).nullable().default(null),
};
const writing = z.object({ unit: z.uuid().optional(), kind: z.enum(entryKinds), ...parts });

/** Only a problem has a place and says how pressing it is. */
function placed(
  kind: EntryKind,
  input: { grid: string | null; place: string; pressing: Pressing | null },
  map: CountyMap,
) {
  if (kind === "progress") return { grid: null, place: "", pressing: null };
  const { grid, pressing } = input;
  if (!fitsKind(kind, pressing)) refuse("entry-pressing-needed");
  if (grid !== null && !map.grids.has(grid)) refuse("input-unfit", { field: "grid" });
  return { grid, place: tidyEntry(input.place).slice(0, 300), pressing };
}

/** Somebody of a room or team writes progress, or a problem, into the report of the day; the first entry begins it. */
export const writeEntry = action<z.infer<typeof writing>, CountyMap, { entry: string; report: string }>({
  verb: "teamwork.report",
  input: writing,
  load: ({ tx, county }) => countyMap(tx, county),
  who: (actor, map, { unit }) =>
    mayAct(actor, "teamwork.report", unit === undefined ? null : aboutReport(map, unit)),
  run: async ({ tx, county, actor, input, facts: map, now, tell }) => {
    const day = reportDay(now, zone);
    const own = reportUnits(map, actor, "teamwork.report").filter((one) => isInForce(one, day));
    const chosen =
      input.unit === undefined && own.length === 1 ? own[0]! : own.find((one) => one.id === input.unit);
    const unit = chosen ?? refuse("report-unit-needed");
    const where = placed(input.kind, input, map);
    const objection =
      objectionToWords(input.words) ??
      (where.place === "" ? null : objectionToWords(`${input.words} ${where.place}`));
    if (objection) refuse(objection);
    const [id, by] = [newId(), actorText(actor)];
    const report = await reportOf(tx, county, { id: newId(), unit: unit.id, day, at: now });
    await insertEntry(tx, county, {
      id,
      report,
      kind: input.kind,
      words: tidyEntry(input.words),
      ...where,
      written_by: by,
      written_at: now,
      state: input.kind === "problem" ? "open" : null,
    });
    tell({
      stream: id,
      kind: "entry",
      type: "teamwork.reported",
      begins: true,
      data: { report, unit: unit.id, day, entry: input.kind, pressing: where.pressing },
    });
    return { entry: id, report };
  },
});

const correcting = z.object({ entry: z.uuid(), ...parts });

/** Its writer puts an entry right on its day; what stood there before stays to be read. */
export const correctEntry = action<z.infer<typeof correcting>, EntryFacts, { entry: string }>({
  verb: "teamwork.correct-entry",
  input: correcting,
  load: loadEntry,
  who: (actor, { about }) => mayOnEntry(actor, "teamwork.report", about),
  run: async ({ tx, county, actor, input, facts: { entry, map }, now, tell }) => {
    const by = actorText(actor);
    const fault = mayCorrect(
      { kind: entry.kind, state: entry.state, writtenBy: entry.written_by, writtenAt: entry.written_at },
      { by, now, zone },
    );
    const where = placed(entry.kind, input, map);
    const objection = fault ?? objectionToWords(`${input.words} ${where.place}`);
    if (objection) refuse(objection);
    await correctWords(
      tx,
      county,
      { id: entry.id, words: tidyEntry(input.words), ...where },
      { words: entry.words, by, at: now },
    );
    tell({
      stream: entry.id,
      kind: "entry",
      type: "teamwork.entry-corrected",
      data: { report: entry.report, unit: entry.unit, pressing: where.pressing },
    });
    return { entry: entry.id };
  },
});

const adding = z.object({ entry: z.uuid(), words: parts.words });

/** Somebody of the unit adds to an entry, on its day or later; what it said stays as it is. */
export const addToEntry = action<z.infer<typeof adding>, EntryFacts, { entry: string }>({
  verb: "teamwork.add-to-entry",
  input: adding,
  load: loadEntry,
  who: (actor, { about }) => mayOnEntry(actor, "teamwork.report", about),
  run: async ({ tx, county, actor, input, facts: { entry }, now, tell }) => {
    const objection = objectionToWords(input.words);
    if (objection) refuse(objection);
    await insertEntryWord(tx, county, {
      entry: entry.id,
      kind: "addition",
      words: tidyEntry(input.words),
      by: actorText(actor),
      at: now,
    });
    tell({
      stream: entry.id,
      kind: "entry",
      type: "teamwork.entry-added-to",
      data: { report: entry.report, unit: entry.unit },
    });
    return { entry: entry.id };
  },
});
