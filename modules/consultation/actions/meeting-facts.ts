import { type About, mayAct } from "@maple/identity";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { EventData, Told } from "@maple/platform/ledger";
import type { ConsultationReason } from "../model/consultation-reasons.ts";
import {
  type MeetingAct,
  type MeetingState,
  meetingStateWords,
  nextMeetingState,
} from "../model/meeting-life.ts";
import { findMeeting, findMeetingToChange, type MeetingRow } from "../store/meeting-store.ts";

export const zone = "Asia/Shanghai";

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { meeting: string };
}

const saidOfNone = (actor: Actor) => (actor.kind === "staff" ? "meeting-not-found" : "not-signed-in");

/** A meeting, held for an act that changes it. */
export async function loadMeeting({ tx, county, actor, input }: Loading): Promise<MeetingRow> {
  return (await findMeetingToChange(tx, county, input.meeting)) ?? refuse(saidOfNone(actor));
}

/** The same for a question of staff. */
export async function loadMeetingToSee({ tx, county, actor, input }: Loading): Promise<MeetingRow> {
  return (await findMeeting(tx, county, input.meeting)) ?? refuse(saidOfNone(actor));
}

/** Meetings and topics stand with a police room: whoever's post reaches the room reaches them. */
export function aboutRoom(room: string | null): About {
  return { grid: null, room, carriers: [] };
}

/** Whether somebody reads what is not public of a meeting; else it is said as of one that is not there. */
export function maySeeMeeting(actor: Actor, { room }: { room: string }): string | null {
  const objection = mayAct(actor, "consultation.see", aboutRoom(room));
  return objection === null || objection === "not-signed-in" ? objection : "meeting-not-found";
}

/** Whoever keeps the meetings of its room. */
export function mayKeepMeeting(actor: Actor, meeting: { room: string }): string | null {
  return maySeeMeeting(actor, meeting) ?? mayAct(actor, "consultation.keep", aboutRoom(meeting.room));
}

/** The state after an act, or the named refusal that this life does not allow it now. */
export function advance({ state }: Pick<MeetingRow, "state">, act: MeetingAct): MeetingState {
  const words = meetingStateWords[state];
  return (
    nextMeetingState(state, act) ?? refuse("meeting-act-not-possible", { state: words.zh, stateEn: words.en })
  );
}

/** A short text as it is kept; refuses one that says nothing. */
export function wordsGiven(text: string, reason: ConsultationReason): string {
  const tidy = text.trim();
  return [...tidy].length < 2 ? refuse(reason) : tidy;
}

/** An event of a meeting in its own stream: ids, codes and counts. */
export function meetingTold(meeting: string, type: string, data: EventData, begins = false): Told {
  return { stream: meeting, kind: "consultation", type, data, ...(begins ? { begins: true } : {}) };
}
