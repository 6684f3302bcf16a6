import { grants } from "@maple/identity";
import { beginMediation } from "@maple/mediation/server";
import type { Actor } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  otherGrid,
  permissionTwins,
  type Twin,
  type Twins,
  twinCommittee,
} from "../../../apps/server/testing-twins.ts";
import { type MatterAct, type MatterState, matterLife, matterStates } from "../model/matter-life.ts";
import { acceptMatter } from "./accept.ts";
import { answerOutcome } from "./answer-outcome.ts";
import { assignHolder } from "./assign-holder.ts";
import { assignMatterToGrid } from "./assign-to-grid.ts";
import { categoriseMatter } from "./categorise.ts";
import { declineMatter, handToPolice, withdrawMatter } from "./end-early.ts";
import { followMatter } from "./follow.ts";
import { gradeMatter } from "./grade.ts";
import { openSealedMatter } from "./open-sealed.ts";
import { rateMatter } from "./rate.ts";
import { reopenMatter } from "./reopen.ts";
import { reportMatter } from "./report.ts";
import { sealMatter, unsealMatter } from "./seal.ts";
import { settleMatter } from "./settle.ts";
import { verifyMatter } from "./verify.ts";
import { writeNote } from "./write-note.ts";

/*
 * Permission twins: every act x every role x here or elsewhere x carrying it or not x every state. What is expected is
 * derived from the rows of the grants and of the life table alone; every try is rolled back, so all meet the same facts.
 */

let twins: Twins;
beforeAll(async () => {
  twins = await permissionTwins();
}, 60_000);
afterAll(() => twins?.product.close());

/** The written table: which ability an act asks for is its own verb, and this is how far the role's row reaches. */
function allowed(person: Twin, verb: string, carries: boolean): string | null {
  const row: Record<string, string> = grants[person.role];
  const reaches = (ability: string) =>
    row[ability] !== undefined &&
    (carries || row[ability] === "county" || (row[ability] !== "own" && person.here));
  if (reaches(verb)) return null;
  // Whoever does not see it is not told that it exists.
  if (!reaches("matter.see")) return "matter-not-found";
  return row[verb] === undefined ? "not-allowed" : "not-your-area";
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
    input: () => ({ holder: twins.people.find((one) => one.role === "mediator")!.actor.id }),
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
      return beginMediation(twins.product.kit.door);
    },
    input: () => ({
      committee: twinCommittee,
      mediators: [twins.people.find((one) => one.role === "mediator")!.actor.id],
      parties: [
        { side: "A", isReporter: true },
        { side: "B", name: "钱大力" },
      ],
    }),
  },
];

