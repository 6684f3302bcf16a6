/** What the order of the queue looks at. Of the matter alone: nothing of whoever told of it. */
export interface Waiting {
  id: string;
  /** Its words speak of a danger now. */
  urgent: boolean;
  danger: readonly unknown[];
  grade: string | null;
  sealed: boolean;
  dueAt: string | null;
  reportedAt: string;
}

const grades = ["red", "orange", "yellow", "blue"];

function weightOf(one: Waiting): number {
  if (one.urgent) return 0;
  const grade = one.grade === null ? -1 : grades.indexOf(one.grade);
  if (grade === 0) return 1;
  if (one.sealed || grade === 1) return 2;
  if (one.danger.length > 0) return 3;
  return grade === 2 ? 4 : 5;
}

/** Danger first, then what is due first, then what waits longest. A whole order: the same queue for everyone. */
export function triageOrder(a: Waiting, b: Waiting): number {
  return (
    weightOf(a) - weightOf(b) ||
    order(a.dueAt ?? "9999", b.dueAt ?? "9999") ||
    order(a.reportedAt, b.reportedAt) ||
    order(a.id, b.id)
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
