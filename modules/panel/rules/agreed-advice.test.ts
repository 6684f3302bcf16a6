import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreedAdvice } from "./agreed-advice.ts";

const votes = (text: string) => [...text].map((one, at) => ({ seat: String(at), agrees: one === "+" }));
const seats = (n: number) => Array.from({ length: n }, (_, at) => String(at));

describe("whether a draft is the panel's advice", () => {
  it("by consensus, by majority, and not by half", () => {
    expect(agreedAdvice(seats(3), votes("+++"))).toEqual({ way: "consensus", agree: 3, dissent: 0 });
    expect(agreedAdvice(seats(5), votes("+++-+"))).toEqual({ way: "majority", agree: 4, dissent: 1 });
    expect(agreedAdvice(seats(4), votes("++--"))).toEqual({ reason: "no-majority", n: 2 });
  });

  it("waits for everybody who was there", () => {
    expect(agreedAdvice(seats(4), votes("+++"))).toEqual({ reason: "votes-missing", n: 1 });
    expect(agreedAdvice([], [])).toEqual({ reason: "votes-missing", n: 0 });
  });

  it("counts the last vote of a seat, and none of whoever has stepped aside", () => {
    expect(agreedAdvice(["0", "1"], [...votes("-+"), { seat: "0", agrees: true }])).toEqual({
      way: "consensus",
      agree: 2,
      dissent: 0,
    });
    expect(agreedAdvice(["1"], votes("-+"))).toEqual({ way: "consensus", agree: 1, dissent: 0 });
  });

  it("never passes what half or more dissent from", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 11 }), (all) => {
        const found = agreedAdvice(
          seats(all.length),
          all.map((agrees, at) => ({ seat: String(at), agrees })),
        );
        expect("way" in found).toBe(all.filter(Boolean).length * 2 > all.length);
      }),
    );
  });
});
