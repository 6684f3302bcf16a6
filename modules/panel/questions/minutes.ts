import { countyMap } from "@maple/grid/server";
import { type Actor, question } from "@maple/platform/act";
import { contentHashOf, paperToPdf } from "@maple/platform/documents";
import { z } from "zod";
import {
  loadPanelToSee,
  mayReadPanel,
  opensPanel,
  type PanelFacts,
  readingOf,
} from "../actions/panel-facts.ts";
import { minutesPaper } from "../rules/minutes-paper.ts";
import { viewPanel } from "./panel-view.ts";

const input = z.object({ panel: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") });

/** Only whoever reads all of a panel takes its minutes or its papers out. */
export const mayTakeOut = (actor: Actor, facts: PanelFacts) =>
  mayReadPanel(actor, facts) ?? (readingOf(actor, facts) === "whole" ? null : "panel-not-found");

/** The minutes as PDF/A, with the hash of their content: the same panel gives the same hash. */
export const makeMinutes = question<
  z.infer<typeof input>,
  PanelFacts,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "panel.make-minutes",
  input,
  load: loadPanelToSee,
  who: mayTakeOut,
  opens: opensPanel,
  answer: async (given) => {
    const { tx, county, input, facts, now } = given;
    const panel = await viewPanel.answer({ ...given, input: { panel: input.panel } });
    const map = await countyMap(tx, county);
    const room = facts.matter.room ? map.units.get(facts.matter.room)?.name : undefined;
    const paper = minutesPaper({ panel, organ: room?.[input.lang] ?? "", zone: "Asia/Shanghai" }, input.lang);
    const hash = contentHashOf(paper);
    const words = input.lang === "zh" ? "内容指纹" : "content hash";
    const bytes = await paperToPdf({ ...paper, footer: `${words} ${hash}` }, { madeAt: now });
    return { name: `${paper.title}-${panel.year}-${panel.number}.pdf`, media: "application/pdf", bytes };
  },
});
