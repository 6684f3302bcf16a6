import { auditFiles, auditReadings } from "@maple/audit/server";
import { reportMatter } from "@maple/matter/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { keepFile } from "@maple/platform/files";
import { readings } from "@maple/privacy/server";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "./build-server.ts";
import { type TestProduct, testProduct } from "./testing.ts";
import { deskBrowser } from "./testing-desk.ts";

const now = () => momentOf(Date.now());
let product: TestProduct;
let app: FastifyInstance;
let file: string;
let matter: string;
let reporter: Actor;

beforeAll(async () => {
  product = await testProduct();
  app = await buildServer(product.kit, { changed: () => {}, log: false, portal: false });
  const officer = await product.staff("officer.chen");
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#888" } })
    .jpeg()
    .toBuffer();
  const kept = await keepFile(product.kit, {
    actor: product.guest,
    bytes,
    name: "王小明家门口.jpg",
    now: now(),
  });
  file = kept.id;
  const made = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "门禁杆被撞断了，没有人承认",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    naming: "named",
    name: "赵小兰",
    phone: "10012345678",
    files: [file],
  });
  matter = made.matter;
  reporter = await product.holder(made.secret);
});
afterAll(async () => {
  await app?.close();
  await product?.close();
});

async function asked<I, F, V>(question: Question<I, F, V>, actor: Actor, input: unknown): Promise<V> {
  const answer = await ask(product.kit.db, question, { actor, input, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

/** How often somebody opened the file. */
const inRows = () =>
  inCounty(product.kit.db, product.county, async (tx) => {
    const rows = await sql<{ n: number }>`select count(*)::int as n from files.viewing
      where county = ${product.county} and file = ${file}`.execute(tx);
    return rows.rows[0]!.n;
  });

describe("a file that somebody opens", () => {
  it("is told to its reporter and to the audit of the station: who, when and of which kind, never its name", async () => {
    const before = await asked(readings(product.kit.door), reporter, { matter });
    const officer = deskBrowser(app);
    await officer.signIn("officer.chen", "fengqiao-demo");
    const sent = await app.inject({
      url: `/api/files/${file}`,
      headers: { cookie: [...officer.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    expect(sent.statusCode).toBe(200);
    const after = await asked(readings(product.kit.door), reporter, { matter });
    expect(after.total).toBe(before.total + 1);
    expect(after.lines[0]).toMatchObject({ readerName: "陈守安", fields: ["files"], purpose: null });

    const head = await product.staff("head.qin");
    const list = await asked(auditFiles, head, {});
    expect(list.lines[0]).toMatchObject({ kind: "photo", by: { name: "陈守安" } });
    expect(JSON.stringify(list)).not.toContain("王小明");
    expect((await asked(auditFiles, head, { code: list.lines[0]!.matter.code })).total).toBe(1);
    expect(
      (await asked(auditReadings, head, {})).lines.every((line) => line.key !== list.lines[0]!.key),
    ).toBe(true);
  });

  it("is in the audit of no other station's head, and of no administrator", async () => {
    const admin = await product.staff("admin.ye");
    expect(await ask(product.kit.db, auditFiles, { actor: admin, input: {}, now: now() })).toMatchObject({
      reason: "audit-post-unfit",
    });
    const officer = await product.staff("officer.chen");
    expect(await ask(product.kit.db, auditFiles, { actor: officer, input: {}, now: now() })).toMatchObject({
      reason: "not-allowed",
    });
  });

  it("is told too when only a part from its middle was asked for; the parts that go on are one look", async () => {
    const worker = deskBrowser(app);
    await worker.signIn("head.qin", "fengqiao-demo");
    const cookie = [...worker.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const before = await inRows();
    for (const range of ["bytes=5-9", "bytes=10-19", "bytes=20-"]) {
      const part = await app.inject({ url: `/api/files/${file}`, headers: { cookie, range } });
      expect(part.statusCode).toBe(206);
    }
    expect(await inRows()).toBe(before + 1);
    await app.inject({ url: `/api/files/${file}`, headers: { cookie, range: "bytes=0-9" } });
    expect(await inRows()).toBe(before + 2);
  });
});
