import type { RoutingValue } from "../model/routing.ts";
import { type Department, proposedFor } from "./routing.ts";

export interface RoutedTask {
  unit: string;
  /** Given back by the department. */
  returned: boolean;
  /** Whom the department named as the right one. */
  rightUnit: string | null;
  /** Still not taken up by anybody: says nothing of who was right. */
  waits: boolean;
}

export interface RoutedMatter {
  category: string;
  tasks: readonly RoutedTask[];
}

/** Places are those in what was given. */
export interface RoutingRehearsed {
  changed: number[];
  sentThere: number[];
  namedThere: number[];
  known: number[];
  rightBefore: number[];
  rightAfter: number[];
}

/** The departments that were right about a matter: that took it up and kept it, or were named when it came back. */
export function rightUnits(matter: RoutedMatter): Set<string> {
  return new Set(
    matter.tasks.flatMap((task) => (task.returned ? (task.rightUnit ?? []) : task.waits ? [] : task.unit)),
  );
}

/**
 * A month's matters under another table of receivers. What people did then says who was right; a table is right first
 * when whom it proposes to lead is one of them. Nothing is sent.
 */
export function rehearseRouting(
  matters: readonly RoutedMatter[],
  tables: { before: RoutingValue; after: RoutingValue },
  departments: readonly Department[],
): RoutingRehearsed {
  const seen = matters.map((matter) => {
    const ids = (table: RoutingValue) =>
      proposedFor(table, matter.category, departments).map((one) => one.id);
    const [before, after] = [ids(tables.before), ids(tables.after)];
    const fresh = after.filter((unit) => !before.includes(unit));
    const right = rightUnits(matter);
    return {
      changed: before.join() !== after.join(),
      sentThere: matter.tasks.some((task) => fresh.includes(task.unit)),
      namedThere: matter.tasks.some((task) => task.rightUnit !== null && fresh.includes(task.rightUnit)),
      known: right.size > 0,
      rightBefore: before.length > 0 && right.has(before[0]!),
      rightAfter: after.length > 0 && right.has(after[0]!),
    };
  });
  const places = (holds: (one: (typeof seen)[number]) => boolean) =>
    seen.flatMap((one, place) => (holds(one) ? [place] : []));
  return {
    changed: places((one) => one.changed),
    sentThere: places((one) => one.changed && one.sentThere),
    namedThere: places((one) => one.changed && one.namedThere),
    known: places((one) => one.known),
    rightBefore: places((one) => one.rightBefore),
    rightAfter: places((one) => one.rightAfter),
  };
}
