import { localDateOf } from "@maple/platform/clock";
import type { AskingHistory } from "../model/history.ts";
import type { MonthRule, NumberIn, RoomMonth } from "../model/month.ts";
import { casesIn, countedBy, type KeptNumber } from "./given-number.ts";
import { lastDay, spanOf } from "./months.ts";
import { standOf } from "./stand-of.ts";

const zone = "Asia/Shanghai";

export interface RatingAt {
  matter: string;
  room: string;
  side: string;
  score: number;
  at: string;
}

/** What the ledger, the ratings and the given numbers come to in each room for a month, the rooms in the order asked. */
export function roomMonths(
  rooms: readonly string[],
  month: string,
  rule: MonthRule,
  given: {
    histories: readonly AskingHistory[];
    ratings: readonly RatingAt[];
    numbers: readonly KeptNumber[];
  },
): RoomMonth[] {
  const span = spanOf(month);
  const inMonth = (at: string) => at >= span.from && at < span.until;
  const rated = new Set(
    given.ratings.filter((one) => one.at < span.until).map((one) => `${one.matter} ${one.side}`),
  );
  return rooms.map((room) => {
    const histories = given.histories.filter((one) => one.room === room);
    return {
      room,
      ratings: given.ratings
        .filter((one) => one.room === room && inMonth(one.at))
        .map(({ matter, side, score, at }) => ({ matter, side, score, on: localDateOf(at, zone) })),
      asked: histories.flatMap(({ matter, events }) => {
        const settled = events.findLast((event) => event.type === "settled" && inMonth(event.at));
        return [...new Set(settled?.sides ?? [])].map((side) => ({
          matter,
          side,
          answered: rated.has(`${matter} ${side}`),
        }));
      }),
      stands: histories.map((history) => ({ matter: history.matter, ...standOf(history, span, rule) })),
      cases: numberOf(casesIn(given.numbers, room, month)),
      per: numberOf(countedBy(given.numbers, room, rule.per, lastDay(month))),
    };
  });
}

const numberOf = (one: NumberIn | null): NumberIn | null =>
  one && { value: one.value, day: one.day, version: one.version };
