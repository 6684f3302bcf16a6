import { mapOn } from "@maple/grid/server";
import { areaOf, mayAct } from "@maple/identity";
import { type Action, type Actor, action, actorText, refuse, staffOf } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import { monthSchema } from "../model/month.ts";
import { computed, type StationRooms, stationsIn, unitsOf } from "../questions/month-facts.ts";
import { firstDay, lastDay } from "../rules/months.ts";
import { objectionToCorrection, objectionToPublishing } from "../rules/publishing.ts";
import { insertPublished, type PublishedRow, publishedOf } from "../store/published-store.ts";

const publishInput = z.object({ month: monthSchema, station: z.uuid() });
const correctInput = publishInput.extend({ reason: z.string().max(300) });
type Input = z.infer<typeof publishInput> & { reason?: string };

interface Facts {
  one: StationRooms | null;
  /** Rooms of the station that the actor keeps the figures of. */
  kept: number;
  published: PublishedRow[];
}

async function load(given: { tx: Tx; county: number; actor: Actor; input: Input }): Promise<Facts> {
  const { tx, county, actor, input } = given;
  const map = await mapOn(tx, county, lastDay(input.month));
  const all = stationsIn(map, input.month, () => true);
  const one = all.find((each) => each.station.id === input.station) ?? null;
  const area = areaOf(actor, "figures.keep");
  const kept = one?.rooms.filter((room) => area && (area.all || area.rooms.includes(room.id))).length ?? 0;
  const published = one
    ? await publishedOf(tx, county, { units: unitsOf(one), months: [firstDay(input.month)] })
    : [];
  return { one, kept, published };
}

/** Whoever keeps the figures of a whole station publishes its months. */
function who(actor: Actor, { one, kept }: Facts): string | null {
  const objection = mayAct(actor, "figures.keep", null);
  if (objection !== null) return objection;
  return one === null || kept < one.rooms.length ? "figure-unit-not-yours" : null;
}

const lastOf = (published: readonly PublishedRow[], figure: { unit: string; key: string }) =>
  published.findLast((row) => row.unit === figure.unit && row.figure === figure.key);

const publishing = (
  verb: "figures.publish-month" | "figures.correct-month",
  type: string,
  input: z.ZodType<Input>,
): Action<Input, Facts, { figures: number }> =>
  action<Input, Facts, { figures: number }>({
    verb,
    input,
    load,
    who,
    run: async ({
      tx,
      county,
      actor,
      input: { month, reason },
      facts: { one, published },
      now,
      command,
      tell,
    }) => {
      if (one === null) return refuse("figure-unit-not-yours");
      const figures = await computed(tx, county, one, month);
      const changed = figures.filter((figure) => lastOf(published, figure)?.list_hash !== figure.hash);
      const given = { month, now, published: published.length > 0, changed: changed.length, reason };
      const objection = reason === undefined ? objectionToPublishing(given) : objectionToCorrection(given);
      if (objection) refuse(objection);
      const staff = staffOf(actorText(actor));
      if (staff === null) return refuse("not-allowed");
      await insertPublished(
        tx,
        county,
        changed.map((figure) => ({
          unit: figure.unit,
          month: firstDay(month),
          figure: figure.key,
          serial: (lastOf(published, figure)?.serial ?? 0) + 1,
          value: figure.value,
          base: figure.base,
          beside: figure.beside,
          formula: figure.formula,
          rule: figure.rule,
          list_hash: figure.hash,
          reason: reason?.trim() ?? "",
          published_by: staff,
          published_at: now,
        })),
      );
      tell({
        stream: command,
        kind: "month",
        type,
        begins: true,
        data: {
          month,
          station: one.station.id,
          figures: changed.map((figure) => ({
            unit: figure.unit,
            figure: figure.key,
            value: figure.value,
            base: figure.base,
            before: lastOf(published, figure)?.value ?? null,
            formula: figure.formula,
            rule: figure.rule,
            hash: figure.hash,
          })),
        },
      });
      return { figures: changed.length };
    },
  });

/** Publishes a closed month of a station and its rooms: each figure is kept with its formula and the hash of its list. */
export const publishMonth = publishing("figures.publish-month", "figures.month-published", publishInput);

/** Publishes what changed since as a correction, with its reason; what was published before stays readable. */
export const correctMonth = publishing("figures.correct-month", "figures.month-corrected", correctInput);
