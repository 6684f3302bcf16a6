import { demoGrids, demoUnits } from "@maple/demo";
import { recount } from "@maple/evaluation/server";
import {
  beginMediation,
  draftAgreement,
  endMediation,
  giveNotice,
  planSession,
  propose,
  recordBreach,
  recordConsent,
  recordOralAgreement,
  recordPerformance,
} from "@maple/mediation/server";
import { type Action, type Actor, act } from "@maple/platform/act";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { verifyLedger } from "@maple/platform/ledger";
import * as fc from "fast-check";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import {
  type Fault,
  type MatterFactsNow,
  matterRow,
  readAll,
  standing,
} from "../../../apps/server/testing-standing.ts";
import {
  type actsOfMediation,
  type actsOfMerging,
  type MatterAct,
  type MatterState,
  matterLife,
} from "../model/matter-life.ts";
import { acceptMatter } from "./accept.ts";
import { answerOutcome } from "./answer-outcome.ts";
import { assignHolder } from "./assign-holder.ts";
import { assignMatterToGrid } from "./assign-to-grid.ts";
import { categoriseMatter } from "./categorise.ts";
import { declineMatter, handToPolice, withdrawMatter } from "./end-early.ts";
import { gradeMatter } from "./grade.ts";
import { rateMatter } from "./rate.ts";
import { reopenMatter } from "./reopen.ts";
import { reportMatter } from "./report.ts";
import { settleMatter } from "./settle.ts";
import { verifyMatter } from "./verify.ts";
import { writeNote } from "./write-note.ts";

/*
 * Sequences of acts, sensible and wild, by anyone, against the real database. What must hold afterwards is said of the
 * rows and of the ledger, and known to neither the rules nor the actions.
 */

interface Chosen {
  action: unknown;
  actor: Actor;
  input: object;
}

const places = demoGrids().filter((one) => one.level === 3);
const home = places.find((one) => one.shape)!;
const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
let product: TestProduct;
let cast: { officer: Actor; head: Actor; mediator: Actor; elsewhere: Actor };

beforeAll(async () => {
  product = await testProduct();
  const { demoStaff } = await import("@maple/demo");
  const named = (fits: (post: { role: string; unit: string }) => boolean) =>
    product.staff(demoStaff().find((member) => member.posts.some(fits))!.username);
  cast = {
    officer: await named((post) => post.role === "officer" && post.unit === home.policeRoom),
    head: await product.staff("head.qin"),
    mediator: await named((post) => post.role === "mediator"),
    elsewhere: await named((post) => post.role === "officer" && post.unit !== home.policeRoom),
  };
}, 60_000);
afterAll(() => product.close());

const read = <T>(query: RawBuilder<T>) => readAll(product, query);
const rowOf = (matter: string) => matterRow(product, matter);
const partiesOf = (matter: string) =>
  read(sql<{ id: string; side: "A" | "B" }>`select p.id, p.side from mediation.party p
    join mediation.mediation m on m.county = p.county and m.id = p.mediation
    where p.county = ${product.county} and p.matter = ${matter} order by m.begun_at desc, p.side limit 2`);
const obligationsOf = (matter: string) =>
  read(sql<{ id: string; state: string }>`select id, state from mediation.obligation
    where county = ${product.county} and matter = ${matter} order by state = 'due' desc`);

const why = { reason: "写明原因" };
type Maker = (given: {
  matter: string;
  pick: number;
  today: string;
  now: string;
}) => Promise<{ action: unknown; input: object }>;
const plain =
  (action: unknown, input: (pick: number) => object = () => ({})): Maker =>
  async ({ pick }) => ({ action, input: input(pick) });

const conversation: Record<string, Maker> = {
  "give-notice": plain(giveNotice),
  "consent-A": async ({ matter }) => ({
    action: recordConsent,
    input: { party: (await partiesOf(matter))[0]?.id, consent: "given" },
  }),
  "consent-B": async ({ matter, pick }) => ({
    action: recordConsent,
    input: { party: (await partiesOf(matter))[1]?.id, consent: pick % 5 === 0 ? "refused" : "given" },
  }),
  "plan-session": async ({ now }) => ({ action: planSession, input: { plannedAt: now, place: "调解室" } }),
  propose: plain(propose, () => ({ compartment: "joint", text: "各让一步" })),
  oral: async ({ matter, today }) => ({ action: recordOralAgreement, input: await agreement(matter, today) }),
  draft: async ({ matter, today }) => ({ action: draftAgreement, input: await agreement(matter, today) }),
  end: plain(endMediation, () => ({ reason: "no-agreement" })),
  perform: async ({ matter, today }) => ({
    action: recordPerformance,
    input: { obligation: (await obligationsOf(matter))[0]?.id, doneOn: today },
  }),
  breach: async ({ matter }) => ({
    action: recordBreach,
    input: { obligation: (await obligationsOf(matter))[0]?.id, note: "没有做" },
  }),
};
async function agreement(matter: string, today: string) {
  const [a, b] = await partiesOf(matter);
  return {
    facts: "双方说好",
    terms: [{ who: b?.id, toward: a?.id, kind: "do", what: "白天装货", dueOn: addDays(today, 3) }],
  };
}

