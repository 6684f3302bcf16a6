import { reportMatter, writeNote } from "@maple/matter/server";
import * as fc from "fast-check";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../apps/server/testing.ts";
import { inCounty } from "../db/index.ts";
import { assertPlain, canonical } from "./event.ts";
import { eventsAfter } from "./follow.ts";
import { merkleRoot, sealDay } from "./root.ts";
import { verifyLedger } from "./verify.ts";

let product: TestProduct;
let officer: Awaited<ReturnType<TestProduct["staff"]>>;
const matters: string[] = [];

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  for (let i = 0; i < 8; i++) {
    const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: `第${i}件事：隔壁半夜装修，吵得睡不着`,
      place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    });
    matters.push(matter);
    await product.must(writeNote, officer, {
      matter,
      compartment: "staff",
      kind: "note",
      text: "已到现场看过",
    });
  }
  await product.loops.drain();
});
afterAll(() => product.close());

/** As somebody with the database's own password would, past the application. */
async function byHand(statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client(product.database.owner);
  await client.connect();
  await client.query("set role maple_owner");
  await client.query("select set_config('app.county', $1, false)", [String(product.county)]);
  await client.query(statement, values);
  await client.end();
}

describe("the ledger", () => {
  it("fits when nobody touched it, and its daily root is chained", async () => {
    const { kit, county } = product;
    const first = await sealDay(kit.db, county, "2026-11-01", "2026-11-02T00:00:00.000Z");
    expect(first?.events).toBe(16);
    expect(await sealDay(kit.db, county, "2026-11-01", "2026-11-02T00:00:00.000Z")).toBeNull();
    await product.must(writeNote, officer, {
      matter: matters[0],
      compartment: "staff",
      kind: "note",
      text: "又去了一次",
    });
    await product.loops.drain();
    const second = await sealDay(kit.db, county, "2026-11-02", "2026-11-03T00:00:00.000Z");
    expect(second).toMatchObject({ events: 1, previous: first!.hash });
    const verified = await verifyLedger(kit.db, county);
    expect(verified).toMatchObject({ events: 17, streams: 8, places: 17, roots: 2, faults: [] });
    expect(verified.lastRoot).toEqual({ day: "2026-11-02", hash: second!.hash.toString("hex") });
  });

  it("gives each event one place, in an order that readers never see a gap in", async () => {
    const { kit, county } = product;
    const places = await inCounty(kit.db, county, (tx) => eventsAfter(tx, county, 0, 100));
    expect(places.map((event) => event.position)).toEqual(places.map((_, i) => i + 1));
  });

  it("cannot be changed or emptied by the application", async () => {
    const { kit, county } = product;
    for (const statement of [
      sql`update ledger.event set actor = 'x' where county = ${county}`,
      sql`delete from ledger.event where county = ${county}`,
      sql`truncate ledger.event`,
    ]) {
      await expect(inCounty(kit.db, county, (tx) => statement.execute(tx))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it("names a row that was changed by hand, a row that was removed, and a chain that was mended badly", async () => {
    const { kit, county } = product;
    const faults = async () => (await verifyLedger(kit.db, county)).faults;
    await byHand(
      "update ledger.event set acted_at = acted_at - interval '1 day' where stream = $1 and version = 2",
      [matters[1]],
    );
    const changed = await faults();
    expect(changed.map((fault) => fault.what)).toEqual(["event-changed"]);
    expect(changed[0]!.where).toContain(matters[1]);
    await byHand(
      "update ledger.event set acted_at = acted_at + interval '1 day' where stream = $1 and version = 2",
      [matters[1]],
    );
    expect(await faults()).toEqual([]);

    await byHand("delete from ledger.event where stream = $1 and version = 2", [matters[2]]);
    const found = await faults();
    const removed = found.map((fault) => fault.what);
    expect(found.filter((fault) => /^place \d+ [0-9a-f-]{36}$/.test(fault.where))).toHaveLength(1);
    expect(removed).toContain("head-wrong");
    expect(removed).toContain("event-missing");
    expect(removed).toContain("root-wrong");
  });
});

describe("an event", () => {
  it("has one canonical form whatever the order of its fields", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("may not hold a name or a sentence", () => {
    expect(() => assertPlain({ name: "张三" })).toThrow(/free text/);
    expect(() => assertPlain({ deep: [{ words: "he said so" }] })).toThrow(/data\.deep\[0\]\.words/);
    expect(() =>
      assertPlain({ id: "0192e505-9000-72fb-b7cc-552847a1fdc8", n: 3, ok: true, none: null }),
    ).not.toThrow();
  });

  it("cannot trade places with another under the same root", () => {
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(
        fc.uniqueArray(hash, { minLength: 2, maxLength: 9, selector: (h) => h.toString("hex") }),
        (hashes) => {
          const turned = [...hashes].reverse();
          expect(merkleRoot(turned).equals(merkleRoot(hashes))).toBe(false);
          expect(merkleRoot(hashes.slice(1)).equals(merkleRoot(hashes))).toBe(false);
        },
      ),
    );
  });
});
