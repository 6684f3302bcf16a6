import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matterStates } from "../model/matter-life.ts";
import {
  filterCount,
  firstView,
  type ListSearch,
  listSorts,
  listViews,
  readListSearch,
  writeListSearch,
} from "./list-search.ts";

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const searches: fc.Arbitrary<ListSearch> = fc.record({
  view: fc.option(fc.constantFrom(...listViews)),
  state: fc.uniqueArray(fc.constantFrom<string>(...matterStates)),
  category: fc.uniqueArray(fc.constantFrom("01", "02", "17", "99")),
  grade: fc.option(fc.constantFrom("red", "orange", "yellow", "blue")),
  grid: fc.option(fc.uuid()),
  from: fc.option(day),
  until: fc.option(day),
  search: fc.string({ unit: "grapheme", maxLength: 40 }),
  sort: fc.constantFrom(...listSorts),
});

describe("The address of a list", () => {
  it("brings back the same list, through the browser's own encoding", () => {
    fc.assert(
      fc.property(searches, (search) => {
        const address = new URLSearchParams(writeListSearch(search)).toString();
        const sound = { ...search, search: new URLSearchParams({ s: search.search }).get("s") ?? "" };
        expect(
          readListSearch(Object.fromEntries(new URLSearchParams(new URLSearchParams(address).toString()))),
        ).toEqual(sound);
      }),
    );
  });

  it("never fails, whatever somebody typed into it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => {
        const read = readListSearch(raw);
        expect(readListSearch(writeListSearch(read))).toEqual(read);
      }),
    );
  });

  it("of the plain list is empty", () => {
    expect(writeListSearch(readListSearch({}))).toEqual({});
    expect(filterCount(readListSearch({ state: "reported,accepted", grade: "red" }))).toBe(2);
  });
});

describe("The first tab", () => {
  it("is what each role came for", () => {
    expect(firstView(new Set(["mediator"]))).toBe("mine");
    expect(firstView(new Set(["grid-worker"]))).toBe("grids");
    expect(firstView(new Set(["officer", "mediator"]))).toBe("room");
    expect(firstView(new Set(["administrator"]))).toBe("all");
  });
});
