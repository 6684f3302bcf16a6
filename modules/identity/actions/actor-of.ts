import { isUnder } from "@maple/grid";
import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import type { Actor, Post } from "@maple/platform/act";
import { epochOf, localDateOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { sessionStands } from "../rules/session-stands.ts";
import { findHold, findProgram, roleGrants } from "../store/identity-store.ts";
import { findSession, touchSession } from "../store/session-store.ts";

export interface Recognised {
  actor: Actor;
  session: { id: string; account: string; pin: boolean } | null;
  /** What must be cleared first; nothing bars links and programs. */
  barrier: null | "pin-locked" | "second-factor-needed";
}

/** The posts someone holds today, with what each allows and the police rooms it covers. */
export async function postsFor(tx: Tx, county: number, staff: string, now: string): Promise<Post[]> {
  const [posts, grants, map] = await Promise.all([
    postsOn(tx, county, localDateOf(now, "Asia/Shanghai"), staff),
    roleGrants(tx),
    countyMap(tx, county),
  ]);
  return posts.map((post) => ({
    role: post.role,
    unit: post.unit,
    grids: post.grids,
    rooms: roomsUnder(map.units, post.unit),
    may: grants.get(post.role) ?? {},
  }));
}

const ofWholeStation: ReadonlySet<string> = new Set(["command-room", "community-team"]);

function roomsUnder(
  units: ReadonlyMap<string, { id: string; kind: string; parent: string | null }>,
  unit: string,
): string[] {
  const rooms: string[] = [];
  const own = units.get(unit);
  // They stand beside the police rooms under their station, and work for all of it.
  const top = own && ofWholeStation.has(own.kind) && own.parent !== null ? own.parent : unit;
  for (const one of units.values())
    if ((one.kind === "police-room" || one.kind === "station") && isUnder(one.id, top, units))
      rooms.push(one.id);
  return rooms;
}

/**
 * Who a session's token belongs to, or why it stands no more; null when it is unknown. Touches a session in use once a
 * minute, and oftener where a PIN waits for it to lie idle.
 */
export function recogniseSession(
  db: Db,
  county: number,
  token: string,
  now: string,
): Promise<Recognised | { ended: string } | null> {
  return inCounty(db, county, async (tx) => {
    const session = await findSession(tx, county, hashSecret(token));
    if (!session) return null;
    const pin = session.pin_hash !== null;
    const standing = sessionStands(
      {
        endedWhy: session.ended_at === null ? null : (session.ended_why ?? ""),
        until: session.until,
        seenAt: session.seen_at,
        factorDue: session.factor_due,
        pin,
        pinLockedAt: session.pin_locked_at,
      },
      now,
    );
    if (!standing.stands) return { ended: standing.reason };
    const { barrier } = standing;
    const unseenMs = epochOf(now) - epochOf(session.seen_at);
    if (barrier !== "pin-locked" && unseenMs > (pin ? 10_000 : 60_000))
      await touchSession(tx, county, session.id, now);
    const posts = await postsFor(tx, county, session.staff, now);
    const { id, account, proved_at: provedAt } = session;
    return {
      actor: {
        county,
        kind: "staff",
        id: session.staff,
        posts,
        holds: [],
        session: { id, account, provedAt },
      },
      session: { id, account, pin },
      barrier,
    };
  });
}

/** Who holds a link to a matter. */
export function recogniseHold(
  db: Db,
  county: number,
  token: string,
  now: string,
): Promise<Recognised | null> {
  return inCounty(db, county, async (tx) => {
    const hold = await findHold(tx, county, hashSecret(token), now);
    if (!hold) return null;
    return {
      actor: {
        county,
        kind: "party",
        id: hold.id,
        posts: [],
        holds: [{ matter: hold.matter, sides: hold.sides, party: hold.party }],
      },
      session: null,
      barrier: null,
    };
  });
}

/** A program known by its token, with the abilities it was given for the whole county. */
export function recogniseProgram(db: Db, county: number, token: string): Promise<Recognised | null> {
  return inCounty(db, county, async (tx) => {
    const program = await findProgram(tx, county, hashSecret(token));
    if (!program) return null;
    const may = Object.fromEntries(program.grants.map((grant) => [grant, "county" as const]));
    return {
      actor: {
        county,
        kind: "program",
        id: program.id,
        posts: [{ role: "program", unit: program.id, grids: [], rooms: [], may }],
        holds: [],
      },
      session: null,
      barrier: null,
    };
  });
}
