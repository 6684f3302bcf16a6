import { countyMap } from "@maple/grid/server";
import { mayAct } from "@maple/identity";
import { isOpen, matterStates } from "@maple/matter";
import { linesOf, listMatters, seenBy } from "@maple/matter/server";
import { postsOn } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { z } from "zod";
import { stationOf, teamsUnder, zone } from "../actions/team-facts.ts";
import type { ClockWatch, WatchedTeam } from "../model/room-views.ts";
import { teamOf } from "../rules/whose.ts";
import { unitName } from "./hand-over-views.ts";

const asking = z.object({
  hours: z.coerce.number().int().min(1).max(336).default(24),
  team: z.string().max(40).optional(),
  late: z.enum(["only", "all"]).default("all"),
});
const most = 1000;

/** What is late or due within some hours in the station, by the team of whoever carries it; the latest first. */
export const clockWatch = question<z.infer<typeof asking>, null, ClockWatch>({
  verb: "teamwork.watch",
  input: asking,
  load: async () => null,
  who: (actor) => mayAct(actor, "teamwork.watch", null),
  answer: async ({ tx, county, actor, input, now }) => {
    const until = momentOf(epochOf(now) + input.hours * 3_600_000);
    const filter = {
      ...seenBy(actor, "teamwork.watch")!,
      states: matterStates.filter(isOpen),
      dueBefore: until,
    };
    const [map, posts, rows] = await Promise.all([
      countyMap(tx, county),
      postsOn(tx, county, localDateOf(now, zone)),
      listMatters(tx, county, filter, { sort: "due", after: null, limit: most }),
    ]);
    const postsBy = new Map<string, typeof posts>();
    for (const post of posts) postsBy.set(post.staff, [...(postsBy.get(post.staff) ?? []), post]);
    const teamsBy = new Map<string | null, ReadonlySet<string>>();
    const teamsAt = (room: string | null) => {
      const station = stationOf(map, room);
      const have = teamsBy.get(station) ?? new Set(teamsUnder(map, station).map((unit) => unit.id));
      teamsBy.set(station, have);
      return have;
    };
    const lines = (await linesOf(tx, county, rows, now)).map((line) => {
      const held = line.holder === null ? [] : (postsBy.get(line.holder) ?? []);
      const team = teamOf(held, teamsAt(line.room), line.room);
      return { ...line, team, teamName: team === null ? null : unitName(map, team) };
    });
    const teams = new Map<string | null, WatchedTeam>();
    for (const line of lines) {
      const row = teams.get(line.team) ?? { id: line.team, name: line.teamName, overdue: 0, due: 0 };
      row[line.dueAt! < now ? "overdue" : "due"] += 1;
      teams.set(line.team, row);
    }
    const shown = lines.filter(
      (line) => (!input.team || line.team === input.team) && (input.late === "all" || line.dueAt! < now),
    );
    return {
      hours: input.hours,
      teams: [...teams.values()].sort((a, b) => b.overdue - a.overdue || b.due - a.due),
      lines: shown.slice(0, 200),
      total: shown.length,
    };
  },
});
