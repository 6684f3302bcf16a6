import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextOfferState } from "../model/offer-life.ts";
import { type Table, tables, type Voice } from "../model/talk.ts";
import {
  addressedTo,
  afterAnswer,
  awaits,
  basisOf,
  mayAnswer,
  mayOffer,
  mayWithdraw,
  type OfferFacts,
  standingOf,
} from "./offers.ts";

const voices: readonly Voice[] = ["A", "B", "M"];
const day = (n: number) => `2026-12-${String(n).padStart(2, "0")}`;

type Step =
  | { do: "offer"; voice: Voice; table: Table; days: number }
  | { do: "answer"; voice: Voice; at: number; answer: "accept" | "decline" | "counter" }
  | { do: "withdraw" | "set-aside"; voice: Voice; at: number }
  | { do: "sleep"; days: number };

const voice = fc.constantFrom(...voices);
const at = fc.nat(40);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("offer" as const),
      voice,
      table: fc.constantFrom(...tables),
      days: fc.nat(3),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      voice,
      at,
      answer: fc.constantFrom("accept" as const, "accept" as const, "decline" as const, "counter" as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("withdraw" as const, "set-aside" as const), voice, at }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("sleep" as const), days: fc.integer({ min: 1, max: 2 }) }),
  },
);

const sits = (voice: Voice, table: Table) => voice === "M" || table === "joint" || table === voice;

/** Plays steps as the acts do: each is asked of the rules and done only when they agree. */
function play(steps: readonly Step[], seen: (offers: readonly OfferFacts[], today: string) => void) {
  let today = 1;
  let offers: OfferFacts[] = [];
  const change = (id: string, next: Partial<OfferFacts>) => {
    offers = offers.map((offer) => (offer.id === id ? { ...offer, ...next } : offer));
  };
  const put = (maker: Voice, table: Table, days: number) => {
    offers.push({
      id: String(offers.length),
      table,
      maker,
      until: day(today + days),
      state: "open",
      accepted: [],
    });
  };
  for (const one of steps) {
    if (one.do === "sleep") today = Math.min(today + one.days, 27);
    if (one.do === "offer" && sits(one.voice, one.table) && mayOffer(offers, one.table, day(today)) === null)
      put(one.voice, one.table, one.days);
    const aim = "at" in one ? offers[one.at % Math.max(1, offers.length)] : undefined;
    if (aim && one.do === "answer" && mayAnswer(aim, one.voice, day(today)) === null) {
      expect(aim.maker).not.toBe(one.voice);
      expect(aim.until >= day(today)).toBe(true);
      change(aim.id, afterAnswer(aim, one.voice, one.answer));
      if (one.answer === "counter") put(one.voice, aim.table, 2);
    }
    if (aim && one.do === "withdraw" && mayWithdraw(aim, one.voice, day(today)) === null) {
      expect(aim.accepted).toEqual([]);
      change(aim.id, { state: "withdrawn" });
    }
    const aside = aim && one.do === "set-aside" ? nextOfferState(aim.state, "set-aside") : null;
    if (aim && aside) change(aim.id, { state: aside });
    seen(offers, day(today));
  }
}

describe("offers over any sequence of acts", () => {
  const always = (holds: (offers: readonly OfferFacts[], today: string) => void) =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => play(steps, holds)),
      { numRuns: 300 },
    );

  it("never leave two open at one table, nor two that wait for one side there", () =>
    always((offers, today) => {
      for (const table of tables) {
        const open = offers.filter((offer) => offer.table === table && standingOf(offer, today) === "open");
        expect(open.length).toBeLessThanOrEqual(1);
      }
    }));

  it("leave at most one that both sides accepted, and never an open one beside it", () =>
    always((offers, today) => {
      const accepted = offers.filter((offer) => offer.table === "joint" && offer.state === "accepted");
      expect(accepted.length).toBeLessThanOrEqual(1);
      expect(basisOf(offers)).toBe(accepted[0] ?? null);
      if (accepted.length === 1)
        expect(offers.some((o) => o.table === "joint" && standingOf(o, today) === "open")).toBe(false);
    }));

  it("are accepted by everybody they were made to and by nobody else, never by their maker", () =>
    always((offers) => {
      for (const offer of offers) {
        expect(offer.accepted).not.toContain(offer.maker);
        expect(new Set(offer.accepted).size).toBe(offer.accepted.length);
        for (const one of offer.accepted) expect(addressedTo(offer)).toContain(one);
        if (offer.state === "accepted")
          expect([...offer.accepted].sort()).toEqual([...addressedTo(offer)].sort());
      }
    }));

  it("wait for nobody once they are closed or lapsed, and for somebody while they are open", () =>
    always((offers, today) => {
      for (const offer of offers)
        expect(awaits(offer, today).length > 0).toBe(standingOf(offer, today) === "open");
    }));
});
