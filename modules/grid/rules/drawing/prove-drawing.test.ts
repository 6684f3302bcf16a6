import { describe, expect, it } from "vitest";
import type { Area, Loop, Sheet } from "../../model/sheet.ts";
import { unionOf } from "./chain.ts";
import { nodeSheet, proveDrawing } from "./prove-drawing.ts";
import { square } from "./testing.ts";

const big = square(0, 0, 100);
const left: Loop = [
  [0, 0],
  [50, 0],
  [50, 100],
  [0, 100],
];
const right: Loop = [
  [50, 0],
  [100, 0],
  [100, 100],
  [50, 100],
];
const sheet = (cells: Record<string, Area>, outline: Area = [big]): Sheet => ({
  cells: new Map(Object.entries(cells)),
  outline,
});
const faults = (one: Sheet) =>
  proveDrawing(one).map(({ fault, grids }) => [fault, ...grids.sort()].join(" "));

describe("the proof that a drawing has no gap and no overlap", () => {
  it("accepts two halves, also when their common border has corners that only one of them has", () => {
    expect(faults(sheet({ left: [left], right: [right] }))).toEqual([]);
    const bent: Loop = [
      [0, 0],
      [50, 0],
      [50, 30],
      [50, 70],
      [50, 100],
      [0, 100],
    ];
    expect(faults(sheet({ left: [bent], right: [right] }))).toEqual([]);
  });

  it("finds a gap one unit wide, says how large it is and who stands at it", () => {
    const narrow: Loop = [
      [0, 0],
      [49, 0],
      [49, 100],
      [0, 100],
    ];
    const found = proveDrawing(sheet({ left: [narrow], right: [right] }));
    expect(found).toMatchObject([{ fault: "gap", size: 100 }]);
    expect([...found[0]!.grids].sort()).toEqual(["left", "right"]);
  });

  it("finds an overlap", () => {
    const wide: Loop = [
      [0, 0],
      [53, 0],
      [53, 100],
      [0, 100],
    ];
    expect(proveDrawing(sheet({ left: [wide], right: [right] }))).toMatchObject([
      { fault: "overlap", size: 300 },
    ]);
  });

  it("finds a hole that no other grid fills, and accepts it when one does", () => {
    const hole: Loop = [...square(40, 40, 10)].reverse();
    expect(faults(sheet({ ring: [big, hole] }))).toEqual(["gap ring"]);
    expect(faults(sheet({ ring: [big, hole], inner: [square(40, 40, 10)] }))).toEqual([]);
  });

  it("finds a grid that reaches out of the county", () => {
    const out: Loop = [
      [50, 0],
      [110, 0],
      [110, 100],
      [50, 100],
    ];
    expect(faults(sheet({ left: [left], right: [out] }))).toEqual(["overlap right"]);
  });

  it("finds a border that crosses, touches or repeats itself, and one that runs the wrong way", () => {
    expect(
      faults(
        sheet({
          bow: [
            [
              [0, 0],
              [100, 100],
              [100, 0],
              [0, 90],
            ],
          ],
        }),
      ),
    ).toEqual(["crosses-itself bow"]);
    expect(
      faults(
        sheet({
          spike: [
            [
              [0, 0],
              [100, 0],
              [100, 100],
              [50, 0],
              [0, 100],
            ],
          ],
        }),
      ),
    ).toEqual(["crosses-itself spike"]);
    expect(faults(sheet({ twice: [big, big] }))).toEqual(["crosses-itself twice"]);
    expect(faults(sheet({ wrong: [[...big].reverse()] }))).toEqual(["inside-out wrong"]);
    expect(faults(sheet({ far: [left, [...square(60, 40, 10)].reverse()] }))).toEqual(["inside-out far"]);
    expect(
      faults(
        sheet({
          line: [
            [
              [0, 0],
              [100, 0],
              [50, 0],
            ],
          ],
        }),
      ),
    ).toEqual(["too-few-corners line"]);
  });

  it("finds two identical grids on top of each other", () => {
    expect(faults(sheet({ one: [big], two: [big] }))).toEqual(["overlap one two"]);
  });

  it("refuses more corners than a county has", () => {
    const many: Loop = Array.from({ length: 100_000 }, (_, n) => [n, n % 2 === 0 ? 0 : 1]);
    expect(proveDrawing(sheet({ many: [many] }))[0]?.fault).toBe("too-many-corners");
    const cells = Object.fromEntries([1, 2, 3].map((n) => [`many${n}`, [many]]));
    expect(proveDrawing(sheet(cells))[0]?.fault).toBe("too-many-corners-in-all");
  });

  it("keeps apart two areas that only touch at a corner", () => {
    expect(unionOf([[square(0, 0, 10)], [square(10, 10, 10)]])).toHaveLength(2);
  });

  it("puts the corners of one grid into the edge of its neighbour", () => {
    const bent: Loop = [
      [0, 0],
      [50, 0],
      [50, 30],
      [50, 100],
      [0, 100],
    ];
    const noded = nodeSheet(sheet({ left: [bent], right: [right] }));
    expect(noded.cells.get("right")).toEqual([
      [
        [50, 0],
        [100, 0],
        [100, 100],
        [50, 100],
        [50, 30],
      ],
    ]);
    expect(noded.outline).toEqual([
      [
        [0, 0],
        [50, 0],
        [100, 0],
        [100, 100],
        [50, 100],
        [0, 100],
      ],
    ]);
  });
});
