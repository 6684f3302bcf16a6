import { addDays, addMonths, type LocalDate } from "@maple/platform/clock";
import { isOnRoster, type MemberAct, nextMemberState } from "../model/member-life.ts";
import { type Member, type Team, type TeamWarning, type Training, teamRules } from "../model/team.ts";

type Roster = ReadonlyArray<Pick<Member, "state" | "part">>;

/**
 * What is not as the rule of its kind asks, computed anew whenever it is shown. A warning stops nothing: the keeper
 * mends it. People's Mediation Law arts 8 (three to nine, a woman, a smaller ethnic group, a director) and 9 (three years).
 */
export function warningsOf(team: Team, members: Roster, day: LocalDate): TeamWarning[] {
  const { least, most, termMonths } = teamRules[team.kind];
  const found: TeamWarning[] = [];
  const active = members.filter((member) => member.state === "active" || member.state === "paused");
  if (least !== null && active.length < least) found.push("too-few");
  if (most !== null && active.length > most) found.push("too-many");
  if (termMonths === null) return found;
  if (!active.some((member) => member.part === "director")) found.push("no-director");
  if (!team.womanConfirmed) found.push("woman-unconfirmed");
  if (team.minorityApplies && !team.minorityConfirmed) found.push("minority-unconfirmed");
  if (team.termFrom === null || team.termUntil === null) found.push("term-missing");
  else {
    if (team.termUntil > addMonths(team.termFrom, termMonths)) found.push("term-too-long");
    if (team.termUntil <= day) found.push("term-over");
    else if (team.termUntil <= addDays(day, 90)) found.push("term-ends-soon");
  }
  return found;
}

export interface Joining {
  name: string;
  staff: string | null;
  phoneKey: string | null;
  part: Member["part"];
  criterion: Member["criterion"];
  proposedBy: string;
}

export type JoinObjection =
  | "member-name-needed"
  | "team-closed"
  | "member-twice"
  | "team-full"
  | "director-there"
  | "criterion-needed";

/** Whether somebody can be proposed for a team. Who has left or was declined may be proposed again. */
export function objectionToJoin(
  joining: Joining,
  facts: {
    team: Team;
    members: ReadonlyArray<Pick<Member, "name" | "staff" | "state" | "part"> & { phoneKey: string | null }>;
    day: LocalDate;
  },
): JoinObjection | null {
  const { team, members, day } = facts;
  const rules = teamRules[team.kind];
  if (team.until !== null && team.until <= day) return "team-closed";
  if ([...joining.name.trim()].length < 2) return "member-name-needed";
  const roster = members.filter((member) => isOnRoster(member.state));
  if (roster.some((member) => isSamePerson(member, joining))) return "member-twice";
  if (rules.most !== null && roster.length >= rules.most) return "team-full";
  if (joining.part === "director" && roster.some((member) => member.part === "director"))
    return "director-there";
  if (rules.sages && (joining.criterion === null || joining.proposedBy.trim() === ""))
    return "criterion-needed";
  return null;
}

/** By account, else by telephone; only where one has none, by name. */
export function isSamePerson(
  one: { name: string; staff: string | null; phoneKey: string | null },
  other: { name: string; staff: string | null; phoneKey: string | null },
): boolean {
  if (one.staff !== null && other.staff !== null) return one.staff === other.staff;
  if (one.phoneKey !== null && other.phoneKey !== null) return one.phoneKey === other.phoneKey;
  return one.name.trim() === other.name.trim();
}

/** Whether a membership can take a step of its life. */
export function objectionToStep(
  member: Pick<Member, "state">,
  act: MemberAct,
  facts: { team: Pick<Team, "kind">; trainings: readonly Training[] },
): "member-step-impossible" | "training-needed" | null {
  if (nextMemberState(member.state, act) === null) return "member-step-impossible";
  const trained = facts.trainings.some((one) => one.hours > 0);
  const asks = act === "train" || (act === "activate" && teamRules[facts.team.kind].training);
  return asks && !trained ? "training-needed" : null;
}

/** A term that ends before it begins is none. */
export function objectionToTerm(term: {
  termFrom: LocalDate | null;
  termUntil: LocalDate | null;
}): "term-backwards" | null {
  return term.termFrom !== null && term.termUntil !== null && term.termUntil <= term.termFrom
    ? "term-backwards"
    : null;
}
