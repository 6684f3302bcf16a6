import { insertNote } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { agreedAdvice } from "../rules/agreed-advice.ts";
import { changePanel, type SeatRow } from "../store/panel-store.ts";
import { type WordRow, wordsOf } from "../store/word-store.ts";
import {
  advance,
  keepWord,
  loadPanel,
  mayConvene,
  maySpeak,
  opensPanel,
  type PanelFacts,
  panelTold,
  seatOf,
  wordsGiven,
} from "./panel-facts.ts";

/** Votes on a draft, as the rule reads them. */
export function votesOn(words: readonly WordRow[], draft: string) {
  return words
    .filter((word) => word.kind === "vote" && word.about === draft && word.seat !== null)
    .map((word) => ({ seat: word.seat!, agrees: word.agrees === true }));
}

/** Who votes: members who were at the meeting. */
export function votersOf(seats: readonly SeatRow[]): string[] {
  return seats.filter((seat) => seat.state === "accepted" && seat.attended).map((seat) => seat.id);
}

export function lastDraft(words: readonly WordRow[]): WordRow | null {
  return words.filter((word) => word.kind === "draft").at(-1) ?? null;
}

const said = z.object({ panel: z.uuid(), text: z.string().max(20_000) });

/** A member's opinion in their own words; a later one takes the place of an earlier. Opinions stay with the panel. */
export const giveOpinion = action<z.infer<typeof said>, PanelFacts, { opinion: string }>({
  verb: "panel.give-opinion",
  input: said,
  load: loadPanel,
  who: maySpeak,
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, actor, input, facts, tell } = acting;
    const to = advance(facts.panel, "give-opinion");
    const seat = seatOf(actor, facts)!.id;
    const opinion = await keepWord(acting, { kind: "opinion", seat, text: wordsGiven(input.text) });
    await changePanel(tx, county, facts.panel.id, { state: to });
    tell(panelTold(facts.panel, "panel.opinion-given", { seat, to }));
    return { opinion };
  },
});

/** The one who leads writes the joint advice down; every new draft is voted on anew. */
export const draftAdvice = action<z.infer<typeof said>, PanelFacts, { draft: string }>({
  verb: "panel.draft-advice",
  input: said,
  load: loadPanel,
  who: (actor, facts) =>
    maySpeak(actor, facts) ?? (seatOf(actor, facts)?.part === "lead" ? null : "seat-not-yours"),
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, input, facts, tell } = acting;
    const to = advance(facts.panel, "draft-advice");
    const draft = await keepWord(acting, { kind: "draft", text: wordsGiven(input.text) });
    await changePanel(tx, county, facts.panel.id, { state: to });
    const told = facts.seats.filter((one) => one.state === "accepted").map((one) => one.staff);
    tell(panelTold(facts.panel, "panel.advice-drafted", { draft, told, to }));
    return { draft };
  },
});

const vote = z.object({
  panel: z.uuid(),
  draft: z.uuid(),
  agrees: z.boolean(),
  /** Why not; kept with the name in the panel's minutes. */
  words: z.string().max(4000).default(""),
});

// What was said lies behind the compartment, which opens after `who`: it is read in `run`.
const wordsIn = (tx: Tx, county: number, facts: PanelFacts) => wordsOf(tx, county, facts.panel.id);

/** A member agrees with the newest draft or dissents, with the reason. The ledger says that they voted, never how. */
export const voteOnAdvice = action<z.infer<typeof vote>, PanelFacts, { vote: string }>({
  verb: "panel.vote",
  input: vote,
  load: loadPanel,
  who: maySpeak,
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, actor, input, facts, tell } = acting;
    const to = advance(facts.panel, "vote");
    const seat = seatOf(actor, facts)!;
    if (!seat.attended) refuse("seat-not-yours");
    const draft = lastDraft(await wordsIn(tx, county, facts));
    if (draft?.id !== input.draft) refuse("draft-not-found");
    const text = input.agrees ? input.words.trim() : wordsGiven(input.words, "dissent-words-needed");
    const about = { about: input.draft, agrees: input.agrees };
    const id = await keepWord(acting, { kind: "vote", seat: seat.id, text, ...about });
    await changePanel(tx, county, facts.panel.id, { state: to });
    tell(panelTold(facts.panel, "panel.voted", { draft: input.draft, seat: seat.id, to }));
    return { vote: id };
  },
});

const send = z.object({ panel: z.uuid() });

/**
 * Gives the panel's one advice: agreed by all or by more than half of those who met. It goes back to whoever carries and
 * mediates the matter as a note of the work; who dissented stays with the panel.
 */
export const sendAdvice = action<z.infer<typeof send>, PanelFacts, { way: string; note: string }>({
  verb: "panel.send-advice",
  input: send,
  load: loadPanel,
  who: mayConvene,
  opens: (actor, facts) => [...opensPanel(actor, facts), { matter: facts.matter.id, compartment: "staff" }],
  run: async (acting) => {
    const { tx, county, actor, facts, now, tell } = acting;
    const { panel, seats, matter } = facts;
    const to = advance(panel, "send-advice");
    const words = await wordsIn(tx, county, facts);
    const draft = lastDraft(words) ?? refuse("draft-missing");
    const agreed = agreedAdvice(votersOf(seats), votesOn(words, draft.id));
    if ("reason" in agreed) refuse(agreed.reason, { n: agreed.n });
    const note = newId();
    await insertNote(tx, county, matter.id, {
      id: note,
      compartment: "staff",
      kind: "panel-advice",
      text: draft.text,
      author: actorText(actor),
      party: null,
      at: now,
    });
    const { way, agree, dissent } = agreed;
    await changePanel(tx, county, panel.id, {
      state: to,
      advice_way: way,
      agree,
      dissent,
      advised_at: now,
      advice_note: note,
    });
    tell(panelTold(panel, "panel.advised", { note, draft: draft.id, way, agree, dissent, to }));
    return { way, note };
  },
});
