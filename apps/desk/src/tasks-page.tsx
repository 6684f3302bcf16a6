import { handlingScreens } from "@maple/handling/web";
import { useParams, useSearch } from "@tanstack/react-router";
import { Skeleton } from "antd";
import { lazy, Suspense } from "react";

const TasksScreen = lazy(() => handlingScreens.tasks().then((module) => ({ default: module.TasksScreen })));

/** The desk of a department: its tasks, and one of them beside the list. */
export function TasksPage() {
  const { task } = useParams({ strict: false }) as { task?: string };
  const search = useSearch({ strict: false }) as Record<string, string>;
  return (
    <Suspense fallback={<Skeleton active className="page" />}>
      <TasksScreen search={search} task={task ?? null} />
    </Suspense>
  );
}
