import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button } from "antd";
import { useState } from "react";
import { type TaskAct, taskActWords } from "../model/task-life.ts";
import { atOnce, TaskActForm } from "./task-act-form.tsx";
import type { AskedAnew, ShownTask } from "./task-face.tsx";

/** The buttons of a task, the next sensible one filled, and the form of the one that is pressed. */
export function TaskActs(props: {
  task: ShownTask;
  departments: ReadonlyArray<{ id: string; name: WordPair }>;
  keys: AskedAnew;
}) {
  const { task, keys } = props;
  const { say } = useWords();
  const telling = useTell(keys);
  const [act, setAct] = useState<TaskAct | null>(null);
  const mine = task.may.filter((one) => one.reason === null).map((one) => one.act);
  if (mine.length === 0) return null;
  const start = (wanted: TaskAct) => {
    telling.clear();
    if (atOnce.has(wanted)) void telling.send(`/api/tasks/${task.id}/${wanted}`, {});
    else setAct(wanted);
  };
  // What presses or takes away is never the next sensible step by itself.
  const quiet: readonly TaskAct[] = ["urge", "supervise", "list", "raise", "recall"];
  const first = mine.find((one) => !quiet.includes(one));
  return (
    <>
      <RefusalNote refusal={telling.refusal} />
      {act && mine.includes(act) ? (
        <TaskActForm
          key={act}
          task={task}
          act={act}
          departments={props.departments}
          keys={keys}
          done={() => setAct(null)}
        />
      ) : (
        <div className="buttons task-buttons">
          {mine.map((one) => (
            <Button
              key={one}
              size="small"
              type={one === first ? "primary" : "default"}
              loading={telling.busy && one === first}
              onClick={() => start(one)}
              data-act={one}
            >
              {say(taskActWords[one])}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
