import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passwordFits } from "./password-fits.ts";

const common = new Set(["woaini1314520", "iloveyou123", "qwerty123456"]);
const about = (password: string) =>
  passwordFits({
    password,
    username: "officer.chen",
    names: ["枫桥", "fengqiao", "maplebridge", "枫桥示范县"],
    common,
  });

describe("whether a password will do", () => {
  it("counts letters as people see them, and asks for no kinds of them", () => {
    expect(about("a quiet b")).toBe("password-short");
    expect(about("紫藤花下喝一杯茶")).toBe("password-short");
    expect(about("紫藤花下喝一杯清茶吧")).toBeNull();
    expect(about("correct horse battery")).toBeNull();
    expect(about(`${"x1y2z3".repeat(33)}abc`)).toBe("password-long");
  });

  it("refuses what many people use, however it is written", () => {
    expect(about("WoAiNi1314520")).toBe("password-common");
    expect(about("i-love-you-123")).toBe("password-common");
    expect(about("ｑｗｅｒｔｙ１２３４５６")).toBe("password-common");
  });

  it("refuses the user name, the product and the county", () => {
    expect(about("officer.chen")).toBe("password-named");
    expect(about("OfficerChen2026")).toBe("password-named");
    expect(about("fengqiao-demo")).toBe("password-named");
    expect(about("枫桥示范县2026年")).toBe("password-named");
  });

  it("refuses repeats and runs", () => {
    for (const plain of [
      "aaaaaaaaaaaa",
      "121212121212",
      "abcdefghijkl",
      "9876543210",
      "asdfghjkl;",
      "1qaz2wsx3e",
      "abcd1234efgh",
    ])
      expect(about(plain), plain).toBe("password-plain");
  });

  it("takes what a machine draws", () => {
    const letters = fc.constantFrom(..."bcdfghjkmnpqrstvwxzBCDFGHJKMNPQRSTVWXZ23456789");
    fc.assert(
      fc.property(fc.array(letters, { minLength: 16, maxLength: 40 }), (drawn) => {
        fc.pre(new Set(drawn.map((one) => one.toLowerCase())).size > 8);
        expect(about(drawn.join(""))).toBeNull();
      }),
    );
  });

  it("says the same of every way of writing one password", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }), (text) => {
        expect(about(text.normalize("NFD"))).toBe(about(text.normalize("NFKC")));
      }),
    );
  });
});
