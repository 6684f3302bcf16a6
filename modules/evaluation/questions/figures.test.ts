import { demoGrids, demoStaff } from "@maple/demo";
import {
  acceptMatter,
  answerOutcome,
  rateMatter,
  reportMatter,
  settleMatter,
  verifyMatter,
} from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import ExcelJS from "exceljs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { readAll } from "../../../apps/server/testing-standing.ts";
import { type FigureKey, figureKeys } from "../model/figures.ts";
import { figureList, figures } from "./figures.ts";
import { exportRegister, register } from "./register.ts";

const grid = demoGrids().find((one) => one.level === 3 && one.shape)!;
const many = 63;
let product: TestProduct;
let officer: Actor;
let head: Actor;
let elsewhere: Actor;

const now = () => momentOf(Date.now());
const today = () => localDateOf(now(), "Asia/Shanghai");

beforeAll(async () => {
  product = await testProduct();
  const officers = demoStaff().filter((one) => one.posts.some((post) => post.role === "officer"));
  const covers = (one: (typeof officers)[number]) =>
    one.posts.some((post) => post.unit === grid.policeRoom || post.grids.includes(grid.id));
  officer = await product.staff(officers.find(covers)!.username);
  elsewhere = await product.staff(officers.find((one) => !covers(one))!.username);
  head = await product.staff("head.qin");
  const { must, kit, guest } = product;
  const inAMonth = momentOf(Date.now() + 31 * 86_400_000);
  for (let i = 0; i < many; i++) {
    const { matter, secret } = await must(reportMatter(kit.door), guest, {
      story: i === 0 ? '=HYPERLINK("http://x","点我") 楼上漏水' : `楼上漏水，第 ${i} 回`,
      place: { way: "grid", grid: grid.id },
      placeWords: i === 0 ? "@SUM(1+1)" : "3 幢",
      category: "02",
    });
    if (i % 3 === 0) continue;
    await must(acceptMatter, officer, { matter });
    if (i % 3 === 1) continue;
    await must(settleMatter, officer, { matter, way: "on-the-spot", result: "修好了" });
    for (let check = 0; check < 2; check++)
      await must(answerOutcome, officer, { matter, answer: "confirmed", way: "call" }, inAMonth);
    await must(verifyMatter, officer, { matter });
    await must(rateMatter, await product.holder(secret), { matter, score: i % 2 === 0 ? 5 : 2 });
  }
  await product.loops.drain();
}, 60_000);
afterAll(() => product?.close());

async function asked<I, V>(question: Parameters<typeof ask<I, unknown, V>>[1], actor: Actor, input: object) {
  const answer = await ask(product.kit.db, question, { actor, input, now: now() });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
const tile = async (actor: Actor, key: FigureKey) =>
  (await asked(figures, actor, {})).tiles.find((one) => one.key === key)!;

describe("the figures of a station", () => {
  it("are what was done, each with its base", async () => {
    const third = many / 3;
    expect(await tile(head, "open")).toMatchObject({ value: many - third, base: many - third });
    expect(await tile(head, "overdue")).toMatchObject({ value: 0, base: many - third });
    expect(await tile(head, "resolved-of-due")).toMatchObject({ value: third, base: third });
    const satisfied = await tile(head, "satisfaction");
    expect(satisfied.base).toBe(third);
    // Everybody was asked and answered; figures that ask nobody say so.
    expect([satisfied.silent, (await tile(head, "open")).silent]).toEqual([0, null]);
    expect(satisfied.value).toBeGreaterThan(0);
    expect(satisfied.value).toBeLessThan(third);
    expect(satisfied.interval![0]).toBeLessThan(satisfied.value / third);
    expect(satisfied.interval![1]).toBeGreaterThan(satisfied.value / third);
  });

  it("tell how many stand behind a figure on a page beyond the end as well", async () => {
    const beyond = await asked(figureList, head, { key: "open", page: 400 });
    expect([beyond.lines.length, beyond.total]).toEqual([0, many - many / 3]);
  });

  it("have behind them exactly the matters that they count, on as many pages as it takes", async () => {
    for (const key of figureKeys) {
      const { value, base } = await tile(head, key);
      const seen = new Set<string>();
      for (const part of ["value", "rest"] as const) {
        const first = await asked(figureList, head, { key, part });
        for (let page = 1; (page - 1) * 50 < first.total; page++)
          for (const line of (await asked(figureList, head, { key, part, page })).lines) seen.add(line.id);
        expect([key, part, first.total]).toEqual([key, part, part === "value" ? value : base - value]);
      }
      expect([key, seen.size]).toEqual([key, base]);
    }
  });

  it("count nothing of another room", async () => {
    for (const { key, value, base } of (await asked(figures, elsewhere, {})).tiles)
      expect([key, value, base]).toEqual([key, 0, 0]);
    expect((await asked(register, elsewhere, {})).total).toBe(0);
  });

  it("come with a table from kept counts that a recount of the rows confirms", async () => {
    const { table } = await asked(figures, head, {});
    const rows = await readAll(
      product,
      sql<{ state: string; n: number }>`select state, count(*)::int as n from matter.matter
          where county = ${product.county} group by 1 order by 1`,
    );
    const kept = new Map<string, number>();
    for (const row of table) if (row.count > 0) kept.set(row.state, (kept.get(row.state) ?? 0) + row.count);
    expect([...kept].sort()).toEqual(rows.map((row) => [row.state, row.n]).sort());
  });
});

describe("the register", () => {
  it("finds by grid, period, category and state, with a true total", async () => {
    const total = async (input: object) => (await asked(register, officer, input)).total;
    expect(await total({})).toBe(many);
    expect(await total({ state: "verified" })).toBe(many / 3);
    expect(await total({ grid: grid.id, category: "02", from: today(), until: today() })).toBe(many);
    expect(await total({ category: "01" })).toBe(0);
    expect(await total({ until: "2020-01-01" })).toBe(0);
    const second = await asked(register, officer, { page: 2 });
    expect(second.lines.length).toBe(many - second.pageSize);
  });

  it("goes out as a spreadsheet without a single formula, and the ledger knows who took it", async () => {
    const { bytes } = await asked(exportRegister, head, {});
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(many + 1);
    const texts: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        expect(cell.type).not.toBe(ExcelJS.ValueType.Hyperlink);
        texts.push(String(cell.value));
      }),
    );
    expect(texts.some((text) => text.includes("HYPERLINK"))).toBe(true);
    expect(texts.some((text) => text.includes("@SUM(1+1)"))).toBe(true);
    const rows = await readAll(
      product,
      sql<{ lines: number }>`select (data->>'lines')::int as lines from ledger.event
        where county = ${product.county} and type = 'register.exported' and stream = ${head.id}`,
    );
    expect(rows).toEqual([{ lines: many }]);
    const refused = await ask(product.kit.db, exportRegister, { actor: officer, input: {}, now: now() });
    expect(refused).toMatchObject({ ok: false, reason: "not-allowed" });
  });
});
