import { sql } from "kysely";
import { z } from "zod";
import { question } from "../act/ask.ts";
import type { DayRoot } from "./root.ts";

export interface PublishedRoot {
  day: string;
  firstPosition: number;
  lastPosition: number;
  events: number;
  root: string;
  previous: string | null;
  hash: string;
}

/** The daily roots, for everyone: whoever keeps one can later prove that nothing before it was changed. Mission G2. */
export const publishedRoots = question<{ limit: number; until?: string | undefined }, null, PublishedRoot[]>({
  verb: "ledger.published-roots",
  input: z.object({
    limit: z.coerce.number().int().min(1).max(400).default(60),
    until: z.iso.date().optional(),
  }),
  load: async () => null,
  who: () => null,
  answer: async ({ tx, county, input }) => {
    const rows =
      await sql<DayRoot>`select day, first_position, last_position, events, root, previous, hash from ledger.root
      where county = ${county} and (${input.until ?? null}::date is null or day <= ${input.until ?? null}::date)
      order by day desc limit ${input.limit}`.execute(tx);
    return rows.rows.map((row) => ({
      day: row.day,
      firstPosition: row.first_position,
      lastPosition: row.last_position,
      events: row.events,
      root: row.root.toString("hex"),
      previous: row.previous?.toString("hex") ?? null,
      hash: row.hash.toString("hex"),
    }));
  },
});
