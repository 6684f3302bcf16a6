import { question, refuse } from "@maple/platform/act";
import { icalendar } from "@maple/platform/clock";
import { z } from "zod";
import { loadPanelToSee, mayReadPanel, type PanelFacts } from "../actions/panel-facts.ts";
import { meetingTitle } from "../model/meeting-words.ts";

const input = z.object({ panel: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") });

/** The meeting as a calendar entry, for whoever sits: when and where, no name and nothing of the matter. */
export const meetingCalendar = question<
  z.infer<typeof input>,
  PanelFacts,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "panel.calendar",
  input,
  load: loadPanelToSee,
  who: mayReadPanel,
  answer: async ({ facts: { panel }, input: { lang }, now }) => {
    if (panel.meets_at === null) return refuse("meeting-not-planned");
    const text = icalendar(
      [
        {
          id: panel.id,
          at: panel.meets_at,
          minutes: panel.meets_minutes ?? 90,
          title: meetingTitle(panel, lang),
          place: panel.place || panel.link,
          cancelled: panel.state === "cancelled",
        },
      ],
      now,
    );
    return { name: "panel.ics", media: "text/calendar; charset=utf-8", bytes: Buffer.from(text) };
  },
});
