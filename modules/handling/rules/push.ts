import { isOpen, type MatterState } from "@maple/matter";
import type { ContactPurpose, Part } from "../model/task.ts";

export interface NewTask {
  unit: string;
  part: Part;
  asked: string;
  days: number;
}

export interface PushFacts {
  state: MatterState;
  /** Departments that stand today. */
  departments: ReadonlySet<string>;
  /** Departments that have an open task in this matter. */
  busy: ReadonlySet<string>;
  /** Files that may go to a department. */
  sendable: ReadonlySet<string>;
  reachable: boolean;
}

export type PushRefusal =
  | "push-not-open"
  | "push-unit-unfit"
  | "push-lead-needed"
  | "push-twice"
  | "push-asked-needed"
  | "push-file-unfit"
  | "push-contact-none";

/** Compartments whose files may go along: nothing that a side or the mediation holds in confidence. */
export const sendableCompartments: readonly string[] = ["reporter", "staff", "public"];

export const saysEnough = (text: string): boolean => [...text.trim()].length >= 4;

/**
 * Whether a matter may be pushed so: it is in hand, one lead with helpers, each with its own task. A matter that waits to
 * be taken up is first received (Shandong regulation on resolving disputes: the first receiver joins the others).
 */
export function mayPush(
  given: { tasks: readonly NewTask[]; files: readonly string[]; contact: ContactPurpose | null },
  facts: PushFacts,
): PushRefusal | null {
  const { tasks } = given;
  if (!isPushable(facts.state)) return "push-not-open";
  const units = tasks.map((task) => task.unit);
  if (units.length === 0 || new Set(units).size < units.length) return "push-unit-unfit";
  if (units.some((unit) => !facts.departments.has(unit))) return "push-unit-unfit";
  if (tasks.filter((task) => task.part === "lead").length !== 1) return "push-lead-needed";
  if (units.some((unit) => facts.busy.has(unit))) return "push-twice";
  if (tasks.some((task) => !saysEnough(task.asked))) return "push-asked-needed";
  if (given.files.some((file) => !facts.sendable.has(file))) return "push-file-unfit";
  if (given.contact !== null && !facts.reachable) return "push-contact-none";
  return null;
}

export function isPushable(state: MatterState): boolean {
  return state !== "reported" && state !== "settled" && isOpen(state);
}
