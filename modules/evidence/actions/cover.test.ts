import { acceptMatter, reportMatter, trackMatter } from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { findFile, keepFile } from "@maple/platform/files";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationOf } from "../../../apps/server/testing-mediation.ts";
import { evidenceRequests } from "../questions/requests.ts";
import { coverPicture } from "./cover-picture.ts";

let product: TestProduct;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());

const now = () => momentOf(Date.now());
/** A report with a white picture, and its file. */
async function pictured() {
  const white = { width: 80, height: 80, channels: 3 as const, background: "#ffffff" };
  const bytes = await sharp({ create: white }).png().toBuffer();
  const kept = await keepFile(product.kit, {
    actor: product.guest,
    bytes,
    name: "西门.png",
    now: now(),
  });
  const { matter, secret } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "小区西门道闸杆被车撞断，车主不认账",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    category: "06",
    files: [kept.id],
    naming: "named",
    name: "赵小兰",
    phone: "10012345678",
  });
  return { matter, file: kept.id, secret };
}
const half = [{ x: 0, y: 0, w: 0.5, h: 1 }];
const cover = () => coverPicture(product.kit.blobs);
const reasonOf = (done: { ok: boolean; reason?: string }) => (done.ok ? "done" : done.reason);

describe("a covered copy", () => {
  it("is black where it was covered, put where both sides see it; the picture stays where it was", async () => {
    const { matter, file } = await pictured();
    await product.must(acceptMatter, officer, { matter });
    const { copy } = await product.must(cover(), officer, { matter, file, boxes: half, audience: "joint" });
    const row = await inCounty(
      product.kit.db,
      product.county,
      (tx) => findFile(tx, product.county, copy),
      null,
      "*",
    );
    expect(row).toMatchObject({ compartment: "joint", name: "遮挡_西门.png" });
    const bytes = await product.kit.blobs.get(product.county, row!.sha256);
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const bright = (x: number) => data[(40 * info.width + x) * 3]!;
    expect(bright(10)).toBeLessThan(20);
    expect(bright(70)).toBeGreaterThan(235);
    const seen = await ask(product.kit.db, evidenceRequests, {
      actor: officer,
      input: { matter },
      now: now(),
    });
    expect(seen).toMatchObject({
      ok: true,
      value: { photos: [{ id: file }], covers: [{ copy, source: file, audience: "joint" }] },
    });
  });

  it("for one side is made by its mediator, and reaches that side alone", async () => {
    const { matter, file } = await pictured();
    const one = await mediationOf(product, officer, matter);
    await one.begin();
    const { copy } = await product.must(cover(), officer, { matter, file, boxes: half, audience: "B" });
    const head = await product.staff("head.qin");
    const seen = await ask(product.kit.db, evidenceRequests, { actor: head, input: { matter }, now: now() });
    expect(seen.ok && seen.value.covers).toEqual([]);
    const give = { matter, file, boxes: half, audience: "B" } as const;
    expect(reasonOf(await product.try(cover(), head, give))).toBe("cover-audience-closed");
    const row = await inCounty(
      product.kit.db,
      product.county,
      (tx) => findFile(tx, product.county, copy),
      null,
      "*",
    );
    expect(row?.compartment).toBe("B");
  });

  it("is refused without a box, of what is no picture, and to those who may not", async () => {
    const { matter, file } = await pictured();
    await product.must(acceptMatter, officer, { matter });
    const reason = async (actor: Actor, more: object = {}) =>
      reasonOf(await product.try(cover(), actor, { matter, file, boxes: half, audience: "joint", ...more }));
    expect(await reason(officer, { boxes: [] })).toBe("cover-boxes-needed");
    expect(await reason(officer, { file: matter })).toBe("file-not-found");
    const other = await pictured();
    expect(await reason(officer, { file: other.file })).toBe("file-not-found");
    expect(await reason(await product.staff("officer.lin"))).toBe("matter-not-found");
    expect(await reason(product.guest)).toBe("not-signed-in");
    const holder = await product.holder(other.secret);
    const own = await ask(product.kit.db, trackMatter(product.kit.door), {
      actor: holder,
      input: { matter: other.matter },
      now: now(),
    });
    expect(own.ok && own.value.files.length).toBe(1);
  });
});
