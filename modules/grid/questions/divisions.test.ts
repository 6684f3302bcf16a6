import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { divisionsUnder } from "../store/division-store.ts";
import { keepDivisions, loadDivisions } from "../store/keep-divisions.ts";
import { divisionList } from "./divisions.ts";

let product: TestProduct;
beforeAll(async () => {
  product = await testProduct();
  await keepDivisions(product.database.owner);
});
afterAll(() => product.close());

const under = async (code: string) => {
  const answer = await ask(product.kit.db, divisionList, {
    actor: await product.staff("admin.ye"),
    input: { under: code },
    now: momentOf(Date.now()),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

describe("the national table of divisions", () => {
  it("offers the towns of a county and the communities of a town, with the day of the table", async () => {
    const towns = await under("330681000000");
    expect(towns).toContainEqual({ code: "330681109000", name: "枫桥镇", asOf: "2023-06-30" });
    expect(towns.every((one) => /^330681\d{3}000$/.test(one.code) && one.code !== "330681000000")).toBe(true);
    const below = await under("330681109000");
    expect(below.length).toBeGreaterThan(10);
    expect(below.every((one) => one.code.startsWith("330681109") && !one.code.endsWith("000"))).toBe(true);
    expect(await under("990101000000")).toEqual([]);
  });

  it("takes a newer table: what is named anew or gone ends on its day, other counties stay", async () => {
    const file = join(tmpdir(), `divisions-${process.pid}.csv`);
    writeFileSync(file, "code,name\n330681000000,诸暨市\n330681109000,枫桥新镇\n");
    const before = await under("410403000000");
    await loadDivisions(product.database.owner, { file, day: "2026-06-30", source: "test" });
    expect(await under("330681000000")).toEqual([
      { code: "330681109000", name: "枫桥新镇", asOf: "2026-06-30" },
    ]);
    expect(await under("410403000000")).toEqual(before);
    const all = await inCounty(product.kit.db, product.county, (tx) => divisionsUnder(tx, "33", 4));
    expect(all.length).toBeGreaterThan(5);
  });

  it("takes nothing of a file with a line that is no code and name", async () => {
    const file = join(tmpdir(), `divisions-bad-${process.pid}.csv`);
    writeFileSync(file, "code,name\n330681110000,好镇\nabc,坏行\n");
    await expect(
      loadDivisions(product.database.owner, { file, day: "2026-09-30", source: "test" }),
    ).rejects.toThrow(/Line 3/);
    expect(await under("330681000000")).toHaveLength(1);
  });
});
