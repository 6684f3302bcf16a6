import { sql } from "kysely";
import type { Db, Tx } from "./types.ts";

/** The outcome a command had when it was run before. */
export interface EarlierOutcome {
  act: string;
  actor: string;
  outcome: unknown;
}

/**
 * Runs `work` in one transaction for one county. The county is set by the first statement and holds for this
 * transaction alone, so nothing leaks through a pooled connection.
 */
export function inCounty<T>(
  db: Db,
  county: number,
  work: (tx: Tx, earlier: EarlierOutcome | null) => Promise<T> | T,
  command: string | null = null,
  opened = "",
): Promise<T> {
  return db.transaction().execute(async (tx): Promise<T> => {
    const before =
      await sql<EarlierOutcome>`select * from platform.app_ctx(${county}, ${command}::uuid, ${opened})`.execute(
        tx,
      );
    return work(tx, before.rows[0] ?? null);
  });
}

/** A compartment of a matter: what one side said, what both may read, what the mediator keeps. */
export interface Opening {
  matter: string;
  compartment: string;
}

/** Opens compartments for the rest of this transaction; row policies hide all others, also from a forgetful query. */
export async function openCompartments(tx: Tx, openings: readonly Opening[] | "all"): Promise<void> {
  const text = openings === "all" ? "*" : openings.map((o) => `${o.matter}:${o.compartment}`).join(" ");
  await sql`select platform.app_open(${text})`.execute(tx);
}
