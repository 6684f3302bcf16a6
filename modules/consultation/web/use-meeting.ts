import { useTell } from "@maple/platform/query";
import { useMemo } from "react";
import type { MeetingView } from "../model/meeting.ts";
import type { MeetingAct } from "../model/meeting-life.ts";

/** An act on a meeting; what shows it is asked anew. */
export function useMeetingTell<V = unknown>(meeting: string) {
  const keys = useMemo(() => [[`/api/meetings/${meeting}`], ["/api/meetings"]], [meeting]);
  return useTell<V>(keys);
}

export function can(meeting: MeetingView, act: MeetingAct): boolean {
  return meeting.may.some((one) => one.act === act && one.reason === null);
}

/** A moment for a date-time field, in the county's clock. */
export function momentOfField(field: string): string | null {
  const at = Date.parse(`${field}+08:00`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The same the other way: what a date-time field shows of a moment. */
export function fieldOfMoment(moment: string): string {
  return new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16);
}
