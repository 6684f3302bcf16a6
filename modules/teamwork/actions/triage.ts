import { countyMap } from "@maple/grid/server";
import { mayActOn, stateWords } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { giveReasons, overruleReasons, wordsLimit } from "../model/hand-over.ts";
import { mayTriage } from "../rules/hand-over.ts";
import { handOversOf, insertHandOver } from "../store/hand-over-store.ts";
import { teamFor } from "./team-facts.ts";

const input = z.object({
  matter: z.uuid(),
  unit: z.uuid(),
  staff: z.uuid().nullable().default(null),
  reason: z.enum(giveReasons).default("by-place"),
  overrules: z.enum(overruleReasons).nullable().default(null),
  words: z.string().max(wordsLimit).default(""),
});

/** The command room gives a matter of its queue to a team; elsewhere than the grid proposes only with a reason. */
export const triageMatter = action<z.infer<typeof input>, MatterFacts, { handOver: string }>({
  verb: "teamwork.triage",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "teamwork.triage", about),
  run: async ({ tx, county, actor, input, facts: { matter }, now, tell }) => {
    const { unit, staff, reason, words } = input;
    const map = await countyMap(tx, county);
    const [before, team] = await Promise.all([
      handOversOf(tx, county, [matter.id]),
      teamFor(tx, county, { map, room: matter.room, unit, now }),
    ]);
    const overrules = unit === matter.room ? null : input.overrules;
    const objection = mayTriage({
      state: matter.state,
      holder: matter.holder,
      from: matter.room,
      pending: before.some((one) => one.state === "offered"),
      team,
      staff,
      words,
      proposed: matter.room,
      overrules,
    });
    if (objection)
      refuse(objection, { state: stateWords[matter.state].zh, stateEn: stateWords[matter.state].en });
    const own = actor.posts.find((post) => map.units.get(post.unit)?.kind === "command-room");
    const from = own?.unit ?? matter.room;
    const id = newId();
    await insertHandOver(tx, county, {
      id,
      matter: matter.id,
      kind: "triage",
      from_unit: from,
      from_holder: null,
      to_unit: unit,
      to_staff: staff,
      reason,
      overrules,
      words: words.trim(),
      given_by: actorText(actor),
      given_at: now,
    });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "teamwork.triaged",
      data: { handOver: id, unit, staff, reason, overrules, before: from, to: "offered" },
    });
    return { handOver: id };
  },
});
