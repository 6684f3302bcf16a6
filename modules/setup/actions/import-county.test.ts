import { mattersAt, reportMatter } from "@maple/matter/server";
import { act, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import ExcelJS from "exceljs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { type Row, type SheetKey, sheetKeys, sheets } from "../model/sheets.ts";
import { checkFile } from "../questions/check-file.ts";
import { importTemplate } from "../questions/imports.ts";
import { wholeCounty } from "../rules/testing-county.ts";
import { importCounty } from "./import-county.ts";
import { undoImport } from "./undo-import.ts";

let product: TestProduct;
beforeAll(async () => {
  product = await testProduct();
});
afterAll(() => product.close());
const admin = () => product.staff("admin.ye");
const undo = undoImport(mattersAt);

/** A filled template as the browser sends it. */
async function fileOf(rows: Partial<Record<SheetKey, Array<Row["cells"]>>>): Promise<string> {
  const answer = await ask(product.kit.db, importTemplate, {
    actor: await admin(),
    input: {},
    now: momentOf(Date.now()),
  });
  if (!answer.ok) throw new Error(answer.reason);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(answer.value.bytes.buffer as ArrayBuffer);
  for (const key of sheetKeys)
    for (const cells of rows[key] ?? [])
      book
        .getWorksheet(sheets[key].zh)!
        .addRow(Object.keys(sheets[key].columns).map((column) => cells[column] ?? ""));
  return Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer).toString("base64");
}

