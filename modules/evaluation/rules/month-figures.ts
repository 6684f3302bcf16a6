import type { Difference, Estimate } from "../model/estimate.ts";
import {
  type Beside,
  type ListPart,
  type MonthKey,
  monthKeys,
  type RawFigure,
  type RoomMonth,
  type StandIn,
} from "../model/month.ts";
import { countInterval } from "./count-interval.ts";
import { differenceOf } from "./difference.ts";
import { interval } from "./interval.ts";

/** Cases are told per so many households or inhabitants. */
export const casesPer = 10_000;

const inBase = (stand: StandIn) => ["mediated", "other-way", "ended", "overdue"].includes(stand.standing);

/** The three indicators of one room, or of several taken together. */
export function monthFigures(parts: readonly RoomMonth[]): RawFigure[] {
  return monthKeys.map((key) => ({ key, ...rules[key](parts) }));
}

const rules: Record<MonthKey, (parts: readonly RoomMonth[]) => Omit<RawFigure, "key">> = {
  satisfaction: (parts) => {
    const ratings = parts.flatMap((part) => part.ratings);
    const asked = parts.flatMap((part) => part.asked);
    return {
      value: ratings.filter((one) => one.score >= 4).length,
      base: ratings.length,
      beside: {
        scores: [5, 4, 3, 2, 1].map((score) => ratings.filter((one) => one.score === score).length),
        asked: asked.length,
        silent: asked.filter((one) => !one.answered).length,
      },
    };
  },
  mediation: (parts) => {
    const stands = parts.flatMap((part) => part.stands);
    const count = (standing: string) => stands.filter((one) => one.standing === standing).length;
    return {
      value: count("mediated"),
      base: stands.filter(inBase).length,
      beside: {
        open: count("open"),
        otherWay: count("other-way"),
        ended: count("ended"),
        overdue: count("overdue"),
      },
    };
  },
  // One number that is missing makes the sum a guess: then there is none.
  cases: (parts) => {
    const missing = parts.filter((part) => part.cases === null || part.per === null).length;
    const sum = (of: "cases" | "per") => parts.reduce((total, part) => total + (part[of]?.value ?? 0), 0);
    const known = parts.length > 0 && missing === 0;
    return {
      value: known ? sum("cases") : null,
      base: known ? sum("per") : null,
      beside: { rooms: parts.length, missing },
    };
  },
};

/** The figure with its 95 % interval: Wilson for a share, Poisson for a count of cases; null where there is no base. */
export function estimateOf(figure: Pick<RawFigure, "key" | "value" | "base">): Estimate | null {
  const { key, value, base } = figure;
  if (value === null || base === null || base === 0) return null;
  if (key !== "cases") return { value: value / base, interval: interval(value, base)! };
  const [low, high] = countInterval(value);
  const rate = (count: number) => (count / base) * casesPer;
  return { value: rate(value), interval: [rate(low), rate(high)] };
}

/** How a figure stands to the same one of another month; null where one of them has no base. */
export function compare(
  now: Pick<RawFigure, "key" | "value" | "base">,
  then: Pick<RawFigure, "key" | "value" | "base">,
): Difference | null {
  const [a, b] = [estimateOf(now), estimateOf(then)];
  return a && b ? differenceOf(a, b) : null;
}

/** One thing behind a figure, as the list shows it and as its hash proves it. */
export interface Behind {
  matter: string;
  side: string | null;
  score: number | null;
  standing: StandIn["standing"] | null;
  on: string | null;
}

/**
 * The lines behind a part of a figure: what counts, the rest of its base, and what stands beside it (sides that were
 * asked and did not answer; matters that still run). As many as the number says, in an order that does not change.
 */
export function linesBehind(parts: readonly RoomMonth[], key: MonthKey, part: ListPart): Behind[] {
  return parts
    .flatMap((one) => behindRoom(one, key, part))
    .sort(
      (a, b) =>
        order(b.on ?? "", a.on ?? "") || order(a.matter, b.matter) || order(a.side ?? "", b.side ?? ""),
    );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function behindRoom(room: RoomMonth, key: MonthKey, part: ListPart): Behind[] {
  if (key === "mediation")
    return room.stands
      .filter((stand) =>
        part === "beside"
          ? stand.standing === "open"
          : inBase(stand) && (stand.standing === "mediated") === (part === "value"),
      )
      .map(({ matter, standing, on }) => ({ matter, standing, on, side: null, score: null }));
  if (key !== "satisfaction") return [];
  if (part === "beside")
    return room.asked
      .filter((one) => !one.answered)
      .map(({ matter, side }) => ({ matter, side, score: null, standing: null, on: null }));
  return room.ratings
    .filter((one) => one.score >= 4 === (part === "value"))
    .map(({ matter, side, score, on }) => ({ matter, side, score, on, standing: null }));
}

/** How many lines a part of a figure has. */
export function linesOfPart(
  figure: { value: number | null; base: number | null; beside: Beside },
  part: ListPart,
): number {
  if (part === "value") return figure.value ?? 0;
  if (part === "rest") return (figure.base ?? 0) - (figure.value ?? 0);
  return figure.beside.silent ?? figure.beside.open ?? 0;
}

/**
 * What is hashed to prove a figure later: every line of its base with what it counted as, and the numbers that were
 * given with their version. A change of any of them changes the text.
 */
export function provedText(parts: readonly RoomMonth[], key: MonthKey): string {
  const lines = (["value", "rest"] as const).flatMap((part) =>
    linesBehind(parts, key, part).map((one) =>
      [part, one.matter, one.side ?? "", one.score ?? "", one.standing ?? "", one.on ?? ""].join("|"),
    ),
  );
  const numbers = parts.map(({ room, cases, per }) =>
    [room, ...[cases, per].map((one) => (one ? `${one.value}@${one.day}#${one.version}` : "-"))].join("|"),
  );
  return [key, ...(key === "cases" ? numbers.sort() : lines)].join("\n");
}
