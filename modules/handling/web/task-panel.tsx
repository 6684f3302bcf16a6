import { matterCategories } from "@maple/matter";
import type { Refusal } from "@maple/platform/query";
import { RefusalNote, To, useAsk, useClient, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { type ReactNode, useState } from "react";
import { contactPurposeWords, partWords, type TaskContact, type TaskView } from "../model/task.ts";
import { taskStateWords } from "../model/task-life.ts";
import { handlingWords as words } from "./handling-words.ts";
import { TaskActs } from "./task-acts.tsx";
import { TaskMarks, TaskOutcome, TaskWords } from "./task-face.tsx";
import { useTasksLive } from "./use-tasks-live.ts";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One task on the desk of its department: what is asked, what it needs for that, and nothing else of the matter. */
export function TaskPanel({ task, backSearch }: { task: string; backSearch: Record<string, string> }) {
  const { say, name, lang } = useWords();
  const asked = useAsk<TaskView>(`/api/tasks/${task}`);
  useTasksLive(asked);
  const view = asked.data;
  const keys = [[`/api/tasks/${task}`], ["/api/tasks"]];
  const back = (
    <To path="/tasks" search={backSearch} className="task-back">
      {say(words.backToList)}
    </To>
  );
  if (!view)
    return (
      <article className="task-panel" aria-busy={asked.isPending}>
        {back}
        <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
        {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 8 }} />}
      </article>
    );
  const category = view.category && matterCategories[view.category as keyof typeof matterCategories];
  return (
    <article className="task-panel" aria-label={view.code}>
      {back}
      <h2 className="task-asked">{view.asked}</h2>
      <TaskMarks task={view} />
      <TaskOutcome task={view} />
      <TaskActs task={view} departments={view.departments} keys={keys} />
      <dl className="task-facts">
        <Fact name={say(words.code)}>
          <span className="code">{view.code}</span>
        </Fact>
        <Fact name={say(words.category)}>{category ? say(category) : say(words.hidden)}</Fact>
        <Fact name={say(words.place)}>{view.place === null ? say(words.hidden) : view.place || "—"}</Fact>
        <Fact name={say(words.from)}>
          {view.room && name(view.room.name)} {view.sender}{" "}
          {view.room?.phone && <a href={`tel:${view.room.phone}`}>{view.room.phone}</a>}
        </Fact>
        {view.together.length > 0 && (
          <Fact name={say(words.together)}>
            {view.together
              .map((one) =>
                say(words.togetherOne, {
                  unit: name(one.unitName),
                  part: say(partWords[one.part]),
                  state: say(taskStateWords[one.state]),
                }),
              )
              .join(lang === "zh" ? "；" : "; ")}
          </Fact>
        )}
        {view.files.length > 0 && (
          <Fact name={say(words.fileList)}>
            <ul className="plain-list">
              {view.files.map((file) => (
                <li key={file.id}>
                  <a href={`/api/tasks/${view.id}/files/${file.id}`} target="_blank" rel="noreferrer">
                    {file.name}
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {view.contact && <Contact task={view.id} purpose={say(contactPurposeWords[view.contact])} />}
      {view.words.length > 0 && <h3>{say(words.history)}</h3>}
      <TaskWords lines={view.words} unitName={view.unitName} />
    </article>
  );
}

/** The reporter's contact: asked for by a press, since every look is logged. */
function Contact({ task, purpose }: { task: string; purpose: string }) {
  const { say } = useWords();
  const client = useClient();
  const [shown, setShown] = useState<TaskContact | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const look = () =>
    client
      .send<TaskContact>(`/api/tasks/${task}/contact`, {})
      .then(setShown)
      .catch((fault: Refusal) => setRefusal(fault));
  return (
    <div className="task-contact">
      {shown ? (
        <p>
          {shown.name} {shown.phone ? <a href={`tel:${shown.phone}`}>{shown.phone}</a> : say(words.anonymous)}
        </p>
      ) : (
        <Button size="small" onClick={() => void look()}>
          {say(words.readContact)}
        </Button>
      )}
      <p className="quiet small">{say(words.contactHint, { purpose })}</p>
      <RefusalNote refusal={refusal} />
    </div>
  );
}
