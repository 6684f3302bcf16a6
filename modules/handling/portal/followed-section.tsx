import { dueWords, type Reader, tellerFor } from "@maple/matter/portal";
import type { FollowedTask } from "../model/task.ts";
import { followedWords as words } from "./followed-words.ts";

/** Which departments handle it, and by when: one sentence each. */
export function FollowedSection({ reader, tasks }: { reader: Reader; tasks: readonly FollowedTask[] }) {
  const tell = tellerFor(reader);
  if (tasks.length === 0) return null;
  const said = { waiting: words.waiting, "in-hand": words.inHand, answered: words.answered };
  return (
    <section aria-labelledby="departments-title">
      <h2 id="departments-title">{tell(words.title)}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={tell(task.unitName)}>
            {tell(said[task.stage], {
              unit: tell(task.unitName),
              part: tell(task.part === "lead" ? words.lead : words.help),
            })}
            {task.dueAt ? <span> {tell(words.dueBy, { due: dueWords(task.dueAt, reader) })}</span> : null}
          </li>
        ))}
      </ul>
      <p className="soft small">{tell(words.room)}</p>
    </section>
  );
}
