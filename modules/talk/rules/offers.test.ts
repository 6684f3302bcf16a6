import { describe, expect, it } from "vitest";
import type { Table, Voice } from "../model/talk.ts";
import {
  addressedTo,
  afterAnswer,
  basisOf,
  mayAnswer,
  mayOffer,
  mayWithdraw,
  type OfferFacts,
} from "./offers.ts";

const today = "2026-12-05";
const offer = (maker: Voice, table: Table, more: Partial<OfferFacts> = {}): OfferFacts => ({
  id: "1",
  table,
  maker,
  until: "2026-12-10",
  state: "open",
  accepted: [],
  ...more,
});

describe("an offer", () => {
  it("of one side to the other is answered by the other, the mediator's by both", () => {
    expect(addressedTo(offer("A", "joint"))).toEqual(["B"]);
    expect(addressedTo(offer("M", "joint"))).toEqual(["A", "B"]);
    expect(addressedTo(offer("B", "B"))).toEqual(["M"]);
    expect(addressedTo(offer("M", "A"))).toEqual(["A"]);
  });

  it("of the mediator is accepted only when both sides have accepted", () => {
    const first = afterAnswer(offer("M", "joint"), "B", "accept");
    expect(first).toEqual({ state: "open", accepted: ["B"] });
    expect(afterAnswer(offer("M", "joint", first), "A", "accept").state).toBe("accepted");
    expect(afterAnswer(offer("M", "joint", first), "A", "decline").state).toBe("declined");
    expect(mayAnswer(offer("M", "joint", first), "B", today)).toBe("offer-answered");
  });

  it("is not answered by its maker, by whom it was not made to, or after its day", () => {
    expect(mayAnswer(offer("A", "joint"), "A", today)).toBe("offer-own");
    expect(mayAnswer(offer("A", "joint"), "M", today)).toBe("offer-not-yours");
    expect(mayAnswer(offer("A", "joint", { until: "2026-12-04" }), "B", today)).toBe("offer-lapsed");
    expect(mayAnswer(offer("A", "joint", { until: today }), "B", today)).toBe(null);
  });

  it("is withdrawn by its maker before anybody answered", () => {
    expect(mayWithdraw(offer("A", "joint"), "A", today)).toBe(null);
    expect(mayWithdraw(offer("A", "joint"), "B", today)).toBe("offer-not-yours");
    expect(mayWithdraw(offer("M", "joint", { accepted: ["A"] }), "M", today)).toBe("offer-answered");
  });

  it("leaves no room for a second one at its table until it is answered or has lapsed", () => {
    expect(mayOffer([offer("A", "joint")], "joint", today)).toBe("offer-open-already");
    expect(mayOffer([offer("A", "joint")], "B", today)).toBe(null);
    expect(mayOffer([offer("A", "joint", { until: "2026-12-04" })], "joint", today)).toBe(null);
    expect(mayOffer([offer("A", "joint", { state: "accepted" })], "joint", today)).toBe(
      "offer-agreed-already",
    );
  });

  it("that the mediator took from one side is no basis for an agreement", () => {
    expect(basisOf([offer("A", "A", { state: "accepted", accepted: ["M"] })])).toBe(null);
  });
});