describe("who may do what to a matter", () => {
  it("has people of every role, inside and outside, so that the table below is not half empty", () => {
    expect(twins.people.map((one) => one.name).sort()).toEqual([
      "administrator elsewhere",
      "auxiliary-officer elsewhere",
      "auxiliary-officer here",
      "case-officer elsewhere",
      "centre-mediator elsewhere",
      "committee-member elsewhere",
      "counsellor elsewhere",
      "department-clerk elsewhere",
      "deputy-secretary elsewhere",
      "deputy-secretary here",
      "dispatcher here",
      "duty-commander here",
      "file-supervisor here",
      "grid-administrator elsewhere",
      "grid-administrator here",
      "grid-head elsewhere",
      "grid-head here",
      "grid-worker elsewhere",
      "grid-worker here",
      "judge elsewhere",
      "lawyer elsewhere",
      "legal-officer here",
      "mediator elsewhere",
      "officer elsewhere",
      "officer here",
      "station-head elsewhere",
      "station-head here",
      "veteran-deputy elsewhere",
      "veteran-deputy here",
      "village-assistant elsewhere",
    ]);
  });

  for (const family of families) {
    it(`lets exactly the granted posts do “${family.act}”, exactly where and when the tables say`, async () => {
      const wrong: unknown[] = [];
      for (const state of matterStates) {
        const matter =
          family.act === "verify" && state === "settled" ? twins.matters.answered : twins.matters[state];
        for (const person of twins.people)
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
            const got = await twins.outcomeOf(family.action, person.actor, family.input(), carries, matter);
            if (got !== expected) wrong.push({ state, person: person.name, carries, expected, got });
          }
      }
      expect(wrong).toEqual([]);
    });
  }

  it("lets nobody act who has no post, no sign-in, or a key to another matter", async () => {
    const stranger: Actor = {
      county: twins.product.county,
      kind: "staff",
      id: newId(),
      posts: [],
      holds: [],
    };
    const { secret } = await twins.product.must(reportMatter(twins.product.kit.door), twins.product.guest, {
      story: "另一件无关的事情",
      place: { way: "grid", grid: otherGrid.id },
    });
    const elsewhere = await twins.product.holder(secret);
    const wrong: unknown[] = [];
    for (const { act, action, input } of families)
      for (const state of matterStates) {
        const party = ["note", "answer-outcome", "reopen"].includes(act)
          ? "matter-not-found"
          : "not-signed-in";
        for (const [actor, expected] of [
          [stranger, "matter-not-found"],
          [twins.product.guest, "not-signed-in"],
          [elsewhere, party],
        ] as const) {
          const got = await twins.outcomeOf(action, actor, input(), null, twins.matters[state]);
          if (got !== expected) wrong.push({ act, state, kind: actor.kind, expected, got });
        }
      }
    expect(wrong).toEqual([]);
    for (const actor of [stranger, twins.product.guest, elsewhere])
      expect(await twins.outcomeOf(rateMatter, actor, { score: 5 }, null, twins.matters.settled)).toBe(
        "matter-not-found",
      );
  });

  it("says the same of a matter that is not theirs as of one that is not there", async () => {
    const { secret } = await twins.product.must(reportMatter(twins.product.kit.door), twins.product.guest, {
      story: "又一件无关的事情",
      place: { way: "grid", grid: otherGrid.id },
    });
    const elsewhere = twins.people.filter((one) => !one.here).map((one) => one.actor);
    const wrong: unknown[] = [];
    for (const { act, action, input } of [
      ...families,
      { act: "rate", action: rateMatter, input: () => ({ score: 5 }) },
      { act: "open-sealed", action: openSealedMatter, input: () => ({ purpose: "handle" }) },
      { act: "seal", action: sealMatter, input: () => words },
      { act: "unseal", action: unsealMatter, input: () => words },
    ])
      for (const actor of [twins.product.guest, await twins.product.holder(secret), ...elsewhere]) {
        const there = await twins.outcomeOf(action, actor, input(), null, twins.matters.settled);
        const none = await twins.outcomeOf(action, actor, input(), null, newId());
        if (there !== none) wrong.push({ act, kind: actor.kind, there, none });
      }
    expect(wrong).toEqual([]);
  });

  it("lets a program do only what it was given, and a post over no grid nothing", async () => {
    const bare = { county: twins.product.county, kind: "program", id: newId(), holds: [] } as const;
    const program = (may: Record<string, "county">): Actor => ({
      ...bare,
      posts: [{ role: "program", unit: bare.id, grids: [], rooms: [], may }],
    });
    expect(
      await twins.outcomeOf(
        acceptMatter,
        program({ "matter.see": "county" }),
        {},
        null,
        twins.matters.reported,
      ),
    ).toBe("not-allowed");
    expect(
      await twins.outcomeOf(
        acceptMatter,
        program({ "matter.accept": "county" }),
        {},
        null,
        twins.matters.reported,
      ),
    ).not.toBe("not-allowed");
  });

  it("lets anyone follow an open matter, and nobody one that is closed", async () => {
    for (const state of matterStates)
      expect([
        state,
        await twins.outcomeOf(followMatter, twins.product.guest, {}, null, twins.matters[state]),
      ]).toEqual([state, state === "verified" || state === "ended" ? "matter-not-found" : "ok"]);
  });
});
