import { countyMap } from "@maple/grid/server";
import { mayActOn } from "@maple/matter";
import { loadToSee, type MatterFacts } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { maySeeMeeting, zone } from "../actions/meeting-facts.ts";
import type { MatterOrigin } from "../model/meeting.ts";
import { standingOf } from "../rules/standing.ts";
import { findMeeting } from "../store/meeting-store.ts";
import { resolutionOfMatter } from "../store/minutes-store.ts";
import { unitName } from "./meeting-parts.ts";

/** From which meeting a matter came, with who sees to it and by when; null for all others. */
export const originOfMatter = question<{ matter: string }, MatterFacts, MatterOrigin | null>({
  verb: "consultation.of-matter",
  input: z.object({ matter: z.uuid() }),
  load: loadToSee,
  who: (actor, { about }) => mayActOn(actor, "matter.see", about),
  answer: async ({ tx, county, actor, facts: { matter }, now }) => {
    const row = await resolutionOfMatter(tx, county, matter.id);
    const meeting = row && (await findMeeting(tx, county, row.meeting));
    if (!row || !meeting) return null;
    const { units } = await countyMap(tx, county);
    return {
      meeting: meeting.id,
      year: meeting.year,
      number: meeting.number,
      roomName: unitName(units, meeting.room),
      theme: meeting.theme,
      text: row.text,
      ownerName: row.owner === null ? null : unitName(units, row.owner),
      dueOn: row.due_on,
      standing: standingOf({ dueOn: row.due_on, matter: matter.state }, localDateOf(now, zone)),
      opens: maySeeMeeting(actor, meeting) === null,
    };
  },
});
