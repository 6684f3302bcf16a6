import { demoGrids } from "@maple/demo";
import { reportMatter, sealMatter, viewMatter } from "@maple/matter/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { publishedRoots, sealDay, verifyExport, verifyLedger } from "@maple/platform/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import type { ActLine, AuditList, ReadingLine } from "../model/audit.ts";
import { auditActs } from "./acts.ts";
import { exportActs } from "./export-acts.ts";
import { auditReadings } from "./readings.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let admin: Actor;
const codes: Record<"open" | "sealed", string> = { open: "", sealed: "" };
const title = "楼上漏水，欧阳标记家的厨房";

beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
  head = await product.staff("head.qin");
  admin = await product.staff("admin.ye");
  const grid = demoGrids().find((one) => officer.posts[0]!.grids.includes(one.id))!;
  for (const which of ["open", "sealed"] as const) {
    const made = await product.must(reportMatter(product.kit.door), product.guest, {
      story: title,
      place: { way: "grid", grid: grid.id },
      naming: "named",
      name: "欧阳标记",
      phone: "13800000001",
    });
    codes[which] = made.code;
    await asks(viewMatter(product.kit.door), officer, { matter: made.matter });
    if (which === "sealed")
      await product.must(sealMatter, officer, {
        matter: made.matter,
        reason: "protected",
        words: "当事人要求保护",
      });
  }
  await product.loops.drain();
});
afterAll(() => product.close());

async function asks<I, F, V>(
  definition: Parameters<typeof ask<I, F, V>>[1],
  actor: Actor,
  input: unknown = {},
): Promise<V> {
  const answer = await ask(product.kit.db, definition, { actor, input, now: momentOf(Date.now()) });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
const acts = (actor: Actor, input: unknown = {}) =>
  asks<never, null, AuditList<ActLine>>(auditActs as never, actor, input);
const readings = (actor: Actor, input: unknown = {}) =>
  asks<never, null, AuditList<ReadingLine>>(auditReadings as never, actor, input);

describe("the audit of acts", () => {
  it("shows a station head who did what on a matter, by its code, with the post of that day", async () => {
    const list = await acts(head, { code: codes.open });
    expect(list.lines.map((line) => line.type)).toEqual(["matter.reported"]);
    const sealed = await acts(head, { code: codes.sealed });
    expect(sealed.lines.map((line) => line.type)).toEqual(["matter.sealed", "matter.reported"]);
    expect(sealed.lines[0]!.by).toMatchObject({ id: officer.id, role: "officer" });
    expect(sealed.lines[0]!.matter).toMatchObject({ code: codes.sealed });
    expect(JSON.stringify([list, sealed])).not.toContain("标记");
  });

  it("shows the administrator no act on a matter, and whom it looked at itself", async () => {
    await acts(admin);
    await product.loops.drain();
    const list = await acts(admin);
    expect(list.lines.filter((line) => line.matter !== null)).toEqual([]);
    expect(list.lines[0]).toMatchObject({
      type: "audit.looked",
      by: { id: admin.id, role: "administrator" },
    });
    expect((await acts(admin, { code: codes.open })).total).toBe(0);
  });

  it("pages by place with a true total, each line once", async () => {
    for (let i = 0; i < 60; i++) await acts(admin);
    await product.loops.drain();
    const first = await acts(admin, { group: "audit", staff: admin.id });
    const second = await acts(admin, { group: "audit", staff: admin.id, before: first.next! });
    expect(first.lines).toHaveLength(50);
    expect(new Set([...first.lines, ...second.lines].map((line) => line.key)).size).toBe(first.total);
    expect(second.next).toBeNull();
  });

  it("is for nobody else, and for no station but one's own", async () => {
    await expect(acts(officer)).rejects.toThrow("not-allowed");
    await expect(acts(product.guest)).rejects.toThrow("not-signed-in");
    await expect(acts(head, { range: "county" })).rejects.toThrow("audit-post-unfit");
    await expect(readings(admin)).rejects.toThrow("audit-post-unfit");
  });
});

describe("the audit of readings", () => {
  it("says who read which fields of a matter and what for, and not what was read", async () => {
    const list = await readings(head, { code: codes.open });
    expect(list.total).toBe(1);
    expect(list.lines[0]).toMatchObject({
      by: { id: officer.id, role: "officer" },
      purpose: "handle",
      fields: ["name", "phone"],
      matter: { code: codes.open },
    });
    expect(JSON.stringify(list)).not.toContain("标记");
    expect((await readings(head, { field: "address" })).total).toBe(0);
    expect((await readings(head, { purpose: "handle", staff: officer.id })).total).toBe(2);
  });
});

describe("an export of acts", () => {
  let text: string;
  let roots: Map<string, string>;
  const proved = (changed = text) => verifyExport(changed, roots);

  beforeAll(async () => {
    const { kit, county } = product;
    await product.loops.drain();
    await sealDay(kit.db, county, "2026-11-20", momentOf(Date.now()));
    await acts(head);
    await product.loops.drain();
    const file = await asks(exportActs, head, {});
    text = new TextDecoder().decode(file.bytes);
    const published = await asks(publishedRoots, product.guest, {});
    roots = new Map(published.map((root) => [root.day, root.hash]));
  });

  it("proves every event to the published root of its day, without the database", () => {
    const found = proved();
    expect(found.faults).toEqual([]);
    expect(found.proved).toBeGreaterThan(2);
    expect(found.waiting).toBeGreaterThan(0);
    expect(found.withheld).toBe(2);
  });

  it("shows of a protected matter the hash alone", () => {
    expect(text).not.toContain("matter.sealed");
    expect(text).not.toContain("标记");
  });

  it("names the event of which one character was changed", () => {
    const lines = text.split("\n");
    const at = lines.findIndex((line) => line.includes('"matter.reported"'));
    const { event } = JSON.parse(lines[at]!) as { event: { id: string } };
    for (const [from, to] of [
      ['"matter.reported"', '"matter.reportee"'],
      ['"version":1', '"version":2'],
      ['"path":["', '"path":["0'],
    ] as const) {
      const changed = lines.with(at, lines[at]!.replace(from, to)).join("\n");
      expect(
        proved(changed)
          .faults.map((fault) => fault.where)
          .join(),
      ).toContain(`line ${at + 1}, event ${event.id}`);
    }
  });

  it("notices any one byte anywhere", () => {
    for (let at = 0; at < text.length; at += 97) {
      const other = text[at] === "0" ? "1" : "0";
      expect(
        proved(`${text.slice(0, at)}${other}${text.slice(at + 1)}`).faults.length,
        `byte ${at}`,
      ).toBeGreaterThan(0);
    }
  });

  it("does not prove against a root that was never published", () => {
    roots = new Map([["2026-11-20", "00"]]);
    expect(proved().faults[0]).toMatchObject({ what: "root-not-published" });
  });

  it("leaves the ledger whole", async () => {
    await product.loops.drain();
    expect((await verifyLedger(product.kit.db, product.county)).faults).toEqual([]);
  });
});
