import { Ago, Due } from "@maple/matter/web";
import { useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import {
  answerResultWords,
  type PushedTask,
  partWords,
  returnReasonWords,
  supervisionWords,
  type TaskView,
  type TaskWord,
} from "../model/task.ts";
import { type TaskState, taskActWords, taskStateWords } from "../model/task-life.ts";
import { handlingWords as words } from "./handling-words.ts";

export function TaskMark({ state }: { state: TaskState }) {
  const { say } = useWords();
  return <span className={`task-state task-${state}`}>{say(taskStateWords[state])}</span>;
}

/** What runs now and until when; in words where a clock stands still. */
export function TaskClock({ state, dueAt }: { state: TaskState; dueAt: string | null }) {
  const { say } = useWords();
  if (state === "more-asked") return <span className="quiet">{say(words.stands)}</span>;
  if (dueAt === null) return null;
  return (
    <span className="task-clock">
      {say(state === "sent" ? words.acceptBy : words.answerBy)} <Due at={dueAt} />
    </span>
  );
}

/** Part, state, clock and how it is supervised, in one line. */
export function TaskMarks({
  task,
}: {
  task: Pick<PushedTask, "part" | "state" | "dueAt" | "supervised" | "raisedTo">;
}) {
  const { say, name } = useWords();
  return (
    <p className="task-marks">
      <span className={`tag part-${task.part}`}>{say(partWords[task.part])}</span>
      <TaskMark state={task.state} />
      <TaskClock state={task.state} dueAt={task.dueAt} />
      {task.supervised && <span className="tag supervised">{say(supervisionWords[task.supervised])}</span>}
      {task.raisedTo && (
        <span className="tag supervised">{say(words.raised, { unit: name(task.raisedTo) })}</span>
      )}
    </p>
  );
}

/** How it came back or was answered. */
export function TaskOutcome({
  task,
}: {
  task: Pick<PushedTask, "returnReason" | "rightUnitName" | "answerResult">;
}) {
  const { say, name } = useWords();
  if (!task.returnReason && !task.answerResult) return null;
  return (
    <p className="task-outcome">
      {task.answerResult && say(words.result, { result: say(answerResultWords[task.answerResult]) })}
      {task.returnReason && say(words.returned, { reason: say(returnReasonWords[task.returnReason]) })}
      {task.returnReason && task.rightUnitName && (
        <>
          {" · "}
          {say(words.receiver, { unit: name(task.rightUnitName) })}
        </>
      )}
    </p>
  );
}

export function TaskWords({ lines, unitName }: { lines: readonly TaskWord[]; unitName: WordPair }) {
  const { say, name } = useWords();
  const ofUnit: readonly string[] = ["answer", "ask-more", "return"];
  if (lines.length === 0) return null;
  return (
    <ol className="task-words">
      {lines.map((line) => (
        <li key={line.id} className={ofUnit.includes(line.kind) ? "task-word theirs" : "task-word"}>
          <p className="quiet">
            <strong>{say(taskActWords[line.kind])}</strong>{" "}
            {ofUnit.includes(line.kind) ? `${name(unitName)} ` : ""}
            {line.by ?? say(words.byProduct)} · <Ago at={line.at} />
          </p>
          <p className="task-text">{line.text}</p>
        </li>
      ))}
    </ol>
  );
}

/** Keys of what is asked anew after an act. */
export type AskedAnew = ReadonlyArray<readonly unknown[]>;
export type ShownTask = PushedTask | TaskView;
