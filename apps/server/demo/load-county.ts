import {
  baseMap,
  countyCode,
  demoGrids,
  demoId,
  demoPatterns,
  demoPatternUses,
  demoRooms,
  demoStaff,
  demoTeams,
  demoUnits,
} from "@maple/demo";
import { insertGrids, insertUnits, keepBaseMap } from "@maple/grid/server";
import { hashPassword, insertAccount } from "@maple/identity/server";
import {
  insertPattern,
  insertPosts,
  insertTraining,
  keepMember,
  keepPatternUse,
  keepStaff,
  keepTeam,
  sealedPhone,
} from "@maple/people/server";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { type CountyKeys, keysOf, makeKeys } from "@maple/platform/crypto";
import { inCounty, type Tx } from "@maple/platform/db";
import { keepRoomRow } from "@maple/venue/server";
import pg from "pg";
import type { Database } from "../database.ts";

/** The password of every demonstration account; they exist in a demonstration installation alone. */
export const demoPassword = "fengqiao-demo";

/** Writes the invented county: its name (marked as a demonstration), units, grids, map, staff and accounts. */
export async function loadCounty(
  database: Database,
  keysDir: string,
  county: number = countyCode,
): Promise<void> {
  await nameCounty(database, {
    county,
    zh: "枫桥示范县（虚构）",
    en: "Maple Demonstration County (invented)",
    demonstration: true,
  });
  makeKeys(keysDir, county);
  const opened = keysOf(keysDir, county);
  const keys = () => opened;
  const passwordHash = await hashPassword(demoPassword);
  await inCounty(database.db, county, async (tx) => {
    await insertUnits(tx, county, demoUnits());
    await insertGrids(tx, county, demoGrids());
    for (const [layer, geojson] of Object.entries(baseMap())) await keepBaseMap(tx, county, layer, geojson);
    const staff = demoStaff();
    for (const { id, name, phone } of staff) await keepStaff(tx, county, keys, { id, name: name.zh, phone });
    const posts = staff.flatMap((member) =>
      member.posts.map((post, i) => ({
        id: demoId(`post/${member.username}/${i}`),
        staff: member.id,
        role: post.role,
        unit: post.unit,
        grids: [...post.grids],
        from: post.from,
        until: post.until,
        title: post.title,
      })),
    );
    await insertPosts(tx, county, posts);
    for (const pattern of demoPatterns()) await insertPattern(tx, county, pattern);
    for (const use of demoPatternUses()) await keepPatternUse(tx, county, use);
    await loadTeams(tx, county, keys);
    for (const room of demoRooms()) await keepRoomRow(tx, county, { ...room, closedOn: null });
    for (const member of staff) {
      await insertAccount(tx, county, {
        id: demoId(`account/${member.username}`),
        staff: member.id,
        username: member.username,
        passwordHash,
        demonstration: true,
      });
    }
  });
}

/** The invented teams with their rosters; telephones are sealed like everybody's. */
async function loadTeams(tx: Tx, county: number, keys: () => CountyKeys): Promise<void> {
  for (const { members, ...team } of demoTeams(localDateOf(momentOf(Date.now()), "Asia/Shanghai"))) {
    await keepTeam(tx, county, team);
    for (const { phone, trainings, ...member } of members) {
      const kept = { ...member, ...sealedPhone(keys, county, member.id, phone) };
      await keepMember(tx, county, kept);
      for (const training of trainings)
        await insertTraining(tx, county, { ...training, by: "system:demonstration" });
    }
  }
}

/** Counties are reference rows: only the owner writes them. */
export async function nameCounty(
  database: Database,
  name: { county: number; zh: string; en: string; demonstration: boolean },
): Promise<void> {
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    await client.query("set role maple_owner");
    await client.query(
      "insert into platform.county_name (county, name_zh, name_en, demonstration) values ($1, $2, $3, $4) on conflict (county) do nothing",
      [name.county, name.zh, name.en, name.demonstration],
    );
  } finally {
    await client.end();
  }
}

/** The counties of this installation, in order of their codes. */
export async function countiesOf(database: Database): Promise<number[]> {
  const rows = await database.pool.query<{ county: number }>(
    "select county from platform.county_name order by county",
  );
  return rows.rows.map((row) => row.county);
}
