import { type PanelPattern, type Part, partRules } from "../model/pattern.ts";
import type { SeatState } from "../model/seat-life.ts";

export interface LineOfPattern {
  part: Part;
  atLeast: number;
  atMost: number | null;
  accepted: number;
  /** Asked and not answered yet. */
  waiting: number;
  missing: number;
}

export interface Composition {
  lines: LineOfPattern[];
  complete: boolean;
  /** `缺一名律师；…`, for whoever is asked to complete it. */
  missing: { zh: string; en: string };
}

/** The seats against the pattern: who has accepted counts, who was asked is waited for. */
export function compositionOf(
  pattern: PanelPattern,
  seats: ReadonlyArray<{ part: Part; state: SeatState }>,
): Composition {
  const count = (part: Part, state: SeatState) =>
    seats.filter((seat) => seat.part === part && seat.state === state).length;
  const lines = pattern.lines.map((line) => {
    const accepted = count(line.part, "accepted");
    return {
      ...line,
      accepted,
      waiting: count(line.part, "invited"),
      missing: Math.max(0, line.atLeast - accepted),
    };
  });
  const gaps = lines.filter((line) => line.missing > 0).map((line) => partRules[line.part].missing);
  return {
    lines,
    complete: gaps.length === 0,
    missing: { zh: gaps.map((one) => one.zh).join("；"), en: gaps.map((one) => one.en).join("; ") },
  };
}

/** Whether one more may be asked for a part: those asked and those who accepted hold the places. */
export function hasRoom(
  pattern: PanelPattern,
  seats: ReadonlyArray<{ part: Part; state: SeatState }>,
  part: Part,
): boolean {
  const line = pattern.lines.find((one) => one.part === part);
  if (!line) return false;
  if (line.atMost === null) return true;
  const held = seats.filter(
    (seat) => seat.part === part && (seat.state === "accepted" || seat.state === "invited"),
  );
  return held.length < line.atMost;
}