const acts: Record<
  Exclude<MatterAct, (typeof actsOfMediation)[number] | (typeof actsOfMerging)[number]>,
  Maker
> = {
  accept: plain(acceptMatter),
  decline: plain(declineMatter, () => why),
  withdraw: plain(withdrawMatter, () => why),
  "hand-to-police": plain(handToPolice, () => why),
  "assign-to-grid": plain(assignMatterToGrid, (pick) => ({ ...why, grid: places[pick % places.length]!.id })),
  "assign-holder": plain(assignHolder, (pick) => ({
    holder: [cast.officer, cast.head, cast.mediator][pick % 3]!.id,
  })),
  categorise: plain(categoriseMatter, (pick) => ({ category: ["01", "02", "09", "17"][pick % 4] })),
  grade: plain(gradeMatter, (pick) => ({ ...why, grade: ["red", "yellow", "blue"][pick % 3] })),
  note: plain(writeNote, (pick) => ({ compartment: ["reporter", "staff"][pick % 2], text: "记一笔" })),
  "begin-mediation": plain({ verb: "later" }, () => ({
    committee,
    mediators: [cast.officer.id],
    parties: [
      { side: "A", isReporter: true },
      { side: "B", name: "钱大力" },
    ],
  })),
  settle: plain(settleMatter, () => ({ way: "on-the-spot", result: "说好了" })),
  "answer-outcome": plain(answerOutcome, (pick) => ({
    answer: ["confirmed", "confirmed", "not-reached", "not-solved"][pick % 4],
    way: "call",
  })),
  verify: plain(verifyMatter),
  reopen: plain(reopenMatter, () => why),
};
interface Step {
  wild: boolean;
  pick: number;
  who: string;
  hours: number;
}
const talk = {
  mediating: ["give-notice", "consent-A", "consent-B", "plan-session", "propose", "oral", "draft", "end"],
  agreed: ["perform", "breach"],
  settled: ["rate"],
  verified: ["rate"],
};

const step: fc.Arbitrary<Step> = fc.record({
  wild: fc.nat(4).map((n) => n === 0),
  pick: fc.nat(10_000),
  who: fc.constantFrom("officer", "officer", "head", "mediator", "reporter", "elsewhere", "guest"),
  hours: fc.nat(200),
});

async function choose(
  row: MatterFactsNow,
  one: Step,
  matter: string,
  now: string,
  secret: string,
): Promise<Chosen> {
  const today = localDateOf(now, "Asia/Shanghai");
  const lawful: string[] = Object.keys(matterLife[row.state]).filter((name) => name in acts);
  const spoken = talk[row.state as keyof typeof talk] ?? [];
  const names = one.wild
    ? [...Object.keys(acts), ...Object.keys(conversation), "rate"]
    : [...lawful, ...spoken, ...spoken];
  // Two steps of three lead on, so that many a sequence gets as far as an agreement.
  const onward = one.wild || one.pick % 3 === 0 ? null : await onwards(row.state, matter);
  const name = onward ?? names[one.pick % names.length]!;
  // Lawful steps are taken by whoever carries the work, wild ones by anybody.
  const who = one.wild || name === "note" ? one.who : name === "rate" ? "reporter" : "officer";
  const actor =
    who === "reporter"
      ? await product.holder(secret)
      : who === "guest"
        ? product.guest
        : cast[who as keyof typeof cast];
  if (name === "rate") return { action: rateMatter, actor, input: { matter, score: 1 + (one.pick % 5) } };
  const maker = { ...acts, ...conversation }[name]!;
  const made = await maker({ matter, pick: one.pick, today, now });
  const action = name === "begin-mediation" ? beginMediation(product.kit.door) : made.action;
  return { action, actor, input: { matter, ...made.input } };
}

