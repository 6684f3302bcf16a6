import { demoGrids, demoStaff, demoUnits, type StaffMember } from "@maple/demo";
import { grants, type Role } from "@maple/identity";
import {
  addPartyAct,
  beginMediation,
  draftAgreement,
  endMediation,
  giveNotice,
  issueLink,
  planSession,
  propose,
  recordConsent,
  recordOralAgreement,
  sealAgreement,
} from "@maple/mediation/server";
import { type Action, type Actor, act } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestProduct, testProduct } from "../../../apps/server/testing.ts";
import { type MatterAct, type MatterState, matterLife, matterStates } from "../model/matter-life.ts";
import { acceptMatter } from "./accept.ts";
import { answerOutcome } from "./answer-outcome.ts";
import { assignHolder } from "./assign-holder.ts";
import { assignMatterToGrid } from "./assign-to-grid.ts";
import { categoriseMatter } from "./categorise.ts";
import { declineMatter, handToPolice, withdrawMatter } from "./end-early.ts";
import { followMatter } from "./follow.ts";
import { gradeMatter } from "./grade.ts";
import { rateMatter } from "./rate.ts";
import { reopenMatter } from "./reopen.ts";
import { reportMatter } from "./report.ts";
import { settleMatter } from "./settle.ts";
import { verifyMatter } from "./verify.ts";
import { writeNote } from "./write-note.ts";

/*
 * Permission twins: every act x every role x here or elsewhere x carrying it or not x every state. What is expected is
 * derived from the rows of the grants and of the life table alone; every try is rolled back, so all meet the same facts.
 */

type AnyAction = Action<never, never, unknown>;
interface Person {
  name: string;
  role: Role;
  here: boolean;
  actor: Actor;
}

const now = momentOf(Date.now());
const grid = demoGrids().find((one) => one.level === 3 && one.shape)!;
const otherGrid = demoGrids().find((one) => one.level === 3 && one.policeRoom !== grid.policeRoom)!;
const committee = demoUnits().find((unit) => unit.kind === "mediation-committee")!.id;
const matters = {} as Record<MatterState | "answered", string>;
const people: Person[] = [];
let product: TestProduct;
let reporter: Actor;
let sideB: string;

const covers: Record<string, (member: StaffMember) => boolean> = {
  "grid-worker": (m) => m.posts.some((post) => post.grids.includes(grid.id)),
  officer: (m) => m.posts.some((post) => post.unit === grid.policeRoom || post.grids.includes(grid.id)),
  mediator: () => false,
  "station-head": () => true,
  administrator: () => false,
};

beforeAll(async () => {
  product = await testProduct();
  for (const role of Object.keys(grants) as Role[]) {
    const holders = demoStaff().filter((member) => member.posts.every((post) => post.role === role));
    for (const here of [true, false]) {
      const member = holders.find((one) => covers[role]!(one) === here);
      if (member)
        people.push({
          name: `${role} ${here ? "here" : "elsewhere"}`,
          role,
          here,
          actor: await product.staff(member.username),
        });
    }
  }
  // One station in the demonstration: the head of another is the same post over other rooms.
  const head = people.find((one) => one.role === "station-head")!;
  const posts = head.actor.posts.map((post) => ({ ...post, grids: [], rooms: [otherGrid.policeRoom] }));
  people.push({ ...head, name: "station-head elsewhere", here: false, actor: { ...head.actor, posts } });
  for (const state of matterStates) matters[state] = await matterIn(state);
  matters.answered = await matterIn("settled", true);
}, 60_000);
afterAll(() => product.close());

