import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { findMatter, loadToSee, type MatterFacts } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import { teamNow } from "../actions/hand-over-facts.ts";
import { aboutReport } from "../actions/report-facts.ts";
import { choicesFor, stationOf } from "../actions/team-facts.ts";
import type { FollowedOwner, MatterTeamwork } from "../model/hand-over.ts";
import { isGivable } from "../rules/hand-over.ts";
import { handOversOf } from "../store/hand-over-store.ts";
import { entryOfMatter } from "../store/report-store.ts";
import { mayOf, namesIn, unitName, viewOf } from "./hand-over-views.ts";

const asked = z.object({ matter: z.uuid() });

/** Whose a matter is now, how it came there, and where this reader may hand it over. */
export const teamworkOfMatter = question<{ matter: string }, MatterFacts, MatterTeamwork>({
  verb: "teamwork.of-matter",
  input: asked,
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const [map, rows, entry] = await Promise.all([
      countyMap(tx, county),
      handOversOf(tx, county, [matter.id]),
      entryOfMatter(tx, county, matter.id),
    ]);
    const objection = mayActOn(actor, "teamwork.hand-over", about);
    const pending = rows.some((row) => row.state === "offered");
    const mayGive =
      objection ?? (!isGivable(matter.state) ? "hand-over-closed" : pending ? "hand-over-pending" : null);
    const [names, holders, unit, teams] = await Promise.all([
      namesIn(tx, county, rows, now),
      staffNames(tx, county, matter.holder === null ? [] : [matter.holder]),
      teamNow(tx, county, { map, matter, now }),
      mayGive === null ? choicesFor(tx, county, { map, station: stationOf(map, matter.room), now }) : [],
    ]);
    return {
      owner: {
        unit: unit === null ? null : unitName(map, unit),
        holder: (matter.holder && holders.get(matter.holder)) || null,
      },
      handOvers: rows
        .map((row) => viewOf(row, { map, names }, mayOf(actor, { handOver: row, about })))
        .reverse(),
      cameFrom: entry && {
        unit: unitName(map, entry.unit),
        day: entry.day,
        report: mayAct(actor, "teamwork.feed", aboutReport(map, entry.unit)) === null ? entry.report : null,
      },
      mayGive,
      teams: teams.filter((team) => matter.holder === null || team.id !== unit),
    };
  },
});

/** Who handles it now, for whoever follows the matter: the team and the name published on its door. */
export const followedOwner = question<{ matter: string }, null, FollowedOwner>({
  verb: "teamwork.follow",
  input: asked,
  load: async () => null,
  who: (actor, _facts, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter) ? null : "matter-not-found",
  answer: async ({ tx, county, input, now }) => {
    const matter = (await findMatter(tx, county, input.matter))!;
    const [map, rows] = await Promise.all([countyMap(tx, county), handOversOf(tx, county, [matter.id])]);
    const [unit, names] = await Promise.all([
      teamNow(tx, county, { map, matter, now }),
      staffNames(tx, county, matter.holder === null ? [] : [matter.holder]),
    ]);
    const offered = rows.find((row) => row.state === "offered");
    return {
      unit: unit === null ? null : unitName(map, unit),
      holder: (matter.holder && names.get(matter.holder)) || null,
      passing: offered ? unitName(map, offered.to_unit) : null,
    };
  },
});
