import { grants } from "@maple/identity";
import type { Actor } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { permissionTwins, type Twins } from "../../../apps/server/testing-twins.ts";
import { addPartyAct } from "./add-party.ts";
import { draftAgreement } from "./draft-agreement.ts";
import { endInterim } from "./end-interim.ts";
import { endMediation } from "./end-mediation.ts";
import { giveNotice } from "./give-notice.ts";
import { issueLink } from "./issue-link.ts";
import { planSession } from "./plan-session.ts";
import { propose } from "./propose.ts";
import { recordConsent } from "./record-consent.ts";
import { sealAgreement } from "./seal-agreement.ts";

const now = momentOf(Date.now());
let twins: Twins;
beforeAll(async () => {
  twins = await permissionTwins();
}, 60_000);
afterAll(() => twins?.product.close());

/** Acts of a mediation with an input that fits while it has just begun. */
const mediationFamilies: Array<{
  verb: string;
  action: () => unknown;
  input: () => object;
  byParty: boolean;
}> = [
  {
    verb: "add-party",
    action: () => addPartyAct(twins.product.kit.door),
    input: () => ({ party: { side: "B", name: "钱小力" } }),
    byParty: false,
  },
  {
    verb: "issue-link",
    action: () => issueLink(twins.product.kit.door),
    input: () => ({ party: twins.sideB }),
    byParty: false,
  },
  { verb: "give-notice", action: () => giveNotice, input: () => ({}), byParty: true },
  {
    verb: "record-consent",
    action: () => recordConsent,
    input: () => ({ party: twins.sideB, consent: "refused" }),
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
    verb: "end-interim",
    action: () => endInterim,
    input: () => ({
      agreement: newId(),
      consentA: "present",
      consentB: "phone",
      reason: "不需要了",
    }),
    byParty: false,
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
  "end-interim": "interim-not-found",
  "seal-agreement": "act-not-possible",
};

describe("who may do what in a mediation", () => {
  it("says plainly that one is not its mediator to whoever sees the matter, and nothing to others", async () => {
    const here = twins.people.find((one) => one.name === "officer here")!;
    const there = twins.people.find((one) => one.name === "officer elsewhere")!;
    // The same post, held by somebody who carries nothing.
    const colleague = { ...here.actor, id: newId() };
    for (const { action, input } of mediationFamilies) {
      const outcome = (actor: Actor) =>
        twins.outcomeOf(action(), actor, input(), null, twins.matters.mediating);
      expect(await outcome(colleague)).toBe("not-the-mediator");
      expect(await outcome(there.actor)).toBe("matter-not-found");
    }
  });

  it("says the same of a mediation that is not theirs as of one that is not there", async () => {
    const wrong: unknown[] = [];
    const elsewhere = twins.people.filter((one) => !one.here).map((one) => one.actor);
    const stranger = { ...twins.reporter, holds: [] };
    for (const { verb, action, input } of mediationFamilies)
      for (const actor of [twins.product.guest, stranger, ...elsewhere]) {
        const said = [twins.matters.mediating, twins.matters.reported, newId()].map((matter) =>
          twins.outcomeOf(action(), actor, input(), null, matter),
        );
        const [there, notMediated, none] = await Promise.all(said);
        if (there !== none || notMediated !== none)
          wrong.push({ verb, kind: actor.kind, there, notMediated, none });
      }
    expect(wrong).toEqual([]);
  });

  for (const family of mediationFamilies) {
    it(`lets its mediators alone do “${family.verb}”${family.byParty ? ", and a party for itself" : ""}`, async () => {
      const wrong: unknown[] = [];
      const { verb } = family;
      for (const person of twins.people)
        for (const carries of ["mediator", "holder", null] as const) {
          const conducts = "mediation.conduct" in grants[person.role];
          // The officer here is its mediator and holder, unless another is put in their place.
          const own = carries === "mediator" || person.name === "officer here";
          const inReach = own || carries === "holder";
          const sight = grants[person.role]["matter.see"];
          const sees = sight !== undefined && (inReach || (sight !== "own" && person.here));
          const expected = !sees
            ? "matter-not-found"
            : !conducts
              ? "not-allowed"
              : own
                ? (later[verb] ?? "ok")
                : "not-the-mediator";
          const got = await twins.outcomeOf(
            family.action(),
            person.actor,
            family.input(),
            carries,
            twins.matters.mediating,
          );
          if (got !== expected) wrong.push({ person: person.name, carries, expected, got });
        }
      const asParty = await twins.outcomeOf(
        family.action(),
        twins.reporter,
        family.input(),
        null,
        twins.matters.mediating,
      );
      if (asParty !== (family.byParty ? "ok" : "not-signed-in"))
        wrong.push({ person: "party", got: asParty });
      const asGuest = await twins.outcomeOf(
        family.action(),
        twins.product.guest,
        family.input(),
        null,
        twins.matters.mediating,
      );
      if (asGuest !== "not-signed-in") wrong.push({ person: "guest", got: asGuest });
      expect(wrong).toEqual([]);
    });
  }
});