async function matterIn(state: MatterState, answered = false): Promise<string> {
  const { must, kit } = product;
  const officer = people.find((one) => one.name === "officer here")!.actor;
  const { matter, secret } = await must(reportMatter(kit.door), product.guest, {
    story: "楼下店铺夜里装货，孩子睡不着",
    place: { way: "grid", grid: grid.id },
    category: "02",
  });
  if (state === "reported") return matter;
  await must(acceptMatter, officer, { matter });
  if (state === "ended") await must(declineMatter, officer, { matter, reason: "请向法院起诉" });
  if (state === "mediating" || state === "agreed") {
    const parties = [
      { side: "A", isReporter: true },
      { side: "B", name: "钱大力" },
    ];
    await must(beginMediation(kit.door), officer, { matter, committee, mediators: [officer.id], parties });
    sideB = (await partyIds(matter)).B;
    if (state === "mediating") reporter = await product.holder(secret);
  }
  if (state === "agreed") {
    await must(giveNotice, officer, { matter });
    const ids = await partyIds(matter);
    for (const party of [ids.A, ids.B])
      await must(recordConsent, officer, { matter, party, consent: "given" });
    await must(recordOralAgreement, officer, oral(matter, ids));
  }
  if (state === "settled" || state === "verified") {
    await must(settleMatter, officer, { matter, way: "on-the-spot", result: "改在白天装货" });
    if (state === "verified" || answered)
      for (let i = 0; i < 2; i++)
        await must(answerOutcome, officer, { matter, answer: "confirmed", way: "call" });
    if (state === "verified") await must(verifyMatter, officer, { matter });
  }
  return matter;
}

const oral = (matter: string, ids: { A: string; B: string }) => ({
  matter,
  facts: "双方说好",
  terms: [
    { who: ids.B, toward: ids.A, kind: "do", what: "白天装货", dueOn: localDateOf(now, "Asia/Shanghai") },
  ],
});

async function read<T>(query: RawBuilder<T>): Promise<T[]> {
  const { kit, county } = product;
  return (await inCounty(kit.db, county, (tx) => query.execute(tx), null, "*")).rows;
}

async function partyIds(matter: string): Promise<{ A: string; B: string }> {
  const rows = await read(
    sql<{
      side: "A" | "B";
      id: string;
    }>`select side, id from mediation.party where county = ${product.county} and matter = ${matter}`,
  );
  return Object.fromEntries(rows.map((row) => [row.side, row.id])) as { A: string; B: string };
}

/** A database in which every transaction first arranges something and is undone at its end. */
function dry(db: Db, arrange: (tx: Tx) => Promise<unknown>): Db {
  const undo = Symbol("undo");
  const execute = async (work: (tx: Tx) => Promise<unknown>) => {
    let value: unknown;
    try {
      await db.transaction().execute(async (tx) => {
        await sql`select * from platform.app_ctx(${product.county}, ${null}::uuid, '')`.execute(tx);
        await arrange(tx);
        value = await work(tx);
        throw undo;
      });
    } catch (error) {
      if (error !== undo) throw error;
    }
    return value;
  };
  return { transaction: () => ({ execute }) } as unknown as Db;
}

async function outcomeOf(
  action: unknown,
  actor: Actor,
  input: object,
  carries: "holder" | "mediator" | null,
  matter: string,
) {
  const { county, kit } = product;
  const db = dry(kit.db, async (tx) => {
    if (carries === "holder")
      await sql`update matter.matter set holder = ${actor.id} where county = ${county} and id = ${matter}`.execute(
        tx,
      );
    if (carries !== "mediator") return;
    await sql`update matter.matter set mediators = array[${actor.id}::uuid] where county = ${county} and id = ${matter}`.execute(
      tx,
    );
    await sql`update mediation.mediation set mediators = array[${actor.id}::uuid] where county = ${county} and matter = ${matter}`.execute(
      tx,
    );
  });
  const outcome = await act(db, action as AnyAction, {
    id: newId(),
    actor,
    input: { matter, ...input },
    now: momentOf(Date.now()),
  });
  return outcome.ok ? "ok" : outcome.reason;
}

/** The written table: which ability an act asks for is its own verb, and this is how far the role's row reaches. */
function allowed(person: Person, verb: string, carries: boolean): string | null {
  const row: Record<string, string> = grants[person.role];
  if (row[verb] === undefined) return "not-allowed";
  if (carries || row[verb] === "county") return null;
  return row[verb] !== "own" && person.here ? null : "not-your-area";
}

