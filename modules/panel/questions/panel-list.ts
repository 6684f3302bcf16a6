import { mayAct } from "@maple/identity";
import { namesOf } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import type { PanelLine } from "../model/panel.ts";
import type { PanelState } from "../model/panel-life.ts";
import { sits } from "../model/seat-life.ts";
import { panelsOfStaff, type SeatRow, seatsOf } from "../store/panel-store.ts";

const zone = "Asia/Shanghai";
/** The newest of them; whoever sat on more looks them up on the matters. */
const most = 200;

/** My panels: those I sit on, was asked to, or called; what is asked of me first. */
export const listPanels = question<Record<string, never>, null, PanelLine[]>({
  verb: "panel.list",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayAct(actor, "panel.see", null),
  answer: async ({ tx, county, actor, now }) => {
    if (actor.kind !== "staff") return [];
    const panels = await panelsOfStaff(tx, county, actor.id, most);
    const seats = await seatsOf(
      tx,
      county,
      panels.map((panel) => panel.id),
    );
    const names = await namesOf(
      tx,
      county,
      localDateOf(now, zone),
      panels.map((panel) => panel.called_by),
    );
    return panels.map((panel): PanelLine => {
      const mine = seats.find(
        (seat) => seat.panel === panel.id && seat.staff === actor.id && sits(seat.state),
      );
      const shut = panel.sealed !== null;
      return {
        id: panel.id,
        year: panel.year,
        number: panel.number,
        state: panel.state,
        part: mine?.part ?? null,
        seatState: mine?.state ?? null,
        calledByName: names.get(panel.called_by) ?? "",
        answerBy: mine?.state === "invited" ? mine.answer_by : null,
        meetsAt: shut ? null : panel.meets_at,
        place: shut ? "" : panel.place,
        asked: shut ? null : askedOf(panel.state, mine ?? null, panel.called_by === actor.id),
        shut,
      };
    });
  },
});

function askedOf(state: PanelState, mine: SeatRow | null, called: boolean): PanelLine["asked"] {
  if (mine?.state === "invited" && (state === "composing" || state === "ready")) return "answer";
  const leads = mine?.state === "accepted" && mine.part === "lead";
  if (state === "called" || state === "composing" || state === "advised")
    return called || leads ? "convene" : null;
  if (state === "met") return mine?.attended ? "vote" : null;
  if (state === "ready") return mine?.state === "accepted" ? "opinion" : called ? "convene" : null;
  return null;
}
