import { demoGrids, demoUnits } from "@maple/demo";
import { insertUnits } from "@maple/grid/server";
import { insertAccount, insertProgram } from "@maple/identity/server";
import { acceptMatter, reportMatter, settleMatter, writeNote } from "@maple/matter/server";
import { beginMediation } from "@maple/mediation/server";
import { insertPosts, insertStaff } from "@maple/people/server";
import { type Action, act, guestOf, systemOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { attachFiles, keepFile } from "@maple/platform/files";
import { newId, newSecret } from "@maple/platform/ids";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { buildServer } from "./build-server.ts";
import { type TestProduct, testProduct } from "./testing.ts";
import {
  type Compartment,
  compartments,
  contents,
  type Person,
  type Planted,
  type Reach,
  table,
} from "./testing-policy-table.ts";

/** Somebody of the description with the key that they show to the server. */
export interface Asking extends Person {
  headers: Record<string, string>;
}

export interface World {
  product: TestProduct;
  app: FastifyInstance;
  people: Asking[];
  matters: Planted[];
  /** File ids by matter and compartment. */
  files: ReadonlyMap<string, Partial<Record<Compartment, string>>>;
  marker(matter: Planted, content: string): string;
  close(): Promise<void>;
}

export const secondCounty = 990_102;
const now = () => momentOf(Date.now());
const hour = 3_600_000;
/** What the product plants with: its name stands where a holder's id may. */
const planting = newId();

const level3 = demoGrids().filter((one) => one.level === 3 && one.shape);
const here = level3[0]!;
const beside = level3.find(
  (one) => one.policeRoom === here.policeRoom && one.id !== here.id && one.community === here.community,
)!;
const away = level3.find((one) => one.policeRoom !== here.policeRoom && one.community !== here.community)!;
export const places = { here, beside, away };

const rooms = demoUnits()
  .filter((unit) => unit.kind === "police-room" || unit.kind === "station")
  .map((unit) => unit.id);
const station = demoUnits().find((unit) => unit.kind === "station")!;
const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
const countyUnit = demoUnits().find((unit) => unit.kind === "county")!.id;
const otherStation = newId();

/** Where a post stands: at the matter, in the grid beside it, elsewhere, or elsewhere with the matter's grid added. */
const spots = ["here", "beside", "elsewhere", "grid alone", "carrier"] as const;
type Spot = (typeof spots)[number];

function widest(role: string): Reach {
  for (const reach of ["county", "station", "room", "unit", "grid", "own"] as const)
    if (/matter\.see/.test(table[role]?.[reach] ?? "")) return reach;
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
    for (const spot of spots) {
      if (widest(role) === "county" && spot !== "here" && spot !== "carrier") continue;
      people.push(await hire(product, "A", counties.A, role, spot));
      if (spot === "here") people.push(await hire(product, "B", counties.B, role, spot));
    }
  const carrierOf = (role: string) => people.find((one) => one.name === `${role}, carrier`)!.id;
  const plant = planter(product, counties);
  const mediators = [carrierOf("mediator")];
  const [theirs] = people.filter((one) => one.county === "B" && one.role === "mediator").map((one) => one.id);
  await plant({ key: "here", state: "mediating", mediators });
  await plant({ key: "sealed", state: "mediating", mediators, sealed: true });
  // Mediated between two others: whoever told of it stands on no side.
  await plant({ key: "aside", state: "mediating", mediators, aside: true });
  await plant({ key: "conducted by an officer", state: "mediating", mediators: [carrierOf("officer")] });
  for (const state of ["reported", "settled"] as const)
    await plant({ key: `${state}, carried by mediator`, state, holder: carrierOf("mediator") });
  await plant({ key: "reported", state: "reported" });
  await plant({ key: "accepted", state: "accepted" });
  await plant({ key: "settled", state: "settled" });
  await plant({ key: "away", state: "accepted", grid: away });
  await plant({ key: "away, sealed", state: "accepted", grid: away, sealed: true });
  for (const role of Object.keys(table)) {
    await plant({ key: `carried by ${role}`, state: "accepted", holder: carrierOf(role) });
    await plant({
      key: `sealed, carried by ${role}`,
      state: "accepted",
      holder: carrierOf(role),
      sealed: true,
    });
  }
  await plant({ key: "other county", county: "B", state: "mediating", mediators: [theirs!] });
  await plant({ key: "other county, sealed", county: "B", state: "accepted", sealed: true });
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
const nobody = {
  id: "",
  role: null,
  unit: "",
  grids: [],
  rooms: [],
  given: [],
  opened: new Set<string>(),
  holds: [],
};

async function hire(
  product: TestProduct,
  county: "A" | "B",
  code: number,
  role: string,
  spot: Spot,
): Promise<Asking> {
  const post = postAt(widest(role), spot);
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
  const until = momentOf(Date.now() + 24 * hour);
  await inCounty(product.kit.db, code, (tx) =>
    sql`insert into identity.session (county, token_hash, id, account, begun_at, seen_at, until, device)
      values (${code}, ${hashSecret(secret)}, ${newId()}, ${person.id}, ${now()}, ${now()}, ${until}, '')`.execute(
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

interface Wanted {
  key: string;
  county?: "A" | "B";
  state: "reported" | "accepted" | "mediating" | "settled";
  grid?: typeof here;
  holder?: string;
  mediators?: string[];
  sealed?: boolean;
  aside?: boolean;
}

/** Plants matters with a marker of their own in every field and compartment. */
function planter(product: TestProduct, counties: Record<"A" | "B", number>) {
  const { kit } = product;
  const matters: Planted[] = [];
  const files = new Map<string, Partial<Record<Compartment, string>>>();
  const holders: Asking[] = [];
  const two = (n: number) => String(n).padStart(2, "0");
  const mark = (place: number, content: string) => {
    const digits = `${two(place)}${two(contents.indexOf(content as "title"))}`;
    if (content.endsWith("name")) return `欧阳${digits}`;
    return content.endsWith("phone") ? `1005555${digits}` : `标记${digits}号`;
  };

  const plant = async (wanted: Wanted) => {
    const place = matters.length;
    const side = wanted.county ?? "A";
    const county = counties[side];
    const grid = wanted.grid ?? here;
    const system = systemOf(county, planting);
    const m = (content: string) => mark(place, content);
    const must = async <I, F, V>(action: Action<I, F, V>, input: unknown, actor = system): Promise<V> => {
      const outcome = await act(kit.db, action, { id: newId(), actor, input, now: now() });
      if (!outcome.ok) throw new Error(`${action.verb}: ${outcome.reason}`);
      return outcome.value;
    };
    const write = (query: ReturnType<typeof sql>) =>
      inCounty(kit.db, county, (tx) => query.execute(tx), null, "*");
    const receipt = await must(
      reportMatter(kit.door),
      {
        story: `${m("story")}：夜里太吵，睡不着觉`,
        title: m("title"),
        place: { way: "grid", grid: grid.id },
        placeWords: m("place"),
        category: "09",
        naming: "withheld",
        name: m("reporter name"),
        phone: m("reporter phone"),
        address: m("reporter address"),
      },
      guestOf(county),
    );
    const { matter } = receipt;
    if (wanted.holder)
      await write(
        sql`update matter.matter set holder = ${wanted.holder} where county = ${county} and id = ${matter}`,
      );
    if (wanted.state !== "reported") {
      // The product takes up nothing: somebody holds it, who is nobody of the description.
      if (!wanted.holder)
        await write(
          sql`update matter.matter set holder = ${newId()} where county = ${county} and id = ${matter}`,
        );
      await must(acceptMatter, { matter });
    }
    const mediated = wanted.state === "mediating";
    if (mediated) {
      const { mediation } = await must(beginMediation(kit.door), {
        matter,
        committee,
        mediators: wanted.mediators,
        parties: wanted.aside
          ? [
              { side: "A", name: m("other name"), phone: m("other phone"), address: m("other address") },
              { side: "B", name: "对方" },
            ]
          : [
              { side: "A", isReporter: true },
              { side: "B", name: m("other name"), phone: m("other phone"), address: m("other address") },
              { side: "B", role: "agent", name: "代理人" },
            ],
      });
      await write(
        sql`update mediation.mediation set mediators = array[${wanted.mediators![0]}::uuid] where county = ${county} and id = ${mediation}`,
      );
    }
    const held: Partial<Record<Compartment, string>> = {};
    for (const compartment of mediated ? compartments : (["staff", "reporter", "public"] as const)) {
      await must(writeNote, { matter, compartment, kind: "note", text: m(`note ${compartment}`) });
      if (mediated && (compartment === "A" || compartment === "B" || compartment === "joint"))
        await write(sql`insert into mediation.proposal (county, id, mediation, matter, compartment, text, author, at)
          select ${county}, ${newId()}, id, matter, ${compartment}, ${m(`proposal ${compartment}`)}, 'system:test', ${now()}
          from mediation.mediation where county = ${county} and matter = ${matter}`);
      const bytes = Buffer.from(`%PDF-1.4\n${m(`file ${compartment}`)} ${county}\n%%EOF`);
      const kept = await keepFile(kit.db, kit.blobs, {
        actor: system,
        bytes,
        name: `${m(`file ${compartment}`)}.pdf`,
        now: now(),
      });
      await inCounty(
        kit.db,
        county,
        (tx) => attachFiles(tx, county, [kept.id], matter, compartment),
        null,
        "*",
      );
      held[compartment] = kept.id;
    }
    if (mediated)
      await write(sql`insert into mediation.session (county, id, mediation, matter, number, planned_at, place)
        select ${county}, ${newId()}, id, matter, 1, ${momentOf(Date.now() + 48 * hour)}, ${m("session")}
        from mediation.mediation where county = ${county} and matter = ${matter}`);
    if (wanted.state === "settled")
      await must(settleMatter, { matter, way: "on-the-spot", result: "说好了" });
    if (wanted.sealed)
      await write(sql`update matter.matter set sealed = 'minor' where county = ${county} and id = ${matter}`);
    const planted: Planted = {
      key: wanted.key,
      id: matter,
      code: receipt.code,
      county: side,
      grid: grid.id,
      community: grid.community!,
      room: grid.policeRoom!,
      state: wanted.state,
      sealed: wanted.sealed ?? false,
      aside: wanted.aside ?? false,
      holder: wanted.holder ?? null,
      mediators: wanted.mediators ?? [],
      mediated,
    };
    matters.push(planted);
    files.set(matter, held);
    if (["here", "sealed", "away", "aside", "other county"].includes(wanted.key)) {
      const link = `maple_hold=${county}.${receipt.secret}`;
      const isParty = mediated && !wanted.aside;
      const sides = isParty ? ["reporter", "A"] : ["reporter"];
      holders.push(
        holder(side, planted, `reporter of ${wanted.key}`, sides, isParty ? "reporter" : null, link),
      );
    }
    if (!mediated) return;
    const others = wanted.aside
      ? ([["A", "principal", "other"]] as const)
      : ([
          ["B", "principal", "other"],
          ["B", "agent", "agent"],
        ] as const);
    for (const [on, role, party] of others) {
      const secret = newSecret();
      await write(sql`insert into identity.hold (county, token_hash, id, matter, sides, party, made_at, until)
        select ${county}, ${hashSecret(secret)}, ${newId()}, matter, array[${on}], id, ${now()}, ${momentOf(Date.now() + 24 * hour)}
        from mediation.party where county = ${county} and matter = ${matter} and side = ${on} and role = ${role}`);
      const link = `maple_hold=${county}.${secret}`;
      holders.push(holder(side, planted, `${party} of ${wanted.key}`, [on], party, link));
    }
  };
  const done = () => ({
    matters,
    files,
    holders,
    marker: (matter: Planted, content: string) => mark(matters.indexOf(matter), content),
  });
  return Object.assign(plant, { done });
}

function holder(
  county: "A" | "B",
  matter: Planted,
  name: string,
  sides: string[],
  party: "reporter" | "other" | "agent" | null,
  cookie: string,
): Asking {
  return {
    ...nobody,
    name,
    county,
    kind: "party",
    holds: [{ matter: matter.id, sides, party }],
    headers: { cookie },
  };
}
