import { compartmentsFor, mayActOn, stateWords } from "@maple/matter";
import { branchMatter, loadMatter, type MatterFacts } from "@maple/matter/server";
import { type Actor, action, actorText, refuse } from "@maple/platform/act";
import type { KeyRing } from "@maple/platform/crypto";
import { openCompartments, type Tx } from "@maple/platform/db";
import { type FileRow, findFile, takeAlong } from "@maple/platform/files";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { alongTo, maySplit, saysWhich } from "../rules/split.ts";
import { insertSplit } from "../store/split-store.ts";

const input = z.object({
  matter: z.uuid(),
  title: z.string().max(80),
  story: z.string().max(20_000),
  category: z.string().max(2),
  subtype: z.string().max(40).nullable().default(null),
  /** Files of the first matter that go along. */
  files: z.array(z.uuid()).max(50).default([]),
});

/**
 * One report held two matters: a part goes on as a matter of its own, with the same place, holder and reporter. Its
 * clocks count from the first one's start. Files that are named go along, by the same bytes; they stay with the first too.
 * Putting it back is a merge, which can itself be taken back.
 */
export const splitMatter = (door: ResidentDoor, keys: (county: number) => { data: KeyRing }) =>
  action<z.infer<typeof input>, MatterFacts, { part: string; code: string }>({
    verb: "repeat.split",
    input,
    load: loadMatter,
    who: (actor, { about }, { files }) =>
      mayActOn(actor, "repeat.merge", about) ??
      (files.length > 0 ? mayActOn(actor, "file.see", about) : null),
    opens: (actor, { matter }) => openedOf(actor, matter),
    run: async ({ tx, county, actor, input: given, facts: { matter }, now, tell }) => {
      const { zh: state, en: stateEn } = stateWords[matter.state];
      const objection = maySplit(matter.state) ?? saysWhich(given.title, given.story);
      if (objection) refuse(objection, { state, stateEn });
      const { title, story, category, subtype } = given;
      const { id: part, code } = await branchMatter({
        tx,
        county,
        actor,
        now,
        door,
        from: matter.id,
        title,
        story,
        category,
        subtype,
        tell,
      });
      const going = await filesGoing({ tx, county, matter: matter.id }, given.files);
      const here = openedOf(actor, matter);
      const there = (["reporter", "staff"] as const).map((compartment) => ({ matter: part, compartment }));
      if (going.length > 0) await openCompartments(tx, [...here, ...there]);
      const to = { ring: keys(county).data, matter: part, by: actorText(actor), at: now };
      for (const { file, compartment } of going)
        await takeAlong(tx, county, { ...file, matter: matter.id }, { ...to, compartment });
      await insertSplit(tx, county, { part, matter: matter.id, by: actorText(actor), at: now });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "matter.split-off",
        data: { part, files: going.length },
      });
      return { part, code };
    },
  });

const openedOf = (actor: Actor, matter: MatterFacts["matter"]) =>
  compartmentsFor(actor, matter, true).map((compartment) => ({ matter: matter.id, compartment }));

async function filesGoing(
  { tx, county, matter }: { tx: Tx; county: number; matter: string },
  ids: readonly string[],
): Promise<Array<{ file: FileRow; compartment: "reporter" | "staff" }>> {
  const going: Array<{ file: FileRow; compartment: "reporter" | "staff" }> = [];
  for (const id of new Set(ids)) {
    const file = await findFile(tx, county, id);
    if (!file || file.matter !== matter) return refuse("file-not-found");
    going.push({ file, compartment: alongTo(file) ?? refuse("split-file-stays", { name: file.name }) });
  }
  return going;
}
