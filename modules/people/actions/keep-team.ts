import { isInForce } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { type Team, teamKinds, teamRules } from "../model/team.ts";
import { mayKeep } from "../rules/keep-area.ts";
import { objectionToTerm } from "../rules/team-rules.ts";
import { findTeamToChange, keepTeam } from "../store/team-store.ts";
import { today } from "./post-facts.ts";

const described = {
  name: z.object({ zh: z.string().max(60), en: z.string().max(100) }),
  termFrom: z.iso.date().nullable().default(null),
  termUntil: z.iso.date().nullable().default(null),
};
const foundInput = z.object({ kind: z.enum(teamKinds), unit: z.uuid(), ...described });

/** Sets a team up at a unit. */
export const foundTeam = action<z.infer<typeof foundInput>, { map: CountyMap }, { team: string }>({
  verb: "people.found-team",
  input: foundInput,
  load: async ({ tx, county }) => ({ map: await countyMap(tx, county) }),
  who: (actor, { map }, { unit }) => mayKeep(actor, "team.keep", unit, map),
  run: async ({ tx, county, input, facts: { map }, now, tell }) => {
    const unit = map.units.get(input.unit) ?? refuse("unit-unknown");
    if (!isInForce(unit, today(now))) refuse("unit-not-open");
    if (!teamRules[input.kind].unitKinds.includes(unit.kind)) refuse("team-unit-unfit");
    if (input.name.zh.trim() === "") refuse("team-name-needed");
    const objection = objectionToTerm(input);
    if (objection) refuse(objection);
    const id = newId();
    await keepTeam(tx, county, {
      ...input,
      id,
      from: today(now),
      until: null,
      womanConfirmed: false,
      minorityApplies: false,
      minorityConfirmed: false,
      confirmedBy: null,
      confirmedAt: null,
    });
    tell({
      stream: id,
      kind: "team",
      type: "team.founded",
      data: { kind: input.kind, unit: input.unit, termFrom: input.termFrom, termUntil: input.termUntil },
    });
    return { team: id };
  },
});

export interface TeamFacts {
  team: Team;
  map: CountyMap;
}

/** Loads a team for an act that changes it. Refuses `team-not-found`. */
export async function loadTeam(given: {
  tx: Parameters<typeof findTeamToChange>[0];
  county: number;
  input: { team: string };
}): Promise<TeamFacts> {
  const { tx, county, input } = given;
  const team = (await findTeamToChange(tx, county, input.team)) ?? refuse("team-not-found");
  return { team, map: await countyMap(tx, county) };
}

const correctInput = z.object({ team: z.uuid(), ...described });

/** Another name, or the term of an election. */
export const correctTeam = action<z.infer<typeof correctInput>, TeamFacts, { team: string }>({
  verb: "people.correct-team",
  input: correctInput,
  load: loadTeam,
  who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
  run: async ({ tx, county, input, facts: { team }, tell }) => {
    const { name, termFrom, termUntil } = input;
    if (name.zh.trim() === "") refuse("team-name-needed");
    const objection = objectionToTerm(input);
    if (objection) refuse(objection);
    await keepTeam(tx, county, { ...team, name, termFrom, termUntil });
    tell({ stream: team.id, kind: "team", type: "team.corrected", data: { termFrom, termUntil } });
    return { team: team.id };
  },
});

const confirmInput = z.object({
  team: z.uuid(),
  woman: z.boolean(),
  minorityApplies: z.boolean(),
  minority: z.boolean(),
});

/** The keeper says of the committee, as a whole, what the law asks of its members; nothing is said of one person. */
export const confirmTeam = action<z.infer<typeof confirmInput>, TeamFacts, { team: string }>({
  verb: "people.confirm-team",
  input: confirmInput,
  load: loadTeam,
  who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
  run: async ({ tx, county, actor, input, facts: { team }, now, tell }) => {
    const { woman, minorityApplies, minority } = input;
    await keepTeam(tx, county, {
      ...team,
      womanConfirmed: woman,
      minorityApplies,
      minorityConfirmed: minorityApplies && minority,
      confirmedBy: `${actor.kind}:${actor.id}`,
      confirmedAt: now,
    });
    tell({
      stream: team.id,
      kind: "team",
      type: "team.composition-confirmed",
      data: { woman, minorityApplies, minority: minorityApplies && minority },
    });
    return { team: team.id };
  },
});

const closeInput = z.object({ team: z.uuid() });

/** The team is no more from today; its roster stays readable. */
export const closeTeam = action<z.infer<typeof closeInput>, TeamFacts, { team: string }>({
  verb: "people.close-team",
  input: closeInput,
  load: loadTeam,
  who: (actor, { team, map }) => mayKeep(actor, "team.keep", team.unit, map),
  run: async ({ tx, county, facts: { team }, now, tell }) => {
    if (team.until !== null) refuse("team-closed");
    await keepTeam(tx, county, { ...team, until: today(now) });
    tell({ stream: team.id, kind: "team", type: "team.closed", data: { until: today(now) } });
    return { team: team.id };
  },
});
