import { acceptMatter, reportMatter } from "@maple/matter/server";
import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../apps/server/testing.ts";
import { inCounty } from "../db/index.ts";
import { act } from "./act.ts";

let product: TestProduct;
beforeAll(async () => {
  product = await testProduct();
});
afterAll(() => product.close());

const story = { story: "楼上卫生间漏水，滴到我家厨房三天了", place: { way: "words", words: "枫溪小区3幢" } };
const now = () => momentOf(Date.now());

async function count(table: string): Promise<number> {
  const { kit, county } = product;
  const rows = await inCounty(
    kit.db,
    county,
    (tx) =>
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where county = ${county}`.execute(
        tx,
      ),
    null,
    "*",
  );
  return rows.rows[0]!.n;
}

describe("the frame of an act", () => {
  it("does a command once, however often and however quickly it is sent", async () => {
    const { kit, guest } = product;
    const before = await count("matter.matter");
    const id = newId();
    const send = () => act(kit.db, reportMatter(kit.door), { id, actor: guest, input: story, now: now() });
    const outcomes = await Promise.all(Array.from({ length: 6 }, send));
    outcomes.push(await send());
    const codes = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.code : outcome.reason)));
    expect(codes.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.replayed).length).toBe(1);
    expect(await count("matter.matter")).toBe(before + 1);
  });

  it("refuses a command id that belongs to another act or another person", async () => {
    const { kit, guest } = product;
    const id = newId();
    const done = await act(kit.db, reportMatter(kit.door), { id, actor: guest, input: story, now: now() });
    if (!done.ok) throw new Error(done.reason);
    const officer = await product.staff("officer.chen");
    expect(
      await act(kit.db, acceptMatter, {
        id,
        actor: officer,
        input: { matter: done.value.matter },
        now: now(),
      }),
    ).toMatchObject({ ok: false, reason: "command-taken" });
  });

  it("keeps nothing of what it refuses, and the same command may then succeed", async () => {
    const { kit, guest } = product;
    const id = newId();
    const tables = ["matter.matter", "resident.person", "ledger.event", "platform.command", "identity.hold"];
    const before = await Promise.all(tables.map(count));
    const refused = await act(kit.db, reportMatter(kit.door), {
      id,
      actor: guest,
      input: { ...story, phone: "12" },
      now: now(),
    });
    expect(refused).toMatchObject({ ok: false, reason: "phone-unfit" });
    expect(await Promise.all(tables.map(count))).toEqual(before);
    expect(
      await act(kit.db, reportMatter(kit.door), { id, actor: guest, input: story, now: now() }),
    ).toMatchObject({ ok: true });
  });

  it("names the field that does not fit its schema", async () => {
    const { kit, guest } = product;
    const outcome = await act(kit.db, reportMatter(kit.door), {
      id: newId(),
      actor: guest,
      input: { story: 7, place: { way: "moon" } },
      now: now(),
    });
    expect(outcome).toMatchObject({ ok: false, reason: "input-unfit" });
    if (!outcome.ok)
      expect(outcome.fields?.map((field) => field.path).sort()).toEqual(["place.way", "story"]);
  });

  it("lets two acts on one matter happen one after the other, never half of each", async () => {
    const { guest } = product;
    const { matter } = await product.must(reportMatter(product.kit.door), guest, {
      ...story,
      place: { way: "grid", grid: (await product.staff("officer.chen")).posts[0]!.grids[0] },
    });
    const officer = await product.staff("officer.chen");
    const both = await Promise.all([
      product.try(acceptMatter, officer, { matter }),
      product.try(acceptMatter, officer, { matter }),
    ]);
    expect(both.filter((outcome) => outcome.ok).length).toBe(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ reason: "act-not-possible" });
  });
});
