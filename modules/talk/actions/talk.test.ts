import { endMediation, recordConsent } from "@maple/mediation/server";
import { ownNotices } from "@maple/notification/server";
import { type Actor, ask } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty, openCompartments } from "@maple/platform/db";
import { historyOf } from "@maple/platform/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { mediationCase } from "../../../apps/server/testing-mediation.ts";
import { talkCase } from "../../../apps/server/testing-talk.ts";
import { lapseDueOffers } from "../jobs.ts";
import { forgetTalkWords } from "../store/talk-store.ts";
import { agreeStraight } from "./agree-straight.ts";
import { answerOffer, setAsideOffer, withdrawOffer } from "./answer-offer.ts";
import { draftFromOffer } from "./draft-from-offer.ts";
import { dropDraft, keepDraft } from "./keep-draft.ts";
import { makeOffer } from "./make-offer.ts";
import { noteSeen } from "./note-seen.ts";
import { closeRoom, openRoom } from "./open-room.ts";
import { passOn, returnMessage } from "./pass-on.ts";
import { sendMessage } from "./send-message.ts";

let product: TestProduct;
let officer: Actor;
let one: Awaited<ReturnType<typeof talkCase>>;
let matter: string;
beforeAll(async () => {
  product = await testProduct();
  officer = await product.staff("officer.chen");
});
afterAll(() => product.close());
beforeEach(async () => {
  one = await talkCase(product, officer);
  matter = one.matter;
});

const self = { by: "self" };
const texts = async (actor: Actor) => (await one.look(actor)).messages.map((message) => message.text);
const offer = async (actor: Actor, more: object = {}) =>
  product.must(makeOffer, actor, {
    matter,
    to: "all",
    terms: await one.terms(),
    until: one.day(5),
    ...more,
  });

describe("the room", () => {
  it("is opened by the mediator once both sides agreed, closed, opened again, and ends with the mediation", async () => {
    const other = await mediationCase(product, officer);
    await other.begin();
    expect(await product.try(openRoom, officer, { matter: other.matter })).toMatchObject({
      reason: "notice-first",
    });
    await other.agreeToMediate();
    await product.must(openRoom, officer, { matter: other.matter });
    expect(await product.try(openRoom, officer, { matter })).toMatchObject({ reason: "talk-open-already" });
    expect(await product.try(openRoom, one.a, { matter })).toMatchObject({ reason: "not-the-mediator" });
    const head = await product.staff("head.qin");
    expect((await product.try(openRoom, head, { matter })).ok).toBe(false);

    const words = { matter, to: "mediator", text: "我想再想想" };
    await product.must(closeRoom, officer, { matter });
    expect(await product.try(sendMessage, one.a, words)).toMatchObject({ reason: "talk-not-open" });
    await product.must(openRoom, officer, { matter });
    await product.must(sendMessage, one.a, words);
    await product.must(endMediation, officer, { matter, reason: "no-agreement" });
    expect(await product.try(sendMessage, one.a, words)).toMatchObject({ reason: "talk-ended" });
    expect(await product.try(openRoom, officer, { matter })).toMatchObject({ reason: "talk-ended" });
    expect((await one.look(one.a)).standing).toBe("ended");
    expect(await texts(one.a)).toEqual(["我想再想想"]);
  });

  it("stops at once when a side takes its consent back", async () => {
    await product.must(recordConsent, one.b, { matter, consent: "refused", way: "link" });
    expect(await product.try(sendMessage, one.b, { matter, to: "all", text: "话" })).toMatchObject({
      reason: "talk-ended",
    });
  });
});

describe("a draft", () => {
  it("is its side's alone until it is sent, and the mediator reads nothing of it", async () => {
    const file = await one.file(one.a);
    await product.must(keepDraft, one.a, {
      matter,
      to: "mediator",
      text: "其实两千也行",
      files: [file],
      typed: self,
    });
    expect((await one.look(one.a)).draft).toMatchObject({
      text: "其实两千也行",
      files: [{ name: "发票.pdf" }],
    });
    for (const reader of [officer, one.b]) {
      expect(JSON.stringify(await one.look(reader))).not.toMatch(/两千|发票/);
      expect((await one.state()).files.map((each) => each.id)).not.toContain(file);
    }
    await product.must(sendMessage, one.a, { matter, to: "mediator", text: "其实两千也行" });
    const seen = (await one.look(officer)).messages[0];
    expect(seen).toMatchObject({ sender: "A", text: "其实两千也行", state: "sent", files: [{ id: file }] });
    expect((await one.look(one.a)).draft).toBe(null);
    expect(await texts(one.b)).toEqual([]);
  });

  it("is taken back with its files, and nothing in the ledger says it was ever there", async () => {
    const file = await one.file(one.b);
    await product.must(keepDraft, one.b, { matter, to: "all", text: "气话", files: [file], typed: self });
    await product.must(dropDraft, one.b, { matter });
    expect(await product.try(dropDraft, one.b, { matter })).toMatchObject({ reason: "talk-draft-missing" });
    expect((await one.look(one.b)).draft).toBe(null);
    const events = await inCounty(product.kit.db, product.county, (tx) =>
      historyOf(tx, product.county, matter),
    );
    expect(events.filter((event) => event.actor === `party:${one.b.id}`)).toEqual([]);
    expect(
      await product.try(keepDraft, officer, { matter, to: "all", text: "x", typed: self }),
    ).toMatchObject({
      reason: "not-allowed",
    });
  });
});

