import type { ImportFault } from "./import-fault.ts";

/** What an import made, by id. */
export interface ImportIds {
  units: readonly string[];
  grids: readonly string[];
  staff: readonly string[];
  posts: readonly string[];
  accounts: readonly string[];
}

export type ImportCounts = Record<keyof ImportIds, number>;

/** What a file would make, or all that is wrong with it. */
export interface ImportCheck {
  counts: ImportCounts;
  faults: ImportFault[];
}

/** An import in the list. */
export interface ImportLine extends ImportCounts {
  id: string;
  by: string;
  at: string;
  undoneAt: string | null;
}

/** How long an import can be taken back, in hours. */
export const undoHours = 72;
