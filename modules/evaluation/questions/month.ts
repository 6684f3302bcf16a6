import { areaOf, mayAct } from "@maple/identity";
import { staffNames } from "@maple/people/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import {
  type Compared,
  type MonthFigure,
  type MonthUnit,
  type MonthView,
  monthSchema,
  type RawFigure,
  type RoomMonth,
} from "../model/month.ts";
import { compare, estimateOf, monthFigures } from "../rules/month-figures.ts";
import { firstDay, isClosed, monthOf, monthPlus } from "../rules/months.ts";
import { type PublishedRow, publishedOf } from "../store/published-store.ts";
import { maySeeFigures } from "./area.ts";
import {
  factsOf,
  monthRuleIn,
  partsOf,
  provedFigures,
  type StationRooms,
  stationsOf,
  unitsOf,
} from "./month-facts.ts";

const input = z.object({ month: monthSchema.optional() });

/** The three months that a month is shown with: itself, the one before, the same of the year before. */
interface Three {
  now: RoomMonth[];
  before: RoomMonth[];
  yearBefore: RoomMonth[];
}

/**
 * The three indicators of each police room that the asker's posts reach, and of its station, for a month: base,
 * interval, what stands beside it, and how it stands to the month before and to the year before. What was published is
 * shown as it was published. Rooms stand in their order, never by result, and nobody is ranked.
 */
export const monthView = question<z.infer<typeof input>, null, MonthView>({
  verb: "figures.month",
  input,
  load: async () => null,
  who: maySeeFigures,
  answer: async ({ tx, county, actor, input: asked, now }) => {
    const month = asked.month ?? monthPlus(monthOf(now), -1);
    const months = { now: month, before: monthPlus(month, -1), yearBefore: monthPlus(month, -12) };
    const stations = await stationsOf(tx, county, actor, "figures.see", month);
    const rooms = stations.flatMap((one) => one.rooms.map((room) => room.id));
    const rules = await Promise.all(Object.values(months).map((one) => monthRuleIn(tx, county, one)));
    const [facts, before, yearBefore] = await Promise.all(
      Object.values(months).map((one, at) => factsOf(tx, county, rooms, one, rules[at]!.value)),
    );
    const published = await publishedOf(tx, county, {
      units: stations.flatMap(unitsOf),
      months: Object.values(months).map(firstDay),
    });
    const names = await staffNames(
      tx,
      county,
      published.map((one) => one.published_by),
    );
    const keeps = areaOf(actor, "figures.keep");
    const unitOf = (one: StationRooms, id: string): MonthUnit => {
      const three: Three = {
        now: partsOf(id, one, facts!),
        before: partsOf(id, one, before!),
        yearBefore: partsOf(id, one, yearBefore!),
      };
      const unit = id === one.station.id ? one.station : one.rooms.find((room) => room.id === id)!;
      return {
        id,
        name: unit.name,
        rooms: id === one.station.id ? one.rooms.length : 0,
        figures: figuresOf({ id, three, months, rule: rules[0]!.version, published, names }),
      };
    };
    return {
      month,
      closed: isClosed(month, now),
      asOf: now,
      rule: rules[0]!.value,
      ruleVersion: rules[0]!.version,
      stations: stations.map((one) => ({
        station: unitOf(one, one.station.id),
        rooms: one.rooms.map((room) => unitOf(one, room.id)),
        mayKeep:
          actor.kind === "staff" &&
          keeps !== null &&
          one.rooms.every((room) => keeps.all || keeps.rooms.includes(room.id)) &&
          mayAct(actor, "figures.keep", null) === null,
      })),
    };
  },
});

function figuresOf(given: {
  id: string;
  three: Three;
  months: { now: string; before: string; yearBefore: string };
  rule: number;
  published: readonly PublishedRow[];
  names: ReadonlyMap<string, string>;
}): MonthFigure[] {
  const { id, three, months, published, names } = given;
  const rowsOf = (month: string, key: string) =>
    published.filter((one) => one.unit === id && one.month === firstDay(month) && one.figure === key);
  /** A published month is shown as it was published; any other as it is computed now. */
  const held = (month: string, figure: RawFigure): Pick<RawFigure, "key" | "value" | "base"> => {
    const last = rowsOf(month, figure.key).at(-1);
    return last ? { key: figure.key, value: last.value, base: last.base } : figure;
  };
  const [before, yearBefore] = [monthFigures(three.before), monthFigures(three.yearBefore)];
  return provedFigures(three.now, months.now, given.rule).map((figure, at): MonthFigure => {
    const rows = rowsOf(months.now, figure.key);
    const last = rows.at(-1);
    const shown = held(months.now, figure);
    const compared = (month: string, then: RawFigure): Compared => {
      const { key: _key, ...values } = held(month, then);
      return {
        month,
        value: values.value,
        base: values.base,
        difference: compare(shown, { key: figure.key, ...values }),
      };
    };
    return {
      key: figure.key,
      value: shown.value,
      base: shown.base,
      beside: last?.beside ?? figure.beside,
      estimate: estimateOf(shown),
      formula: last?.formula ?? figure.formula,
      rule: last?.rule ?? figure.rule,
      published: rows.map((row) => ({
        serial: row.serial,
        value: row.value,
        base: row.base,
        formula: row.formula,
        rule: row.rule,
        hash: row.list_hash,
        reason: row.reason,
        at: row.published_at,
        by: names.get(row.published_by) ?? null,
      })),
      changed: last && last.list_hash !== figure.hash ? { value: figure.value, base: figure.base } : null,
      before: compared(months.before, before[at]!),
      yearBefore: compared(months.yearBefore, yearBefore[at]!),
    };
  });
}