describe("a message", () => {
  it("to everybody waits for the mediator, who passes it on word for word or returns it with a reason", async () => {
    const file = await one.file(one.a);
    const { message, state } = await product.must(sendMessage, one.a, {
      matter,
      to: "all",
      text: "天花板是你家漏的",
      files: [file],
    });
    expect(state).toBe("held");
    expect(await texts(one.b)).toEqual([]);
    expect((await one.look(one.a)).summary.map((line) => line.zh).join()).toContain("1 条话，等调解员看过");
    await product.must(passOn, officer, { matter, message });
    expect((await one.look(one.b)).messages).toMatchObject([
      { text: "天花板是你家漏的", state: "passed", files: [{ id: file }], isNew: true, mine: false },
    ]);
    expect(await product.try(passOn, officer, { matter, message })).toMatchObject({
      reason: "talk-message-not-held",
    });
    const rude = await product.must(sendMessage, one.b, { matter, to: "all", text: "胡说八道" });
    const back = { matter, message: rude.message, reason: " " };
    expect(await product.try(returnMessage, officer, back)).toMatchObject({
      reason: "talk-return-reason-needed",
    });
    await product.must(returnMessage, officer, { ...back, reason: "请说事，不要说气话" });
    expect(await texts(one.a)).toEqual(["天花板是你家漏的"]);
    expect((await one.look(one.b)).messages.at(-1)).toMatchObject({
      state: "returned",
      reason: "请说事，不要说气话",
    });
    expect(await product.try(passOn, one.b, { matter, message })).toMatchObject({
      reason: "not-the-mediator",
    });
  });

  it("goes straight once both sides agreed, and waits again when one no longer does", async () => {
    await product.must(agreeStraight, one.a, { matter, agree: true });
    expect((await product.must(sendMessage, one.a, { matter, to: "all", text: "一" })).state).toBe("held");
    await product.must(agreeStraight, one.b, { matter, agree: true });
    expect((await product.must(sendMessage, one.a, { matter, to: "all", text: "二" })).state).toBe("sent");
    expect(await texts(one.b)).toEqual(["二"]);
    await product.must(agreeStraight, officer, { matter, agree: false, as: "B" });
    expect((await product.must(sendMessage, one.a, { matter, to: "all", text: "三" })).state).toBe("held");
  });

  it("says whose hand typed it: their own, a helper's by relation, or staff's at the window", async () => {
    await product.must(sendMessage, one.a, { matter, to: "mediator", text: "一" });
    const helped = { matter, to: "mediator", text: "二", typed: { by: "helper" } };
    expect(await product.try(sendMessage, one.a, helped)).toMatchObject({ reason: "talk-helper-needed" });
    await product.must(sendMessage, one.a, { ...helped, typed: { by: "helper", relation: "child" } });
    await product.must(sendMessage, officer, { matter, as: "A", to: "mediator", text: "三" });
    expect((await one.look(one.a)).messages.map(({ sender, typed }) => [sender, typed])).toEqual([
      ["A", { by: "self", relation: null }],
      ["A", { by: "helper", relation: "child" }],
      ["A", { by: "window", relation: null }],
    ]);
    const posing = { matter, as: "B", to: "mediator", text: "我是乙方" };
    expect(await product.try(sendMessage, one.a, posing)).toMatchObject({ reason: "talk-typed-unfit" });
  });

  it("is refused when it is empty or goes to the other side alone", async () => {
    expect(await product.try(sendMessage, one.a, { matter, to: "all", text: " " })).toMatchObject({
      reason: "talk-empty",
    });
    expect(await product.try(sendMessage, one.a, { matter, to: "B", text: "话" })).toMatchObject({
      reason: "side-closed",
    });
  });

  it("is new to the other until they have said that they read everything", async () => {
    await product.must(sendMessage, officer, { matter, to: "all", text: "请双方说说" });
    expect((await one.look(one.b)).news).toBe(1);
    await product.must(noteSeen, one.b, { matter });
    expect((await one.look(one.b)).news).toBe(0);
    expect((await one.look(one.a)).news).toBe(1);
  });
});

