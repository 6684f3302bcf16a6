import type { Area, Loop, Sheet, Spot } from "../../model/sheet.ts";
import { edgesOfArea, isSame, keyOf, sideOf } from "./chain.ts";
import { areaFault } from "./valid-area.ts";

export type BorderRefusal =
  | "corner-unknown"
  | "edge-unknown"
  | "corner-taken"
  | "county-border-stays"
  | "corner-of-three"
  | "would-cross";

export type Edited = { sheet: Sheet; refused?: never } | { refused: BorderRefusal; sheet?: never };

const has = (area: Area, spot: Spot) => area.some((loop) => loop.some((one) => isSame(one, spot)));
const hasAnywhere = ({ cells, outline }: Sheet, spot: Spot) =>
  has(outline, spot) || [...cells.values()].some((area) => has(area, spot));

/** The sheet with every loop rewritten; refused when a grid that changed would cross itself. */
function rewrite(sheet: Sheet, change: (loop: Loop) => Loop): Edited {
  const over = (area: Area): Area => {
    const loops = area.map(change);
    return loops.every((loop, place) => loop === area[place]) ? area : loops;
  };
  const cells = new Map<string, Area>();
  for (const [id, area] of sheet.cells) {
    const next = over(area);
    if (next !== area && areaFault(next)) return { refused: "would-cross" };
    cells.set(id, next);
  }
  return { sheet: { cells, outline: over(sheet.outline) } };
}

function insertInto(loop: Loop, [a, b]: readonly [Spot, Spot], at: Spot): Loop {
  for (const [place, from] of loop.entries()) {
    const to = loop[(place + 1) % loop.length]!;
    if ((isSame(from, a) && isSame(to, b)) || (isSame(from, b) && isSame(to, a)))
      return [...loop.slice(0, place + 1), at, ...loop.slice(place + 1)];
  }
  return loop;
}

/**
 * A new corner on the edge between two corners, in every grid that has the edge. On the county's own border it must
 * stand where the border runs, to the nearest whole number: the county does not grow by a drawing.
 */
export function insertCorner(sheet: Sheet, edge: readonly [Spot, Spot], at: Spot): Edited {
  const onOutline = sheet.outline.some((loop) => insertInto(loop, edge, at) !== loop);
  const known =
    onOutline || [...sheet.cells.values()].some((area) => area.some((l) => insertInto(l, edge, at) !== l));
  if (!known) return { refused: "edge-unknown" };
  if (hasAnywhere(sheet, at)) return { refused: "corner-taken" };
  if (onOutline && !isNearEdge(edge, at)) return { refused: "county-border-stays" };
  return rewrite(sheet, (loop) => insertInto(loop, edge, at));
}

/** Within the rounding of whole numbers of the straight way between two corners. */
export function isNearEdge([a, b]: readonly [Spot, Spot], spot: Spot): boolean {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return Math.abs(sideOf(a, b, spot)) <= length;
}

/** A corner moved in every grid that has it. Corners of the county's border stay where they are. */
export function moveCorner(sheet: Sheet, spot: Spot, to: Spot): Edited {
  if (!hasAnywhere(sheet, spot)) return { refused: "corner-unknown" };
  if (has(sheet.outline, spot)) return { refused: "county-border-stays" };
  if (hasAnywhere(sheet, to)) return { refused: "corner-taken" };
  return rewrite(sheet, (loop) =>
    loop.some((one) => isSame(one, spot)) ? loop.map((one) => (isSame(one, spot) ? to : one)) : loop,
  );
}

/** A corner taken away, where it is a bend between two others and not where three borders meet. */
export function removeCorner(sheet: Sheet, spot: Spot): Edited {
  if (!hasAnywhere(sheet, spot)) return { refused: "corner-unknown" };
  const neighbours = new Map<string, Spot>();
  for (const area of [...sheet.cells.values(), sheet.outline])
    for (const [from, to] of edgesOfArea(area)) {
      if (isSame(from, spot)) neighbours.set(keyOf(to), to);
      if (isSame(to, spot)) neighbours.set(keyOf(from), from);
    }
  if (neighbours.size !== 2) return { refused: "corner-of-three" };
  const [a, b] = [...neighbours.values()] as [Spot, Spot];
  if (has(sheet.outline, spot) && sideOf(a, b, spot) !== 0) return { refused: "county-border-stays" };
  return rewrite(sheet, (loop) =>
    loop.some((one) => isSame(one, spot)) ? loop.filter((one) => !isSame(one, spot)) : loop,
  );
}
