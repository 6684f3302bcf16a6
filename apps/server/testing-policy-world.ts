import { demoUnits, unitId } from "@maple/demo";
import { insertUnits } from "@maple/grid/server";
import { insertAccount, insertProgram } from "@maple/identity/server";
import { insertPosts, insertStaff } from "@maple/people/server";
import { momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { newId, newSecret } from "@maple/platform/ids";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { buildServer } from "./build-server.ts";
import { type TestProduct, testProduct } from "./testing.ts";
import { type Asking, committee, nobody, places, planter } from "./testing-policy-plants.ts";
import { type PlantedReport, plantReports } from "./testing-policy-reports.ts";
import { type Compartment, type Planted, type Reach, table } from "./testing-policy-table.ts";

export interface World {
  product: TestProduct;
  app: FastifyInstance;
  people: Asking[];
  matters: Planted[];
  reports: PlantedReport[];
  /** File ids by matter and compartment. */
  files: ReadonlyMap<string, Partial<Record<Compartment, string>>>;
  marker(matter: Planted, content: string): string;
  close(): Promise<void>;
}

export const secondCounty = 990_102;
const now = () => momentOf(Date.now());
const nobodySits = { judge: null, lawyer: null, centre: null };
const hour = 3_600_000;

const { here, beside, away } = places;

const rooms = demoUnits()
  .filter((unit) => unit.kind === "police-room" || unit.kind === "station")
  .map((unit) => unit.id);
const station = demoUnits().find((unit) => unit.kind === "station")!;
const countyUnit = demoUnits().find((unit) => unit.kind === "county")!.id;
const otherStation = newId();

/** Where a post stands: at the matter, in the grid beside it, elsewhere, or elsewhere with the matter's grid added. */
const spots = ["here", "beside", "elsewhere", "grid alone", "carrier"] as const;
type Spot = (typeof spots)[number];

/** Roles of every reach stand at every place; of the others, which reach no other way, there is one here and one elsewhere. */
const everywhere: ReadonlySet<string> = new Set([
  "grid-worker",
  "officer",
  "mediator",
  "station-head",
  "administrator",
]);
const carriers = [...everywhere, "auxiliary-officer", "village-assistant", "veteran-deputy", "case-officer"];
/** In the command room, which stands for its whole station. */
const inCommand: ReadonlySet<string> = new Set(["duty-commander", "dispatcher", "file-supervisor"]);

function spotsOf(role: string): readonly Spot[] {
  const carried = carriers.includes(role) ? (["carrier"] as const) : [];
  if (role === "department-clerk") return ["here", "elsewhere"];
  if (widest(role) === "county") return ["here", ...carried];
  return everywhere.has(role) ? spots : ["here", "elsewhere", ...carried];
}

function widest(role: string): Reach {
  for (const reach of ["county", "station", "room", "unit", "grid", "own"] as const)
    if (/(matter|figures)\.see/.test(table[role]?.[reach] ?? "")) return reach;
  return "county";
}

/** The unit, grids and police rooms of a post; the rooms are said here, not asked of the code. */
function postAt(reach: Reach, spot: Spot): { unit: string; grids: string[]; rooms: string[] } {
  const grid = spot === "here" ? here : spot === "beside" ? beside : away;
  const grids = reach === "grid" ? [grid.id] : spot === "grid alone" ? [here.id] : [];
  if (reach === "station") {
    const mine = spot === "here" || spot === "beside";
    return { unit: mine ? station.id : otherStation, grids, rooms: mine ? rooms : [otherStation] };
  }
  if (reach === "room") return { unit: grid.policeRoom!, grids, rooms: [grid.policeRoom!] };
  if (reach === "grid" || reach === "unit") return { unit: grid.community!, grids, rooms: [] };
  // A mediator's or an administrator's post: a grid on it opens nothing.
  return {
    unit: reach === "own" ? committee : countyUnit,
    grids: [here.id],
    rooms: reach === "own" ? [] : rooms,
  };
}

/** A whole product with two counties of the same units and grids, somebody of every role at every place, and what is planted. */
export async function policyWorld(): Promise<World> {
  const product = await testProduct({ second: secondCounty });
  const { kit } = product;
  const counties = { A: product.county, B: secondCounty } as const;
  for (const county of Object.values(counties))
    await inCounty(kit.db, county, (tx) =>
      insertUnits(tx, county, [{ ...station, county, id: otherStation, parent: countyUnit }]),
    );
  const people: Asking[] = [];
  for (const role of Object.keys(table))
    for (const spot of spotsOf(role)) {
      people.push(await hire(product, "A", counties.A, role, spot));
      if (spot === "here" && (everywhere.has(role) || role === "department-clerk" || role === "case-officer"))
        people.push(await hire(product, "B", counties.B, role, spot));
    }
  const carrierOf = (role: string) => people.find((one) => one.name === `${role}, carrier`)!.id;
  const plant = planter(product, counties);
  const mediators = [carrierOf("mediator")];
  const [theirs] = people.filter((one) => one.county === "B" && one.role === "mediator").map((one) => one.id);
  const sits = (role: string) => people.find((one) => one.county === "A" && one.role === role)!.id;
  const panel = { judge: sits("judge"), lawyer: sits("lawyer"), centre: sits("centre-mediator") };
  const offered = "case-team";
  await plant({ key: "here", state: "mediating", mediators, panel, pushed: "urban", offered });
  await plant({
    key: "sealed",
    state: "mediating",
    mediators,
    sealed: true,
    panel,
    pushed: "urban",
    offered,
  });
  // Mediated between two others: whoever told of it stands on no side.
  await plant({ key: "aside", state: "mediating", mediators, aside: true });
  await plant({ key: "conducted by an officer", state: "mediating", mediators: [carrierOf("officer")] });
  for (const state of ["reported", "settled"] as const)
    await plant({ key: `${state}, carried by mediator`, state, holder: carrierOf("mediator") });
  await plant({ key: "reported", state: "reported" });
  await plant({ key: "accepted", state: "accepted", pushed: "housing", offered: "community-team" });
  await plant({ key: "settled", state: "settled" });
  await plant({ key: "away", state: "accepted", grid: away });
  await plant({ key: "away, sealed", state: "accepted", grid: away, sealed: true });
  for (const role of carriers) {
    await plant({ key: `carried by ${role}`, state: "accepted", holder: carrierOf(role) });
    await plant({
      key: `sealed, carried by ${role}`,
      state: "accepted",
      holder: carrierOf(role),
      sealed: true,
    });
  }
  await plant({
    key: "other county",
    county: "B",
    state: "mediating",
    mediators: [theirs!],
    pushed: "urban",
    offered,
    panel: nobodySits,
  });
  await plant({ key: "other county, sealed", county: "B", state: "accepted", sealed: true });
  const reports = await plantReports(product, counties);
  await product.loops.drain();
  const app = await buildServer(kit, { changed: () => {}, log: false, portal: true });
  const { matters, files, marker, holders } = plant.done();
  people.push(...holders, ...(await programs(product, counties)), guest());
  // A second sign-in of everyone who may open a sealed matter, which has named a purpose for all of them.
  for (const person of people.filter((one) => one.kind === "staff")) {
    const again = await signedIn(product, counties[person.county], {
      ...person,
      name: `${person.name}, opened`,
    });
    for (const matter of matters.filter((one) => one.sealed && one.county === person.county)) {
      const outcome = await app.inject({
        method: "POST",
        url: `/api/matters/${matter.id}/open-sealed`,
        headers: { ...again.headers, "command-id": newId() },
        payload: { purpose: "handle" },
      });
      if (outcome.statusCode === 200) again.opened = new Set([...again.opened, matter.id]);
    }
    if (again.opened.size > 0) people.push(again);
  }
  return {
    product,
    app,
    people,
    matters,
    reports,
    files,
    marker,
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
      await product.close();
    },
  };
}

