/** Where a meeting is. What stands in `announced` and later may be read by everybody. */
export const meetingStates = [
  "planned",
  "announced",
  "held",
  "resolved",
  "published",
  "closed",
  "cancelled",
] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingActs = [
  "announce",
  "set-agenda",
  "arrange",
  "hold",
  "write-minutes",
  "confirm-minutes",
  "take-minutes-back",
  "publish",
  "file-resolution",
  "close",
  "cancel",
] as const;
export type MeetingAct = (typeof meetingActs)[number];

/**
 * States x acts, complete by type; an act that is absent is not possible there, the first one is the next sensible. What
 * was published is never written over: whoever came and whoever reads it hold the state to the same text.
 */
export const meetingLife = {
  planned: { announce: "announced", "set-agenda": "planned", arrange: "planned", cancel: "cancelled" },
  announced: { hold: "held", "set-agenda": "announced", arrange: "announced", cancel: "cancelled" },
  held: { "confirm-minutes": "resolved", "write-minutes": "held" },
  resolved: { publish: "published", "file-resolution": "resolved", "take-minutes-back": "held" },
  published: { "file-resolution": "published", close: "closed" },
  closed: {},
  cancelled: {},
} as const satisfies Record<MeetingState, Partial<Record<MeetingAct, MeetingState>>>;

export function nextMeetingState(state: MeetingState, act: MeetingAct): MeetingState | null {
  const row: Partial<Record<MeetingAct, MeetingState>> = meetingLife[state];
  return row[act] ?? null;
}

export function meetingActsIn(state: MeetingState): MeetingAct[] {
  return Object.keys(meetingLife[state]) as MeetingAct[];
}

/** What was talked about and decided is out. */
export function isOut(state: MeetingState): boolean {
  return state === "published" || state === "closed";
}

export const meetingStateWords: Record<MeetingState, { zh: string; en: string }> = {
  planned: { zh: "筹备中", en: "being prepared" },
  announced: { zh: "已公告", en: "announced" },
  held: { zh: "已召开，整理纪要中", en: "held, minutes being written" },
  resolved: { zh: "纪要已确认", en: "minutes confirmed" },
  published: { zh: "已公开", en: "published" },
  closed: { zh: "已办结", en: "closed" },
  cancelled: { zh: "已取消", en: "cancelled" },
};

export const meetingActWords: Record<MeetingAct, { zh: string; en: string }> = {
  announce: { zh: "发布公告", en: "Announce it" },
  "set-agenda": { zh: "调整议程", en: "Set the agenda" },
  arrange: { zh: "改时间、地点、主持人", en: "Change time, place or chair" },
  hold: { zh: "登记召开", en: "Record that it was held" },
  "write-minutes": { zh: "写纪要", en: "Write the minutes" },
  "confirm-minutes": { zh: "确认纪要", en: "Confirm the minutes" },
  "take-minutes-back": { zh: "退回修改纪要", en: "Take the minutes back" },
  publish: { zh: "公开结果", en: "Publish the results" },
  "file-resolution": { zh: "决议转为事项", en: "Make a resolution a matter" },
  close: { zh: "办结归档", en: "Close it" },
  cancel: { zh: "取消会议", en: "Cancel the meeting" },
};
