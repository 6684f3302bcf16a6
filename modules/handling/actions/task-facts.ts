import { type CountyMap, countyMap } from "@maple/grid/server";
import { type About, mayAct } from "@maple/identity";
import { mayActOn } from "@maple/matter";
import { aboutFor, findMatter, type MatterCore } from "@maple/matter/server";
import { type Actor, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { departmentActs, overseeingActs, type TaskAct } from "../model/task-life.ts";
import { findTask, findTaskToChange, type TaskRow } from "../store/task-store.ts";

export interface TaskFacts {
  task: TaskRow;
  matter: MatterCore;
  /** Where the matter stands, for whoever pushed it. */
  about: About;
  map: CountyMap;
}

interface Loading {
  tx: Tx;
  county: number;
  actor: Actor;
  input: { task: string };
}

const saidOfNone = (actor: Actor) =>
  actor.kind === "guest" || actor.kind === "party" ? "not-signed-in" : "task-not-found";

async function load(given: Loading, find: typeof findTask): Promise<TaskFacts> {
  const { tx, county, actor } = given;
  const [found, map] = await Promise.all([find(tx, county, given.input.task), countyMap(tx, county)]);
  const task = found ?? refuse(saidOfNone(actor));
  const matter = (await findMatter(tx, county, task.matter))!;
  return { task, matter, about: await aboutFor(given, matter), map };
}

/** Loads a task with its matter for an act that changes it; its row is held. */
export const loadTask = (given: Loading): Promise<TaskFacts> => load(given, findTaskToChange);
export const loadTaskToSee = (given: Loading): Promise<TaskFacts> => load(given, findTask);

/** Where a task stands for a department's post: at its unit. Nothing of the matter is reached by it. */
export function aboutTask(unit: string): About {
  return { grid: null, room: null, community: unit, carriers: [] };
}

/** Whether somebody works on a task for its department, or sits above it where it was raised to. */
export function seesAsDepartment(actor: Actor, task: Pick<TaskRow, "unit" | "raised_to">): string | null {
  const own = mayAct(actor, "handling.answer", aboutTask(task.unit));
  if (own === null || own === "not-signed-in") return own;
  if (task.raised_to !== null && mayAct(actor, "handling.answer", aboutTask(task.raised_to)) === null)
    return null;
  return "task-not-found";
}

/** Who may do an act to a task. Whoever has no place in it hears what they would hear of one that does not exist. */
export function mayDoTask(
  actor: Actor,
  act: TaskAct,
  facts: Pick<TaskFacts, "task" | "about">,
): string | null {
  const { task, about } = facts;
  const asDepartment = seesAsDepartment(actor, task);
  if (departmentActs.includes(act)) {
    const own = mayAct(actor, "handling.answer", aboutTask(task.unit));
    if (own === null || own === "not-signed-in") return own;
    const knows = asDepartment === null || mayActOn(actor, "matter.see", about) === null;
    return knows ? "not-allowed" : "task-not-found";
  }
  // The level above the department presses on what was raised to it.
  const raised = act === "urge" || act === "supervise";
  if (
    raised &&
    task.raised_to !== null &&
    mayAct(actor, "handling.answer", aboutTask(task.raised_to)) === null
  )
    return null;
  const objection = mayActOn(
    actor,
    overseeingActs.includes(act) ? "handling.supervise" : "handling.push",
    about,
  );
  if (objection === "matter-not-found") return asDepartment === null ? "not-allowed" : "task-not-found";
  return objection;
}

/** The departments that stand today. */
export function departmentsOf(map: CountyMap) {
  return [...map.units.values()].filter(
    (unit) => unit.kind === "department" && (unit.until === null || unit.until > map.day),
  );
}

/** The station that a room stands under, for whoever is told there. */
export function stationOf(map: CountyMap, room: string | null): string | null {
  for (let at = room; at !== null; at = map.units.get(at)?.parent ?? null)
    if (map.units.get(at)?.kind === "station") return at;
  return null;
}