const words = { reason: "写明原因" };
const families: Array<{ act: MatterAct; action: unknown; input: () => object }> = [
  { act: "accept", action: acceptMatter, input: () => ({}) },
  { act: "decline", action: declineMatter, input: () => words },
  { act: "withdraw", action: withdrawMatter, input: () => words },
  { act: "hand-to-police", action: handToPolice, input: () => words },
  { act: "assign-to-grid", action: assignMatterToGrid, input: () => ({ ...words, grid: otherGrid.id }) },
  {
    act: "assign-holder",
    action: assignHolder,
    input: () => ({ holder: people.find((one) => one.role === "mediator")!.actor.id }),
  },
  { act: "categorise", action: categoriseMatter, input: () => ({ category: "17" }) },
  { act: "grade", action: gradeMatter, input: () => ({ ...words, grade: "yellow" }) },
  { act: "note", action: writeNote, input: () => ({ compartment: "staff", text: "已联系" }) },
  { act: "settle", action: settleMatter, input: () => ({ way: "on-the-spot", result: "已解决" }) },
  { act: "answer-outcome", action: answerOutcome, input: () => ({ answer: "not-reached", way: "call" }) },
  { act: "verify", action: verifyMatter, input: () => ({}) },
  { act: "reopen", action: reopenMatter, input: () => words },
  {
    act: "begin-mediation",
    get action() {
      return beginMediation(product.kit.door);
    },
    input: () => ({
      committee,
      mediators: [people.find((one) => one.role === "mediator")!.actor.id],
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: "钱大力" },
      ],
    }),
  },
];

describe("who may do what to a matter", () => {
  it("has people of every role, inside and outside, so that the table below is not half empty", () => {
    expect(people.map((one) => one.name).sort()).toEqual([
      "administrator elsewhere",
      "grid-worker elsewhere",
      "grid-worker here",
      "mediator elsewhere",
      "officer elsewhere",
      "officer here",
      "station-head elsewhere",
      "station-head here",
    ]);
  });

  for (const family of families) {
    it(`lets exactly the granted posts do “${family.act}”, exactly where and when the tables say`, async () => {
      const wrong: unknown[] = [];
      for (const state of matterStates) {
        const matter = family.act === "verify" && state === "settled" ? matters.answered : matters[state];
        for (const person of people)
          for (const carries of ["holder", null] as const) {
            const row: Partial<Record<MatterAct, MatterState>> = matterLife[state];
            const possible = family.act in row;
            const late =
              family.act === "begin-mediation" && state === "mediating"
                ? "mediation-running"
                : "act-not-possible";
            // Whoever took it up carries it from then on: in these matters that is the officer here.
            const holds = carries !== null || (state !== "reported" && person.name === "officer here");
            const expected = allowed(person, `matter.${family.act}`, holds) ?? (possible ? "ok" : late);
            const got = await outcomeOf(family.action, person.actor, family.input(), carries, matter);
            if (got !== expected) wrong.push({ state, person: person.name, carries, expected, got });
          }
      }
      expect(wrong).toEqual([]);
    });
  }

  it("lets nobody act who has no post, no sign-in, or a key to another matter", async () => {
    const stranger: Actor = { county: product.county, kind: "staff", id: newId(), posts: [], holds: [] };
    const { secret } = await product.must(reportMatter(product.kit.door), product.guest, {
      story: "另一件无关的事情",
      place: { way: "grid", grid: otherGrid.id },
    });
    const elsewhere = await product.holder(secret);
    const wrong: unknown[] = [];
    for (const { act, action, input } of families)
      for (const state of matterStates) {
        const party = ["note", "answer-outcome", "reopen"].includes(act)
          ? "matter-not-found"
          : "not-signed-in";
        for (const [actor, expected] of [
          [stranger, "not-allowed"],
          [product.guest, "not-signed-in"],
          [elsewhere, party],
        ] as const) {
          const got = await outcomeOf(action, actor, input(), null, matters[state]);
          if (got !== expected) wrong.push({ act, state, kind: actor.kind, expected, got });
        }
      }
    expect(wrong).toEqual([]);
    for (const actor of [stranger, product.guest, elsewhere])
      expect(await outcomeOf(rateMatter, actor, { score: 5 }, null, matters.settled)).toBe(
        "matter-not-found",
      );
  });

  it("lets a program do only what it was given, and a post over no grid nothing", async () => {
    const bare = { county: product.county, kind: "program", id: newId(), holds: [] } as const;
    const program = (may: Record<string, "county">): Actor => ({
      ...bare,
      posts: [{ role: "program", unit: bare.id, grids: [], rooms: [], may }],
    });
    expect(
      await outcomeOf(acceptMatter, program({ "matter.see": "county" }), {}, null, matters.reported),
    ).toBe("not-allowed");
    expect(
      await outcomeOf(acceptMatter, program({ "matter.accept": "county" }), {}, null, matters.reported),
    ).not.toBe("not-allowed");
  });

  it("lets anyone follow an open matter, and nobody one that is closed", async () => {
    for (const state of matterStates)
      expect([state, await outcomeOf(followMatter, product.guest, {}, null, matters[state])]).toEqual([
        state,
        state === "verified" || state === "ended" ? "matter-not-found" : "ok",
      ]);
  });
});