describe("an offer", () => {
  it("is countered, the counter accepted, and becomes the terms of the agreement's draft", async () => {
    const first = await offer(one.a);
    expect(
      await product.try(answerOffer, one.a, { matter, offer: first.offer, answer: "accept" }),
    ).toMatchObject({
      reason: "offer-own",
    });
    const terms = (await one.terms()).slice(0, 1).map((term) => ({ ...term, cents: 120_000 }));
    const second = await offer(one.b, { terms, counters: first.offer, note: "只能拿出这么多" });
    expect((await one.look(one.a)).offers.map(({ state }) => state)).toEqual(["countered", "open"]);
    expect(
      await product.try(draftFromOffer, officer, { matter, offer: second.offer, facts: "漏水" }),
    ).toMatchObject({ reason: "offer-not-basis" });
    await product.must(answerOffer, one.a, { matter, offer: second.offer, answer: "accept" });
    expect(
      await product.try(makeOffer, one.b, { matter, to: "all", terms, until: one.day(3) }),
    ).toMatchObject({
      reason: "offer-agreed-already",
    });
    await product.must(draftFromOffer, officer, { matter, offer: second.offer, facts: "双方确认漏水" });
    const { agreement, state } = await one.view();
    expect(state).toBe("agreeing");
    expect(agreement).toMatchObject({ state: "draft", obligations: [{ cents: 120_000, kind: "pay" }] });
    expect((await one.look(officer)).offers.at(-1)).toMatchObject({ agreement: agreement!.id });
  });

  it("of the mediator needs both sides, and may be set aside so that the sides talk on", async () => {
    const { offer: id } = await offer(officer);
    await product.must(answerOffer, one.b, { matter, offer: id, answer: "accept" });
    expect((await one.look(one.a)).offers[0]).toMatchObject({ state: "open", awaits: ["A"] });
    expect(await product.try(withdrawOffer, officer, { matter, offer: id })).toMatchObject({
      reason: "offer-answered",
    });
    const atWindow = { matter, offer: id, answer: "accept", as: "A" };
    expect(await product.must(answerOffer, officer, atWindow)).toEqual({ state: "accepted" });
    await product.must(setAsideOffer, officer, { matter, offer: id });
    await offer(one.a);
  });

  it("cannot be answered after its day, and makes room for another", async () => {
    const { offer: id } = await offer(one.a, { until: one.day(0) });
    const later = momentOf(Date.now() + 2 * 86_400_000);
    const answer = { matter, offer: id, answer: "accept" };
    expect(await product.try(answerOffer, one.b, answer, later)).toMatchObject({ reason: "offer-lapsed" });
    expect((await one.look(one.b, later)).offers[0]).toMatchObject({ state: "lapsed", may: [] });
    await product.must(
      makeOffer,
      one.b,
      { matter, to: "all", terms: await one.terms(), until: one.day(4) },
      later,
    );
  });

  it("that nobody answered is written down as lapsed once, whatever its table, and the mediators are told", async () => {
    const { kit, county, loops } = product;
    await offer(one.a, { until: one.day(0) });
    await offer(one.b, { to: "mediator", until: one.day(0) });
    await offer(officer, { to: "A", until: one.day(5) });
    expect(await lapseDueOffers(kit.db, { county, now: momentOf(Date.now()) })).toBe(0);
    const later = momentOf(Date.now() + 2 * 86_400_000);
    const kinds = async () => {
      const seen = await ask(kit.db, ownNotices, { actor: officer, input: { limit: 100 }, now: later });
      return seen.ok
        ? seen.value.notices.filter((note) => note.matter === matter).map((note) => note.kind)
        : [];
    };
    expect(await lapseDueOffers(kit.db, { county, now: later })).toBe(2);
    expect(await lapseDueOffers(kit.db, { county, now: later })).toBe(0);
    await loops.drain();
    expect((await kinds()).filter((kind) => kind === "offer-lapsed")).toHaveLength(2);
    const states = (await one.look(officer)).offers.map((row) => row.state);
    expect(states.sort()).toEqual(["lapsed", "lapsed", "open"]);
  });

  it("to the mediator alone is unknown to the other side, and binds nobody", async () => {
    const { offer: id } = await offer(one.a, { to: "mediator" });
    expect((await one.look(one.b)).offers).toEqual([]);
    const answer = { matter, offer: id, answer: "accept" };
    expect(await product.try(answerOffer, one.b, answer)).toMatchObject({ reason: "offer-not-found" });
    await product.must(answerOffer, officer, answer);
    expect(await product.try(draftFromOffer, officer, { matter, offer: id, facts: "漏水" })).toMatchObject({
      reason: "offer-not-basis",
    });
    await offer(one.b);
  });

  it("is refused with its reason when its day or its terms do not fit, and withdrawn before an answer", async () => {
    const terms = await one.terms();
    const given = { matter, to: "all", terms, until: one.day(91) };
    expect(await product.try(makeOffer, one.a, given)).toMatchObject({ reason: "offer-until-unfit" });
    const bare = { ...given, until: one.day(1), terms: [{ ...terms[0], cents: null }] };
    expect(await product.try(makeOffer, one.a, bare)).toMatchObject({ reason: "offer-terms-unfit" });
    const { offer: id } = await offer(one.a);
    expect(await product.try(makeOffer, one.b, { ...given, until: one.day(1) })).toMatchObject({
      reason: "offer-open-already",
    });
    expect(await product.try(withdrawOffer, one.b, { matter, offer: id })).toMatchObject({
      reason: "offer-not-yours",
    });
    await product.must(withdrawOffer, one.a, { matter, offer: id });
  });
});

