import type { StaffPost } from "@maple/people";
import type { NoticeKind } from "../model/notice.ts";
import { carersOfMatter, type Happened, type Standing, type Telling } from "./who-is-told.ts";

/** What a department is told, by type of event; the notice is about the task, since it does not see the matter. */
const toDepartment: Readonly<Record<string, NoticeKind>> = {
  "handling.task-sent": "task-given",
  "handling.task-sent-back": "task-again",
  "handling.more-supplied": "task-again",
  "handling.task-urged": "task-urged",
  "handling.task-supervised": "task-urged",
  "handling.task-listed": "task-urged",
  "handling.task-recalled": "task-recalled",
};

/** What whoever carries the matter is told. */
const toCarers: Readonly<Record<string, NoticeKind>> = {
  "handling.task-answered": "department-answered",
  "handling.task-returned": "department-returned",
  "handling.more-asked": "department-asks",
  "handling.task-handed-back": "department-silent",
};

/** What the head of the station is told: what the product pressed on or gave up, and what was raised. */
const toHeads: ReadonlySet<string> = new Set([
  "handling.task-supervised",
  "handling.task-handed-back",
  "handling.task-raised",
]);

export const toldTaskTypes: readonly string[] = [
  ...new Set([...Object.keys(toDepartment), ...Object.keys(toCarers), ...toHeads]),
];

/** Who is told of what happens to a task. Nobody is told of what they did themselves. Mission A4. */
export function whoIsToldOfTask(event: Happened, matter: Standing, posts: readonly StaffPost[]): Telling[] {
  const { type, data } = event;
  const others = (staff: readonly string[]) =>
    [...new Set(staff)].filter((id) => event.actor !== `staff:${id}`);
  const clerksOf = (unit: unknown) =>
    others(
      posts.filter((post) => post.role === "department-clerk" && post.unit === unit).map((p) => p.staff),
    );
  const told: Telling[] = [];
  const task = String(data.task);
  const ofTask = toDepartment[type];
  if (ofTask) told.push(...clerksOf(data.unit).map((staff) => ({ staff, kind: ofTask, task })));
  if (type === "handling.task-raised")
    told.push(...clerksOf(data.raisedTo).map((staff) => ({ staff, kind: "task-raised" as const, task })));
  const ofMatter = toCarers[type];
  if (ofMatter)
    told.push(...others(carersOfMatter(matter, posts)).map((staff) => ({ staff, kind: ofMatter })));
  if (toHeads.has(type)) {
    const heads = posts.filter((post) => post.role === "station-head" && post.unit === data.station);
    told.push(
      ...others(heads.map((post) => post.staff)).map((staff) => ({
        staff,
        kind: "department-late" as const,
      })),
    );
  }
  return told;
}
