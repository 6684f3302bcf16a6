import { mayActOn, stateWords } from "@maple/matter";
import { branchMatter, loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { maySplit, saysWhich } from "../rules/split.ts";
import { insertSplit } from "../store/split-store.ts";

const input = z.object({
  matter: z.uuid(),
  title: z.string().max(80),
  story: z.string().max(20_000),
  category: z.string().max(2),
  subtype: z.string().max(40).nullable().default(null),
});

/**
 * One report held two matters: a part goes on as a matter of its own, with the same place, holder and reporter. Its
 * clocks count from the first one's start. Putting it back is a merge, which can itself be taken back.
 */
export const splitMatter = (door: ResidentDoor) =>
  action<z.infer<typeof input>, MatterFacts, { part: string; code: string }>({
    verb: "repeat.split",
    input,
    load: loadMatter,
    who: (actor, { about }) => mayActOn(actor, "repeat.merge", about),
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
      await insertSplit(tx, county, { part, matter: matter.id, by: actorText(actor), at: now });
      tell({ stream: matter.id, kind: "matter", type: "matter.split-off", data: { part } });
      return { part, code };
    },
  });
