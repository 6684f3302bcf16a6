import { demoStaff } from "@maple/demo";
import { type Actor, ask } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { matterRow, standing } from "../../../apps/server/testing-standing.ts";
import { twinGrid } from "../../../apps/server/testing-twins.ts";
import { recountDues } from "../jobs.ts";
import { explainClocks, listClocks } from "../questions/clock-list.ts";
import { viewMatter } from "../questions/matter-view.ts";
import { rehearseClocks } from "../questions/rehearse-clock.ts";
import { acceptMatter } from "./accept.ts";
import { askExtension } from "./ask-extension.ts";
import { categoriseMatter } from "./categorise.ts";
import { approveExtension, refuseExtension } from "./decide-extension.ts";
import { extendClock } from "./extend-clock.ts";
import { gradeMatter } from "./grade.ts";
import { pauseClock } from "./pause-clock.ts";
import { reportMatter } from "./report.ts";
import { resumeClock } from "./resume-clock.ts";
import { setClockValue } from "./set-clock-value.ts";
import { settleMatter } from "./settle.ts";

let product: TestProduct;
let officer: Actor;
let head: Actor;
let stranger: Actor;
let administrator: Actor;

beforeAll(async () => {
  product = await testProduct();
  const who = (fits: (posts: ReturnType<typeof demoStaff>[number]["posts"]) => boolean) =>
    product.staff(demoStaff().find((one) => fits(one.posts))!.username);
  officer = await who((posts) => posts.some((p) => p.role === "officer" && p.unit === twinGrid.policeRoom));
  stranger = await who((posts) => posts.every((p) => p.role === "officer" && p.unit !== twinGrid.policeRoom));
  head = await who((posts) => posts.some((p) => p.role === "station-head"));
  administrator = await who((posts) => posts.some((p) => p.role === "administrator"));
}, 60_000);
afterAll(() => product?.close());

const taken = async (more: object = {}): Promise<string> => {
  const { matter } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上卫生间漏水，滴到我家厨房天花板",
    place: { way: "grid", grid: twinGrid.id },
    category: "02",
    ...more,
  });
  await product.must(acceptMatter, officer, { matter });
  return matter;
};
const settle = (matter: string) => ({ matter, rule: "MATTER_SETTLE", serial: 1 });
const refused = async (done: Promise<{ ok: boolean; reason?: string }>) => (await done).reason;
const view = async (matter: string, actor: Actor) => {
  const seen = await ask(product.kit.db, viewMatter(product.kit.door), {
    actor,
    input: { matter },
    now: momentOf(Date.now()),
  });
  if (!seen.ok) throw new Error(seen.reason);
  return seen.value.clocks.find((clock) => clock.rule === "MATTER_SETTLE")!;
};
const later = (days: number) => momentOf(Date.now() + days * 86_400_000);

