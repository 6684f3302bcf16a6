import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { compositionOf } from "../rules/composition.ts";
import { changePanel, markAttendance } from "../store/panel-store.ts";
import {
  advance,
  keepWord,
  loadPanel,
  mayConvene,
  opensPanel,
  type PanelFacts,
  panelTold,
  sitting,
  wordsGiven,
} from "./panel-facts.ts";
import { patternOfPanel } from "./pattern-of-panel.ts";

/** Fewer are no panel. */
const fewest = 3;
const accepted = ({ seats }: PanelFacts) => seats.filter((seat) => seat.state === "accepted");

const ready = z.object({
  panel: z.uuid(),
  /** Why it meets without all that its pattern asks for. */
  incomplete: z.string().max(1000).default(""),
});

/** Settles the composition: complete by its pattern, or incomplete for a named reason; somebody leads, three at least sit. */
export const makeReady = action<z.infer<typeof ready>, PanelFacts, { complete: boolean }>({
  verb: "panel.make-ready",
  input: ready,
  load: loadPanel,
  who: mayConvene,
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, input, facts, now, tell } = acting;
    const { panel, seats } = facts;
    const to = advance(panel, "make-ready");
    if (!accepted(facts).some((seat) => seat.part === "lead")) refuse("panel-lead-needed");
    if (accepted(facts).length < fewest) refuse("panel-too-small");
    const made = compositionOf(await patternOfPanel(tx, county, panel), seats);
    const reason = input.incomplete.trim();
    if (!made.complete) {
      if ([...reason].length < 2)
        refuse("panel-incomplete", { missing: made.missing.zh, missingEn: made.missing.en });
      await keepWord(acting, { kind: "incomplete", text: reason });
    }
    await changePanel(tx, county, panel.id, { state: to, ready_at: now, incomplete: !made.complete });
    const told = sitting(facts);
    tell(
      panelTold(panel, "panel.ready", { complete: made.complete, members: accepted(facts).length, told, to }),
    );
    return { complete: made.complete };
  },
});

const plan = z.object({
  panel: z.uuid(),
  meetsAt: z.iso.datetime(),
  minutes: z.int().min(15).max(480).default(90),
  place: z.string().max(200).default(""),
  /** For members who take part from afar. */
  link: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(400)]).default(""),
});

/** Arranges the meeting, at a place or by a link; again when it must be moved, or when the panel is to meet once more. */
export const planMeeting = action<z.infer<typeof plan>, PanelFacts, { meetsAt: string }>({
  verb: "panel.plan-meeting",
  input: plan,
  load: loadPanel,
  who: mayConvene,
  run: async ({ tx, county, input, facts, now, tell }) => {
    const { panel } = facts;
    const to = advance(panel, "plan-meeting");
    if (input.meetsAt <= now) refuse("meeting-past");
    if (input.place.trim() === "" && input.link === "") refuse("panel-words-needed");
    await changePanel(tx, county, panel.id, {
      state: to,
      meets_at: input.meetsAt,
      meets_minutes: input.minutes,
      place: input.place.trim(),
      link: input.link,
    });
    const moved = panel.meets_at !== null && panel.state === "ready";
    const { meetsAt } = input;
    tell(panelTold(panel, "panel.meeting-planned", { meetsAt, moved, told: sitting(facts), to }));
    return { meetsAt };
  },
});

const held = z.object({
  panel: z.uuid(),
  /** The seats of those who came. */
  present: z.array(z.uuid()).max(30),
  /** What was talked about. */
  minutes: z.string().max(20_000),
});

/** Records the meeting: who came (half at least, among them whoever leads) and what was talked about. */
export const holdMeeting = action<z.infer<typeof held>, PanelFacts, { present: number }>({
  verb: "panel.hold-meeting",
  input: held,
  load: loadPanel,
  who: mayConvene,
  opens: opensPanel,
  run: async (acting) => {
    const { tx, county, input, facts, now, tell } = acting;
    const { panel } = facts;
    const to = advance(panel, "hold-meeting");
    if (panel.meets_at === null) refuse("meeting-not-planned");
    if (panel.meets_at > now) refuse("meeting-not-yet");
    const members = accepted(facts);
    const present = members.filter((seat) => input.present.includes(seat.id));
    if (present.length * 2 < members.length || present.length === 0) refuse("meeting-too-few");
    if (!present.some((seat) => seat.part === "lead")) refuse("panel-lead-needed");
    await keepWord(acting, { kind: "minutes", text: wordsGiven(input.minutes) });
    await markAttendance(
      tx,
      county,
      panel.id,
      present.map((seat) => seat.id),
    );
    await changePanel(tx, county, panel.id, { state: to, met_at: now });
    const seats = present.map((seat) => seat.id);
    tell(panelTold(panel, "panel.met", { present: seats, members: members.length, to }));
    return { present: present.length };
  },
});
