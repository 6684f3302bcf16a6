import type { MatterAct, MatterState } from "@maple/matter";

export type Side = "A" | "B";

/** A point of time in a script: whole days after the report, local time. */
export type Step = { day: number; time: string };

/** Username, or the grid worker or officer of the place, or a party through the tracking page. */
export type By = "worker" | "officer" | "reporter" | `mediator.${string}`;

export type PartyScript = {
  side: Side;
  kind: "person" | "unit";
  name: string;
  phone: string;
  /** What this side said, apart from the other: compartment of its side. */
  statement: string;
};

export type Term = {
  /** Side that has to do it. */
  who: Side;
  what: string;
  /** Whole yuan, or null for an act. */
  amountYuan: number | null;
  way: string;
  /** Days after the agreement takes effect. */
  dueDays: number;
};

export type Session = Step & {
  minutes: number;
  place: string;
  mediator: `mediator.${string}` | "officer";
  present: string[];
  /** What was verified, said and advised, as the record of the session tells it. */
  record: string;
  result: "agreed" | "partly" | "adjourned" | "failed";
};

/** One living example: everything that happened to a matter, from the first word on. */
export type CaseScript = {
  key: string;
  /** Days before "today" on which it was reported. */
  daysAgo: number;
  time: string;
  title: string;
  category: string;
  /** Null where none of the sub-types fits. */
  subtype: string | null;
  source: string;
  naming: "named" | "withheld" | "anonymous";
  grade: "red" | "orange" | "yellow" | "blue";
  gradeReason: string;
  /** Third-level grid by its Chinese name. */
  grid: string;
  placeWords: string;
  story: string;
  /** Who brought it: one of the sides, or somebody else by name. */
  reporter: Side | { name: string; phone: string };
  parties: PartyScript[];
  acts: (Step & { act: MatterAct; by: By; note?: string })[];
  notes: (Step & {
    by: By;
    compartment: "A" | "B" | "joint" | "neutral" | "staff" | "reporter";
    text: string;
  })[];
  sessions: Session[];
  agreement: { form: "written" | "oral"; day: number; facts: string; terms: Term[] } | null;
  performance: (Step & { term: number; how: string })[];
  /** Each is one act "answer-outcome". */
  followUps: (Step & {
    by: By;
    side: Side;
    answer: "confirmed" | "not-solved" | "not-reached";
    way: "phone" | "visit" | "online";
    words: string;
  })[];
  /** How far it has come. */
  state: MatterState;
};
