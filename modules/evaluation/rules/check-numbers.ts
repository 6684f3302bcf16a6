import { isLocalDate, type Moment } from "@maple/platform/clock";
import {
  type NumberColumn,
  type NumberFault,
  type NumberInput,
  type NumberKind,
  numberAtMost,
  numberKinds,
  numberKindWords,
} from "../model/given-number.ts";
import { dayOf, type KeptNumber, objectionToNumber, versionsOf } from "./given-number.ts";

/** A line as it was written: its row in the file, its cells, and which of them hold a formula. */
export interface NumberLineRead {
  row: number;
  cells: Partial<Record<NumberColumn, string>>;
  formulas: readonly NumberColumn[];
}

/** A room by which a line may call it. */
export interface NamedRoom {
  id: string;
  name: { zh: string; en: string };
}

const columnOf: Readonly<Record<string, NumberColumn>> = {
  "number-day-unfit": "day",
  "number-too-early": "day",
  "number-source-needed": "source",
  "number-reason-needed": "reason",
  "number-unchanged": "value",
};

/** What a file would bring, with all that is wrong with it by row and column. With a fault nothing of it is taken. */
export function checkNumbers(
  lines: readonly NumberLineRead[],
  rooms: readonly NamedRoom[],
  earlier: readonly KeptNumber[],
  now: Moment,
): { numbers: NumberInput[]; corrections: number; faults: NumberFault[] } {
  const numbers: NumberInput[] = [];
  const faults: NumberFault[] = [];
  const seen = new Set<string>();
  let corrections = 0;
  for (const line of lines) {
    const { number, wrong } = lineOf(line, rooms);
    const fault = (column: NumberColumn, reason: string) =>
      faults.push({ row: line.row, column, reason, value: (line.cells[column] ?? "").slice(0, 60) });
    for (const [column, reason] of wrong) fault(column, reason);
    if (!number) continue;
    const objection = objectionToNumber(number, earlier, now);
    const day = dayOf(number.kind, number.day);
    const key = `${number.room} ${number.kind} ${day}`;
    if (objection) fault(columnOf[objection]!, objection);
    else if (seen.has(key)) fault("room", "number-twice");
    else {
      numbers.push(number);
      if (versionsOf(earlier, number.room, number.kind, day!).length > 0) corrections++;
    }
    seen.add(key);
  }
  return { numbers, corrections, faults };
}

function lineOf(
  line: NumberLineRead,
  rooms: readonly NamedRoom[],
): { number: NumberInput | null; wrong: Array<[NumberColumn, string]> } {
  const text = (column: NumberColumn) => line.cells[column] ?? "";
  const wrong: Array<[NumberColumn, string]> = line.formulas.map((column) => [column, "cell-formula"]);
  const called = rooms.filter(
    (room) => room.id === text("room") || room.name.zh === text("room") || room.name.en === text("room"),
  );
  if (called.length === 0) wrong.push(["room", "number-room-unknown"]);
  if (called.length > 1) wrong.push(["room", "number-room-ambiguous"]);
  const kind = kindOf(text("kind"));
  if (kind === null) wrong.push(["kind", "number-kind-unknown"]);
  const value = /^\d{1,8}$/.test(text("value")) ? Number(text("value")) : -1;
  if (!line.formulas.includes("value") && (value < 0 || value > numberAtMost))
    wrong.push(["value", "number-value-unfit"]);
  const day = text("day");
  if (!isLocalDate(day) && !/^20\d\d-(0[1-9]|1[0-2])$/.test(day)) wrong.push(["day", "number-day-unfit"]);
  if (wrong.length > 0 || kind === null) return { number: null, wrong };
  // A spreadsheet turns a month into its first day: of cases that is meant.
  const month = kind === "cases" && day.endsWith("-01") && day.length === 10 ? day.slice(0, 7) : day;
  const number = {
    room: called[0]!.id,
    kind,
    day: month,
    value,
    source: text("source"),
    reason: text("reason"),
  };
  return { number, wrong };
}

function kindOf(text: string): NumberKind | null {
  return (
    numberKinds.find((kind) => numberKindWords[kind].zh === text || numberKindWords[kind].en === text) ?? null
  );
}