const county = (n: number) => ({
  units: [
    {
      key: "T",
      kind: "镇、街道",
      name: `新镇${n}`,
      code: `9901013${n}0000`.slice(0, 9) + "000",
      parent: "990101000000",
    },
    { key: "C", kind: "社区", name: `新社区${n}`, code: `${`9901013${n}0000`.slice(0, 9)}001`, parent: "T" },
    { key: "R", kind: "警务室", name: `新警务室${n}`, parent: "枫溪派出所" },
  ],
  grids: [{ code: `${`9901013${n}0000`.slice(0, 9)}0013001`, name: "新网格", community: "C", room: "R" }],
  people: [
    { key: "1", name: "新民警", phone: "10010009999", username: `new.officer${n}` },
    { key: "2", name: "新网格员" },
  ],
  posts: [
    { person: "1", role: "社区民警", unit: "R" },
    { person: "2", role: "网格员", unit: "C", grids: `${`9901013${n}0000`.slice(0, 9)}0013001` },
  ],
});
const count = async (table: string) => {
  const rows = await readAll(
    product,
    sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)} where county = ${product.county}`,
  );
  return rows[0]!.n;
};
const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      ["grid.unit", "grid.grid", "people.staff", "people.post", "identity.account"].map(
        async (table) => [table, await count(table)] as const,
      ),
    ),
  );

describe("importing a county", () => {
  it("takes all of a file in, with links instead of passwords, and gives the same links when it is sent again", async () => {
    const before = await counts();
    const file = await fileOf(county(1));
    const command = { id: newId(), actor: await admin(), input: { file }, now: momentOf(Date.now()) };
    const first = await act(product.kit.db, importCounty(product.kit.keys), command);
    const again = await act(product.kit.db, importCounty(product.kit.keys), command);
    if (!first.ok || !again.ok) throw new Error("refused");
    const made = first.value;
    expect([again.replayed, again.value]).toEqual([true, made]);
    expect(made.counts).toEqual({ units: 3, grids: 1, staff: 2, posts: 2, accounts: 1 });
    expect(made.links).toMatchObject([{ name: "新民警", username: "new.officer1" }]);
    const after = await counts();
    expect(after["grid.unit"]! - before["grid.unit"]!).toBe(3);
    expect(after["people.staff"]! - before["people.staff"]!).toBe(2);
    const kept = await readAll(
      product,
      sql<{
        text: string;
      }>`select coalesce(outcome::text, '') as text from platform.command where county = ${product.county} and act = 'setup.import-county'`,
    );
    const secret = made.links[0]!.link.split(".")[1]!;
    expect(kept.some((row) => row.text.includes(secret))).toBe(false);
  });

  it("takes nothing of a file with a fault, and the dry run says which", async () => {
    const before = await counts();
    const given = county(2);
    given.posts[1]!.unit = "没有的社区";
    const file = await fileOf(given);
    const checked = await ask(product.kit.db, checkFile, {
      actor: await admin(),
      input: { file },
      now: momentOf(Date.now()),
    });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        faults: [{ sheet: "posts", row: 3, column: "unit", reason: "unit-not-in-file", value: "没有的社区" }],
      },
    });
    const outcome = await product.try(importCounty(product.kit.keys), await admin(), { file });
    expect(outcome).toMatchObject({ ok: false, reason: "import-faulty", values: { count: 1 } });
    expect(await counts()).toEqual(before);
  });

  it("is taken back as if it had not been, and the same file can be taken in again", async () => {
    const before = await counts();
    const file = await fileOf(county(3));
    const made = await product.must(importCounty(product.kit.keys), await admin(), { file });
    await product.must(undo, await admin(), { import: made.id });
    expect(await counts()).toEqual(before);
    expect(await product.try(undo, await admin(), { import: made.id })).toMatchObject({
      reason: "import-undone",
    });
    await product.must(importCounty(product.kit.keys), await admin(), { file });
  });

  it("is not taken back once a matter rests on it, nor after three days", async () => {
    const file = await fileOf(county(4));
    const made = await product.must(importCounty(product.kit.keys), await admin(), { file });
    const late = momentOf(Date.now() + 73 * 3_600_000);
    expect(await product.try(undo, await admin(), { import: made.id }, late)).toMatchObject({
      reason: "import-too-old",
    });
    const grids = await readAll(
      product,
      sql<{
        id: string;
      }>`select id from grid.grid where county = ${product.county} and code like '990101340%'`,
    );
    await product.loops.drain();
    await product.must(reportMatter(product.kit.door), product.guest, {
      story: "新社区路灯不亮",
      place: { way: "grid", grid: grids[0]!.id },
      category: "02",
    });
    expect(await product.try(undo, await admin(), { import: made.id })).toMatchObject({
      reason: "import-in-use",
    });
  });

  it("takes in 2,000 people with an account each and 600 grids at once, and takes them back", async () => {
    const rows = wholeCounty(product.county);
    const file = await fileOf(
      Object.fromEntries(sheetKeys.map((key) => [key, rows[key].map((row) => row.cells)])) as never,
    );
    expect(file.length).toBeLessThan(2_000_000);
    const made = await product.must(importCounty(product.kit.keys), await admin(), { file });
    expect(made.counts).toEqual({ units: 131, grids: 600, staff: 2_000, posts: 2_000, accounts: 2_000 });
    await product.must(undo, await admin(), { import: made.id });
  }, 60_000);

  it("refuses what is no filled template, and everybody but the administrator", async () => {
    const act = importCounty(product.kit.keys);
    const nothing = Buffer.from("not a spreadsheet").toString("base64");
    expect(await product.try(act, await admin(), { file: nothing })).toMatchObject({
      reason: "import-unreadable",
    });
    expect(await product.try(act, await admin(), { file: await fileOf({}) })).toMatchObject({
      reason: "import-empty",
    });
    const other = new ExcelJS.Workbook();
    other.addWorksheet("别的").addRow(["甲"]);
    const bytes = Buffer.from((await other.xlsx.writeBuffer()) as ArrayBuffer).toString("base64");
    expect(await product.try(act, await admin(), { file: bytes })).toMatchObject({
      reason: "import-sheet-missing",
    });
    const file = await fileOf(county(5));
    expect(await product.try(act, await product.staff("head.qin"), { file })).toMatchObject({
      reason: "not-allowed",
    });
    expect(await product.try(undo, await admin(), { import: newId() })).toMatchObject({
      reason: "import-not-found",
    });
  });
});
