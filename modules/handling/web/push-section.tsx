import type { MatterView } from "@maple/matter";
import { Ago, useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import { contactPurposeWords, type PushedTask, type PushesView } from "../model/task.ts";
import { isTaskOver, ownerOf, turns } from "../model/task-life.ts";
import { handlingWords as words } from "./handling-words.ts";
import { PushForm } from "./push-form.tsx";
import { TaskActs } from "./task-acts.tsx";
import { TaskMarks, TaskOutcome, TaskWords } from "./task-face.tsx";
import "./handling.css";

/** What departments have of a matter: each task with its state and clock, who is responsible now, and the next act. */
export function PushSection({ matter }: { matter: MatterView }) {
  const { say, name, lang } = useWords();
  const asked = useAsk<PushesView>(`/api/matters/${matter.id}/pushes`);
  const keys = useMatterKeys(matter.id);
  const [pushing, setPushing] = useState(false);
  const view = asked.data;
  if (!view)
    return asked.error ? <RefusalNote refusal={asked.error} again={() => void asked.refetch()} /> : null;
  if (view.tasks.length === 0 && view.mayPush !== null) return null;
  const open = view.tasks.filter((task) => !isTaskOver(task.state));
  const ended = view.tasks.filter((task) => isTaskOver(task.state));
  const owners = open
    .filter((task) => ownerOf(task.state) === "department")
    .map((task) => name(task.unitName));
  const waits = open.some((task) => turns[task.state] === "room");
  const said =
    open.length === 0 ? words.ended : waits ? words.back : owners.length === 0 ? words.ours : words.joint;
  return (
    <section className="block push-section" aria-label={say(words.title)}>
      <div className="block-head">
        <h2>{say(words.title)}</h2>
        <span className="push" />
        {view.mayPush === null && !pushing && (
          <Button size="small" onClick={() => setPushing(true)}>
            {say(words.push)}
          </Button>
        )}
      </div>
      {pushing && <PushForm matter={matter.id} view={view} keys={keys} done={() => setPushing(false)} />}
      {view.tasks.length === 0 ? (
        <p className="quiet">{say(words.none)}</p>
      ) : (
        <p className="responsible">{say(said, { units: owners.join(lang === "zh" ? "、" : ", ") })}</p>
      )}
      <ul className="plain-list">
        {[...open, ...ended].map((task) => (
          <Task key={task.id} task={task} view={view} keys={keys} />
        ))}
      </ul>
    </section>
  );
}

function Task(props: { task: PushedTask; view: PushesView; keys: ReturnType<typeof useMatterKeys> }) {
  const { task } = props;
  const { say, name } = useWords();
  return (
    <li className={isTaskOver(task.state) ? "task-card over" : "task-card"} data-task={task.id}>
      <p className="task-head">
        <strong>{name(task.unitName)}</strong>
        <span className="quiet">
          <Ago at={task.sentAt} />
        </span>
      </p>
      <TaskMarks task={task} />
      <p className="task-text">{task.asked}</p>
      {task.contact && (
        <p className="quiet small">
          {say(words.contactHint, { purpose: say(contactPurposeWords[task.contact]) })}
        </p>
      )}
      <TaskOutcome task={task} />
      <TaskWords lines={task.words} unitName={task.unitName} />
      <TaskActs task={task} departments={props.view.departments} keys={props.keys} />
    </li>
  );
}
