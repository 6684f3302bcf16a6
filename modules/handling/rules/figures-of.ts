import { epochOf, type Moment } from "@maple/platform/clock";
import type { ReturnReason } from "../model/task.ts";
import { isTaskOver, type TaskState, turns } from "../model/task-life.ts";

export interface CountedTask {
  id: string;
  unit: string;
  state: TaskState;
  sentAt: Moment;
  acceptDue: Moment;
  acceptedAt: Moment | null;
  answeredAt: Moment | null;
  returnReason: ReturnReason | null;
  dueAt: Moment | null;
}

/** What a number can be opened to. */
export const figureLists = ["sent", "in-time", "answered", "returned", "overdue", "open"] as const;
export type FigureList = (typeof figureLists)[number];

export interface DepartmentFigures {
  unit: string;
  sent: number;
  open: number;
  /** Of the tasks whose time to be taken up has ended or that were taken up: the base of `inTime`. */
  acceptBase: number;
  inTime: number;
  /** Hours, null where nothing was taken up or answered. */
  medianHoursToAccept: number | null;
  medianHoursToAnswer: number | null;
  answered: number;
  returned: number;
  returnedBy: Partial<Record<ReturnReason, number>>;
  overdue: number;
}

/** Whether a task belongs in the list behind a number. Each number is the length of its list. */
export function isIn(list: FigureList, task: CountedTask, now: Moment): boolean {
  switch (list) {
    case "sent":
      return true;
    case "open":
      return !isTaskOver(task.state);
    case "in-time":
      return task.acceptedAt !== null && task.acceptedAt <= task.acceptDue;
    case "answered":
      return task.answeredAt !== null;
    case "returned":
      return task.returnReason !== null;
    case "overdue":
      return turns[task.state] === "department" && task.dueAt !== null && task.dueAt < now;
  }
}

/** The figures of each department over the tasks sent in a period, most tasks first. */
export function figuresOf(tasks: readonly CountedTask[], now: Moment): DepartmentFigures[] {
  const byUnit = Map.groupBy(tasks, (task) => task.unit);
  return [...byUnit]
    .map(([unit, own]) => {
      const count = (list: FigureList) => own.filter((task) => isIn(list, task, now)).length;
      const returnedBy: Partial<Record<ReturnReason, number>> = {};
      for (const { returnReason } of own)
        if (returnReason) returnedBy[returnReason] = (returnedBy[returnReason] ?? 0) + 1;
      return {
        unit,
        sent: own.length,
        open: count("open"),
        acceptBase: own.filter((task) => task.acceptedAt !== null || task.acceptDue < now).length,
        inTime: count("in-time"),
        medianHoursToAccept: medianHours(own, (task) => task.acceptedAt),
        medianHoursToAnswer: medianHours(own, (task) => task.answeredAt),
        answered: count("answered"),
        returned: count("returned"),
        returnedBy,
        overdue: count("overdue"),
      };
    })
    .sort((a, b) => b.sent - a.sent || (a.unit < b.unit ? -1 : 1));
}

function medianHours(tasks: readonly CountedTask[], until: (task: CountedTask) => Moment | null) {
  const hours = tasks
    .flatMap((task) => {
      const end = until(task);
      return end === null ? [] : [(epochOf(end) - epochOf(task.sentAt)) / 3_600_000];
    })
    .sort((a, b) => a - b);
  if (hours.length === 0) return null;
  const middle = hours.length >> 1;
  return hours.length % 2 === 1 ? hours[middle]! : (hours[middle - 1]! + hours[middle]!) / 2;
}
