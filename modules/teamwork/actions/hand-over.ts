import { countyMap } from "@maple/grid/server";
import { mayActOn, stateWords } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { giveReasons, wordsLimit } from "../model/hand-over.ts";
import { mayHandOver } from "../rules/hand-over.ts";
import { handOversOf, insertHandOver } from "../store/hand-over-store.ts";
import { teamNow } from "./hand-over-facts.ts";
import { teamFor } from "./team-facts.ts";

const input = z.object({
  matter: z.uuid(),
  unit: z.uuid(),
  staff: z.uuid().nullable().default(null),
  reason: z.enum(giveReasons),
  words: z.string().max(wordsLimit),
});

/** Offers a matter to another team of the station. Until it is taken it stays with the giver, and its clocks go on. */
export const handOverMatter = action<z.infer<typeof input>, MatterFacts, { handOver: string }>({
  verb: "teamwork.hand-over",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "teamwork.hand-over", about),
  run: async ({ tx, county, actor, input, facts: { matter }, now, tell }) => {
    const { unit, staff, reason, words } = input;
    const map = await countyMap(tx, county);
    const [before, from, team] = await Promise.all([
      handOversOf(tx, county, [matter.id]),
      teamNow(tx, county, { map, matter, now }),
      teamFor(tx, county, { map, room: matter.room, unit, now }),
    ]);
    const objection = mayHandOver({
      state: matter.state,
      holder: matter.holder,
      from,
      pending: before.some((one) => one.state === "offered"),
      team,
      staff,
      words,
    });
    if (objection)
      refuse(objection, { state: stateWords[matter.state].zh, stateEn: stateWords[matter.state].en });
    const id = newId();
    await insertHandOver(tx, county, {
      id,
      matter: matter.id,
      kind: "hand-over",
      from_unit: from,
      from_holder: matter.holder,
      to_unit: unit,
      to_staff: staff,
      reason,
      overrules: null,
      words: words.trim(),
      given_by: actorText(actor),
      given_at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "teamwork.offered",
      data: { handOver: id, unit, staff, reason, before: from, to: "offered" },
    });
    return { handOver: id };
  },
});
