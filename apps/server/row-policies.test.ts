import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policyWorld, secondCounty, type World } from "./testing-policy-world.ts";
import { asOwner, rowFaults, rowPolicies, type SchemaTable, tablesOfSchema } from "./testing-row-faults.ts";

let world: World;
let tables: SchemaTable[];
beforeAll(async () => {
  world = await policyWorld();
  tables = tablesOfSchema();
}, 120_000);
afterAll(() => world?.close());

describe("the row policies, asked by direct SQL as the application, for every table of docs/schema.sql", () => {
  it("keep everything from whoever names no county, another county, or no open compartment", async () => {
    const { faults, asked, withRows } = await rowFaults(world.product, tables, secondCounty);
    expect(faults).toEqual([]);
    expect(tables.filter((one) => one.tenant).length).toBeGreaterThan(40);
    expect(asked).toBeGreaterThan(250);
    // A table in which the other county has nothing proves little.
    expect(withRows).toBeGreaterThan(20);
  });

  it("leave no table of a county out", async () => {
    const named = new Set(rowPolicies().map((one) => one.name));
    for (const table of tables.filter((one) => one.tenant))
      expect([table.name, named.has(`county on ${table.name}`)]).toEqual([table.name, true]);
    for (const table of tables.filter((one) => one.columns.includes("compartment")))
      expect([table.name, table.compartmented]).toEqual([table.name, true]);
  });

  it("are each needed: without any one of them something crosses", async () => {
    const survivors: string[] = [];
    for (const policy of rowPolicies()) {
      await asOwner(world.product, policy.drop);
      const table = tables.filter((one) => policy.name.endsWith(` on ${one.name}`));
      const { faults } = await rowFaults(world.product, table, secondCounty);
      await asOwner(world.product, policy.make);
      if (faults.length === 0) survivors.push(policy.name);
    }
    expect(survivors).toEqual([]);
    expect((await rowFaults(world.product, tables, secondCounty)).faults).toEqual([]);
  }, 120_000);
});
