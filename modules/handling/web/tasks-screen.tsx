import { matterCategories } from "@maple/matter";
import { RefusalNote, To, useAsk, useGo, useWords } from "@maple/platform/query";
import { Empty, Pagination, Segmented, Skeleton } from "antd";
import type { TaskLine, TaskList } from "../model/task.ts";
import { handlingWords as words } from "./handling-words.ts";
import { TaskClock, TaskMark } from "./task-face.tsx";
import { TaskPanel } from "./task-panel.tsx";
import "./handling.css";
import { useTasksLive } from "./use-tasks-live.ts";

const views = ["todo", "waiting", "overdue", "done", "all"] as const;
const perPage = 50;

/** The desk of a department: the tasks pushed to it, what is due first on top, and one of them beside the list. */
export function TasksScreen({
  search,
  task,
}: {
  search: Readonly<Record<string, string>>;
  task: string | null;
}) {
  const { say } = useWords();
  const go = useGo();
  const view = views.find((one) => one === search.view) ?? "todo";
  const page = Number(search.page ?? 1) || 1;
  const asked = useAsk<TaskList>("/api/tasks", { view, page });
  useTasksLive(asked);
  const kept = { ...(view === "todo" ? {} : { view }), ...(page === 1 ? {} : { page: String(page) }) };
  return (
    <div className={task ? "tasks beside" : "tasks"}>
      <section className="tasks-list" aria-label={say(words.tasksTitle)}>
        <div className="page-head">
          <h1>{say(words.tasksTitle)}</h1>
          <span className="quiet">{asked.data ? say(words.count, { n: asked.data.total }) : ""}</span>
        </div>
        <Segmented
          aria-label={say(words.show)}
          value={view}
          onChange={(next) => go.to("/tasks", next === "todo" ? {} : { view: String(next) })}
          options={views.map((one) => ({ value: one as string, label: say(words[one]) }))}
        />
        <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
        {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 6 }} />}
        {asked.data?.lines.length === 0 && (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noTasks)} />
        )}
        <ul className="plain-list">
          {asked.data?.lines.map((line) => (
            <li key={line.id}>
              <Line line={line} open={line.id === task} search={kept} />
            </li>
          ))}
        </ul>
        <Pagination
          current={page}
          pageSize={perPage}
          total={asked.data?.total ?? 0}
          hideOnSinglePage
          showSizeChanger={false}
          onChange={(next) => go.to("/tasks", { ...kept, page: next === 1 ? undefined : String(next) })}
        />
      </section>
      {task && <TaskPanel key={task} task={task} backSearch={kept} />}
    </div>
  );
}

function Line({ line, open, search }: { line: TaskLine; open: boolean; search: Record<string, string> }) {
  const { say } = useWords();
  const category = line.category && matterCategories[line.category as keyof typeof matterCategories];
  return (
    <To
      path={`/tasks/${line.id}`}
      search={search}
      current={open}
      className={open ? "task-line current" : "task-line"}
    >
      <span className="task-line-asked">{line.asked}</span>
      <span className="task-line-marks">
        <TaskMark state={line.state} />
        <TaskClock state={line.state} dueAt={line.dueAt} />
        <span className="quiet code">{line.code}</span>
        {category && <span className="quiet">{say(category)}</span>}
      </span>
    </To>
  );
}
