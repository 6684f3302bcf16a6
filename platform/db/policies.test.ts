import { reportMatter, writeNote } from "@maple/matter/server";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../apps/server/testing.ts";
import { inCounty, openCompartments } from "./transaction.ts";

let product: TestProduct;
let matter: string;

beforeAll(async () => {
  product = await testProduct();
  const officer = await product.staff("officer.chen");
  ({ matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "院里有人乱停车，把我家门口堵住了",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
  }));
  for (const compartment of ["staff", "reporter", "joint"])
    await product.must(writeNote, officer, { matter, compartment, text: `给${compartment}的话` });
});
afterAll(() => product.close());

const counted = async (
  county: number,
  table: string,
  opened: Array<{ matter: string; compartment: string }> = [],
) =>
  inCounty(product.kit.db, county, async (tx) => {
    await openCompartments(tx, opened);
    // Without a county in the statement: the policy alone must hold.
    return (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)).rows[0]!
      .n;
  });

describe("row policies, asked by direct SQL as the application", () => {
  it("show another county nothing, in any table", async () => {
    const tables = await sql<{
      name: string;
    }>`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity`.execute(product.kit.db);
    expect(tables.rows.length).toBeGreaterThan(25);
    for (const { name } of tables.rows) expect([name, await counted(110101, name)]).toEqual([name, 0]);
    expect(await counted(product.county, "matter.matter")).toBe(1);
  });

  it("show nothing at all outside a transaction that names its county", async () => {
    const rows = await sql<{ n: number }>`select count(*)::int as n from matter.matter`.execute(
      product.kit.db,
    );
    expect(rows.rows[0]!.n).toBe(0);
  });

  it("refuse a row that claims another county", async () => {
    await expect(
      inCounty(product.kit.db, 110101, (tx) =>
        sql`insert into matter.counter (county, name, value) values (${product.county}, 'x', 1)`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("show of a matter only the compartments that were opened", async () => {
    expect(await counted(product.county, "matter.note")).toBe(0);
    expect(await counted(product.county, "matter.note", [{ matter, compartment: "staff" }])).toBe(1);
    expect(
      await counted(product.county, "matter.note", [
        { matter, compartment: "joint" },
        { matter, compartment: "reporter" },
      ]),
    ).toBe(2);
    expect(
      await counted(product.county, "matter.note", [
        { matter: "0192e505-9000-72fb-b7cc-552847a1fdc8", compartment: "staff" },
      ]),
    ).toBe(0);
  });

  it("refuse a note into a compartment that is shut", async () => {
    await expect(
      inCounty(product.kit.db, product.county, async (tx) => {
        await openCompartments(tx, [{ matter, compartment: "A" }]);
        await sql`insert into matter.note (county, id, matter, compartment, kind, text, author, at)
          values (${product.county}, gen_random_uuid(), ${matter}, 'B', 'message', 'x', 'guest', '2026-11-22Z')`.execute(
          tx,
        );
      }),
    ).rejects.toThrow(/row-level security/);
  });

  it("leave nothing of one transaction in the next on the same connection", async () => {
    for (let i = 0; i < 12; i++) {
      await counted(product.county, "matter.matter", [{ matter, compartment: "staff" }]);
      expect(await counted(110101, "matter.note")).toBe(0);
    }
  });

  it("bind a role that is neither superuser nor owner", async () => {
    const rows = await sql<{ name: string; super: boolean; bypass: boolean; owns: number }>`
      select current_user::text as name, rolsuper as super, rolbypassrls as bypass,
        (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = current_user`.execute(
      product.kit.db,
    );
    expect(rows.rows[0]).toEqual({ name: "maple_app", super: false, bypass: false, owns: 0 });
  });
});
