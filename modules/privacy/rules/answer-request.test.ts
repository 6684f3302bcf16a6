import { describe, expect, it } from "vitest";
import { decideRequest } from "./answer-request.ts";

const grant = {
  kind: "correct" as const,
  answer: "grant" as const,
  reason: null,
  words: "",
  way: null,
  codeFits: false,
  kept: null,
};
const refuse = { ...grant, answer: "refuse" as const, reason: "as-recorded", words: "和身份证一致" };
const law = { reason: "kept-by-law" as const, until: "2031-03-11" };

describe("answering what somebody asked of their data", () => {
  it("grants a correction as it is, and refuses it with a reason and words", () => {
    expect(decideRequest(grant)).toEqual({ reason: null, until: null, way: "checked" });
    expect(decideRequest(refuse)).toEqual({ reason: "as-recorded", until: null, way: null });
    expect(decideRequest({ ...refuse, words: "" })).toEqual({ refused: "answer-reason-needed" });
    expect(decideRequest({ ...refuse, reason: "no" })).toEqual({ refused: "answer-reason-needed" });
  });

  it("takes a new telephone when it was seen at the window, or said the digits when it was called", () => {
    const contact = { ...grant, kind: "contact" as const };
    expect(decideRequest(contact)).toEqual({ refused: "way-needed" });
    expect(decideRequest({ ...contact, way: "window" })).toMatchObject({ way: "window" });
    expect(decideRequest({ ...contact, way: "called" })).toEqual({ refused: "call-code-wrong" });
    expect(decideRequest({ ...contact, way: "called", codeFits: true })).toMatchObject({ way: "called" });
  });

  it("deletes exactly when nothing obliges to keep", () => {
    const asked = { ...grant, kind: "delete" as const };
    expect(decideRequest(asked)).toMatchObject({ way: "checked" });
    expect(decideRequest({ ...asked, kept: law })).toEqual({ refused: "must-keep" });
    expect(decideRequest({ ...asked, answer: "refuse", kept: law })).toEqual({
      reason: "kept-by-law",
      until: "2031-03-11",
      way: null,
    });
    expect(decideRequest({ ...asked, answer: "refuse" })).toEqual({ refused: "nothing-obliges" });
  });
});
