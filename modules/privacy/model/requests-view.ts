import type { ClockView } from "@maple/matter";
import type { GrantWay, RequestKind, RequestProof, RequestState } from "@maple/resident";
import type { KeptReason } from "./request-refusals.ts";

/** A request in the list of those who may answer it: nothing of what was written. */
export interface RequestLineView {
  id: string;
  matter: string;
  code: string;
  room: { zh: string; en: string } | null;
  kind: RequestKind;
  field: "name" | "phone" | "address" | null;
  state: RequestState;
  askedAt: string;
  dueAt: string;
  overdue: boolean;
  answeredAt: string | null;
  answeredBy: string | null;
  reason: string | null;
}

export interface RequestsView {
  open: RequestLineView[];
  answered: RequestLineView[];
  overdue: number;
}

/** One request, opened to be answered; opening it is a reading, and logged. */
export interface RequestView extends RequestLineView {
  proof: RequestProof;
  /** What is recorded now, and what is asked for. */
  present: string | null;
  wanted: string | null;
  words: string | null;
  answer: string | null;
  way: GrantWay | null;
  /** Of a deletion: what obliges to keep, and the day on which it will be forgotten. */
  kept: { reason: KeptReason; until: string | null } | null;
  clock: ClockView;
}
