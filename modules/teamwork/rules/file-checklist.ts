import type { MatterState } from "@maple/matter";
import type { CheckedItem, FileItem } from "../model/remark.ts";

/** What the list is computed from: the matter's own facts, nothing of its parties. */
export interface FileFacts {
  state: MatterState;
  /** Who decided the category: the reporter, the machine's suggestion, or a person of the staff. */
  categoryByPerson: boolean;
  graded: boolean;
  /** Notes written by staff, by compartment. */
  notes: ReadonlyArray<{ compartment: string; fromStaff: boolean }>;
  files: number;
  outcome: string | null;
  checks: ReadonlyArray<{ answered: boolean }>;
}

/** From which state on a file should have each item. House rule of the station; the law asks for the record of a mediation only. */
const since: Partial<Record<FileItem, readonly MatterState[]>> = {
  category: ["accepted", "mediating", "agreed", "settled", "verified"],
  grade: ["accepted", "mediating", "agreed", "settled", "verified"],
  told: ["accepted", "mediating", "agreed", "settled", "verified"],
  record: ["accepted", "mediating", "agreed", "settled", "verified"],
  evidence: ["mediating", "agreed", "settled", "verified"],
  result: ["settled", "verified"],
  asked: ["verified"],
};

const has: Partial<Record<FileItem, (facts: FileFacts) => boolean>> = {
  category: (facts) => facts.categoryByPerson,
  grade: (facts) => facts.graded,
  told: ({ notes }) => notes.some((note) => note.fromStaff && /^(reporter|joint)$/.test(note.compartment)),
  record: ({ notes }) => notes.some((note) => note.fromStaff && note.compartment === "staff"),
  evidence: (facts) => facts.files > 0,
  result: (facts) => facts.outcome !== null,
  asked: ({ checks }) => checks.length > 0 && checks.every((check) => check.answered),
};

/** What the file should hold by now, and whether it does; in the order in which things come about. */
export function fileChecklist(facts: FileFacts): CheckedItem[] {
  return (Object.keys(since) as FileItem[])
    .filter((item) => since[item]!.includes(facts.state))
    .map((item) => ({ item, has: has[item]!(facts) }));
}
