import { countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import {
  checksOf,
  findWholeMatter,
  loadToSee,
  type MatterFacts,
  notesOf,
  seenBy,
  whereOf,
} from "@maple/matter/server";
import { namesOf } from "@maple/people/server";
import { type Actor, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { filesOf } from "@maple/platform/files";
import { z } from "zod";
import { mayDoRemark } from "../actions/remark.ts";
import { zone } from "../actions/team-facts.ts";
import {
  type FileSupervision,
  isRemarkOver,
  nextRemarkState,
  type RemarkLine,
  type RemarkView,
  remarkActs,
} from "../model/remark.ts";
import { fileChecklist } from "../rules/file-checklist.ts";
import { openRemarks, type RemarkRow, remarksOf } from "../store/remark-store.ts";
import { staffIn, unitName } from "./hand-over-views.ts";

const opened = ["staff", "reporter", "joint"] as const;

const authorsOf = (rows: readonly RemarkRow[]) =>
  rows.flatMap((row) => [staffIn(row.made_by), staffIn(row.answered_by)]).filter((id) => id !== null);

function remarkView(
  row: RemarkRow,
  names: ReadonlyMap<string, string>,
  mayDo: { actor: Actor; about: About } | null,
): RemarkView {
  const open = mayDo !== null && !isRemarkOver(row.state);
  return {
    id: row.id,
    state: row.state,
    item: row.item,
    words: row.words,
    dueOn: row.due_on,
    madeBy: names.get(staffIn(row.made_by) ?? "") ?? null,
    madeAt: row.made_at,
    answer: row.answer,
    answeredBy: names.get(staffIn(row.answered_by) ?? "") ?? null,
    answeredAt: row.answered_at,
    round: row.round,
    may: open
      ? remarkActs
          .filter((act) => nextRemarkState(row.state, act) !== null)
          .map((act) => ({ act, reason: mayDoRemark(mayDo.actor, act, mayDo.about) }))
      : [],
  };
}

/** What the file of a matter should hold by now, and what supervisors and handlers wrote to one another about it. */
export const fileOfMatter = question<{ matter: string }, MatterFacts, FileSupervision>({
  verb: "teamwork.file",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  // What is counted of them, not what they say: whether something was written and filed.
  opens: (_actor, { matter }) => opened.map((compartment) => ({ matter: matter.id, compartment })),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const [whole, notes, files, checks, rows] = await Promise.all([
      findWholeMatter(tx, county, matter.id),
      notesOf(tx, county, matter.id),
      filesOf(tx, county, matter.id),
      checksOf(tx, county, matter.id),
      remarksOf(tx, county, matter.id),
    ]);
    const names = await namesOf(tx, county, localDateOf(now, zone), authorsOf(rows));
    const objection = mayActOn(actor, "teamwork.remark", about);
    return {
      checklist: fileChecklist({
        state: matter.state,
        categoryByPerson: whole!.category_by === "staff",
        graded: matter.grade !== null,
        notes: notes.map((note) => ({
          compartment: note.compartment,
          fromStaff: note.author.startsWith("staff:"),
        })),
        files: files.length,
        outcome: whole!.outcome,
        checks: checks.map((check) => ({ answered: check.answer !== null })),
      }),
      remarks: rows.map((row) => remarkView(row, names, { actor, about })).reverse(),
      mayRemark: objection ?? (about.carriers.includes(actor.id) ? "remark-not-own" : null),
    };
  },
});

/** Remarks of the station that are not closed, what is due first on top. */
export const listOfRemarks = question<Record<string, never>, null, { lines: RemarkLine[] }>({
  verb: "teamwork.remarks",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayAct(actor, "teamwork.watch", null),
  answer: async ({ tx, county, actor, now }) => {
    const filter = { ...seenBy(actor, "teamwork.watch")!, sealed: null };
    const [map, rows] = await Promise.all([
      countyMap(tx, county),
      openRemarks(tx, county, whereOf(county, filter)),
    ]);
    const holders = rows.map((row) => row.holder).filter((id) => id !== null);
    const names = await namesOf(tx, county, localDateOf(now, zone), [...authorsOf(rows), ...holders]);
    return {
      lines: rows.map((row) => ({
        ...remarkView(row, names, null),
        matter: { id: row.matter, code: row.code, title: row.title },
        team: row.room === null ? null : unitName(map, row.room),
        holder: (row.holder && names.get(row.holder)) || null,
      })),
    };
  },
});
