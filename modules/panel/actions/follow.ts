import { isOpen } from "@maple/matter";
import { action } from "@maple/platform/act";
import { z } from "zod";
import { outcomes } from "../model/panel.ts";
import { nextPanelState } from "../model/panel-life.ts";
import { changePanel } from "../store/panel-store.ts";
import {
  advance,
  keepWord,
  loadPanel,
  mayConvene,
  opensPanel,
  type PanelFacts,
  panelTold,
  wordsGiven,
} from "./panel-facts.ts";

const input = z.object({ panel: z.uuid(), outcome: z.enum(outcomes), words: z.string().max(4000) });

/** What became of the advice, with the reason. Where the matter is over already, the panel is closed with it. */
export const followAdvice = action<z.infer<typeof input>, PanelFacts, { state: string }>({
  verb: "panel.follow",
  input,
  load: loadPanel,
  who: mayConvene,
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, input, facts, now, tell } = acting;
    const { panel, matter } = facts;
    const followed = advance(panel, "follow");
    const text = wordsGiven(input.words, "panel-reason-needed");
    await keepWord(acting, { kind: "outcome", text });
    const over = !isOpen(matter.state);
    const to = (over ? nextPanelState(followed, "close") : null) ?? followed;
    await changePanel(tx, county, panel.id, {
      state: to,
      outcome: input.outcome,
      followed_at: now,
      ...(over ? { closed_at: now } : {}),
    });
    tell(panelTold(panel, "panel.followed", { outcome: input.outcome, to: followed }));
    if (over) tell(panelTold(panel, "panel.closed", { why: "matter-over", to }));
    return { state: to };
  },
});

const cancelled = z.object({ panel: z.uuid(), reason: z.string().max(1000) });

/** A panel that is not needed after all, with the reason. */
export const cancelPanel = action<z.infer<typeof cancelled>, PanelFacts, { state: string }>({
  verb: "panel.cancel",
  input: cancelled,
  load: loadPanel,
  who: mayConvene,
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, input, facts, now, tell } = acting;
    const to = advance(facts.panel, "cancel");
    const text = wordsGiven(input.reason, "panel-reason-needed");
    await keepWord(acting, { kind: "cancelled", text });
    await changePanel(tx, county, facts.panel.id, { state: to, closed_at: now });
    const told = facts.seats.filter((one) => one.state !== "recused").map((one) => one.staff);
    tell(panelTold(facts.panel, "panel.cancelled", { why: "by-hand", told, to }));
    return { state: to };
  },
});
