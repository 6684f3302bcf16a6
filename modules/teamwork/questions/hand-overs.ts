import { countyMap } from "@maple/grid/server";
import { areaOf, mayAct } from "@maple/identity";
import { findDangerSigns, mayActOn } from "@maple/matter";
import { findWholeMatter, seenBy, whereOf } from "@maple/matter/server";
import { type Actor, question } from "@maple/platform/act";
import { z } from "zod";
import { aboutOffer, type HandOverFacts, loadHandOverToSee } from "../actions/hand-over-facts.ts";
import { fitByUnit } from "../actions/team-facts.ts";
import { type HandOverCard, type HandOverLine, handOverViews } from "../model/hand-over.ts";
import { isHandOverOver } from "../model/hand-over-life.ts";
import { listHandOvers } from "../store/hand-over-store.ts";
import { handOverLineOf, mayNothing, mayOf, namesIn } from "./hand-over-views.ts";

const listing = z.object({ view: z.enum(handOverViews).default("todo") });
type Listing = z.infer<typeof listing>;

const who = (actor: Actor, _facts: null, { view }: Listing) =>
  mayAct(actor, view === "station" ? "teamwork.watch" : "teamwork.receive", null);

/** What is offered to one's own team, what it gave and what it answered; for the room, what is offered anywhere. */
export const listOfHandOvers = question<Listing, null, { lines: HandOverLine[] }>({
  verb: "teamwork.hand-overs",
  input: listing,
  load: async () => null,
  who,
  answer: async ({ tx, county, actor, input: { view }, now }) => {
    const map = await countyMap(tx, county);
    const units = areaOf(actor, "teamwork.receive")?.units ?? [];
    const rows = await listHandOvers(
      tx,
      county,
      view === "station"
        ? { view, among: whereOf(county, seenBy(actor, "teamwork.watch")!) }
        : { view, units, staff: actor.id },
    );
    const names = await namesIn(tx, county, rows, now);
    const mine = (row: (typeof rows)[number]) =>
      row.state === "offered" && mayAct(actor, "teamwork.receive", aboutOffer(row)) === null
        ? { take: null, refuse: null, takeBack: "not-allowed" }
        : mayNothing;
    return { lines: rows.map((row) => handOverLineOf(row, { map, names }, mine(row))) };
  },
});

/** Whether somebody may open a hand-over: whoever it is offered to, and whoever sees the matter. */
function seesHandOver(actor: Actor, facts: HandOverFacts): string | null {
  const own = mayAct(actor, "teamwork.receive", aboutOffer(facts.handOver));
  if (own === null || own === "not-signed-in") return own;
  return mayActOn(actor, "matter.see", facts.about) === null ? null : "hand-over-not-found";
}

/** One hand-over, with the story that its receiver reads before answering; nobody's name or telephone is in it. */
export const openHandOver = question<{ handOver: string }, HandOverFacts, HandOverCard>({
  verb: "teamwork.see-hand-over",
  input: z.object({ handOver: z.uuid() }),
  load: loadHandOverToSee,
  who: seesHandOver,
  answer: async ({ tx, county, actor, facts, now }) => {
    const { handOver, map, about } = facts;
    const matter = (await findWholeMatter(tx, county, handOver.matter))!;
    const [names, fit] = await Promise.all([
      namesIn(tx, county, [handOver], now),
      fitByUnit(tx, county, now),
    ]);
    const sealed = matter.sealed !== null;
    const listed = {
      ...handOver,
      code: matter.code,
      matter_state: matter.state,
      title: matter.title,
      category: matter.category,
      grade: matter.grade,
      grid: matter.grid,
      place_words: matter.place_words,
      due_at: matter.due_at,
      sealed,
    };
    const opens = mayActOn(actor, "matter.see", about) === null;
    // Once it is answered, the story is read in the matter itself by those who see it.
    const reads = !sealed && (opens || !isHandOverOver(handOver.state));
    return {
      ...handOverLineOf(listed, { map, names }, mayOf(actor, facts)),
      story: reads ? matter.story : null,
      dangerSigns: reads ? findDangerSigns(`${matter.title}。${matter.story}`) : [],
      colleagues: fit.get(handOver.to_unit) ?? [],
      opens,
    };
  },
});