const guest = (): Asking => ({ ...nobody, name: "guest", kind: "guest", county: "A", headers: {} });

async function hire(
  product: TestProduct,
  county: "A" | "B",
  code: number,
  role: string,
  spot: Spot,
): Promise<Asking> {
  const clerk = { unit: unitId(spot === "here" ? "urban" : "housing"), grids: [], rooms: [] };
  const cases = { unit: unitId(spot === "elsewhere" ? "community-team" : "case-team"), grids: [], rooms: [] };
  const placed =
    role === "department-clerk" ? clerk : role === "case-officer" ? cases : postAt(widest(role), spot);
  const post =
    inCommand.has(role) && placed.unit === station.id ? { ...placed, unit: unitId("command-room") } : placed;
  const id = newId();
  const { db } = product.kit;
  await inCounty(db, code, async (tx) => {
    await insertStaff(tx, code, [{ id, name: `职员${spot}` }]);
    await insertPosts(tx, code, [
      { id: newId(), staff: id, role, unit: post.unit, grids: post.grids, from: "2024-01-01", until: null },
    ]);
    await insertAccount(tx, code, {
      id,
      staff: id,
      username: `t.${id}`,
      passwordHash: "-",
      demonstration: false,
    });
  });
  const name = county === "A" ? `${role}, ${spot}` : `${role} of the other county`;
  return signedIn(product, code, { ...nobody, ...post, name, county, kind: "staff", id, role, headers: {} });
}

async function signedIn<P extends Asking>(product: TestProduct, code: number, person: P): Promise<P> {
  const secret = newSecret();
  // Proved for as long as it lasts: how old a proof may be is another test's.
  const until = momentOf(Date.now() + 24 * hour);
  await inCounty(product.kit.db, code, (tx) =>
    sql`insert into identity.session (county, token_hash, id, account, begun_at, seen_at, until, device, proved_at)
      values (${code}, ${hashSecret(secret)}, ${newId()}, ${person.id}, ${now()}, ${now()}, ${until}, '', ${until})`.execute(
      tx,
    ),
  );
  return { ...person, opened: new Set<string>(), headers: { cookie: `maple_session=${code}.${secret}` } };
}

async function programs(product: TestProduct, counties: Record<"A" | "B", number>): Promise<Asking[]> {
  const made: Asking[] = [];
  for (const [county, given] of [
    ["A", ["matter.see", "matter.open-sealed"]],
    ["A", ["matter.report-for"]],
    ["B", ["matter.see", "person.read", "person.contact", "file.see"]],
  ] as const) {
    const [id, secret, code] = [newId(), newSecret(), counties[county]];
    await inCounty(product.kit.db, code, (tx) =>
      insertProgram(tx, code, {
        id,
        name: "程序",
        tokenHash: hashSecret(secret),
        grants: given,
        by: "test",
        at: now(),
      }),
    );
    const headers = { authorization: `Bearer ${code}.${secret}` };
    made.push({
      ...nobody,
      name: `program with ${given.join(", ")} in ${county}`,
      kind: "program",
      county,
      id,
      given,
      headers,
    });
  }
  return made;
}