describe("a clock of a matter", () => {
  it("stands still for a coded reason and has no end meanwhile; resumed it ends as much later", async () => {
    const matter = await taken();
    const before = (await matterRow(product, matter)).due_at!;
    await product.must(pauseClock, officer, {
      ...settle(matter),
      reason: "appraisal",
      words: "委托了房屋安全鉴定",
    });
    expect((await matterRow(product, matter)).due_at).toBeNull();
    expect(await standing(product, matter)).toEqual([]);
    const twice = product.try(pauseClock, officer, {
      ...settle(matter),
      reason: "appraisal",
      words: "再等等",
    });
    expect(await refused(twice)).toBe("clock-paused-already");
    await product.must(resumeClock, officer, { ...settle(matter), words: "鉴定报告收到" }, later(10));
    const after = (await matterRow(product, matter)).due_at!;
    expect(after > before).toBe(true);
    expect(await standing(product, matter)).toEqual([]);
    const codes = (await view(matter, officer)).story.map((line) => line.code);
    expect(codes).toContain("paused");
    expect(codes).toContain("resumed");
  });

  it("is changed by those who carry the matter; others hear that there is none", async () => {
    const matter = await taken();
    const input = { ...settle(matter), reason: "both-ask", words: "双方要求缓一缓" };
    expect(await refused(product.try(pauseClock, stranger, input))).toBe("matter-not-found");
    expect(await refused(product.try(pauseClock, product.guest, input))).toBe("not-signed-in");
    expect(await refused(product.try(pauseClock, officer, { ...input, words: " " }))).toBe("reason-needed");
    const none = { ...input, rule: "PM_MEDIATE" };
    expect(await refused(product.try(pauseClock, officer, none))).toBe("clock-not-there");
  });

  it("that needs an approval is extended by asking and approving, once, and nobody approves their own", async () => {
    const matter = await taken();
    const before = (await matterRow(product, matter)).due_at!;
    const consent = {
      ...settle(matter),
      length: 10,
      consentA: "phone",
      consentB: "phone",
      words: "双方同意",
    };
    expect(await refused(product.try(extendClock, officer, consent))).toBe("extension-needs-approval");
    const asking = { ...settle(matter), length: 30, words: "等待开发商回复" };
    const { extension } = await product.must(askExtension, officer, asking);
    expect(await refused(product.try(askExtension, officer, asking))).toBe("extension-asked-already");
    const deciding = { matter, extension, words: "同意延长" };
    expect(await refused(product.try(approveExtension, officer, deciding))).toBe("not-allowed");
    expect((await matterRow(product, matter)).due_at).toBe(before);
    expect((await view(matter, head)).may).toMatchObject({
      asked: { length: 30, unit: "day", approve: null },
    });
    await product.must(approveExtension, head, deciding);
    expect((await matterRow(product, matter)).due_at! > before).toBe(true);
    expect(await standing(product, matter)).toEqual([]);
    expect(await refused(product.try(approveExtension, head, deciding))).toBe("extension-not-asked");
    expect(await refused(product.try(askExtension, officer, asking))).toBe("extension-used-up");
    // The head asks for a matter of their own: another has to decide.
    const own = await taken();
    const asked = await product.must(askExtension, head, { ...settle(own), length: 5, words: "案情复杂" });
    const mine = { matter: own, extension: asked.extension, words: "同意" };
    expect(await refused(product.try(approveExtension, head, mine))).toBe("extension-own");
    expect(await refused(product.try(refuseExtension, head, mine))).toBe("extension-own");
  });

  it("runs on as it was when the extension is refused, and another may be asked for", async () => {
    const matter = await taken();
    const before = (await matterRow(product, matter)).due_at;
    const asking = { ...settle(matter), length: 30, words: "等待开发商回复" };
    const { extension } = await product.must(askExtension, officer, asking);
    await product.must(refuseExtension, head, { matter, extension, words: "可以在期限内办完" });
    expect((await matterRow(product, matter)).due_at).toBe(before);
    await product.must(askExtension, officer, asking);
  });

  it("is counted anew when the grade changes, and again when the category does", async () => {
    const matter = await taken();
    const before = (await matterRow(product, matter)).due_at!;
    await product.must(gradeMatter, officer, { matter, grade: "red", reason: "双方已动手" });
    const red = (await matterRow(product, matter)).due_at!;
    expect(red < before).toBe(true);
    expect(await view(matter, officer)).toMatchObject({ name: { zh: "办结期限（红色事项）" } });
    await product.must(categoriseMatter, officer, { matter, category: "17" });
    expect((await matterRow(product, matter)).due_at).toBe(red);
    await product.must(gradeMatter, officer, { matter, grade: "blue", reason: "已经平息" });
    expect((await matterRow(product, matter)).due_at).toBe(before);
    expect(await standing(product, matter)).toEqual([]);
  });

  it("cannot be changed once it is met", async () => {
    const matter = await taken();
    await product.must(settleMatter, officer, { matter, way: "helped", result: "已联系物业修好" });
    const input = { ...settle(matter), reason: "appraisal", words: "再等等" };
    expect(await refused(product.try(pauseClock, officer, input))).toBe("clock-ended");
  });
});

