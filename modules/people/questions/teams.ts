import { isInForce } from "@maple/grid";
import { type CountyMap, countyMap } from "@maple/grid/server";
import { question, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { memberActsIn } from "../model/member-life.ts";
import { type Team, type TeamPage, type TeamView, teamKinds, teamRules } from "../model/team.ts";
import { keepArea, mayKeep } from "../rules/keep-area.ts";
import { warningsOf } from "../rules/team-rules.ts";
import { staffNames } from "../store/people-store.ts";
import type { KeysOf } from "../store/post-store.ts";
import { findTeam, listMembers, listTeams, openPhone, trainingsOf } from "../store/team-store.ts";

const listInput = z.object({
  kind: z.enum(teamKinds).optional(),
  unit: z.uuid().optional(),
  closed: z.enum(["0", "1"]).default("0"),
});

/** The teams of the area that somebody keeps, with what each is warned of. */
export const teamList = question<z.infer<typeof listInput>, CountyMap, TeamPage>({
  verb: "people.teams",
  input: listInput,
  load: ({ tx, county }) => countyMap(tx, county),
  who: (actor, map) => mayKeep(actor, "team.keep", null, map),
  answer: async ({ tx, county, actor, input, facts: map, now }) => {
    const day = localDateOf(now, "Asia/Shanghai");
    const area = keepArea(actor, "team.keep", map);
    const within = (unit: string) => area === "all" || (area?.has(unit) ?? false);
    const inOrder = (await listTeams(tx, county)).sort(
      (a, b) => teamKinds.indexOf(a.kind) - teamKinds.indexOf(b.kind),
    );
    const teams = inOrder.filter(
      (team) =>
        within(team.unit) &&
        (!input.kind || team.kind === input.kind) &&
        (!input.unit || team.unit === input.unit) &&
        (input.closed === "1" || team.until === null),
    );
    const members = await listMembers(tx, county, null);
    const kinds = new Set<string>(teamKinds.flatMap((kind) => teamRules[kind].unitKinds));
    return {
      today: day,
      units: [...map.units.values()]
        .filter((unit) => kinds.has(unit.kind) && isInForce(unit, day) && within(unit.id))
        .map(({ id, name, kind }) => ({ id, name, kind })),
      lines: teams.map((team) => {
        const own = members.filter((member) => member.team === team.id);
        return {
          id: team.id,
          kind: team.kind,
          name: team.name,
          unit: team.unit,
          unitName: map.units.get(team.unit)?.name ?? { zh: "", en: "" },
          active: own.filter((member) => member.state === "active").length,
          waiting: own.filter((member) => ["proposed", "vetting", "trained"].includes(member.state)).length,
          warnings: team.until === null ? warningsOf(team, own, day) : [],
          until: team.until,
        };
      }),
    };
  },
});

const viewInput = z.object({ team: z.uuid() });

/** One team: roster, trainings, warnings, and the next steps of each membership. */
export const teamView = (keys: KeysOf) =>
  question<z.infer<typeof viewInput>, { map: CountyMap; team: Team }, TeamView>({
    verb: "people.team",
    input: viewInput,
    load: async ({ tx, county, input }) => ({
      map: await countyMap(tx, county),
      team: (await findTeam(tx, county, input.team)) ?? refuse("team-not-found"),
    }),
    who: (actor, { map, team }) =>
      mayKeep(actor, "team.keep", team.unit, map) === "not-your-area"
        ? "team-not-found"
        : mayKeep(actor, "team.keep", team.unit, map),
    answer: async ({ tx, county, facts: { map, team }, now }) => {
      const day = localDateOf(now, "Asia/Shanghai");
      const members = await listMembers(tx, county, team.id);
      const trainings = await trainingsOf(
        tx,
        county,
        members.map((member) => member.id),
      );
      const by = (actor: string | null) => (actor?.startsWith("staff:") ? actor.slice(6) : null);
      const names = await staffNames(
        tx,
        county,
        [team.confirmedBy, ...members.map((member) => member.approvedBy)].flatMap((one) => by(one) ?? []),
      );
      const nameBy = (actor: string | null) => names.get(by(actor) ?? "") ?? null;
      return {
        ...team,
        unitName: map.units.get(team.unit)?.name ?? { zh: "", en: "" },
        confirmedByName: nameBy(team.confirmedBy),
        warnings: team.until === null ? warningsOf(team, members, day) : [],
        members: members.map((member) => {
          const { phoneSealed: _sealed, phoneKey: _key, ...shown } = member;
          return {
            ...shown,
            phone: openPhone(keys, county, member),
            trainings: trainings.filter((one) => one.member === member.id),
            approvedByName: nameBy(member.approvedBy),
            acts: team.until === null ? memberActsIn(member.state) : [],
          };
        }),
        today: day,
      };
    },
  });
