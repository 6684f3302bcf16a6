import type { Role } from "@maple/people";
import type { LocalDate } from "@maple/platform/clock";

/** One post held: a person may hold several. `grids` are third-level grids. */
export type Post = {
  role: Role;
  /** What the office calls the post. */
  title: { zh: string; en: string };
  unit: string;
  grids: string[];
  from: LocalDate;
  until: LocalDate | null;
};
