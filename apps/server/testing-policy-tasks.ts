import type { Ask, Cell } from "./testing-policy-cell.ts";
import type { Asking } from "./testing-policy-plants.ts";
import { contents, reaches, reachOf, readsInTask, worksOn } from "./testing-policy-table.ts";
import type { World } from "./testing-policy-world.ts";

/** What departments have: their list, each task, its file, its notice and the reporter's contact. */
export async function* taskCells(world: World, person: Asking, ask: Ask): AsyncGenerator<Cell> {
  const cell = (surface: string, what: string, expected: boolean | number, got: boolean | number): Cell => ({
    who: person.name,
    surface,
    what,
    expected,
    got,
  });
  const list = await ask("/api/tasks?view=all");
  const { total = 0 } = JSON.parse(list.body) as { total?: number };
  yield cell("tasks", "how many", world.matters.filter((one) => worksOn(person, one)).length, total);
  const counted = (JSON.parse((await ask("/api/tasks/figures")).body) as { rows?: Array<{ sent: number }> })
    .rows;
  const inFigures = world.matters.filter(
    (one) =>
      one.task !== null &&
      person.county === one.county &&
      (reachOf(person, "handling.figures") === "unit"
        ? worksOn(person, one)
        : reaches(person, "handling.figures", one, false)),
  ).length;
  yield cell(
    "tasks",
    "in the figures",
    inFigures,
    (counted ?? []).reduce((sum, row) => sum + row.sent, 0),
  );
  const notices = (await ask("/api/notices?limit=100")).body;
  for (const matter of world.matters) {
    if (matter.task === null) continue;
    const { id, file, asked } = matter.task;
    const mine = worksOn(person, matter);
    yield cell("tasks", `${matter.key}: that it exists`, mine, list.body.includes(id));
    yield cell("tasks", `${matter.key}: what is asked`, mine, list.body.includes(asked));
    yield cell("notice", `${matter.key}: its task`, mine, notices.includes(id));
    const one = (await ask(`/api/tasks/${id}`)).body;
    yield cell("task", `${matter.key}: what is asked`, mine, one.includes(asked));
    yield cell("task", `${matter.key}: the matter`, false, one.includes(matter.id));
    for (const content of contents) {
      // The name of the file that went along is the task's; every other content is the matter's.
      const along = mine && content === "file reporter";
      const marker = world.marker(matter, content);
      yield cell(
        "task",
        `${matter.key}: ${content}`,
        along || readsInTask(person, matter, content),
        one.includes(marker),
      );
      yield cell("tasks", `${matter.key}: ${content}`, false, list.body.includes(marker));
    }
    const contact = await ask(`/api/tasks/${id}/contact`, {});
    yield cell("task", `${matter.key}: contact that was not given`, false, contact.statusCode === 200);
    const open = await ask(`/api/tasks/${id}/files/${file}`);
    yield cell("task", `${matter.key}: its file`, mine, open.statusCode === 200);
    const staffFile = world.files.get(matter.id)?.staff;
    const other = await ask(`/api/tasks/${id}/files/${staffFile}`);
    yield cell("task", `${matter.key}: a file that did not go along`, false, other.statusCode === 200);
  }
}
