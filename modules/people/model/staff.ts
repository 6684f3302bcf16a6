import type { LocalDate } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";

/** Someone who works here, by the name published on the grid card. */
export interface Staff {
  id: string;
  name: string;
}

export interface StaffPost {
  id: string;
  staff: string;
  role: string;
  unit: string;
  grids: string[];
  from: string;
  until: string | null;
}

/** A post with everything that is known of it; `until` is the first day on which it is no longer held. */
export interface PostRecord extends StaffPost {
  /** As the office calls it; empty where the role's own name is used. */
  title: WordPair;
  /** The post that this one stands in for. */
  substitutes: string | null;
  /** Days on which somebody else covers it and it gives nothing. */
  suspendedFrom: LocalDate | null;
  suspendedUntil: LocalDate | null;
  endedWhy: string | null;
  endedOn: LocalDate | null;
  endedBy: string | null;
  /** `until` as it was before the post was ended. */
  untilBefore: LocalDate | null;
  annulled: boolean;
  annulledWhy: string;
}

/** A post to be kept; what is left out is empty. */
export type NewPost = StaffPost & Partial<Pick<PostRecord, "title" | "substitutes">>;

/** Why a post ends, or somebody goes. Codes, so that the ledger can hold them. */
export const endReasons = ["moved", "duties", "left", "ill", "retired"] as const;
export type EndReason = (typeof endReasons)[number];
export const endReasonWords: Record<EndReason, WordPair> = {
  moved: { zh: "调离", en: "moved to other work" },
  duties: { zh: "分工调整", en: "duties changed" },
  left: { zh: "离职", en: "left the service" },
  ill: { zh: "因病", en: "illness" },
  retired: { zh: "退休", en: "retired" },
};

/** One line of the list of staff: who, and which posts today. */
export interface StaffLine extends Staff {
  posts: Array<{
    role: string;
    roleWords: WordPair;
    title: WordPair;
    unit: string;
    unitName: WordPair;
    grids: number;
  }>;
  /** Since when they hold a post without a break of today's posts; null when they hold none. */
  since: LocalDate | null;
}

export interface StaffPage {
  lines: StaffLine[];
  total: number;
  pageSize: number;
  may: { keep: boolean; give: boolean };
}

export interface PostView extends PostRecord {
  roleWords: WordPair;
  unitName: WordPair;
  gridNames: WordPair[];
  /** Where it stands on the day it was asked. */
  stands: "planned" | "held" | "suspended" | "over" | "annulled";
  /** Who is stood in for, when it is a substitute's post. */
  coversName: string | null;
  may: { change: boolean; end: boolean; resume: boolean; annul: boolean; cover: boolean };
}

/** One person: posts as they came one after the other. The telephone is there for whoever keeps the staff alone. */
export interface StaffView extends Staff {
  phone: string | null;
  posts: PostView[];
  leaving: { from: LocalDate; reason: EndReason } | null;
  today: LocalDate;
  may: { keep: boolean; give: boolean; leave: boolean; account: boolean };
}

/** Units and grids at which this keeper may give posts. */
export interface Places {
  units: Array<{ id: string; kind: string; name: WordPair; parent: string | null }>;
  grids: Array<{ id: string; name: WordPair; community: string; room: string }>;
}