async function onwards(state: MatterState, matter: string): Promise<string | null> {
  if (state === "reported") return "accept";
  if (state === "accepted") return "begin-mediation";
  if (state === "agreed") return "perform";
  if (state === "settled") {
    const open =
      await read(sql`select 1 from matter.outcome_check c join matter.matter m on m.county = c.county and m.id = c.matter
      where c.county = ${product.county} and c.matter = ${matter} and c.answer is null and c.round = m.reopened + 1`);
    return open.length > 0 ? "answer-outcome" : "verify";
  }
  if (state !== "mediating") return null;
  const parties = await read(
    sql<{
      notice_at: string | null;
      consent: string | null;
    }>`select p.notice_at, p.consent from mediation.party p
      join mediation.mediation m on m.county = p.county and m.id = p.mediation
      where p.county = ${product.county} and p.matter = ${matter} order by m.begun_at desc, p.side limit 2`,
  );
  if (parties.some((party) => party.notice_at === null)) return "give-notice";
  if (parties[0]?.consent == null) return "consent-A";
  return parties[1]?.consent == null ? "consent-B" : "oral";
}

const steps = fc.array(step, { minLength: 16, maxLength: 16 });
const found: Array<Fault & { after: string }> = [];
const seen = new Set<string>();
const refusals = new Set<string>();

async function live(sequence: readonly Step[]): Promise<void> {
  const { kit, guest } = product;
  let at = Date.now() - 400 * 86_400_000;
  const place = { way: "grid", grid: home.id };
  const told = { story: "楼下店铺夜里装货，孩子睡不着", place, category: "02" };
  const { matter, secret } = await product.must(reportMatter(kit.door), guest, told, momentOf(at));
  const taken: string[] = [];
  const note = (faults: readonly Fault[]) => {
    for (const fault of faults)
      if (!found.some((one) => one.kind === fault.kind && one.what === fault.what))
        found.push({ ...fault, after: taken.join("; ") });
  };
  for (const one of sequence) {
    const before = await rowOf(matter);
    // Its follow-ups have their days.
    at += (one.hours + 1) * 3_600_000 + (before.state === "settled" ? 12 * 86_400_000 : 0);
    const now = momentOf(at);
    const { action, actor, input } = await choose(before, one, matter, now, secret);
    const outcome = await act(kit.db, action as Action<never, never, unknown>, {
      id: newId(),
      actor,
      input,
      now,
    });
    const { verb } = action as { verb: string };
    taken.push(`${before.state} ${verb} ${outcome.ok ? "ok" : outcome.reason}`);
    if (outcome.ok) {
      seen.add(verb);
      if (action === handToPolice) await product.loops.drain();
    } else {
      refusals.add(outcome.reason);
      if (JSON.stringify(await rowOf(matter)) !== JSON.stringify(before))
        note([{ kind: "kept", what: outcome.reason }]);
    }
    note(await standing(product, matter));
  }
}

describe("whatever is done to a matter, by whomever, in whatever order", () => {
  beforeAll(async () => {
    for (const sequence of fc.sample(steps, { numRuns: 60, seed: 20_261_125 })) await live(sequence);
  }, 60_000);
  const none = (kind: Fault["kind"]) =>
    expect(found.filter((one) => one.kind === kind).slice(0, 2)).toEqual([]);

  it("every act was done at least once on the way, and some were refused", () => {
    const verbs = [
      ...Object.keys(acts).map((name) => `matter.${name}`),
      "matter.rate",
      "mediation.record-consent",
      "mediation.record-oral-agreement",
      "mediation.record-performance",
      "mediation.record-breach",
    ];
    expect(verbs.filter((verb) => !seen.has(verb))).toEqual([]);
    expect(refusals.size).toBeGreaterThan(5);
  });

  it("somebody answers for it as long as it is open", () => none("owner"));
  it("the ledger folds to the row", () => none("ledger"));
  it("its clocks run while it waits for somebody and rest when it is over, and the list's due is theirs", () =>
    none("clock"));
  it("a refusal changes nothing", () => none("kept"));
  it("its times fit its state", () => none("times"));
  it("it has a number in the register once it is in hand", () => none("number"));
  it("its mediation ends with it", () => none("mediation"));
  it("every refusal is a reason that has its words", () => {
    expect([...refusals].filter((reason) => !(reason in product.kit.reasons))).toEqual([]);
  });

  it("the kept counts equal a recount, and the ledger verifies to the last hash", async () => {
    const { kit, county } = product;
    await product.loops.drain();
    const counted = await inCounty(kit.db, county, (tx) => recount(tx, county, momentOf(Date.now())));
    expect(counted.matters).toBe(60);
    expect(counted.differences).toEqual([]);
    const verified = await verifyLedger(kit.db, county);
    expect(verified.faults).toEqual([]);
    expect(verified.streams).toBeGreaterThanOrEqual(counted.matters);
    expect(verified.places).toBe(verified.events);
  });
});
