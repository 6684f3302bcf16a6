import { hoursOfStaff } from "@maple/people/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { parts } from "../model/pattern.ts";
import { sits } from "../model/seat-life.ts";
import { hasRoom } from "../rules/composition.ts";
import { changePanel, changeSeat, insertSeat } from "../store/panel-store.ts";
import { fitsSeat } from "./fit-for.ts";
import { advance, loadPanel, mayConvene, type PanelFacts, panelTold } from "./panel-facts.ts";
import { patternOfPanel } from "./pattern-of-panel.ts";

const input = z.object({
  panel: z.uuid(),
  staff: z.uuid(),
  part: z.enum(parts),
  answerBy: z.iso.datetime(),
  /** The seat of somebody who declined or stepped aside, for whom this one comes. */
  replaces: z.uuid().nullable().default(null),
});

/** Asks somebody to sit: a post that fits, no mediator of the matter, nobody who stepped aside from it. */
export const invite = action<
  z.infer<typeof input>,
  PanelFacts & { fit: boolean; hours: Array<{ day: number; from: string; until: string }> },
  { seat: string }
>({
  verb: "panel.invite",
  input,
  load: async (given) => {
    const { tx, county, now, input } = given;
    const facts = await loadPanel(given);
    const [fit, hours] = await Promise.all([
      fitsSeat(tx, county, { staff: input.staff, part: input.part, now }),
      hoursOfStaff(tx, county, [input.staff]),
    ]);
    return { ...facts, fit, hours: hours.get(input.staff) ?? [] };
  },
  who: mayConvene,
  run: async ({ tx, county, input, facts, now, tell }) => {
    const { panel, seats, matter, fit, hours } = facts;
    const to = advance(panel, "invite");
    if (!fit) refuse("seat-unfit");
    if (matter.mediators.includes(input.staff) && input.part !== "lead") refuse("seat-carries-matter");
    const theirs = seats.filter((seat) => seat.staff === input.staff);
    if (theirs.some((seat) => sits(seat.state))) refuse("seat-taken-by-them");
    if (theirs.some((seat) => seat.state === "recused")) refuse("seat-recused-before");
    if (!hasRoom(await patternOfPanel(tx, county, panel), seats, input.part)) refuse("seat-part-full");
    if (input.answerBy <= now) refuse("answer-day-past");
    if (input.replaces && !seats.some((seat) => seat.id === input.replaces && !sits(seat.state)))
      refuse("seat-not-found");
    const seat = newId();
    await insertSeat(tx, county, {
      id: seat,
      panel: panel.id,
      matter: panel.matter,
      staff: input.staff,
      part: input.part,
      state: "invited",
      asked_at: now,
      answer_by: input.answerBy,
      answered_at: null,
      hours,
      attended: null,
      aside: null,
      replaces: input.replaces,
    });
    await changePanel(tx, county, panel.id, { state: to });
    const { staff, part, replaces } = input;
    tell(panelTold(panel, "panel.member-asked", { seat, staff, part, replaces, told: [staff], to }));
    return { seat };
  },
});

const released = z.object({ panel: z.uuid(), seat: z.uuid() });

/** Takes an invitation back that was not answered: somebody else is asked. */
export const release = action<z.infer<typeof released>, PanelFacts, { state: string }>({
  verb: "panel.release",
  input: released,
  load: loadPanel,
  who: mayConvene,
  run: async ({ tx, county, input, facts: { panel, seats }, now, tell }) => {
    const to = advance(panel, "invite");
    const seat = seats.find((one) => one.id === input.seat) ?? refuse("seat-not-found");
    if (seat.state !== "invited") refuse("seat-answered");
    await changeSeat(tx, county, seat.id, { state: "released", answered_at: now });
    await changePanel(tx, county, panel.id, { state: to });
    tell(
      panelTold(panel, "panel.member-released", { seat: seat.id, staff: seat.staff, part: seat.part, to }),
    );
    return { state: "released" };
  },
});