describe("the ledger and the database", () => {
  it("hold ids and codes of the talks, and no word of them", async () => {
    await product.must(sendMessage, one.a, { matter, to: "all", text: "只有我们知道的事" });
    await offer(one.a, { note: "悄悄话" });
    const events = await inCounty(product.kit.db, product.county, (tx) =>
      historyOf(tx, product.county, matter),
    );
    const told = events.filter((event) => event.type.startsWith("talk."));
    expect(told.map((event) => event.type)).toEqual(["talk.opened", "talk.message-sent", "talk.offer-made"]);
    expect(JSON.stringify(told)).not.toMatch(/知道的事|悄悄话|天花板/);
  });

  it("lose every word when the matter is forgotten, and keep that there was a room", async () => {
    const { kit, county } = product;
    await product.must(keepDraft, one.a, { matter, to: "all", text: "不想说了", typed: self });
    await product.must(sendMessage, one.b, { matter, to: "mediator", text: "私下的话" });
    await offer(one.b, { to: "mediator", note: "只给调解员" });
    const left = await inCounty(kit.db, county, async (tx) => {
      await openCompartments(tx, "all");
      await forgetTalkWords(tx, county, matter, "（已删除）");
      const rows = await sql<{ words: string }>`select coalesce(string_agg(words, '|'), '') words from (
        select text words from talk.draft where county = ${county} and matter = ${matter}
        union all select text || reason from talk.message where county = ${county} and matter = ${matter}
        union all select terms::text || note from talk.offer where county = ${county} and matter = ${matter}) w`.execute(
        tx,
      );
      return rows.rows[0]!.words;
    });
    expect(left.split("|").sort()).toEqual(["[]", "（已删除）"].sort());
  });

  it("show by row policy nothing that was not opened, and drafts to nobody who opens the sides", async () => {
    const { kit, county } = product;
    await product.must(keepDraft, one.a, { matter, to: "all", text: "草稿", typed: self });
    await product.must(sendMessage, one.b, { matter, to: "mediator", text: "乙方的话" });
    await offer(one.b, { to: "mediator" });
    const count = (openings: string[] | "*") =>
      inCounty(kit.db, county, async (tx) => {
        await openCompartments(
          tx,
          openings === "*" ? "all" : openings.map((compartment) => ({ matter, compartment })),
        );
        const rows = await sql<{ d: number; m: number; o: number }>`select
            (select count(*)::int from talk.draft where matter = ${matter}) d,
            (select count(*)::int from talk.message where matter = ${matter}) m,
            (select count(*)::int from talk.offer where matter = ${matter}) o`.execute(tx);
        return rows.rows[0];
      });
    expect(await count([])).toEqual({ d: 0, m: 0, o: 0 });
    expect(await count(["A", "joint"])).toEqual({ d: 0, m: 0, o: 0 });
    expect(await count(["A", "B", "joint", "neutral", "staff"])).toEqual({ d: 0, m: 1, o: 1 });
    expect(await count(["draft-B"])).toEqual({ d: 0, m: 0, o: 0 });
    expect(await count(["draft-A"])).toEqual({ d: 1, m: 0, o: 0 });
    expect(await count("*")).toEqual({ d: 1, m: 1, o: 1 });
  });
});
