import type { UnitKind } from "@maple/grid";
import type { LocalDate } from "@maple/platform/clock";
import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { MemberAct, MemberState } from "./member-life.ts";

export const teamKinds = [
  "mediation-committee",
  "mediators",
  "village-sages",
  "lawyers",
  "counsellors",
  "patrol-team",
  "guard-team",
  "voluntary-police",
  "household-chiefs",
] as const;
export type TeamKind = (typeof teamKinds)[number];

export interface TeamRules {
  words: WordPair;
  /** Nobody is active without a training that is on record. */
  training: boolean;
  /** Members are chosen by one of the three olds, proposed by somebody and approved. */
  sages: boolean;
  /** Members at least and at most; null where no rule says so. */
  least: number | null;
  most: number | null;
  /** Length of a term in months; null where there is none. */
  termMonths: number | null;
  unitKinds: readonly UnitKind[];
}

const anywhere: readonly UnitKind[] = [
  "community",
  "village",
  "town",
  "police-room",
  "station",
  "mediation-committee",
];
const plain = (zh: string, en: string, training: boolean): TeamRules => ({
  words: { zh, en },
  training,
  sages: false,
  least: null,
  most: null,
  termMonths: null,
  unitKinds: anywhere,
});

/** What each kind of team asks for. Committees: People's Mediation Law arts 8 and 9. Mission B2, B8, E4. */
export const teamRules: Record<TeamKind, TeamRules> = {
  "mediation-committee": {
    words: { zh: "人民调解委员会", en: "mediation committee" },
    training: true,
    sages: false,
    least: 3,
    most: 9,
    termMonths: 36,
    unitKinds: ["mediation-committee"],
  },
  mediators: plain("调解员队伍", "mediators", true),
  "village-sages": { ...plain("乡贤（三老）", "village sages", false), sages: true },
  lawyers: plain("律师", "lawyers", false),
  counsellors: plain("心理咨询师", "counsellors", false),
  "patrol-team": plain("巡逻队", "patrol team", true),
  "guard-team": plain("护校护村队", "guard team", true),
  "voluntary-police": plain("义警", "voluntary police", true),
  "household-chiefs": plain("治安户长", "household chiefs", true),
};

export const memberParts = ["director", "deputy", "member"] as const;
export type MemberPart = (typeof memberParts)[number];
export const partWords: Record<MemberPart, WordPair> = {
  director: { zh: "主任（队长）", en: "director or captain" },
  deputy: { zh: "副主任（副队长）", en: "deputy" },
  member: { zh: "成员", en: "member" },
};

/** The three olds 三老, from whom village sages are chosen. */
export const sageCriteria = ["party-member", "cadre", "teacher"] as const;
export const criterionWords: Record<(typeof sageCriteria)[number], WordPair> = {
  "party-member": { zh: "老党员", en: "veteran party member" },
  cadre: { zh: "老干部", en: "retired cadre" },
  teacher: { zh: "老教师", en: "retired teacher" },
};

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** When somebody can usually come: a weekday (1 Monday to 7 Sunday) and wall-clock times. */
export const hoursSchema = z.object({ day: z.int().min(1).max(7), from: clock, until: clock });
export type Hours = z.infer<typeof hoursSchema>;

export interface Team {
  id: string;
  kind: TeamKind;
  name: WordPair;
  unit: string;
  from: LocalDate;
  until: LocalDate | null;
  termFrom: LocalDate | null;
  termUntil: LocalDate | null;
  womanConfirmed: boolean;
  minorityApplies: boolean;
  minorityConfirmed: boolean;
  confirmedBy: string | null;
  confirmedAt: string | null;
}

export interface Member {
  id: string;
  team: string;
  staff: string | null;
  name: string;
  part: MemberPart;
  state: MemberState;
  /** Since when in this state. */
  since: LocalDate;
  joinedOn: LocalDate;
  proposedBy: string;
  criterion: (typeof sageCriteria)[number] | null;
  approvedBy: string | null;
  approvedOn: LocalDate | null;
  skills: string[];
  dialects: string[];
  hours: Hours[];
}

export interface Training {
  id: string;
  member: string;
  topic: string;
  heldOn: LocalDate;
  hours: number;
}

export const teamWarnings = [
  "too-few",
  "too-many",
  "no-director",
  "woman-unconfirmed",
  "minority-unconfirmed",
  "term-missing",
  "term-too-long",
  "term-over",
  "term-ends-soon",
] as const;
export type TeamWarning = (typeof teamWarnings)[number];

export interface TeamLine {
  id: string;
  kind: TeamKind;
  name: WordPair;
  unit: string;
  unitName: WordPair;
  active: number;
  waiting: number;
  warnings: TeamWarning[];
  until: LocalDate | null;
}

export interface TeamPage {
  lines: TeamLine[];
  units: Array<{ id: string; name: WordPair; kind: string }>;
  today: LocalDate;
}

export interface TeamView extends Team {
  unitName: WordPair;
  confirmedByName: string | null;
  warnings: TeamWarning[];
  members: Array<
    Member & { phone: string | null; trainings: Training[]; approvedByName: string | null; acts: MemberAct[] }
  >;
  today: LocalDate;
}
