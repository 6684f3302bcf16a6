import { countyMap } from "@maple/grid/server";
import { postsOn } from "@maple/people/server";
import type { Actor, Post } from "@maple/platform/act";
import { epochOf, localDateOf, momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { sessionHours } from "../model/account.ts";
import { findHold, findProgram, findSession, roleGrants, touchSession } from "../store/identity-store.ts";

export interface Recognised {
  actor: Actor;
  session: { id: string; account: string } | null;
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

function roomsUnder(
  units: ReadonlyMap<string, { id: string; kind: string; parent: string | null }>,
  unit: string,
): string[] {
  const rooms: string[] = [];
  for (const one of units.values()) {
    if (one.kind !== "police-room" && one.kind !== "station") continue;
    for (let at: string | null = one.id; at; at = units.get(at)?.parent ?? null) {
      if (at === unit) {
        rooms.push(one.id);
        break;
      }
    }
  }
  return rooms;
}

/** Who a session's token belongs to; null when it is unknown, ended or too old. Touches the session once a minute. */
export function recogniseSession(
  db: Db,
  county: number,
  token: string,
  now: string,
): Promise<Recognised | null> {
  return inCounty(db, county, async (tx) => {
    const session = await findSession(tx, county, hashSecret(token));
    if (!session || session.ended_at !== null || session.until < now) return null;
    if (momentOf(epochOf(session.seen_at) + sessionHours.idle * 3_600_000) < now) return null;
    if (epochOf(now) - epochOf(session.seen_at) > 60_000) await touchSession(tx, county, session.id, now);
    const posts = await postsFor(tx, county, session.staff, now);
    return {
      actor: { county, kind: "staff", id: session.staff, posts, holds: [], session: session.id },
      session: { id: session.id, account: session.account },
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
    };
  });
}
