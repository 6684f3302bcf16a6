import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { z } from "zod";
import { isFinished, standingOf } from "../rules/standing.ts";
import { changeMeeting, type MeetingRow } from "../store/meeting-store.ts";
import { resolutionsOf } from "../store/minutes-store.ts";
import { matterStates } from "./matter-states.ts";
import { advance, loadMeeting, mayKeepMeeting, meetingTold, zone } from "./meeting-facts.ts";

const input = z.object({ meeting: z.uuid() });

/** Puts what was said and decided before everybody. It is not written over afterwards. */
export const publishMeeting = action<z.infer<typeof input>, MeetingRow, { state: string }>({
  verb: "consultation.publish",
  input,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, facts: meeting, now, tell }) => {
    const state = advance(meeting, "publish");
    await changeMeeting(tx, county, meeting.id, { state, published_at: now });
    tell(meetingTold(meeting.id, "consultation.published", { to: state }));
    return { state };
  },
});

/** Closes a meeting all of whose resolutions came to an end; it stays public. */
export const closeMeeting = action<z.infer<typeof input>, MeetingRow, { state: string }>({
  verb: "consultation.close",
  input,
  load: loadMeeting,
  who: mayKeepMeeting,
  run: async ({ tx, county, facts: meeting, now, tell }) => {
    const state = advance(meeting, "close");
    const resolutions = await resolutionsOf(tx, county, [meeting.id]);
    const states = await matterStates(tx, county, resolutions);
    const today = localDateOf(now, zone);
    const open = resolutions.filter(
      (row) => !isFinished(standingOf({ dueOn: row.due_on, matter: states.get(row.id) ?? null }, today)),
    );
    if (open.length > 0) refuse("resolutions-open", { n: open.length });
    await changeMeeting(tx, county, meeting.id, { state, closed_at: now });
    tell(meetingTold(meeting.id, "consultation.closed", { resolutions: resolutions.length, to: state }));
    return { state };
  },
});
