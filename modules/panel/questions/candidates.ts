import { countyMap } from "@maple/grid/server";
import { isReceiver, receiversOf, routingRule } from "@maple/handling";
import { grants, roleWords } from "@maple/identity";
import { isRole } from "@maple/people";
import { namesOf, postsOn, rosterOf } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { ruleInForce } from "@maple/setup/server";
import { z } from "zod";
import { postFits } from "../actions/fit-for.ts";
import { loadPanelToSee, mayConvene, type PanelFacts } from "../actions/panel-facts.ts";
import type { Candidate } from "../model/panel.ts";
import { type Part, parts } from "../model/pattern.ts";
import { sits } from "../model/seat-life.ts";
import { commonHours } from "../rules/free-hours.ts";
import { runningOf } from "../store/panel-store.ts";

const input = z.object({ panel: z.uuid(), part: z.enum(parts), text: z.string().max(60).default("") });
/** Longer lists are narrowed by a word: a skill, a dialect, a unit, a name. */
const most = 60;

/**
 * Who could take a seat: by post, with skills, dialects and hours from the rosters, and how much runs with them now. The
 * count serves whoever asks them and is kept nowhere; nobody is graded. Departments that the kind of matter usually
 * concerns come first, then those with the least running.
 */
export const candidates = question<{ panel: string; part: Part; text: string }, PanelFacts, Candidate[]>({
  verb: "panel.candidates",
  input,
  load: loadPanelToSee,
  who: mayConvene,
  answer: async ({ tx, county, facts: { seats, matter }, input: { part, text }, now }) => {
    const day = localDateOf(now, "Asia/Shanghai");
    const [posts, map, routing] = await Promise.all([
      postsOn(tx, county, day),
      countyMap(tx, county),
      ruleInForce(tx, county, routingRule, now),
    ]);
    const fit = new Map<string, (typeof posts)[number]>();
    for (const post of posts) {
      const may = isRole(post.role) ? grants[post.role] : {};
      const kind = map.units.get(post.unit)?.kind;
      if (!fit.has(post.staff) && postFits({ role: post.role, may }, kind, part)) fit.set(post.staff, post);
    }
    const staff = [...fit.keys()];
    const [names, roster, running] = await Promise.all([
      namesOf(tx, county, day, staff),
      rosterOf(tx, county, staff),
      runningOf(tx, county, staff),
    ]);
    const held = seats.filter((seat) => sits(seat.state)).map((seat) => seat.hours);
    const concerned = receiversOf(routing.value, matter.category);
    const all = staff.map((id) => {
      const post = fit.get(id)!;
      const place = map.units.get(post.unit);
      const unit = place?.name ?? null;
      const rows = roster.filter((row) => row.staff === id);
      const hours = rows.flatMap((row) => row.hours);
      const sat = seats.filter((seat) => seat.staff === id);
      const near = post.unit === matter.community;
      return {
        first: near || (place && concerned.some((one) => isReceiver(one, place))) ? 0 : 1,
        line: {
          staff: id,
          name: names.get(id) ?? "",
          unit,
          role: isRole(post.role) ? roleWords[post.role] : { zh: post.role, en: post.role },
          skills: [...new Set(rows.flatMap((row) => row.skills))],
          dialects: [...new Set(rows.flatMap((row) => row.dialects))],
          hours,
          running: running.get(id) ?? 0,
          fits:
            hours.length === 0 || !held.some((one) => one.length > 0)
              ? null
              : commonHours([...held, hours]).length > 0,
          barred: sat.some((seat) => sits(seat.state))
            ? "seat-taken-by-them"
            : sat.some((seat) => seat.state === "recused")
              ? "seat-recused-before"
              : matter.mediators.includes(id) && part !== "lead"
                ? "seat-carries-matter"
                : null,
        } satisfies Candidate,
      };
    });
    const wanted = text.trim();
    return all
      .filter(({ line }) => wanted === "" || wordsOfLine(line).includes(wanted))
      .sort(
        (a, b) =>
          Number(a.line.barred !== null) - Number(b.line.barred !== null) ||
          a.first - b.first ||
          Number(b.line.fits) - Number(a.line.fits) ||
          a.line.running - b.line.running ||
          a.line.name.localeCompare(b.line.name, "zh"),
      )
      .slice(0, most)
      .map(({ line }) => line);
  },
});

const wordsOfLine = (line: Candidate) =>
  [line.name, line.unit?.zh, line.unit?.en, line.role.zh, ...line.skills, ...line.dialects].join(" ");
