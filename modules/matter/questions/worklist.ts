import { type Area, areaOf, mayAct, sealedAreaOf } from "@maple/identity";
import { type Actor, actorText, question } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { tidyReceiptCode } from "@maple/platform/ids";
import { searchWords } from "@maple/platform/search";
import type { NameHit, ResidentDoor } from "@maple/resident/server";
import { type Worklist, type WorklistQuery, worklistSchema } from "../model/matter.ts";
import { isOpen, matterStates } from "../model/matter-life.ts";
import { countMatters, type ListFilter, listMatters, type Reached } from "../store/worklist-store.ts";
import { linesOf } from "./names-for.ts";

const zone = "Asia/Shanghai";
const openStates = matterStates.filter(isOpen);
/** Name hits beyond this are cut: a longer list is a search that says too little. */
const mostNameHits = 1000;

function reached(area: Area | null, actor: Actor): Reached | null {
  return area && { ...area, own: area.own && actor.kind === "staff" ? actor.id : null };
}

/** What a member of staff may list, as a filter; null when they may list nothing at all. */
export function seenBy(actor: Actor, ability = "matter.see"): ListFilter | null {
  const area = reached(areaOf(actor, ability), actor);
  return area && { area, sealed: reached(sealedAreaOf(actor), actor) };
}

/** The day's work as a list with a true total; every question stands in the page's address. */
export const worklist = (door: ResidentDoor) =>
  question<WorklistQuery, null, Worklist>({
    verb: "matter.worklist",
    input: worklistSchema,
    load: async () => null,
    who: (actor) => mayAct(actor, "matter.see", null),
    answer: async ({ tx, county, actor, input, now }) => {
      const filter = filterOf(input, seenBy(actor)!, actor, now);
      const text = input.search.trim();
      const code = tidyReceiptCode(text);
      let named: NameHit[] = [];
      if (code) filter.code = code;
      else if (text !== "") {
        filter.words = searchWords(text);
        // Whoever may not read a name may not find by it either.
        const names = reached(areaOf(actor, "person.read"), actor);
        named = names ? await door.nameHits(tx, county, text, mostNameHits) : [];
        if (names && named.length > 0) filter.orIds = { ids: named.map((hit) => hit.matter), in: names };
        if (!filter.words && !filter.orIds) return { lines: [], total: 0, next: null };
      }
      if (input.total === "only")
        return { lines: [], total: await countMatters(tx, county, filter), next: null };
      const [key, id] = input.after?.split("~") ?? [];
      const after = key && id ? { key, id } : null;
      const [rows, counted] = await Promise.all([
        listMatters(tx, county, filter, { sort: input.sort, after, limit: input.limit }),
        input.total === "with" ? countMatters(tx, county, filter) : null,
      ]);
      // A list that ends on its first page is its own count.
      const isWhole = !after && rows.length < input.limit && input.sort !== "due";
      const total = counted ?? (isWhole ? rows.length : null);
      const shown = new Set(rows.map((row) => row.id));
      await door.hitsShown(
        tx,
        county,
        named.filter((hit) => shown.has(hit.matter)),
        { reader: actorText(actor), purpose: "search", at: now },
      );
      const last = rows.length === input.limit ? rows.at(-1)! : null;
      const lastKey = last && (input.sort === "due" ? last.due_at : last.reported_at);
      return {
        lines: await linesOf(tx, county, rows, now),
        total,
        next: last ? `${lastKey}~${last.id}` : null,
      };
    },
  });

function filterOf(input: WorklistQuery, seen: ListFilter, actor: Actor, now: string): ListFilter {
  const filter: ListFilter = { ...seen };
  if (input.state.length > 0) filter.states = input.state;
  if (input.category.length > 0) filter.categories = input.category;
  if (input.grid) filter.grid = input.grid;
  if (input.grade) filter.grade = input.grade;
  if (input.from) filter.reportedFrom = startOfLocalDay(input.from, zone);
  if (input.until) filter.reportedUntil = startOfLocalDay(addDays(input.until, 1), zone);
  const open = input.state.length > 0 ? {} : { states: openStates };
  const tomorrow = startOfLocalDay(addDays(localDateOf(now, zone), 1), zone);
  switch (input.view) {
    case "mine":
      return { ...filter, ...open, holder: actor.id };
    case "grids":
      return { ...filter, ...open, grids: actor.posts.flatMap((post) => post.grids) };
    case "room":
      return { ...filter, ...open, rooms: actor.posts.flatMap((post) => post.rooms) };
    case "overdue":
      return { ...filter, ...open, dueBefore: now };
    case "today":
      return { ...filter, ...open, dueBefore: tomorrow };
    case "waiting":
      return { ...filter, ...open, waiting: true };
    default:
      return filter;
  }
}
