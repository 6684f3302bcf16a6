import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportMatter } from "@maple/matter/server";
import { addStaff } from "@maple/people/server";
import { momentOf } from "@maple/platform/clock";
import { keysOf, ringOf, sealText } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { verifyLedger } from "@maple/platform/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkKeys, clearShut, rotateKeys, sealedColumns } from "./rotate-keys.ts";
import { type TestProduct, testProduct } from "./testing.ts";
import { readAll } from "./testing-standing.ts";

let product: TestProduct;
const name = "欧阳兰兰";
const story = "楼上漏水滴到我家厨房，说了几次没有用";
const noWait = async () => {};

beforeAll(async () => {
  product = await testProduct();
  for (let n = 0; n < 5; n++) await report();
  await product.must(addStaff(product.kit.keys), await product.staff("admin.ye"), {
    name: "新来的民警",
    phone: "10010001000",
  });
});
afterAll(() => product.close());

const report = () =>
  product.must(reportMatter(product.kit.door), product.guest, {
    story,
    place: { way: "words", words: "水门弄 3 号" },
    category: "02",
    naming: "named",
    name,
    phone: "10012345678",
  });

async function namesRead(): Promise<Array<string | null>> {
  const ids = await readAll(
    product,
    sql<{ id: string }>`select id from resident.person where county = ${product.county}`,
  );
  const read = await inCounty(product.kit.db, product.county, (tx) =>
    product.kit.door.read(
      tx,
      product.county,
      ids.map((one) => one.id),
      { reader: "system:test", purpose: "handle", fields: ["name"], at: momentOf(Date.now()) },
    ),
  );
  return [...read.values()].map((person) => person.name);
}

describe("a change of a county's data key", () => {
  it("covers every sealed column that the schema has", () => {
    const schema = readFileSync(join(import.meta.dirname, "..", "..", "docs", "schema.sql"), "utf8");
    const inSchema = [...schema.matchAll(/create table (\S+) \(([\s\S]*?)\n\);/g)].flatMap(
      ([, table, body]) =>
        [...body!.matchAll(/^ {2}(\w+_sealed) bytea/gm)].map(([, column]) => `${table}.${column}`),
    );
    expect(sealedColumns.map((one) => `${one.table}.${one.column}`).sort()).toEqual(inSchema.sort());
  });

  it("goes on after being killed half way, while people report and read, and ends with one key", async () => {
    let killed = false;
    const attempt = rotateKeys(product.kit.db, product.keysDir, product.county, async () => {
      killed = true;
      throw new Error("killed");
    });
    await expect(attempt).rejects.toThrow("killed");
    expect(killed).toBe(true);
    // Both keys are there: what was sealed before opens, what comes now is sealed with either.
    await report();
    expect(new Set(await namesRead())).toEqual(new Set([name]));

    const done = await rotateKeys(product.kit.db, product.keysDir, product.county, noWait);
    expect(done).toMatchObject({ from: [0], to: 1 });
    expect(done.values).toBeGreaterThanOrEqual(12);
    expect(new Set(await namesRead())).toEqual(new Set([name]));
    const file = JSON.parse(readFileSync(join(product.keysDir, `county-${product.county}.key.json`), "utf8"));
    expect([file.current, file.dataKeys.map((one: { id: number }) => one.id), file.data]).toEqual([
      1,
      [1],
      undefined,
    ]);
    const versions = await readAll(
      product,
      sql<{
        version: number;
        key: number;
      }>`select distinct get_byte(name_sealed, 0) as version, get_byte(name_sealed, 1) as key
        from resident.person where county = ${product.county}`,
    );
    expect(versions).toEqual([{ version: 2, key: 1 }]);
  });

  it("can be done again, and the ledger still proves itself", async () => {
    const done = await rotateKeys(product.kit.db, product.keysDir, product.county, noWait);
    expect(done).toMatchObject({ from: [1], to: 2 });
    const found = await checkKeys(product.kit.db, product.keysDir, product.county);
    expect(found.flatMap((one) => one.shut)).toEqual([]);
    expect(found.reduce((sum, one) => sum + one.values, 0)).toBeGreaterThanOrEqual(13);
    await product.loops.drain();
    const events = await readAll(
      product,
      sql<{
        n: number;
      }>`select count(*)::int as n from ledger.event where county = ${product.county} and type = 'keys.rotated'`,
    );
    expect(events[0]!.n).toBe(2);
    const verified = await verifyLedger(product.kit.db, product.county);
    expect(verified.faults).toEqual([]);
  });

  it("is checked: a value whose key is lost is named by its row, and taken away when that is asked for", async () => {
    const stranger = ringOf(Buffer.alloc(32, 7));
    const rows = await readAll(
      product,
      sql<{ id: string }>`select id from resident.person where county = ${product.county} limit 1`,
    );
    const id = rows[0]!.id;
    const sealed = sealText(stranger, "别的", `${id}:name`);
    await inCounty(product.kit.db, product.county, (tx) =>
      sql`update resident.person set name_sealed = ${sealed} where county = ${product.county} and id = ${id}`.execute(
        tx,
      ),
    );
    const found = await checkKeys(product.kit.db, product.keysDir, product.county);
    expect(found.filter((one) => one.shut.length > 0)).toEqual([
      expect.objectContaining({ column: "resident.person.name_sealed", shut: [id] }),
    ]);
    expect(keysOf(product.keysDir, product.county).data.find(0)).toBeNull();
    await expect(namesRead()).rejects.toThrow();
    expect(await clearShut(product.kit.db, product.keysDir, product.county)).toBe(1);
    expect(new Set(await namesRead())).toEqual(new Set([name, null]));
  });
});
