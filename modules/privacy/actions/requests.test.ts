import { acceptMatter, declineMatter, reportMatter, setClockValue, viewMatter } from "@maple/matter/server";
import { lookForDue, ownNotices } from "@maple/notification/server";
import { type Actor, ask, type Question } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { historyOf, verifyLedger } from "@maple/platform/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { myData } from "../questions/my-data.ts";
import { readings } from "../questions/readings.ts";
import { requestList, requestView } from "../questions/requests.ts";
import { forgottenOn } from "../rules/forgotten-on.ts";
import { answerRequest } from "./answer-request.ts";
import { askRequest } from "./ask-request.ts";
import { withdrawRequest } from "./withdraw-request.ts";

let product: TestProduct;
let officer: Actor;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product?.close());

const now = () => momentOf(Date.now());
async function asked<I, F, V>(
  question: Question<I, F, V>,
  actor: Actor,
  input: unknown,
  at = now(),
): Promise<V> {
  const answer = await ask(product.kit.db, question, { actor, input, now: at });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

async function reported(more: object = {}) {
  const { matter, secret, code } = await product.must(reportMatter(product.kit.door), product.guest, {
    story: "楼上302室卫生间漏水，把我家客厅天花板泡坏了",
    place: { way: "grid", grid: officer.posts[0]!.grids[0] },
    naming: "named",
    name: "赵小兰",
    phone: "10012345678",
    ...more,
  });
  return { matter, code, holder: await product.holder(secret) };
}
const door = () => product.kit.door;
const data = (actor: Actor, matter: string) => asked(myData(door()), actor, { matter });

describe("one's own data in a matter", () => {
  it("are shown to their person field by field, with their term, and to nobody else", async () => {
    const { matter, holder } = await reported();
    const view = await data(holder, matter);
    expect(view.persons).toMatchObject([{ name: "赵小兰", phone: "10012345678", address: null }]);
    expect(view).toMatchObject({
      story: true,
      forgottenOn: null,
      held: false,
      term: { length: 5, unit: "year" },
    });
    const other = await reported();
    expect(
      await ask(product.kit.db, myData(door()), { actor: other.holder, input: { matter }, now: now() }),
    ).toMatchObject({ ok: false, reason: "matter-not-found" });
    expect(
      await ask(product.kit.db, myData(door()), { actor: officer, input: { matter }, now: now() }),
    ).toMatchObject({
      ok: false,
      reason: "matter-not-found",
    });
  });

  it("tell the day on which they go once the matter has ended", async () => {
    const { matter, holder } = await reported();
    await product.must(declineMatter, officer, { matter, reason: "请向物业反映" });
    expect((await data(holder, matter)).forgottenOn).toBe(
      forgottenOn(localDateOf(now(), "Asia/Shanghai"), { length: 5, unit: "year" }),
    );
  });

  it("show each reading with name and post, of one's own data alone", async () => {
    const one = await mediationCase(product, officer);
    await one.begin();
    await one.view();
    const reporter = await one.reporter();
    const seen = await asked(readings(door()), reporter, { matter: one.matter });
    expect(seen.lines.length).toBeGreaterThan(0);
    expect(seen.lines.every((line) => line.post?.zh.includes("社区民警") && line.readerName !== null)).toBe(
      true,
    );
    const { persons } = await data(reporter, one.matter);
    expect(persons).toHaveLength(1);
    const all = await inCounty(product.kit.db, product.county, (tx) =>
      door().readingsOf(tx, product.county, one.matter),
    );
    // The other side's data were read too; the reporter is not told of it.
    expect(new Set(all.map((line) => line.person)).size).toBe(2);
    expect(seen.total).toBe(
      all.filter((line) => line.person === persons[0]!.id && !line.reader.startsWith("party:")).length,
    );
  });
});

describe("a correction", () => {
  it("is granted by the officer, and stands at once wherever the name is read", async () => {
    const { matter, holder } = await reported();
    const wanted = { matter, kind: "correct", field: "name", wanted: "赵小岚", words: "身份证上是岚" };
    const { request, due } = await product.must(askRequest(door()), holder, wanted);
    expect(due > momentOf(Date.now() + 14 * 86_400_000)).toBe(true);
    expect(await product.try(askRequest(door()), holder, wanted)).toMatchObject({ reason: "request-open" });
    const opened = await asked(requestView(door()), officer, { matter, request });
    expect(opened).toMatchObject({
      present: "赵小兰",
      wanted: "赵小岚",
      words: "身份证上是岚",
      overdue: false,
    });
    await product.must(answerRequest(door()), officer, { matter, request, answer: "grant" });
    expect((await data(holder, matter)).persons).toMatchObject([{ name: "赵小岚" }]);
    expect((await asked(viewMatter(door()), officer, { matter })).reporter?.name).toBe("赵小岚");
    expect(
      await product.try(answerRequest(door()), officer, { matter, request, answer: "grant" }),
    ).toMatchObject({
      reason: "request-answered",
    });
    const lines = await asked(readings(door()), holder, { matter });
    expect(lines.lines.some((line) => line.purpose === "request")).toBe(true);
    const events = await inCounty(product.kit.db, product.county, (tx) =>
      historyOf(tx, product.county, matter, "2020-01-01T00:00:00.000Z"),
    );
    expect(JSON.stringify(events.map((event) => event.data))).not.toMatch(/赵|岚|身份证/);
    expect(events.map((event) => event.type)).toContain("privacy.answered");
    expect((await verifyLedger(product.kit.db, product.county)).faults).toEqual([]);
  });

  it("is refused with a reason that its asker reads, or taken back by them", async () => {
    const { matter, holder } = await reported();
    const wanted = { matter, kind: "correct", field: "address", wanted: "枫溪小区3幢" };
    const first = await product.must(askRequest(door()), holder, wanted);
    await product.must(withdrawRequest(door()), holder, { matter, request: first.request });
    const { request } = await product.must(askRequest(door()), holder, wanted);
    const refusal = {
      matter,
      request,
      answer: "refuse",
      reason: "not-proved",
      words: "请带身份证件来警务室",
    };
    await product.must(answerRequest(door()), officer, refusal);
    expect((await data(holder, matter)).requests).toMatchObject([
      { state: "refused", reason: "not-proved", answer: "请带身份证件来警务室" },
      { state: "withdrawn" },
    ]);
    expect(await product.try(withdrawRequest(door()), holder, { matter, request })).toMatchObject({
      reason: "request-answered",
    });
  });
});

describe("a new telephone", () => {
  it("needs the old one's last digits, and then what the new one says when it is called", async () => {
    const { matter, holder, code } = await reported();
    const wanted = { matter, kind: "contact", wanted: "10055556666" };
    expect(await product.try(askRequest(door()), holder, wanted)).toMatchObject({ reason: "proof-wrong" });
    expect(await product.try(askRequest(door()), holder, { ...wanted, proof: code })).toMatchObject({
      reason: "proof-wrong",
    });
    const { request } = await product.must(askRequest(door()), holder, { ...wanted, proof: "5678" });
    const { callCode } = (await data(holder, matter)).requests[0]!;
    expect(callCode).toMatch(/^\d{6}$/);
    expect(JSON.stringify(await asked(requestView(door()), officer, { matter, request }))).not.toContain(
      callCode,
    );
    const grant = { matter, request, answer: "grant" };
    expect(await product.try(answerRequest(door()), officer, grant)).toMatchObject({ reason: "way-needed" });
    expect(
      await product.try(answerRequest(door()), officer, { ...grant, way: "called", code: "000000x" }),
    ).toMatchObject({ reason: "call-code-wrong" });
    await product.must(answerRequest(door()), officer, { ...grant, way: "called", code: callCode! });
    const fits = (phone: string) =>
      inCounty(product.kit.db, product.county, (tx) => door().phoneFits(tx, product.county, matter, phone));
    expect(await fits("10055556666")).not.toBeNull();
    expect(await fits("10012345678")).toBeNull();
  });

  it("takes the receipt's code from whoever left none", async () => {
    const { matter, holder, code } = await reported({ phone: "" });
    const wanted = { matter, kind: "contact", wanted: "10055556666" };
    expect(await product.try(askRequest(door()), holder, { ...wanted, proof: "ZZZZ-ZZZZ" })).toMatchObject({
      reason: "proof-wrong",
    });
    const { request } = await product.must(askRequest(door()), holder, { ...wanted, proof: code });
    await product.must(answerRequest(door()), officer, { matter, request, answer: "grant", way: "window" });
    expect((await data(holder, matter)).persons).toMatchObject([{ phone: "10055556666" }]);
  });
});

describe("a deletion", () => {
  it("of a matter that is being handled is refused with the law and the earliest day", async () => {
    const { matter, holder } = await reported();
    await product.must(acceptMatter, officer, { matter });
    const { request } = await product.must(askRequest(door()), holder, { matter, kind: "delete" });
    expect(
      await product.try(answerRequest(door()), officer, { matter, request, answer: "grant" }),
    ).toMatchObject({
      reason: "must-keep",
    });
    await product.must(answerRequest(door()), officer, { matter, request, answer: "refuse" });
    expect((await data(holder, matter)).requests).toMatchObject([
      {
        state: "refused",
        reason: "open",
        untilDay: forgottenOn(localDateOf(now(), "Asia/Shanghai"), { length: 5, unit: "year" }),
      },
    ]);
  });

  it("of what was never taken up is done at once, and cannot be refused", async () => {
    const { matter, holder } = await reported();
    await product.must(declineMatter, officer, { matter, reason: "请向物业反映" });
    const { request } = await product.must(askRequest(door()), holder, { matter, kind: "delete" });
    expect(
      await product.try(answerRequest(door()), officer, { matter, request, answer: "refuse" }),
    ).toMatchObject({
      reason: "nothing-obliges",
    });
    await product.must(answerRequest(door()), officer, { matter, request, answer: "grant" });
    const view = await data(holder, matter);
    expect(view.persons).toMatchObject([{ name: null, phone: null, address: null }]);
    expect(view.forgottenAt).not.toBeNull();
    const seen = await asked(viewMatter(door()), officer, { matter });
    expect(JSON.stringify(seen)).not.toMatch(/漏水|请向物业反映/);
    expect(await product.try(askRequest(door()), holder, { matter, kind: "delete" })).toMatchObject({
      reason: "data-forgotten",
    });
  });
});

describe("the list of requests", () => {
  it("shows those of one's area, the overdue ones counted; others cannot answer", async () => {
    const { matter, holder } = await reported();
    const { request } = await product.must(askRequest(door()), holder, {
      matter,
      kind: "correct",
      field: "name",
      wanted: "赵岚",
    });
    const late = momentOf(Date.now() + 60 * 86_400_000);
    const head = await product.staff("head.qin");
    const list = await asked(requestList(door()), head, {}, late);
    expect(list.open.find((one) => one.id === request)).toMatchObject({ overdue: true, matter });
    expect(list.overdue).toBe(list.open.length);
    const elsewhere = await product.staff("officer.lin");
    expect((await asked(requestList(door()), elsewhere, {})).open.some((one) => one.id === request)).toBe(
      false,
    );
    const worker = await product.staff("mediator.gu");
    for (const [actor, reason] of [
      [elsewhere, "matter-not-found"],
      [worker, "matter-not-found"],
      [holder, "not-signed-in"],
      [product.guest, "not-signed-in"],
    ] as const)
      expect(
        await product.try(answerRequest(door()), actor, { matter, request, answer: "grant" }),
      ).toMatchObject({
        reason,
      });
  });

  it("tells the officers of the room before the day, and the station head once it has passed", async () => {
    const { matter, holder } = await reported();
    await product.must(askRequest(door()), holder, {
      matter,
      kind: "correct",
      field: "name",
      wanted: "赵岚",
    });
    const head = await product.staff("head.qin");
    const kinds = async (actor: Actor) =>
      (await asked(ownNotices, actor, { limit: 100 })).notices
        .filter((notice) => notice.matter === matter)
        .map((notice) => notice.kind);
    const look = (at: string) =>
      lookForDue(product.kit.db, { county: product.county, now: at, zone: "Asia/Shanghai" });
    await look(now());
    expect(await kinds(officer)).not.toContain("request-due-soon");
    await look(momentOf(Date.now() + 60 * 86_400_000));
    expect(await kinds(officer)).toContain("request-overdue");
    expect(await kinds(head)).toContain("request-overdue");
  });

  it("is answered within the county's own limit, and one that was asked before keeps the limit of its day", async () => {
    const administrator = await product.staff("admin.ye");
    const ask = async () => {
      const { matter, holder } = await reported();
      const wanted = { matter, kind: "correct", field: "name", wanted: "赵岚" };
      const { request, due } = await product.must(askRequest(door()), holder, wanted);
      const clock = async () => (await asked(requestView(door()), officer, { matter, request })).clock;
      return { due, clock };
    };
    const before = await ask();
    await product.must(setClockValue, administrator, {
      rule: "PRIVACY_ANSWER",
      from: localDateOf(now(), "Asia/Shanghai"),
      length: 5,
      unit: "working-day",
      source: "枫桥县个人信息请求办理规定",
    });
    const after = await ask();
    expect(after.due < before.due).toBe(true);
    expect((await before.clock()).due).toBe(before.due);
    expect((await after.clock()).due).toBe(after.due);
  });

  it("does not let one person ask about another's", async () => {
    const mine = await reported();
    const theirs = await reported();
    const { request } = await product.must(askRequest(door()), theirs.holder, {
      matter: theirs.matter,
      kind: "delete",
    });
    for (const matter of [mine.matter, theirs.matter])
      expect(await product.try(withdrawRequest(door()), mine.holder, { matter, request })).toMatchObject({
        reason: "matter-not-found",
      });
    expect(
      await product.try(askRequest(door()), mine.holder, { matter: theirs.matter, kind: "delete" }),
    ).toMatchObject({ reason: "matter-not-found" });
  });
});
