import { describe, expect, it } from "vitest";
import type { AgreementView, PartyView } from "../model/mediation.ts";
import { mayRefuse, partyTodo } from "./party-rules.ts";

const me: PartyView = {
  id: "p",
  side: "A",
  kind: "person",
  role: "principal",
  speaksFor: null,
  minor: false,
  name: null,
  phone: null,
  address: null,
  noticeAt: null,
  consent: null,
  consentAt: null,
};
const offered: AgreementView = {
  id: "a",
  number: "1",
  form: "written",
  state: "offered",
  facts: "",
  disputed: "",
  responsibility: "",
  remaining: "",
  copies: 3,
  contentHash: "00",
  effectiveAt: null,
  obligations: [],
  signatures: [],
  missing: [],
  pdf: null,
};

describe("what a party is asked to do", () => {
  it("is first to decide, then to sign what was offered, then nothing", () => {
    expect(partyTodo({ state: "begun", me, agreement: null })).toBe("decide");
    const agreed = { ...me, consent: "given" as const };
    expect(partyTodo({ state: "begun", me: agreed, agreement: null })).toBeNull();
    expect(partyTodo({ state: "agreeing", me: agreed, agreement: offered })).toBe("sign");
    const signed = {
      ...offered,
      signatures: [
        {
          signer: "p",
          role: "party" as const,
          way: "screen" as const,
          identified: "link-and-phone",
          at: "2026-11-22T02:30:00.000Z",
        },
      ],
    };
    expect(partyTodo({ state: "agreeing", me: agreed, agreement: signed })).toBeNull();
    expect(
      partyTodo({ state: "agreeing", me: agreed, agreement: { ...offered, state: "draft" } }),
    ).toBeNull();
  });

  it("is nothing once the mediation has ended", () => {
    expect(partyTodo({ state: "ended", me, agreement: null })).toBeNull();
  });
});

describe("saying no", () => {
  it("is possible after a yes until the agreement is in force", () => {
    expect(mayRefuse({ state: "agreeing", me: { ...me, consent: "given" } })).toBe(true);
    expect(mayRefuse({ state: "in-force", me: { ...me, consent: "given" } })).toBe(false);
  });
});
