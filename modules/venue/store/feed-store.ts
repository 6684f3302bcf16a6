import type { Tx } from "@maple/platform/db";
import { sql } from "kysely";

export interface FeedRow {
  kind: "staff" | "room";
  subject: string;
}

/** The calendar behind a secret address; null once it was renewed or ended. */
export async function findFeed(tx: Tx, county: number, tokenHash: Buffer): Promise<FeedRow | null> {
  const rows = await sql<FeedRow>`select kind, subject from venue.feed
    where county = ${county} and token_hash = ${tokenHash} and ended_at is null`.execute(tx);
  return rows.rows[0] ?? null;
}

/** Ends the address there was and writes the new one. */
export async function renewFeedRow(
  tx: Tx,
  county: number,
  feed: FeedRow & { id: string; tokenHash: Buffer; at: string },
): Promise<void> {
  const { kind, subject, at } = feed;
  await sql`update venue.feed set ended_at = ${at}
    where county = ${county} and kind = ${kind} and subject = ${subject} and ended_at is null`.execute(tx);
  await sql`insert into venue.feed (county, id, kind, subject, token_hash, made_at)
    values (${county}, ${feed.id}, ${kind}, ${subject}, ${feed.tokenHash}, ${at})`.execute(tx);
}
