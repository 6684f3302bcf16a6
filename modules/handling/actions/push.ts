import { countyMap } from "@maple/grid/server";
import { mayActOn } from "@maple/matter";
import { loadMatter, type MatterCore, type MatterFacts } from "@maple/matter/server";
import { type Actor, action, actorText, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { filesOf } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { answerDays, contactPurposes, parts, wordsLimit } from "../model/task.ts";
import { isTaskOver } from "../model/task-life.ts";
import { mayPush, sendableCompartments } from "../rules/push.ts";
import { insertPush, tasksOfMatter } from "../store/task-store.ts";
import { sendTask } from "./send-task.ts";
import { departmentsOf, stationOf } from "./task-facts.ts";

export const taskInput = z.object({
  unit: z.uuid(),
  part: z.enum(parts),
  asked: z.string().max(wordsLimit),
  days: z.int().min(answerDays.least).max(answerDays.most),
});

const input = z.object({
  matter: z.uuid(),
  tasks: z.array(taskInput).max(10),
  files: z.array(z.uuid()).max(20).default([]),
  contact: z.enum(contactPurposes).nullable().default(null),
});

/**
 * Gives a matter to departments: one leads, the others help, each with its own task. Its holder stays: the first
 * receiver remains responsible (Shandong regulation on resolving disputes; Petition Work Regulations art. 5).
 */
export const pushMatter = action<z.infer<typeof input>, MatterFacts, { push: string; tasks: string[] }>({
  verb: "handling.push",
  input,
  load: loadMatter,
  who: (actor, { about }, { contact }) =>
    mayActOn(actor, "handling.push", about) ??
    (contact === null ? null : mayActOn(actor, "person.contact", about)),
  opens: (_actor, { matter }) =>
    sendableCompartments.map((compartment) => ({ matter: matter.id, compartment })),
  run: ({ tx, county, actor, input, facts: { matter }, now, tell }) =>
    push({ tx, county, actor, input, matter, now, tell }),
});

interface Pushing {
  tx: Tx;
  county: number;
  actor: Actor;
  input: z.infer<typeof input>;
  matter: MatterCore;
  now: string;
  tell(one: Told): void;
}

/** The same inside another act: what a meeting resolved goes to the department that took it on. */
export async function push(pushing: Pushing): Promise<{ push: string; tasks: string[] }> {
  const { tx, county, actor, input, matter, now, tell } = pushing;
  const [map, before, files] = await Promise.all([
    countyMap(tx, county),
    tasksOfMatter(tx, county, matter.id),
    filesOf(tx, county, matter.id),
  ]);
  const objection = mayPush(input, {
    state: matter.state,
    departments: new Set(departmentsOf(map).map((unit) => unit.id)),
    busy: new Set(before.filter((task) => !isTaskOver(task.state)).map((task) => task.unit)),
    sendable: new Set(files.map((file) => file.id)),
    reachable: matter.reporter !== null,
  });
  if (objection) refuse(objection);
  const pushId = newId();
  const { contact } = input;
  const by = actorText(actor);
  await insertPush(tx, county, {
    id: pushId,
    matter: matter.id,
    room: matter.room,
    by,
    at: now,
    contact,
    files: input.files,
  });
  const tasks: string[] = [];
  for (const wanted of input.tasks)
    tasks.push(
      await sendTask({
        tx,
        county,
        now,
        push: pushId,
        matter,
        wanted,
        station: stationOf(map, matter.room),
        data: { contact, files: input.files.length },
        tell,
      }),
    );
  return { push: pushId, tasks };
}
