import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { hoursSchema } from "../model/panel.ts";
import { asideReasons } from "../model/seat-life.ts";
import { changePanel, changeSeat } from "../store/panel-store.ts";
import {
  advance,
  keepWord,
  loadPanel,
  mayConvene,
  mayReadPanel,
  opensPanel,
  type PanelFacts,
  panelTold,
  seatOf,
  wordsGiven,
} from "./panel-facts.ts";

const input = z.object({
  panel: z.uuid(),
  answer: z.enum(["accept", "decline"]),
  /** An interest in the matter or kinship with a side, in their own words; empty when there is none. */
  conflict: z.string().max(1000).default(""),
  words: z.string().max(1000).default(""),
  /** When they can come; without it what their roster says stays. */
  hours: hoursSchema.optional(),
});

/**
 * Whoever was asked answers for themselves, and says whether they have an interest: with one they step aside at once and
 * read nothing more. Shenzhen 2022 [L]: interest and kinship are disclosed.
 */
export const answerInvitation = action<z.infer<typeof input>, PanelFacts, { state: string }>({
  verb: "panel.answer",
  input,
  load: loadPanel,
  who: (actor, facts) => mayReadPanel(actor, facts) ?? (seatOf(actor, facts) ? null : "seat-not-yours"),
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, actor, input, facts, now, tell } = acting;
    const { panel } = facts;
    const seat = seatOf(actor, facts)!;
    const to = advance(panel, "answer");
    if (seat.state !== "invited") refuse("seat-answered");
    const declares = input.conflict.trim() !== "";
    const state = declares ? "recused" : input.answer === "accept" ? "accepted" : "declined";
    if (declares)
      await keepWord(acting, {
        kind: "conflict",
        seat: seat.id,
        text: wordsGiven(input.conflict, "conflict-words-needed"),
      });
    else if (state === "declined" && input.words.trim() !== "")
      await keepWord(acting, { kind: "declined", seat: seat.id, text: input.words.trim() });
    await changeSeat(tx, county, seat.id, {
      state,
      answered_at: now,
      ...(declares ? { aside: "declared" as const } : {}),
      ...(input.hours ? { hours: input.hours } : {}),
    });
    await changePanel(tx, county, panel.id, { state: to });
    tell(
      panelTold(panel, declares ? "panel.member-recused" : "panel.member-answered", {
        seat: seat.id,
        staff: seat.staff,
        part: seat.part,
        ...(declares ? { why: "declared" } : { answer: state }),
        told: [panel.called_by],
        to,
      }),
    );
    return { state };
  },
});

const aside = z.object({
  panel: z.uuid(),
  seat: z.uuid(),
  why: z.enum(asideReasons),
  words: z.string().max(1000),
});

/**
 * A member steps aside after all: declared by themselves, or because a party asks for it, which is enough (Shenzhen 2022
 * [L]). Before the meeting the panel goes back to composing; afterwards their vote no longer counts.
 */
export const stepAside = action<z.infer<typeof aside>, PanelFacts, { state: string }>({
  verb: "panel.step-aside",
  input: aside,
  load: loadPanel,
  who: (actor, facts, { seat, why }) => {
    const mine = seatOf(actor, facts);
    if (why === "declared")
      return mayReadPanel(actor, facts) ?? (mine?.id === seat ? null : "seat-not-yours");
    return mayConvene(actor, facts);
  },
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, input, facts, now, tell } = acting;
    const { panel, seats } = facts;
    const to = advance(panel, "step-aside");
    const seat = seats.find((one) => one.id === input.seat) ?? refuse("seat-not-found");
    if (seat.state !== "accepted" && seat.state !== "invited") refuse("seat-not-found");
    const text = wordsGiven(input.words, "conflict-words-needed");
    await keepWord(acting, { kind: "conflict", seat: seat.id, text });
    await changeSeat(tx, county, seat.id, { state: "recused", answered_at: now, aside: input.why });
    await changePanel(tx, county, panel.id, { state: to });
    tell(
      panelTold(panel, "panel.member-recused", {
        seat: seat.id,
        staff: seat.staff,
        part: seat.part,
        why: input.why,
        told: [panel.called_by, seat.staff],
        to,
      }),
    );
    return { state: "recused" };
  },
});
