import type { Actor } from "@maple/platform/act";
import { openCompartments, type Tx } from "@maple/platform/db";
import { type FileRow, findFile } from "@maple/platform/files";
import { seesAsDepartment } from "../actions/task-facts.ts";
import { isTaskOver } from "../model/task-life.ts";
import { sendableCompartments } from "../rules/push.ts";
import { findTask } from "../store/task-store.ts";

/** A file that went along with a task, for whoever works on it while it is open; null for everybody else. */
export async function taskFile(
  tx: Tx,
  county: number,
  actor: Actor,
  asked: { task: string; file: string },
): Promise<FileRow | null> {
  const task = await findTask(tx, county, asked.task);
  if (!task || isTaskOver(task.state) || seesAsDepartment(actor, task) !== null) return null;
  if (!task.files.includes(asked.file)) return null;
  await openCompartments(
    tx,
    sendableCompartments.map((compartment) => ({ matter: task.matter, compartment })),
  );
  const file = await findFile(tx, county, asked.file);
  return file?.matter === task.matter && sendableCompartments.includes(file.compartment) ? file : null;
}
