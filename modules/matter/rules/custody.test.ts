import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CustodyFacts, custodyOf } from "./custody.ts";

const hash = (letter: string) => letter.repeat(64);
const file = (id: string, more: object = {}) => ({
  id,
  name: `${id}.jpg`,
  kind: "photo",
  media: "image/jpeg",
  compartment: "reporter",
  sha256: hash("a"),
  added_by: "guest:x",
  added_at: "2026-11-20T01:00:00.000Z",
  ...more,
});
const facts = (more: Partial<CustodyFacts>): CustodyFacts => ({
  matter: "m1",
  files: [],
  captures: [],
  copies: [],
  viewings: [],
  openings: [],
  names: new Map([["s1", "陈守安"]]),
  codes: new Map(),
  checked: null,
  ...more,
});
const capture = (id: string, more: object = {}) => ({
  file: id,
  sha256: hash("b"),
  device: null,
  source: null,
  giver: "",
  kept: true,
  key: true,
  ...more,
});

describe("the custody list", () => {
  it("numbers files in the order they came, however they are given", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), (order) => {
        const files = order.map((n) => file(`f${n}`, { added_at: `2026-11-2${n}T00:00:00.000Z` }));
        expect(custodyOf(facts({ files })).map(({ number, file: id }) => [number, id])).toEqual([
          [1, "f1"],
          [2, "f2"],
          [3, "f3"],
          [4, "f4"],
          [5, "f5"],
        ]);
      }),
    );
  });

  it("says of a file whether its original is apart, is itself, is lost, or was never kept", () => {
    const files = ["a", "b", "c", "d"].map((id) => file(id));
    const captures = [capture("a"), capture("b", { kept: false, key: false }), capture("c", { key: false })];
    expect(custodyOf(facts({ files, captures })).map((line) => line.original)).toEqual([
      "apart",
      "itself",
      "lost",
      "none",
    ]);
  });

  it("says whether the device that sent it counted the same", () => {
    const files = ["a", "b", "c"].map((id) => file(id));
    const captures = [capture("a", { device: hash("b") }), capture("b", { device: hash("c") }), capture("c")];
    expect(custodyOf(facts({ files, captures })).map((line) => line.device)).toEqual([
      "matched",
      "differed",
      "none",
    ]);
  });

  it("names staff and the unit that was asked, and everybody else by their part alone", () => {
    const files = [
      file("a", { added_by: "staff:s1" }),
      file("b", { added_by: "party:h7", compartment: "B" }),
      file("c"),
      file("d", { compartment: "staff" }),
    ];
    const captures = [capture("d", { giver: "物业监控室" })];
    expect(custodyOf(facts({ files, captures })).map((line) => line.handedIn)).toEqual([
      { hand: "staff", name: "陈守安" },
      { hand: "B", name: null },
      { hand: "reporter", name: null },
      { hand: "third-party", name: "物业监控室" },
    ]);
  });

  it("names copies at both ends, and another matter by its code where the reader sees that", () => {
    const files = [file("a"), file("b", { added_at: "2026-11-21T01:00:00.000Z", compartment: "joint" })];
    const at = "2026-11-21T01:00:00.000Z";
    const copies = [
      {
        copy: "b",
        source: "a",
        source_matter: "m1",
        matter: "m1",
        kind: "covered" as const,
        part: "joint",
        by: "staff:s1",
        at,
      },
      {
        copy: "z",
        source: "a",
        source_matter: "m1",
        matter: "m2",
        kind: "along" as const,
        part: "reporter",
        by: "staff:s1",
        at,
      },
    ];
    const [first, second] = custodyOf(facts({ files, copies, codes: new Map([["m2", "ABCD"]]) }));
    expect(first!.copies.map(({ kind, matter }) => [kind, matter])).toEqual([
      ["covered", null],
      ["along", "ABCD"],
    ]);
    expect(second!.madeFrom).toEqual({ kind: "covered", number: 1, matter: null });
    const hidden = custodyOf(facts({ files: [file("z")], matter: "m2", copies }));
    expect(hidden[0]!.madeFrom).toEqual({ kind: "along", number: null, matter: null });
  });

  it("lists every look at the file and at its original in the order of time", () => {
    const viewings = [{ file: "a", viewer: "staff:s1", at: "2026-11-22T01:00:00.000Z" }];
    const openings = [
      {
        file: "a",
        staff: "s1",
        purpose: "court" as const,
        found: "changed" as const,
        at: "2026-11-21T01:00:00.000Z",
      },
      {
        file: "b",
        staff: "s1",
        purpose: "court" as const,
        found: "intact" as const,
        at: "2026-11-21T01:00:00.000Z",
      },
    ];
    const [line] = custodyOf(facts({ files: [file("a")], viewings, openings }));
    expect(line!.looks.map(({ what, found }) => [what, found])).toEqual([
      ["original", "changed"],
      ["file", null],
    ]);
  });
});
