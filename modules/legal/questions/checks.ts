import { areaOf } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { question, staffAmong, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { openCompartments } from "@maple/platform/db";
import { z } from "zod";
import type { CheckLine, CheckList, CheckState, ChecksOfMatter } from "../model/legal.ts";
import { pointsOf } from "../rules/points.ts";
import {
  type CheckRow,
  checksOf,
  listChecks,
  remarksOf,
  standingText,
  type TextRow,
  textsOf,
} from "../store/check-store.ts";

const input = z.object({
  view: z.enum(["open", "done"]).default("open"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
export const checksPerPage = 30;
const zone = "Asia/Shanghai";

const stateNow = (row: CheckRow & { text: TextRow["state"] }): CheckState =>
  row.state === "asked" && row.text !== "draft" && row.text !== "offered" ? "lapsed" : row.state;

/** The texts that wait to be read in the legal officer's area, or those that were. Sides stand in the place of names. */
export const checkList = question<z.infer<typeof input>, null, CheckList>({
  verb: "legal.list",
  input,
  load: async () => null,
  who: (actor) =>
    actor.kind !== "staff" ? "not-signed-in" : areaOf(actor, "legal.check") ? null : "not-allowed",
  answer: async ({ tx, county, actor, input: { view, page }, now }) => {
    const area = areaOf(actor, "legal.check")!;
    const rooms = area.all ? null : area.rooms;
    const limit = checksPerPage;
    const { rows, total } = await listChecks(tx, county, { rooms, open: view === "open", page, limit });
    // The remarks are notes of these matters: read with the compartment of staff open.
    await openCompartments(
      tx,
      rows.map((row) => ({ matter: row.matter, compartment: "staff" })),
    );
    const remarks = await remarksOf(
      tx,
      county,
      rows.flatMap((row) => row.note ?? []),
    );
    const [texts, names] = [
      await textsOf(
        tx,
        county,
        rows.map((row) => row.agreement),
      ),
      await staffNames(tx, county, staffAmong(rows.flatMap((row) => [row.asked_by, row.checked_by]))),
    ];
    const today = localDateOf(now, zone);
    const lines = rows.map((row): CheckLine => {
      const text = texts.get(row.agreement)!;
      const state = stateNow(row);
      const own = row.mediators.includes(actor.id);
      return {
        id: row.id,
        matter: row.matter,
        code: row.code,
        category: row.category,
        state,
        askedBy: names.get(staffOf(row.asked_by) ?? "") ?? null,
        askedAt: row.asked_at,
        checkedBy: names.get(staffOf(row.checked_by) ?? "") ?? null,
        checkedAt: row.checked_at,
        remarks: remarks.get(row.note ?? "") ?? "",
        text,
        points: pointsOf(text, today),
        mayAnswer: state !== "asked" ? "check-answered" : own ? "check-own" : null,
      };
    });
    return { lines, total };
  },
});

/** What was asked and answered of the agreement of one matter, and what the text that stands is noted for. */
export const checksOfMatter = question<{ matter: string }, MatterFacts, ChecksOfMatter>({
  verb: "legal.of-matter",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const rows = await checksOf(tx, county, matter.id);
    const names = await staffNames(
      tx,
      county,
      staffAmong(rows.flatMap((row) => [row.asked_by, row.checked_by])),
    );
    const text = await standingText(tx, county, matter.id);
    const standing = text && (await textsOf(tx, county, [text.id])).get(text.id);
    const waits = rows.some((row) => row.agreement === text?.id && row.state === "asked");
    const conducts =
      mayActOn(actor, "mediation.conduct", about) ??
      (matter.mediators.includes(actor.id) ? null : "not-the-mediator");
    return {
      checks: rows.map((row) => ({
        id: row.id,
        number: row.number,
        state: stateNow(row),
        askedBy: names.get(staffOf(row.asked_by) ?? "") ?? null,
        askedAt: row.asked_at,
        checkedBy: names.get(staffOf(row.checked_by) ?? "") ?? null,
        checkedAt: row.checked_at,
        remarks: row.remarks ?? "",
      })),
      points: standing ? pointsOf(standing, localDateOf(now, zone)) : null,
      mayAsk:
        conducts ??
        (matter.sealed !== null
          ? "check-sealed"
          : !text
            ? "check-no-text"
            : waits
              ? "check-asked-already"
              : null),
    };
  },
});
