import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countAttempt } from "@maple/identity/server";
import { reportMatter } from "@maple/matter/server";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { diskBlobs, forgetFiles, keepFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { verifyLedger } from "@maple/platform/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetWaste } from "./forget-waste.ts";
import { crontabOf, lookForDueTask, sealDayTask, startProductJobs, tasksOf } from "./jobs.ts";
import { type TestProduct, testProduct } from "./testing.ts";

const zone = "Asia/Shanghai";
let product: TestProduct;
beforeAll(async () => {
  product = await testProduct();
});
const folders: string[] = [];
afterAll(async () => {
  await product.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  folders.push(mkdtempSync(join(tmpdir(), "maple-waste-")));
  return folders.at(-1)!;
}

const now = () => momentOf(Date.now());
const daysAhead = (days: number) => momentOf(Date.now() + days * 86_400_000);
const report = (files: string[] = []) =>
  product.must(reportMatter(product.kit.door), product.guest, {
    story: "小区门口的路灯坏了一个星期，晚上老人出门看不见",
    place: { way: "words", words: "枫溪小区门口" },
    files,
  });
const count = (statement: ReturnType<typeof sql<{ n: number }>>) =>
  inCounty(product.kit.db, product.county, async (tx) => (await statement.execute(tx)).rows[0]!.n, null, "*");
const pdf = (text: string) => Buffer.from(`%PDF-1.7 ${text} ${"x".repeat(100)}`);
const keep = (text: string) =>
  keepFile(product.kit, {
    actor: product.guest,
    bytes: pdf(text),
    name: "a.pdf",
    now: now(),
  });

describe("the day's root", () => {
  it("is made a little after local midnight for the day that has ended, once", async () => {
    const task = tasksOf(product.kit, null).find((one) => one.name === sealDayTask.name)!;
    await report();
    // 00:10 of the 23rd in the county is 16:10 of the 22nd in UTC.
    const facts = { dueAt: "2026-11-22T16:10:00.000Z", attempt: 1 };
    for (let i = 0; i < 3; i++) await task.run({ county: product.county, zone }, facts);
    await report();
    await task.run({ county: product.county, zone }, { ...facts, dueAt: "2026-11-23T16:10:00.000Z" });
    await task.run({ county: product.county, zone }, facts);
    const days = await inCounty(
      product.kit.db,
      product.county,
      async (tx) =>
        (
          await sql<{
            day: string;
            events: number;
          }>`select day, events from ledger.root where county = ${product.county} order by day`.execute(tx)
        ).rows,
    );
    expect(days).toEqual([
      { day: "2026-11-22", events: 1 },
      { day: "2026-11-23", events: 1 },
    ]);
    expect(await verifyLedger(product.kit.db, product.county)).toMatchObject({ roots: 2, faults: [] });
  });
});

describe("what was kept for a short while", () => {
  it("goes when its time is over, and not before; doing it again finds nothing", async () => {
    const { kit, county } = product;
    await report();
    await inCounty(kit.db, county, (tx) =>
      countAttempt(tx, county, "track:somewhere", now(), momentOf(Date.now() - 60_000)),
    );
    const commands = () =>
      count(sql<{ n: number }>`select count(*)::int as n from platform.command where county = ${county}`);
    const before = await commands();
    expect(before).toBeGreaterThan(0);
    expect(await forgetWaste(kit, null, { county, zone, now: now() })).toMatchObject({
      commands: 0,
      attempts: 0,
      files: 0,
      bytes: 0,
    });
    expect(await commands()).toBe(before);
    expect(await forgetWaste(kit, null, { county, zone, now: daysAhead(4) })).toMatchObject({
      commands: before,
      attempts: 1,
    });
    expect(await commands()).toBe(0);
    expect(await forgetWaste(kit, null, { county, zone, now: daysAhead(4) })).toMatchObject({
      commands: 0,
      attempts: 0,
      notices: 0,
    });
  });

  it("are files that no matter and no signature brought along, with bytes that no other file has", async () => {
    const { kit, county } = product;
    const folder = newFolder();
    const blobs = diskBlobs(folder);
    const put = (text: string) =>
      keepFile({ ...kit, blobs }, { actor: product.guest, bytes: pdf(text), name: "a.pdf", now: now() });
    const [lone, twin, attached, signed] = [
      await put("lone"),
      await put("shared"),
      await put("shared"),
      await put("signed"),
    ];
    const orphan = await blobs.put(county, pdf("nobody's"));
    const { matter } = await report([attached.id]);
    const stillNamed = async () => new Set([signed.id]);
    const forget = (days: number) =>
      forgetFiles(kit.db, blobs, { county, before: daysAhead(days), stillNamed });
    expect(await forget(-1)).toEqual({ files: 0, bytes: 0 });
    // The row of the lone one goes and its bytes; of the twin only the row, since the attached file has the same bytes.
    expect(await forget(1)).toEqual({ files: 2, bytes: 2 });
    expect(await forget(1)).toEqual({ files: 0, bytes: 0 });
    const left = await inCounty(
      kit.db,
      county,
      async (tx) =>
        (
          await sql<{
            id: string;
            sha256: Buffer;
          }>`select id, sha256 from files.file where county = ${county}`.execute(tx)
        ).rows,
      null,
      "*",
    );
    const ids = left.map((row) => row.id);
    expect([lone, twin, attached, signed].map((one) => ids.includes(one.id))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    for (const row of left) expect((await blobs.get(county, row.sha256)).byteLength).toBeGreaterThan(100);
    await expect(blobs.get(county, orphan)).rejects.toThrow();
    expect(matter).toBeTruthy();
  });

  it("are never bytes that somebody sends again at that moment", async () => {
    const folder = newFolder();
    const blobs = diskBlobs(folder);
    const bytes = pdf("again");
    const sha256 = await blobs.put(1, bytes);
    const name = sha256.toString("hex");
    const path = join(folder, "1", name.slice(0, 2), name);
    const old = new Date("2026-01-01");
    await utimes(path, old, old);
    const listed = [];
    for await (const some of blobs.listBefore(1, "2026-06-01T00:00:00.000Z")) listed.push(...some);
    expect(listed).toEqual([sha256]);
    await blobs.put(1, bytes);
    expect(await blobs.forgetBefore(1, sha256, "2026-06-01T00:00:00.000Z")).toBe(false);
    expect(existsSync(path)).toBe(true);
    expect(await blobs.forgetBefore(1, sha256, daysAhead(1))).toBe(true);
    expect(existsSync(path)).toBe(false);
    expect(await blobs.forgetBefore(1, sha256, daysAhead(1))).toBe(false);
  });

  it("keeps the picture of a signature", async () => {
    const { kit, county } = product;
    const picture = await keep("signature");
    await inCounty(kit.db, county, async (tx) => {
      // What no act of this test makes: a signature row alone, as the store of mediation writes it.
      const [matter, mediation, agreement] = [newId(), newId(), newId()];
      await sql`insert into matter.matter (county, id, code, state, title, story, category, category_by, source, because, reported_at)
        values (${county}, ${matter}, 'TEST-0001', 'agreed', 'x', 'x', '99', 'staff', 'resident', '{}', ${now()})`.execute(
        tx,
      );
      await sql`insert into mediation.mediation (county, id, matter, state, asked_by, committee, mediators, year, number, begun_at)
        values (${county}, ${mediation}, ${matter}, 'agreed', 'application', ${newId()}, '{}', 2026, 1, ${now()})`.execute(
        tx,
      );
      await sql`insert into mediation.agreement (county, id, mediation, matter, number, form, state, facts, disputed, responsibility, copies, drafted_at)
        values (${county}, ${agreement}, ${mediation}, ${matter}, '1', 'written', 'sealed', 'x', 'x', 'x', 1, ${now()})`.execute(
        tx,
      );
      await sql`insert into mediation.signature (county, id, agreement, matter, signer, role, way, picture, content_hash, identified, at)
        values (${county}, ${newId()}, ${agreement}, ${matter}, 's', 'party', 'paper', ${picture.id}, '\\x00', 'known', ${now()})`.execute(
        tx,
      );
    });
    const other = await keep("not signed");
    await forgetWaste(kit, null, { county, zone, now: daysAhead(4) });
    const left = await count(
      sql<{
        n: number;
      }>`select count(*)::int as n from files.file where county = ${county} and id in (${picture.id}, ${other.id})`,
    );
    expect(left).toBe(1);
    expect(await product.kit.blobs.get(county, (await rowOf(picture.id))!)).toBeTruthy();
  });
});

async function rowOf(id: string): Promise<Buffer | undefined> {
  return inCounty(
    product.kit.db,
    product.county,
    async (tx) =>
      (
        await sql<{
          sha256: Buffer;
        }>`select sha256 from files.file where county = ${product.county} and id = ${id}`.execute(tx)
      ).rows[0]?.sha256,
  );
}

describe("the queue of the product", () => {
  it("has each county's work under a name of its own, and does it when asked", async () => {
    const lines = crontabOf([
      { county: 990101, zone },
      { county: 990102, zone: "Asia/Urumqi" },
    ]);
    expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
    const officer = await product.staff("officer.chen");
    const { matter } = await product.must(
      reportMatter(product.kit.door),
      product.guest,
      { story: "隔壁装修堆的沙子把楼道堵住了", place: { way: "grid", grid: officer.posts[0]!.grids[0] } },
      daysAhead(-30),
    );
    const told = () =>
      count(sql<{ n: number }>`select count(*)::int as n from notification.notice
        where county = ${product.county} and matter = ${matter} and kind = 'clock-overdue'`);
    expect(await told()).toBe(0);
    const jobs = await startProductJobs({
      kit: product.kit,
      database: product.database,
      uploads: null,
      log: () => {},
    });
    await jobs.add(lookForDueTask, { county: product.county, zone }, "by hand");
    await expect.poll(told, { timeout: 8000 }).toBeGreaterThan(0);
    await jobs.stop();
  });
});
