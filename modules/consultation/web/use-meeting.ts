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
