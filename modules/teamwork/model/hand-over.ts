import type { UnitKind } from "@maple/grid";
import type { MatterState } from "@maple/matter";

export type { MatterState } from "@maple/matter";

import type { WordPair } from "@maple/platform/words/pairs";
import type { HandOverState } from "./hand-over-life.ts";

/** The two teams, the room, and the police rooms that the community team works from. */
export const teamKinds: readonly UnitKind[] = ["case-team", "community-team", "command-room", "police-room"];

export const handOverKinds = ["triage", "hand-over"] as const;
export type HandOverKind = (typeof handOverKinds)[number];

/** Why a matter goes to another team. Domain facts 4.2: the room feeds cases to the case team, and disputes to the communities. */
export const giveReasons = ["by-place", "offence", "danger", "civil", "hard", "other-place"] as const;
export type GiveReason = (typeof giveReasons)[number];
export const giveReasonWords: Record<GiveReason, WordPair> = {
  "by-place": { zh: "按属地由该队（室）办理", en: "it lies in their area" },
  offence: { zh: "可能涉嫌违法犯罪，需要调查", en: "may be an offence: it needs an inquiry" },
  danger: { zh: "有现实危险，需要出警处置", en: "there is danger now: officers must go" },
  civil: { zh: "属民事纠纷，适合调解", en: "a civil dispute, fit for mediation" },
  hard: { zh: "疑难复杂，需要统筹力量", en: "hard: it needs forces brought together" },
  "other-place": { zh: "不在本队（室）辖区", en: "outside the giver's area" },
};

/** Why the room gives it elsewhere than the grid proposes. */
export const overruleReasons = ["kind", "forces", "ongoing", "grid-wrong", "conflict"] as const;
export type OverruleReason = (typeof overruleReasons)[number];
export const overruleReasonWords: Record<OverruleReason, WordPair> = {
  kind: { zh: "事情性质应由该队办理", en: "its kind belongs to that team" },
  forces: { zh: "属地警务室警力不足", en: "the police room lacks people now" },
  ongoing: { zh: "该队正在办理同一事件", en: "that team handles the same event already" },
  "grid-wrong": { zh: "网格定位有误", en: "the grid is wrong" },
  conflict: { zh: "属地人员应当回避", en: "somebody of the room must stand aside" },
};

/** Why the receiving team says no; the matter stays with the giver. */
export const refuseReasons = ["civil", "not-ours", "other-place", "unclear", "twice"] as const;
export type RefuseReason = (typeof refuseReasons)[number];
export const refuseReasonWords: Record<RefuseReason, WordPair> = {
  civil: { zh: "属民事纠纷，不构成案件", en: "a civil dispute, not a case" },
  "not-ours": { zh: "不属于本队（室）职责", en: "not this team's business" },
  "other-place": { zh: "不在本队（室）辖区", en: "outside this team's area" },
  unclear: { zh: "情况不清，请先核实", en: "too unclear: please look into it first" },
  twice: { zh: "同一件事已在办理", en: "the same thing is in hand already" },
};

export const wordsLimit = 1000;

export interface TeamChoice {
  id: string;
  kind: UnitKind;
  name: WordPair;
  /** Who holds a post there today and may carry a matter. */
  staff: Array<{ id: string; name: string }>;
}

/** A hand-over as both sides see it. */
export interface HandOverView {
  id: string;
  kind: HandOverKind;
  state: HandOverState;
  from: WordPair | null;
  to: WordPair;
  toUnit: string;
  toStaff: string | null;
  reason: GiveReason;
  overrules: OverruleReason | null;
  words: string;
  givenBy: string | null;
  givenAt: string;
  answer: RefuseReason | null;
  answerWords: string;
  answeredBy: string | null;
  answeredAt: string | null;
  may: { take: string | null; refuse: string | null; takeBack: string | null };
}

/** A hand-over in the list of a team or of the room, with as much of the matter as is needed to answer it. */
export interface HandOverLine extends HandOverView {
  matter: { id: string; code: string; state: MatterState; sealed: boolean };
  /** Null for a protected matter. Nobody's name or telephone is in it. */
  about: {
    title: string;
    category: string;
    grid: WordPair | null;
    place: string;
    grade: string | null;
  } | null;
  dueAt: string | null;
}

/** One hand-over, opened: with the story, which the receiving team reads before it answers. */
export interface HandOverCard extends HandOverLine {
  story: string | null;
  dangerSigns: Array<{ sign: string; words: string[]; tellPoliceNow: boolean }>;
  colleagues: Array<{ id: string; name: string }>;
  /** Whether this reader may open the matter itself. */
  opens: boolean;
}

export const handOverViews = ["todo", "given", "done", "station"] as const;
export type HandOverViewName = (typeof handOverViews)[number];

/** What of the two teams and the room stands on a matter's own page. */
export interface MatterTeamwork {
  /** Who answers for it now. */
  owner: { unit: WordPair | null; holder: string | null };
  handOvers: HandOverView[];
  /** Why this reader may not hand it over; null when they may. */
  mayGive: string | null;
  teams: TeamChoice[];
  /** The day's report that it was filed from; `report` leads back for whoever reads it. */
  cameFrom: { unit: WordPair; day: string; report: string | null } | null;
}

/** What somebody who follows a matter reads of it. */
export interface FollowedOwner {
  unit: WordPair | null;
  holder: string | null;
  /** Offered to another team that has not answered yet. */
  passing: WordPair | null;
}
