import { type CountyMap, countyMap } from "@maple/grid/server";
import { mayActOn } from "@maple/matter";
import { namesOf, postsOn } from "@maple/people/server";
import { type Actor, question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import { z } from "zod";
import { lastDraft, votersOf, votesOn } from "../actions/advise.ts";
import {
  loadPanelToSee,
  mayConvene,
  mayReadPanel,
  maySpeak,
  opensPanel,
  type PanelFacts,
  readingOf,
  seatOf,
} from "../actions/panel-facts.ts";
import { patternOfPanel } from "../actions/pattern-of-panel.ts";
import type { PanelFrame, PanelPaper, PanelView, SeatView, WordKind, WordView } from "../model/panel.ts";
import { type PanelAct, panelActsIn } from "../model/panel-life.ts";
import { sits } from "../model/seat-life.ts";
import { compositionOf } from "../rules/composition.ts";
import { commonHours } from "../rules/free-hours.ts";
import { ownerOf } from "../rules/owner-of.ts";
import type { PanelRow, SeatRow } from "../store/panel-store.ts";
import { papersOf, type WordRow, wordsOf } from "../store/word-store.ts";

const zone = "Asia/Shanghai";

/** The frame of a panel, as everybody sees it who may know that there is one. */
export function frameOf(
  panel: PanelRow,
  seats: readonly SeatRow[],
  names: ReadonlyMap<string, string>,
): PanelFrame {
  const owner = ownerOf({ ...panel, seats });
  return {
    id: panel.id,
    year: panel.year,
    number: panel.number,
    state: panel.state,
    pattern: panel.pattern,
    why: panel.why,
    calledBy: names.get(panel.called_by) ?? "",
    calledAt: panel.called_at,
    meetsAt: panel.meets_at,
    meetsMinutes: panel.meets_minutes,
    place: panel.place,
    link: panel.link,
    incomplete: panel.incomplete,
    adviceWay: panel.advice_way,
    agree: panel.agree,
    dissent: panel.dissent,
    advisedAt: panel.advised_at,
    outcome: panel.outcome,
    closedAt: panel.closed_at,
    owner: owner === null ? null : (names.get(owner) ?? ""),
  };
}

/** Names and units of whoever sits, as of a day. */
export async function membersOf(
  tx: Tx,
  county: number,
  day: string,
  staff: readonly string[],
): Promise<{
  names: ReadonlyMap<string, string>;
  unitOf(staff: string, roles?: readonly string[]): { zh: string; en: string } | null;
  map: CountyMap;
}> {
  const [names, posts, map] = await Promise.all([
    namesOf(tx, county, day, [...new Set(staff)]),
    postsOn(tx, county, day),
    countyMap(tx, county),
  ]);
  return {
    names,
    map,
    unitOf: (id) => {
      const post = posts.find((one) => one.staff === id);
      return (post && map.units.get(post.unit)?.name) ?? null;
    },
  };
}

const personal: ReadonlySet<WordKind> = new Set(["conflict", "declined"]);

/** Which words a reader gets: what it is about for everyone, interests for whoever brings it together, all else for members. */
function isFor(kind: WordKind, reads: PanelView["reads"], convenes: boolean): boolean {
  if (kind === "about") return true;
  if (personal.has(kind)) return convenes;
  return reads === "whole" || (kind === "reason" && reads === "convenor");
}

/** One panel: for its members all that was put before it and said in it, for others who may know of it its frame. */
export const viewPanel = question<{ panel: string }, PanelFacts, PanelView>({
  verb: "panel.view",
  input: z.object({ panel: z.uuid() }),
  load: loadPanelToSee,
  who: mayReadPanel,
  opens: opensPanel,
  answer: async ({ tx, county, actor, facts, now }) => {
    const { panel, seats, matter } = facts;
    const reads = readingOf(actor, facts)!;
    const convenes = mayConvene(actor, facts) === null;
    const [members, words, papers, pattern] = await Promise.all([
      membersOf(tx, county, localDateOf(now, zone), [panel.called_by, ...seats.map((seat) => seat.staff)]),
      wordsOf(tx, county, panel.id),
      reads === "whole" ? papersBefore(tx, county, panel) : [],
      patternOfPanel(tx, county, panel),
    ]);
    const bySeat = new Map(seats.map((seat) => [seat.id, seat]));
    const authorOf = (word: WordRow) =>
      members.names.get(
        word.seat ? (bySeat.get(word.seat)?.staff ?? "") : (word.author.split(":")[1] ?? ""),
      ) ?? "";
    const draft = lastDraft(words);
    const voters = votersOf(seats);
    const voted = new Set(draft ? votesOn(words, draft.id).map((vote) => vote.seat) : []);
    const made = compositionOf(pattern, seats);
    const held = seats.filter((seat) => sits(seat.state));
    const mine = seatOf(actor, facts);
    const shown = reads === "asked" ? seats.filter((seat) => seat.id === mine?.id) : seats;
    return {
      ...frameOf(panel, seats, members.names),
      matter: mayActOn(actor, "matter.see", facts.about) === null ? matter.id : null,
      reads,
      seats: shown.map((seat) => seatView(seat, actor, members)),
      lines: reads === "asked" ? [] : made.lines,
      complete: made.complete,
      missing: made.missing,
      words: words
        .filter((word) => isFor(word.kind, reads, convenes))
        .map((word) => wordView(word, authorOf(word))),
      papers,
      common: commonHours(held.map((seat) => seat.hours)),
      hoursUnknown: held.filter((seat) => seat.hours.length === 0).length,
      draft: reads === "whole" ? (draft?.id ?? null) : null,
      votesOpen: draft ? voters.filter((seat) => !voted.has(seat)).length : 0,
      mySeat: mine?.id ?? null,
      may: panelActsIn(panel.state)
        .filter((act) => act !== "close")
        .map((act) => ({ act, reason: mayDo(act, actor, facts) })),
    };
  },
});

/** Why somebody may not do what the state allows; null when they may. */
function mayDo(act: PanelAct, actor: Actor, facts: PanelFacts): string | null {
  const mine = seatOf(actor, facts);
  if (act === "answer") return mine?.state === "invited" ? null : "seat-not-yours";
  if (act === "step-aside") return mine === null ? mayConvene(actor, facts) : null;
  if (act === "give-opinion") return maySpeak(actor, facts);
  if (act === "vote") return maySpeak(actor, facts) ?? (mine?.attended ? null : "seat-not-yours");
  if (act === "draft-advice")
    return maySpeak(actor, facts) ?? (mine?.part === "lead" ? null : "seat-not-yours");
  return mayConvene(actor, facts);
}

function seatView(
  seat: SeatRow,
  actor: Actor,
  members: { names: ReadonlyMap<string, string>; unitOf(staff: string): SeatView["unit"] },
): SeatView {
  return {
    id: seat.id,
    name: members.names.get(seat.staff) ?? "",
    unit: members.unitOf(seat.staff),
    part: seat.part,
    state: seat.state,
    mine: seat.staff === actor.id,
    answerBy: seat.answer_by,
    attended: seat.attended,
    aside: seat.aside,
    replaces: seat.replaces,
    hours: seat.hours,
  };
}

const wordView = (word: WordRow, by: string): WordView => ({
  id: word.id,
  kind: word.kind,
  seat: word.seat,
  by,
  text: word.text,
  agrees: word.agrees,
  at: word.at,
});

/** The files that were put before a panel; the row policy shows those of its own compartment alone. */
async function papersBefore(tx: Tx, county: number, panel: PanelRow): Promise<PanelPaper[]> {
  const [ids, files] = await Promise.all([papersOf(tx, county, panel.id), filesOf(tx, county, panel.matter)]);
  return files
    .filter((file) => ids.includes(file.id))
    .map(({ id, name, media, bytes, compartment }) => ({ id, name, media, bytes, compartment }));
}
