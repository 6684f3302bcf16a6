import { createHash } from "node:crypto";
import { acceptMatter, reportMatter } from "@maple/matter/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import {
  capturesOf,
  findFile,
  forgetFiles,
  forgetFilesOf,
  keepFile,
  openOriginal,
} from "@maple/platform/files";
import { readings } from "@maple/privacy/server";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rotateKeys } from "../../../apps/server/rotate-keys.ts";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { custodyList } from "../questions/custody.ts";
import { coverPicture } from "./cover-picture.ts";
import { openSealedOriginal } from "./open-original.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = proved(await product.staff("head.qin"));
});
afterAll(() => product.close());

const now = () => momentOf(Date.now());
const proved = (actor: Actor): Actor => ({
  ...actor,
  session: { id: "11111111-1111-4111-8111-111111111111", account: actor.id, provedAt: now() },
});
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const inAll = <T>(work: Parameters<typeof inCounty<T>>[2]) =>
  inCounty(product.kit.db, product.county, work, null, "*");
const asked = async <I, F, V>(question: Question<I, F, V>, actor: Actor, input: unknown): Promise<V> => {
  const answer = await ask(product.kit.db, question, { actor, input, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
const list = (actor: Actor, matter: string, check: "yes" | "no" = "no") =>
  asked(custodyList(product.kit.blobs, product.kit.keys), actor, { matter, check });
const opens = () => openSealedOriginal(product.kit.blobs, product.kit.keys);

let shade = 40;
/** A picture as a telephone writes it: with its place. */
async function pictured(more: { deviceHash?: string | "own" } = {}) {
  const colour = `#${(shade++).toString(16).padStart(2, "0").repeat(3)}`;
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .withExif({ IFD3: { GPSLatitude: "30/1 6/1 0/1" } })
    .jpeg()
    .toBuffer();
  const kept = await keepFile(product.kit, {
    actor: product.guest,
    bytes,
    name: "西门.jpg",
    deviceHash: more.deviceHash === "own" ? sha256(bytes) : (more.deviceHash ?? null),
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
  await product.must(acceptMatter, officer, { matter });
  return { matter, file: kept.id, bytes, secret };
}

describe("the bytes of the camera", () => {
  it("are kept sealed as they came, apart from the picture that is shown, and open to the very same bytes", async () => {
    const { file, bytes } = await pictured();
    const { row, capture } = await inAll(async (tx) => ({
      row: await findFile(tx, product.county, file),
      capture: (await capturesOf(tx, product.county, [file]))[0]!,
    }));
    expect(capture.sha256.toString("hex")).toBe(sha256(bytes));
    expect(row!.sha256.equals(capture.sha256)).toBe(false);
    const shown = await product.kit.blobs.get(product.county, row!.sha256);
    expect((await sharp(shown).metadata()).exif).toBeUndefined();
    const sealed = await product.kit.blobs.get(product.county, capture.kept!);
    expect(sealed.includes(bytes.subarray(0, 64))).toBe(false);
    const ring = product.kit.keys(product.county).data;
    const opened = await openOriginal(product.kit.blobs, ring, product.county, capture);
    expect(opened.found).toBe("intact");
    expect(opened.bytes!.equals(bytes)).toBe(true);
  });

  it("open after a change of the county's key, without being written anew", async () => {
    const { matter, file } = await pictured();
    const keptBefore = await inAll(async (tx) => (await capturesOf(tx, product.county, [file]))[0]!.kept!);
    await rotateKeys(product.kit.db, product.keysDir, product.county, async () => {});
    const capture = await inAll(async (tx) => (await capturesOf(tx, product.county, [file]))[0]!);
    expect(capture.kept!.equals(keptBefore)).toBe(true);
    expect(capture.key_sealed![1]).toBeGreaterThan(0);
    expect((await list(officer, matter, "yes")).lines[0]!.checked).toEqual({
      file: "intact",
      original: "intact",
    });
  });

  it("are opened by the station's head for a purpose, after a fresh proof, and the reporter reads who did", async () => {
    const { matter, file, secret } = await pictured();
    const reasonOf = async (actor: Actor, more: object = {}) => {
      const done = await product.try(opens(), actor, { matter, file, purpose: "court", ...more });
      return done.ok ? "done" : done.reason;
    };
    expect(await reasonOf(proved(officer))).toBe("not-allowed");
    expect(await reasonOf(await product.holder(secret))).toBe("not-signed-in");
    expect(
      await reasonOf({ ...head, session: { ...head.session!, provedAt: "2026-01-01T00:00:00.000Z" } }),
    ).toBe("prove-again");
    expect(await reasonOf(head, { purpose: "curiosity" })).toBe("input-unfit");
    expect(await reasonOf(head, { file: (await pictured()).file })).toBe("file-not-found");
    const opened = await product.must(opens(), head, { matter, file, purpose: "appraisal" });
    expect(opened.found).toBe("intact");
    const read = await asked(readings(product.kit.door), await product.holder(secret), { matter });
    expect(read.lines[0]).toMatchObject({ readerName: "秦望山", purpose: "appraisal", fields: ["original"] });
    const [line] = (await list(officer, matter)).lines;
    expect(line!.looks).toMatchObject([{ what: "original", purpose: "appraisal", found: "intact" }]);
  });

  it("that somebody changed or lost are found out, and the finding is written down", async () => {
    const { matter, file } = await pictured();
    const capture = await inAll(async (tx) => (await capturesOf(tx, product.county, [file]))[0]!);
    const { blobs } = product.kit;
    const changed = {
      ...blobs,
      get: async (county: number, hash: Buffer) => {
        const bytes = Buffer.from(await blobs.get(county, hash));
        if (hash.equals(capture.kept!)) bytes[100] = bytes[100]! ^ 1;
        return bytes;
      },
    };
    const done = await product.must(openSealedOriginal(changed, product.kit.keys), head, {
      matter,
      file,
      purpose: "court",
    });
    expect(done.found).toBe("changed");
    const later = momentOf(Date.now() + 60_000);
    expect(await blobs.forgetBefore(product.county, capture.kept!, later)).toBe(true);
    const [line] = (await list(officer, matter, "yes")).lines;
    expect(line!.checked).toEqual({ file: "intact", original: "missing" });
    expect(line!.looks).toMatchObject([{ found: "changed" }]);
  });

  it("of a drawn signature and of a paper are not kept apart", async () => {
    const white = { width: 60, height: 40, channels: 3 as const, background: "#ffffff" };
    const bytes = await sharp({ create: white }).png().toBuffer();
    const common = { actor: product.guest, name: "a", now: now() };
    const signature = await keepFile(product.kit, { ...common, bytes, kind: "signature" });
    const paper = await keepFile(product.kit, { ...common, bytes: Buffer.from(`%PDF-1.7${" ".repeat(40)}`) });
    const found = await inAll((tx) => capturesOf(tx, product.county, [signature.id, paper.id]));
    expect(found.map((one) => one.kept)).toEqual([null, null]);
  });

  it("go with their file, and their sealed bytes with the sweep", async () => {
    const { matter, file } = await pictured();
    const capture = await inAll(async (tx) => (await capturesOf(tx, product.county, [file]))[0]!);
    const later = momentOf(Date.now() + 60_000);
    const sweep = () =>
      forgetFiles(product.kit.db, product.kit.blobs, {
        county: product.county,
        before: later,
        stillNamed: async () => new Set(),
      });
    await sweep();
    expect(await product.kit.blobs.get(product.county, capture.kept!)).toBeDefined();
    await inAll((tx) => forgetFilesOf(tx, product.county, matter, []));
    expect(await inAll((tx) => capturesOf(tx, product.county, [file]))).toEqual([]);
    await sweep();
    await expect(product.kit.blobs.get(product.county, capture.kept!)).rejects.toMatchObject({
      code: "ENOENT",
    });
  });
});

describe("the custody list of a matter", () => {
  it("tells whether the device counted the same, and names a covered copy at both ends", async () => {
    const { matter, file } = await pictured({ deviceHash: "own" });
    const boxes = [{ x: 0, y: 0, w: 0.5, h: 1 }];
    await product.must(coverPicture(product.kit.blobs), officer, { matter, file, boxes, audience: "joint" });
    const { lines, mayOpenOriginals } = await list(officer, matter);
    expect(mayOpenOriginals).toBe(false);
    expect(lines).toMatchObject([
      { number: 1, device: "matched", original: "apart", copies: [{ kind: "covered", part: "joint" }] },
      { number: 2, madeFrom: { kind: "covered", number: 1 }, original: "none" },
    ]);
    expect((await list(head, matter)).mayOpenOriginals).toBe(true);
    const other = await pictured({ deviceHash: "0".repeat(64) });
    expect((await list(officer, other.matter)).lines[0]!.device).toBe("differed");
  });

  it("is not there for those who do not see the matter, nor for its parties", async () => {
    const { matter, secret } = await pictured();
    const custody = custodyList(product.kit.blobs, product.kit.keys);
    for (const [actor, reason] of [
      [await product.staff("officer.lin"), "matter-not-found"],
      [product.guest, "not-signed-in"],
      [await product.holder(secret), "not-signed-in"],
    ] as const)
      expect(await ask(product.kit.db, custody, { actor, input: { matter }, now: now() })).toMatchObject({
        reason,
      });
  });
});
