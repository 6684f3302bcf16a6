import { countyMap } from "@maple/grid/server";
import { areaOf } from "@maple/identity";
import { findWholeMatter } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { actorText, question, refuse, staffOf } from "@maple/platform/act";
import { filesOf } from "@maple/platform/files";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import {
  departmentsOf,
  loadTaskToSee,
  mayDoTask,
  seesAsDepartment,
  type TaskFacts,
} from "../actions/task-facts.ts";
import type { TaskContact, TaskList, TaskView } from "../model/task.ts";
import { departmentActs, isTaskOver, taskActsIn } from "../model/task-life.ts";
import { sendableCompartments } from "../rules/push.ts";
import { type ListedTask, listTasks, tasksOfMatter, wordsOf } from "../store/task-store.ts";
import { commonOf, unitName } from "./seen-by-both.ts";

const listing = z.object({
  view: z.enum(["todo", "waiting", "overdue", "done", "all"]).default("todo"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
export const tasksPerPage = 50;

/** The desk of a department: the tasks given to it, what is due first on top. */
export const departmentTasks = question<z.infer<typeof listing>, null, TaskList>({
  verb: "handling.tasks",
  input: listing,
  load: async () => null,
  who: (actor) =>
    actor.kind !== "staff" ? "not-signed-in" : areaOf(actor, "handling.answer") ? null : "not-allowed",
  answer: async ({ tx, county, actor, input, now }) => {
    const area = areaOf(actor, "handling.answer")!;
    const map = await countyMap(tx, county);
    const { rows, total } = await listTasks(tx, county, {
      units: area.all ? null : area.units,
      view: input.view,
      now,
      page: input.page,
      limit: tasksPerPage,
    });
    return { lines: rows.map((row) => lineOf(row, unitName(map, row.unit))), total };
  },
});

export function lineOf(row: ListedTask, name: { zh: string; en: string }) {
  return {
    id: row.id,
    code: row.code,
    category: row.sealed === null ? row.category : null,
    unit: row.unit,
    unitName: name,
    part: row.part,
    state: row.state,
    asked: row.asked,
    sentAt: row.sent_at,
    dueAt: row.due_at,
    supervised: row.supervised,
  };
}

/** One task as its department sees it: only what it needs. Of a protected matter not even the place and category. */
export const departmentTask = question<{ task: string }, TaskFacts, TaskView>({
  verb: "handling.task",
  input: z.object({ task: z.uuid() }),
  load: loadTaskToSee,
  who: (actor, { task }) => seesAsDepartment(actor, task),
  opens: (_actor, { task }) =>
    sendableCompartments.map((compartment) => ({ matter: task.matter, compartment })),
  answer: async ({ tx, county, actor, facts }) => {
    const { task, map } = facts;
    const matter = (await findWholeMatter(tx, county, task.matter))!;
    const [words, files, beside] = await Promise.all([
      wordsOf(tx, county, [task.id]),
      filesOf(tx, county, task.matter),
      tasksOfMatter(tx, county, task.matter),
    ]);
    const sender = staffOf(task.pushed_by);
    const names = await staffNames(
      tx,
      county,
      [sender, ...words.map((word) => staffOf(word.author))].filter((id) => id !== null),
    );
    const room = task.room === null ? undefined : map.units.get(task.room);
    const open = !isTaskOver(task.state);
    return {
      ...commonOf(task, {
        map,
        words,
        names,
        may: taskActsIn(task.state)
          .filter((act) => departmentActs.includes(act) || act === "urge" || act === "supervise")
          .map((act) => ({ act, reason: mayDoTask(actor, act, facts) })),
      }),
      code: matter.code,
      category: matter.sealed === null ? matter.category : null,
      place: matter.sealed === null ? matter.place_words : null,
      room: room ? { name: room.name, phone: room.phone ?? null } : null,
      sender: (sender && names.get(sender)) || null,
      files: open
        ? files
            .filter((file) => task.files.includes(file.id))
            .map(({ id, name, media, bytes }) => ({ id, name, media, bytes }))
        : [],
      contact: mayReachReporter(task) ? task.contact : null,
      together: beside
        .filter((one) => one.push === task.push && one.id !== task.id && one.state !== "pushed-on")
        .map((one) => ({ unitName: unitName(map, one.unit), part: one.part, state: one.state })),
      departments: departmentsOf(map)
        .filter((unit) => unit.id !== task.unit)
        .map(({ id, name }) => ({ id, name })),
    };
  },
});

/** The reporter is reached while the task is in hand, for the purpose that the room gave. */
const mayReachReporter = (task: TaskFacts["task"]): boolean =>
  task.contact !== null && (task.state === "accepted" || task.state === "more-asked");

/** The reporter's contact, where the room gave it with a purpose: read through the one door, and logged. */
export const taskContact = (door: ResidentDoor) =>
  question<{ task: string }, TaskFacts, TaskContact>({
    verb: "handling.contact",
    input: z.object({ task: z.uuid() }),
    load: loadTaskToSee,
    who: (actor, facts) => mayDoTask(actor, "answer", facts),
    answer: async ({ tx, county, actor, facts: { task, matter }, now }) => {
      if (!mayReachReporter(task) || matter.reporter === null) refuse("contact-not-given");
      const people = await door.read(tx, county, [matter.reporter!], {
        reader: actorText(actor),
        purpose: "department",
        fields: ["name", "phone"],
        at: now,
      });
      const person = people.get(matter.reporter!);
      return { name: person?.name ?? null, phone: person?.phone ?? null };
    },
  });
