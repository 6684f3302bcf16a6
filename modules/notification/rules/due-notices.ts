import type { StaffPost } from "@maple/people";
import {
  addDays,
  addWorkingDays,
  chinaCalendar,
  countWorkingDays,
  epochOf,
  type LocalDate,
  localDateOf,
  type Moment,
  momentOf,
} from "@maple/platform/clock";
import { adviceDays, longOverdueDays, type NoticeKind, soonDays, soonHours } from "../model/notice.ts";
import { carersOfMatter, localCarers, type Standing, type Telling } from "./who-is-told.ts";

/** A telling with what it is about: the same cause is told once to the same person, whenever one looks. */
export interface DueTelling extends Telling {
  matter: string;
  cause: string;
}

export interface RunningClock {
  matter: Standing;
  rule: string;
  serial: number;
  dueAt: Moment;
}

export interface OpenObligation {
  matter: Standing;
  id: string;
  dueOn: LocalDate;
}

export interface OpenCheck {
  matter: Standing;
  id: string;
  dueOn: LocalDate;
}

/** Until when a clock that ends is looked for. */
export function soonUntil(now: Moment): Moment {
  return momentOf(epochOf(now) + soonHours * 3_600_000);
}

/**
 * A clock that ends soon or has ended, to its holder; two working days later to the station head too. A clock that was
 * extended has a new end, so it is told of again.
 * @param unitsAbove the room of the matter and every unit above it.
 */
export function clockTellings(
  clock: RunningClock,
  given: { now: Moment; zone: string; posts: readonly StaffPost[]; unitsAbove: readonly string[] },
): DueTelling[] {
  const { now, zone, posts } = given;
  const cause = `${clock.rule}:${clock.serial}:${clock.dueAt}`;
  const about = (kind: NoticeKind, staff: readonly string[]) => tellings(clock.matter, kind, cause, staff);
  // Not `carersOfMatter`: the clock is the holder's, and the mediators have their own work list.
  const holders = clock.matter.holder === null ? localCarers(clock.matter, posts) : [clock.matter.holder];
  if (clock.dueAt > soonUntil(now)) return [];
  if (clock.dueAt >= now) return about("clock-due-soon", holders);
  const late = countWorkingDays(chinaCalendar, localDateOf(clock.dueAt, zone), localDateOf(now, zone));
  const heads = posts.filter((post) => post.role === "station-head" && given.unitsAbove.includes(post.unit));
  return [
    ...about("clock-overdue", holders),
    ...(late >= longOverdueDays
      ? about(
          "clock-overdue-long",
          heads.map((post) => post.staff),
        )
      : []),
  ];
}

export interface OpenRequest {
  matter: Standing;
  id: string;
  dueAt: Moment;
}

/**
 * A request about personal data whose answer is due soon, to the officers of the room; once its day has passed, to the
 * head of the station too (Personal Information Protection Law art. 50 asks for a timely answer).
 * @param unitsAbove the room of the matter and every unit above it.
 */
export function requestTellings(
  request: OpenRequest,
  given: { now: Moment; posts: readonly StaffPost[]; unitsAbove: readonly string[] },
): DueTelling[] {
  if (request.dueAt > soonUntil(given.now)) return [];
  const holders = (role: string, units: readonly string[]) =>
    given.posts.filter((post) => post.role === role && units.includes(post.unit)).map((post) => post.staff);
  const officers = request.matter.room === null ? [] : holders("officer", [request.matter.room]);
  const heads = holders("station-head", given.unitsAbove);
  const cause = `request:${request.id}`;
  return request.dueAt >= given.now
    ? tellings(request.matter, "request-due-soon", cause, officers)
    : tellings(request.matter, "request-overdue", cause, [...officers, ...heads]);
}

/** How an obligation stands to its date; null while that is further off. */
export function dueKind(
  dueOn: LocalDate,
  today: LocalDate,
): "obligation-due-soon" | "obligation-due-today" | "obligation-overdue" | null {
  if (dueOn < today) return "obligation-overdue";
  if (dueOn === today) return "obligation-due-today";
  return dueOn <= addDays(today, soonDays) ? "obligation-due-soon" : null;
}

/** An obligation, to the mediators, who remind the side it binds. */
export function obligationTellings(obligation: OpenObligation, today: LocalDate): DueTelling[] {
  const kind = dueKind(obligation.dueOn, today);
  if (kind === null) return [];
  return tellings(
    obligation.matter,
    kind,
    `${obligation.id}:${obligation.dueOn}`,
    obligation.matter.mediators,
  );
}

/** A follow-up question whose day has come, to whoever carries the matter. */
export function checkTellings(check: OpenCheck, today: LocalDate, posts: readonly StaffPost[]): DueTelling[] {
  if (check.dueOn > today) return [];
  const { holder } = check.matter;
  return tellings(
    check.matter,
    "check-due",
    check.id,
    holder === null ? carersOfMatter(check.matter, posts) : [holder],
  );
}

export interface SessionAhead {
  matter: Standing;
  id: string;
  plannedAt: Moment;
}

/** Whether a day comes before the working day after today is over: what is held then is told on the working day before. */
export function byNextWorkingDay(day: LocalDate, today: LocalDate): boolean {
  return day > today && day <= addWorkingDays(chinaCalendar, today, 1);
}

/** A session that is held by the next working day, to its mediators; one that was moved is told again. */
export function sessionTellings(session: SessionAhead, given: { now: Moment; zone: string }): DueTelling[] {
  const [day, today] = [localDateOf(session.plannedAt, given.zone), localDateOf(given.now, given.zone)];
  if (!byNextWorkingDay(day, today)) return [];
  const cause = `${session.id}:${session.plannedAt}`;
  return tellings(session.matter, "session-next", cause, session.matter.mediators);
}

export interface AdviceWaiting {
  matter: Standing;
  panel: string;
  advisedAt: Moment;
  calledBy: string;
}

/** Until when advice must have been given to be asked after now. */
export function adviceUntil(now: Moment): Moment {
  return momentOf(epochOf(now) - adviceDays * 86_400_000);
}

/** A panel's advice of which nobody has said what became of it, to whoever called the panel and carries the matter. */
export function adviceTellings(advice: AdviceWaiting, now: Moment): DueTelling[] {
  if (advice.advisedAt > adviceUntil(now)) return [];
  const { holder } = advice.matter;
  const staff = holder === null ? [advice.calledBy] : [advice.calledBy, holder];
  return tellings(advice.matter, "panel-unfollowed", `advice:${advice.panel}`, staff);
}

function tellings(matter: Standing, kind: NoticeKind, cause: string, staff: readonly string[]): DueTelling[] {
  return [...new Set(staff)].map((id) => ({ matter: matter.id, staff: id, kind, cause }));
}