describe("the county's own lengths", () => {
  const today = () => localDateOf(momentOf(Date.now()), "Asia/Shanghai");
  const value = (more: object = {}) => ({
    rule: "MATTER_SETTLE",
    from: today(),
    length: 20,
    unit: "day",
    source: "县综治办〔2026〕7号",
    ...more,
  });

  it("are set by the administrator alone, for local limits alone, from today on", async () => {
    expect(await refused(product.try(setClockValue, officer, value()))).toBe("not-allowed");
    const national = value({ rule: "PM_MEDIATE", unit: "month" });
    expect(await refused(product.try(setClockValue, administrator, national))).toBe("clock-not-local");
    const past = value({ from: addDays(today(), -1) });
    expect(await refused(product.try(setClockValue, administrator, past))).toBe("clock-value-too-early");
    expect(await refused(product.try(setClockValue, administrator, value({ source: "" })))).toBe(
      "reason-needed",
    );
  });

  it("are tried on the matters of last month first, which changes nothing", async () => {
    const matter = await taken();
    const before = (await matterRow(product, matter)).due_at;
    const later = momentOf(Date.now() + 12 * 86_400_000);
    const tried = async (actor: Actor, rule: string) => {
      const input = { rule, length: "3", unit: "day" };
      const answer = await ask(product.kit.db, rehearseClocks, { actor, input, now: later });
      return answer.ok ? answer.value : answer.reason;
    };
    const told = await tried(administrator, "MATTER_SETTLE");
    if (typeof told === "string") throw new Error(told);
    expect(told.looked).toBeGreaterThan(0);
    expect(told.lateAfter).toBeGreaterThan(told.lateBefore);
    expect(told.newlyLate.every((number) => number.startsWith("〔"))).toBe(true);
    expect((await matterRow(product, matter)).due_at).toBe(before);
    expect(await tried(officer, "MATTER_SETTLE")).toBe("not-allowed");
    expect(await tried(administrator, "PM_MEDIATE")).toBe("clock-not-local");
  });

  it("hold for clocks that start afterwards; those that run keep what they started under", async () => {
    const old = await taken();
    const before = (await matterRow(product, old)).due_at!;
    await product.must(setClockValue, administrator, value());
    const fresh = await taken();
    expect((await matterRow(product, fresh)).due_at! < before).toBe(true);
    expect((await matterRow(product, old)).due_at).toBe(before);
    const now = momentOf(Date.now());
    const listed = await ask(product.kit.db, listClocks, { actor: administrator, input: {}, now });
    if (!listed.ok) throw new Error(listed.reason);
    const line = listed.value.lines.find((one) => one.id === "MATTER_SETTLE")!;
    expect(line).toMatchObject({ length: 20, by: "county", local: true });
    expect(line.values[0]!.by).toBeTruthy();
    const open = await ask(product.kit.db, explainClocks, { actor: product.guest, input: {}, now });
    if (!open.ok) throw new Error(open.reason);
    const public_ = open.value.lines.find((one) => one.id === "MATTER_SETTLE")!;
    expect(public_.values[0]).toMatchObject({ length: 20, by: null });
  });
});

describe("the dates kept for lists", () => {
  it("are what the clocks say, whatever was done above; a row changed by hand is named", async () => {
    const { clocks, differences } = await recountDues(product.kit.db, product.county);
    expect(clocks).toBeGreaterThan(10);
    expect(differences).toEqual([]);
    const matter = await taken();
    await inCounty(product.kit.db, product.county, (tx) =>
      sql`update matter.matter set due_at = now() where county = ${product.county} and id = ${matter}`.execute(
        tx,
      ),
    );
    expect((await recountDues(product.kit.db, product.county)).differences).toMatchObject([
      { matter, clock: null },
    ]);
  });
});
