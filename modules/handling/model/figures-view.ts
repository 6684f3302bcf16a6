import type { WordPair } from "@maple/platform/words/pairs";
import type { TaskLine } from "./task.ts";

/** A department's figures over a period; every number has its list. */
export interface DepartmentRow {
  unit: string;
  name: WordPair;
  sent: number;
  open: number;
  acceptBase: number;
  inTime: number;
  medianHoursToAccept: number | null;
  medianHoursToAnswer: number | null;
  answered: number;
  returned: number;
  returnedBy: Record<string, number>;
  overdue: number;
}

export interface DepartmentFiguresView {
  from: string;
  until: string;
  rows: DepartmentRow[];
}

export interface DepartmentListView {
  lines: TaskLine[];
}
