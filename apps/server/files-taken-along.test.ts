import { custodyList } from "@maple/evidence/server";
import { acceptMatter, reportMatter } from "@maple/matter/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { filesOf, keepFile } from "@maple/platform/files";
import { repeatView, splitMatter } from "@maple/repeat/server";
import { sql } from "kysely";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "./testing.ts";
import { readAll } from "./testing-standing.ts";

let product: TestProduct;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());

const now = () => momentOf(Date.now());
const asked = <I, F, O>(question: Question<I, F, O>, actor: Actor, input: I) =>
  ask(product.kit.db, question, { actor, input, now: now() });
const part = (matter: string, more: object = {}) => ({
  matter,
  title: "车堵住车库门",
  story: "同一邻居的车经常堵住我家车库门，劝过不听",
  category: "17",
  ...more,
});
const split = () => splitMatter(product.kit.door, product.kit.keys);
async function report(more: object = {}) {
  return product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上卫生间漏水滴到我家厨房，还有他的车老堵住我家车库门",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "02",
    naming: "named",
    name: "赵小兰",
    phone: "13800007001",
    ...more,
  });
}

describe("a part that is taken out of a matter", () => {
  it("takes the files along that were ticked, by the same bytes, with the original and its custody list; nobody sees the first through it", async () => {
    const picture = (shade: string) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background: shade } })
        .jpeg()
        .toBuffer();
    const keep = async (shade: string, name: string) =>
      (
        await keepFile(product.kit, {
          actor: product.guest,
          bytes: await picture(shade),
          name,
          source: "phone",
          now: now(),
        })
      ).id;
    const [car, leak] = [await keep("#123456", "车.jpg"), await keep("#654321", "漏水.jpg")];
    const { matter } = await report({ files: [car, leak] });
    await product.must(acceptMatter, officer, { matter });
    const { part: made } = await product.must(split(), officer, part(matter, { files: [car] }));
    const files = (of: string) =>
      inCounty(product.kit.db, product.county, (tx) => filesOf(tx, product.county, of), null, "*");
    const [first, second] = [await files(matter), await files(made)];
    expect(first.map((file) => file.name).sort()).toEqual(["漏水.jpg", "车.jpg"].sort());
    expect(second).toMatchObject([{ name: "车.jpg", compartment: "reporter" }]);
    const source = first.find((file) => file.id === car)!;
    expect(second[0]!.id).not.toBe(car);
    expect(second[0]!.sha256.equals(source.sha256)).toBe(true);

    const custody = custodyList(product.kit.blobs, product.kit.keys);
    const list = async (of: string) => {
      const seen = await asked(custody, officer, { matter: of, check: "yes" as const });
      if (!seen.ok) throw new Error(seen.reason);
      return seen.value;
    };
    const [there, here] = [await list(made), await list(matter)];
    expect(there.lines).toMatchObject([
      {
        source: "phone",
        original: "apart",
        madeFrom: { kind: "along", number: null, matter: here.code },
        checked: { file: "intact", original: "intact" },
      },
    ]);
    const line = here.lines.find((one) => one.file === car)!;
    expect(line.copies).toMatchObject([{ kind: "along", matter: there.code, by: { name: "陈守安" } }]);
    expect(there.lines[0]!.captureHash).toBe(line.captureHash);
    expect(there.lines[0]!.looks).toEqual([]);
  });

  it("leaves what a side gave in confidence, what is not of this matter, and goes nowhere then", async () => {
    const bytes = Buffer.from(`%PDF-1.7${" ".repeat(40)}`);
    const kept = await keepFile(product.kit, { actor: product.guest, bytes, name: "a.pdf", now: now() });
    const { matter } = await report({ files: [kept.id] });
    const other = await report({ phone: "13800007009" });
    const reason = async (of: string) => {
      const done = await product.try(split(), officer, part(of, { files: [kept.id] }));
      return done.ok ? "done" : done.reason;
    };
    expect(await reason(other.matter)).toBe("file-not-found");
    await readAll(
      product,
      sql`update files.file set compartment = 'A' where county = ${product.county} and id = ${kept.id}`,
    );
    // The officer does not read side A: for them it is not there.
    expect(await reason(matter)).toBe("file-not-found");
    await readAll(
      product,
      sql`update files.file set compartment = 'staff', kind = 'paper' where county = ${product.county} and id = ${kept.id}`,
    );
    expect(await reason(matter)).toBe("split-file-stays");
    const seen = await asked(repeatView, officer, { matter });
    expect(seen.ok && seen.value.parts).toEqual([]);
  });
});
