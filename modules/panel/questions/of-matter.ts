import { receiversOf, receiverWords } from "@maple/handling";
import { mayActOn } from "@maple/matter";
import { loadToSee, type MatterFacts } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { becauseOf, callingRules } from "../actions/calling-facts.ts";
import { readingOf } from "../actions/panel-facts.ts";
import { callableStates } from "../model/calling.ts";
import type { PanelsOfMatter } from "../model/panel.ts";
import { isLive } from "../model/panel-life.ts";
import { callingOf } from "../store/calling-store.ts";
import { panelsOf, seatsOf } from "../store/panel-store.ts";
import { frameOf, membersOf } from "./panel-view.ts";

/** What stands of panels on the matter's screen: who sits, when they meet, what came of it; and whether to call one. */
export const panelsOfMatter = question<{ matter: string }, MatterFacts, PanelsOfMatter>({
  verb: "panel.of-matter",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter, about }, now }) => {
    const panels = await panelsOf(tx, county, matter.id);
    const seats = await seatsOf(
      tx,
      county,
      panels.map((panel) => panel.id),
    );
    const day = localDateOf(now, "Asia/Shanghai");
    const staff = [...panels.map((panel) => panel.called_by), ...seats.map((seat) => seat.staff)];
    const [members, calling, rules] = await Promise.all([
      membersOf(tx, county, day, staff),
      callingOf(tx, county, matter.id),
      callingRules(tx, county, now),
    ]);
    const running = panels.some((panel) => isLive(panel.state));
    const state =
      matter.sealed !== null
        ? "panel-protected"
        : callableStates.includes(matter.state)
          ? null
          : "panel-matter-over";
    const open = state === null && !running && calling !== null;
    return {
      panels: panels.map((panel) => {
        const own = seats.filter((seat) => seat.panel === panel.id);
        return {
          ...frameOf(panel, own, members.names),
          seats: own.map((seat) => ({
            name: members.names.get(seat.staff) ?? "",
            unit: members.unitOf(seat.staff),
            part: seat.part,
            state: seat.state,
          })),
        };
      }),
      because: open ? becauseOf(calling, rules, now) : [],
      mayCall: mayActOn(actor, "panel.call", about) ?? state ?? (running ? "panel-running" : null),
      departments: receiversOf(rules.routing, matter.category).flatMap(
        (one) => receiverWords(one, [...members.map.units.values()]) ?? [],
      ),
      opens: panels
        .filter((panel) => {
          const own = seats.filter((seat) => seat.panel === panel.id);
          return readingOf(actor, { panel, seats: own, matter, about }) !== null;
        })
        .map((panel) => panel.id),
    };
  },
});
