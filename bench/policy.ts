import { type About, type Asker, areaOf, grants, mayAct } from "@maple/identity";
import { actsIn, compartmentsFor } from "@maple/matter";
import pg from "pg";
import { county, type Measuring } from "./product.ts";

/** What the policy costs: deciding in the server, and row policies in the database. */
export interface PolicyCost {
  /** Microseconds for one matter of a screen: sight, every act of its state, compartments, and the area of a list. */
  abilitiesMicros: number;
  /** Each statement by the application's role over the same by a role that passes by row policies. */
  rowPolicies: Array<{ what: string; micros: number; without: number; ratio: number }>;
}

const rounds = 200_000;

/** All that a request asks of the abilities, for an officer with a post over some grids. */
export function abilitiesMicros(): number {
  const ids = Array.from({ length: 24 }, (_, i) => `0192e505-9000-7000-8000-${String(i).padStart(12, "0")}`);
  const asker: Asker = {
    kind: "staff",
    id: ids[0]!,
    posts: [
      { role: "officer", unit: ids[1]!, grids: ids.slice(2, 10), rooms: [ids[1]!], may: grants.officer },
    ],
  };
  const looker = { ...asker, holds: [] };
  const about: About = { grid: ids[20]!, room: ids[1]!, community: ids[21]!, carriers: [ids[22]!, ids[23]!] };
  const acts = actsIn("accepted").map((act) => `matter.${act}`);
  let allowed = 0;
  const at = performance.now();
  for (let i = 0; i < rounds; i++) {
    const sees = mayAct(asker, "matter.see", about) === null;
    for (const act of acts) if (mayAct(asker, act, about) === null) allowed++;
    allowed += compartmentsFor(looker, { id: ids[3]!, mediators: [] }, sees).length;
    allowed += areaOf(asker, "matter.see")!.grids.length;
  }
  const micros = ((performance.now() - at) * 1000) / rounds;
  if (allowed === 0) throw new Error("Nothing was allowed: this measures nothing.");
  return Math.round(micros * 100) / 100;
}

const statements: ReadonlyArray<readonly [what: string, sql: string]> = [
  ["a matter by its id", "select * from matter.matter where county = $1 and id = $2"],
  [
    "the first page of a list",
    "select id, title from matter.matter where county = $1 and $2::uuid is not null order by reported_at desc, id desc limit 20",
  ],
  ["the notes of a matter", "select * from matter.note where county = $1 and matter = $2"],
  ["a count of the county", "select count(*) from matter.matter where county = $1 and $2::uuid is not null"],
];

/** The same statements with and without row policies, one after the other in turns, so that both meet the same machine. */
export async function rowPolicyCost(product: Measuring): Promise<PolicyCost["rowPolicies"]> {
  const app = new pg.Client(product.database);
  // Whoever set the database up passes by its row policies.
  const free = new pg.Client({ ...product.database, user: "maple_super" });
  await Promise.all([app.connect(), free.connect()]);
  try {
    const { rows } = await free.query<{ id: string }>(
      "select id from matter.matter where county = $1 limit 50",
      [county],
    );
    const costs: PolicyCost["rowPolicies"] = [];
    for (const [what, sql] of statements) {
      const times = { app: [] as number[], free: [] as number[] };
      const runs = what.startsWith("a count") ? 20 : 400;
      for (let i = 0; i < runs; i++)
        for (const [side, client] of [
          ["app", app],
          ["free", free],
        ] as const) {
          await client.query("begin");
          if (side === "app") await client.query("select * from platform.app_ctx($1, null, '*')", [county]);
          const at = performance.now();
          await client.query({ name: what, text: sql, values: [county, rows[i % rows.length]!.id] });
          times[side].push((performance.now() - at) * 1000);
          await client.query("commit");
        }
      const middle = (all: number[]) => Math.round(all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
      const [micros, without] = [middle(times.app), middle(times.free)];
      costs.push({ what, micros, without, ratio: Math.round((micros / without) * 100) / 100 });
    }
    return costs;
  } finally {
    await Promise.all([app.end(), free.end()]);
  }
}
