import type { WordPair } from "@maple/platform/words/pairs";
import type { MeetingAct, MeetingState } from "./meeting-life.ts";
import type { Sector, Standing, TopicOutcome } from "./sector.ts";
import type { TopicState } from "./topic-life.ts";

/** 2026 年第 3 次恳谈会: counted for each police room, by year. */
export function meetingName({ year, number }: { year: number; number: number }, lang: "zh" | "en"): string {
  return lang === "zh" ? `${year} 年第 ${number} 次恳谈会` : `Meeting ${number} of ${year}`;
}

export interface MeetingFrame {
  id: string;
  year: number;
  number: number;
  room: string;
  roomName: WordPair;
  theme: string;
  state: MeetingState;
  meetsAt: string;
  minutes: number;
  place: string;
  movedAt: string | null;
  cancelledWhy: string | null;
}

export interface MeetingLine extends MeetingFrame {
  topics: number;
  resolutions: number;
  /** Resolutions that are not finished. */
  open: number;
}

export interface AttendanceView {
  sector: Sector;
  organisation: string;
  people: number;
}

export interface OpinionView {
  sector: Sector;
  text: string;
}

/** A resolution as everybody may read it. */
export interface ResolutionView {
  id: string;
  text: string;
  ownerName: WordPair | null;
  dueOn: string | null;
  standing: Standing;
}

/** The same for staff: with its matter, and what filing it would begin with. */
export interface ResolutionWork extends ResolutionView {
  owner: string | null;
  matter: string | null;
  /** Whether this reader may open the matter. */
  opens: boolean;
  /** A suggestion; a person decides. Null once it is filed. */
  category: string | null;
}

export interface ItemView<R extends ResolutionView = ResolutionView> {
  topic: string;
  wording: string;
  sector: Sector;
  outcome: TopicOutcome | null;
  outcomeWords: string;
  opinions: OpinionView[];
  resolutions: R[];
}

export interface TopicView {
  id: string;
  code: string;
  room: string;
  roomName: WordPair;
  state: TopicState;
  sector: Sector;
  text: string;
  placeWords: string;
  raisedAt: string;
  /** By somebody on the public site, or typed by staff. */
  byResident: boolean;
}

export interface MeetingView extends MeetingFrame {
  chair: string;
  chairName: string;
  items: ItemView<ResolutionWork>[];
  attendance: AttendanceView[];
  publishedAt: string | null;
  /** What was raised, by topic on the agenda: staff alone read the raw words. */
  raised: TopicView[];
  /** Topics of the room that could be put on the agenda. */
  waiting: TopicView[];
  /** Bodies that may see to a resolution. */
  owners: Array<{ id: string; name: WordPair; kind: string }>;
  /** Grids of the room, for where a resolution's matter stands. */
  grids: Array<{ id: string; name: WordPair }>;
  /** What is missing before the minutes can be confirmed; null when nothing is. */
  hole: { reason: string; n: number } | null;
  may: Array<{ act: MeetingAct; reason: string | null }>;
}

export interface MeetingList {
  lines: MeetingLine[];
  total: number;
  waiting: TopicView[];
  /** Rooms for which this reader keeps meetings. */
  rooms: Array<{ id: string; name: WordPair }>;
}

/** A meeting as everybody may read it. What was said and decided stands in it once it is published. */
export interface PublicMeeting extends MeetingFrame {
  out: boolean;
  items: ItemView[];
  attendance: AttendanceView[];
}

export type PublicLine = MeetingLine;

/** A topic at its code, for whoever raised it. */
export interface OwnTopic {
  code: string;
  state: TopicState;
  text: string;
  forgotten: boolean;
  roomName: WordPair;
  roomPhone: string | null;
  raisedAt: string;
  answer: string;
  /** The meeting on whose agenda it stands, once that is announced. */
  meeting: (MeetingFrame & { wording: string; outcome: TopicOutcome | null; outcomeWords: string }) | null;
}

/** From which meeting a matter came. */
export interface MatterOrigin {
  meeting: string;
  year: number;
  number: number;
  roomName: WordPair;
  theme: string;
  text: string;
  ownerName: WordPair | null;
  dueOn: string | null;
  standing: Standing;
  /** Whether this reader may open the meeting. */
  opens: boolean;
}