/** Acts of a mediation with an input that fits while it has just begun. */
const mediationFamilies: Array<{
  verb: string;
  action: () => unknown;
  input: () => object;
  byParty: boolean;
}> = [
  {
    verb: "add-party",
    action: () => addPartyAct(product.kit.door),
    input: () => ({ party: { side: "B", name: "钱小力" } }),
    byParty: false,
  },
  {
    verb: "issue-link",
    action: () => issueLink(product.kit.door),
    input: () => ({ party: sideB }),
    byParty: false,
  },
  { verb: "give-notice", action: () => giveNotice, input: () => ({}), byParty: true },
  {
    verb: "record-consent",
    action: () => recordConsent,
    input: () => ({ party: sideB, consent: "refused" }),
    byParty: true,
  },
  {
    verb: "plan-session",
    action: () => planSession,
    input: () => ({ plannedAt: now, place: "调解室" }),
    byParty: false,
  },
  {
    verb: "propose",
    action: () => propose,
    input: () => ({ compartment: "joint", text: "各让一步" }),
    byParty: true,
  },
  {
    verb: "end-mediation",
    action: () => endMediation,
    input: () => ({ reason: "no-agreement" }),
    byParty: false,
  },
  {
    verb: "draft-agreement",
    action: () => draftAgreement,
    input: () => ({ facts: "事实", terms: [] }),
    byParty: false,
  },
  { verb: "seal-agreement", action: () => sealAgreement, input: () => ({}), byParty: false },
];
/** Refused by the facts, not by who asks: the mediation has only just begun. */
const later: Record<string, string> = {
  "draft-agreement": "notice-first",
  "seal-agreement": "act-not-possible",
};

describe("who may do what in a mediation", () => {
  beforeAll(async () => {
    sideB = (await partyIds(matters.mediating)).B;
  });

  for (const family of mediationFamilies) {
    it(`lets its mediators alone do “${family.verb}”${family.byParty ? ", and a party for itself" : ""}`, async () => {
      const wrong: unknown[] = [];
      const { verb } = family;
      for (const person of people)
        for (const carries of ["mediator", "holder", null] as const) {
          const conducts = "mediation.conduct" in grants[person.role];
          // The officer here is its mediator and holder, unless another is put in their place.
          const own = carries === "mediator" || person.name === "officer here";
          const inReach = own || carries === "holder";
          const expected = !conducts
            ? "not-allowed"
            : !inReach
              ? "matter-not-found"
              : own
                ? (later[verb] ?? "ok")
                : "not-the-mediator";
          const got = await outcomeOf(
            family.action(),
            person.actor,
            family.input(),
            carries,
            matters.mediating,
          );
          if (got !== expected) wrong.push({ person: person.name, carries, expected, got });
        }
      const asParty = await outcomeOf(family.action(), reporter, family.input(), null, matters.mediating);
      if (asParty !== (family.byParty ? "ok" : "not-signed-in"))
        wrong.push({ person: "party", got: asParty });
      const asGuest = await outcomeOf(
        family.action(),
        product.guest,
        family.input(),
        null,
        matters.mediating,
      );
      if (asGuest !== "not-signed-in") wrong.push({ person: "guest", got: asGuest });
      expect(wrong).toEqual([]);
    });
  }
});
