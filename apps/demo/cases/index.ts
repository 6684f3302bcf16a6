import {
  addDays,
  epochOf,
  type LocalDate,
  type Moment,
  momentOf,
  startOfLocalDay,
} from "@maple/platform/clock";
import type { Point } from "@maple/platform/map";
import { demoGrids, gridId } from "../county/grids.ts";
import { doorIn } from "../county/houses-of.ts";
import { demoStaff } from "../county/staff.ts";
import { casesAroundTheCounty } from "./around-the-county.ts";
import { casesAtHome } from "./at-home.ts";
import type { By, CaseScript, Step } from "./case-script.ts";
import { casesInTheStreet } from "./in-the-street.ts";
import { motherAndDaughter } from "./mother-and-daughter.ts";

/** The zone of the invented county. */
export const demoZone = "Asia/Shanghai";

/** The ten living examples of the demonstration, each a full history. */
export const caseScripts: readonly CaseScript[] = [
  ...casesAtHome,
  motherAndDaughter,
  ...casesInTheStreet,
  ...casesAroundTheCounty,
];

/** When a step of a case happened, counted from its report, if today is `today`. */
export function momentOfStep(script: CaseScript, step: Step, today: LocalDate): Moment {
  const day = addDays(addDays(today, -script.daysAgo), step.day);
  const [hours = 0, minutes = 0] = step.time.split(":").map(Number);
  return momentOf(epochOf(startOfLocalDay(day, demoZone)) + (hours * 60 + minutes) * 60_000);
}

/** Where a case lies: its grid, and a house in it; a grid that is no area has no point. */
export function placeOfCase(script: CaseScript): { grid: string; point: Point | null } {
  const grid = demoGrids().find((one) => one.id === gridId(script.grid));
  if (!grid) throw new Error(`no grid ${script.grid}`);
  return { grid: grid.id, point: grid.shape ? doorIn(script.grid, 0.5) : null };
}

/** The staff member who acts; null for the reporter, who acts through the tracking page. */
export function actorOf(script: CaseScript, by: By): string | null {
  if (by === "reporter") return null;
  if (by.startsWith("mediator.")) return by;
  const id = gridId(script.grid);
  const role = by === "worker" ? "grid-worker" : "officer";
  const found = demoStaff().find((member) =>
    member.posts.some((post) => post.role === role && post.grids.includes(id)),
  );
  if (!found) throw new Error(`nobody is ${by} of ${script.grid}`);
  return found.username;
}
