import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Grid, gridAt } from "@maple/grid";
import { countyMap, insertGrids, insertUnits, listUnits, mapOn, moveMapVersion } from "@maple/grid/server";
import { connect, inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { abilitiesMicros, rowPolicyCost } from "./policy.ts";
import { county, productOn } from "./product.ts";

/*
 * npm run bench:grids
 * What a change of borders costs: the map of a county of 600 grids read anew, and 100,000 points routed on it; what the
 * borders weigh on the way to a screen; and what the policy costs beside no policy.
 */
const wide = 30;
const high = 20;
const corners = 24;
const points = 100_000;
const big = 990_198;

const dataDir = mkdtempSync(join(tmpdir(), "maple-grids-"));
chmodSync(dataDir, 0o755);
process.env.MAPLEBRIDGE_DEMO_MATTERS = "200";
const product = productOn(dataDir);

/** A square of the sheet with so many corners on each side, as a surveyed border has. */
function square(column: number, row: number): Grid["shape"] {
  const ring: Array<[number, number]> = [];
  const side = (dx: number, dy: number, x: number, y: number) => {
    for (let i = 0; i < corners; i++)
      ring.push([119 + (column + x + (dx * i) / corners) / 100, 30 + (row + y + (dy * i) / corners) / 100]);
  };
  side(1, 0, 0, 0);
  side(0, 1, 1, 0);
  side(-1, 0, 1, 1);
  side(0, -1, 0, 1);
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] } as Grid["shape"];
}

try {
  await product.start();
  const { db, close } = connect({ ...(product.database as object), max: 2 });
  const units = await inCounty(db, county, (tx) => listUnits(tx, county, "2026-01-01"));
  const unit = { community: newId(), room: newId() };
  const sample = (kind: string) => units.find((one) => one.kind === kind)!;
  const grids = Array.from({ length: wide * high }, (_, i): Grid => {
    const serial = String(i + 1).padStart(3, "0");
    return {
      ...{ county: big, id: newId(), code: `990198001001${3}${serial}`, level: 3 },
      name: { zh: `第${serial}网格`, en: `Grid ${serial}` },
      ...{ community: unit.community, policeRoom: unit.room },
      ...{ shape: square(i % wide, Math.floor(i / wide)), unitKind: null, unit: null },
      ...{ from: "2024-01-01", until: null },
    };
  });
  await inCounty(db, big, async (tx) => {
    const ofBig = { county: big, parent: null, code: null };
    await insertUnits(tx, big, [
      { ...sample("community"), ...ofBig, id: unit.community },
      { ...sample("police-room"), ...ofBig, id: unit.room },
    ]);
    await insertGrids(tx, big, grids);
    await moveMapVersion(tx, big);
  });
  const timed = async <T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> => {
    const at = performance.now();
    const value = await work();
    return { ms: Math.round((performance.now() - at) * 10) / 10, value };
  };
  const today = (await inCounty(db, county, (tx) => countyMap(tx, county))).day;
  const reloads: number[] = [];
  let map = await inCounty(db, big, (tx) => mapOn(tx, big, today));
  for (let i = 0; i < 5; i++) {
    const read = await timed(() => inCounty(db, big, (tx) => mapOn(tx, big, today)));
    reloads.push(read.ms);
    map = read.value;
  }
  if (map.grids.size !== wide * high) throw new Error(`${map.grids.size} grids were read.`);
  const routed = await timed(() => {
    let inside = 0;
    for (let i = 0; i < points; i++) {
      const at: [number, number] = [119 + ((i * 7919) % 300_000) / 1e6, 30 + ((i * 104_729) % 200_000) / 1e6];
      if (gridAt(map.index, at) !== null) inside++;
    }
    return inside;
  });
  console.log(
    `${wide * high} grids of ${4 * corners} corners: read anew with their index in ${reloads.join(", ")} ms; ${points} points routed in ${routed.ms} ms, ${routed.value} inside`,
  );
  console.log(await weightOfGrids());
  console.log(`abilities of a request: ${abilitiesMicros()} µs`);
  for (const one of await rowPolicyCost(product))
    console.log(`${one.what}: ${one.micros} µs, without row policies ${one.without} µs = ${one.ratio} : 1`);
  await close();
} finally {
  await product.stop("SIGTERM").catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
}

/** Twenty screens ask for the borders ten times each, as a browser does: with the tag it was given. */
async function weightOfGrids(): Promise<string> {
  const address = `${product.url}/api/grids`;
  let bytes = 0;
  let packed = 0;
  const times = { whole: [] as number[], unchanged: [] as number[] };
  for (let screen = 0; screen < 20; screen++) {
    let tag = "";
    for (let look = 0; look < 10; look++) {
      const at = performance.now();
      const answer = await fetch(address, {
        cache: "no-store",
        headers: tag ? { "if-none-match": tag } : {},
      });
      const body = Buffer.from(await answer.arrayBuffer());
      (answer.status === 304 ? times.unchanged : times.whole).push(performance.now() - at);
      tag = answer.headers.get("etag") ?? "";
      if (answer.status === 200) {
        bytes = body.byteLength;
        packed = gzipSync(body).byteLength;
      }
    }
  }
  const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]?.toFixed(1);
  const share = times.unchanged.length / (times.unchanged.length + times.whole.length);
  return `/api/grids: ${bytes} bytes (${packed} by gzip); ${Math.round(share * 100)} % of 200 looks of 20 screens were 304; whole ${middle(times.whole)} ms, 304 ${middle(times.unchanged)} ms`;
}
