import { type Area, gridCornerLimit, type Spot, turnOf } from "../../model/sheet.ts";
import { type Edge, edgesOfArea, isSame } from "./chain.ts";
import { crossingsOf } from "./crossings.ts";

export type AreaFault = {
  fault: "too-few-corners" | "too-many-corners" | "crosses-itself" | "inside-out";
  at: Spot;
};

/**
 * What is wrong with one grid's border, or null: at least three corners a loop, no edge that crosses or touches
 * another of the same grid, and the area on the left of every loop.
 */
export function areaFault(area: Area): AreaFault | null {
  const corners = area.reduce((sum, loop) => sum + loop.length, 0);
  const first = area[0]?.[0] ?? [0, 0];
  if (corners > gridCornerLimit) return { fault: "too-many-corners", at: first };
  for (const loop of area)
    if (loop.length < 3 || turnOf(loop) === 0) return { fault: "too-few-corners", at: loop[0] ?? first };
  if (area.length === 0) return { fault: "too-few-corners", at: first };
  const edges = edgesOfArea(area);
  const crossing = crossingsOf(edges, 1)[0];
  if (crossing) return { fault: "crosses-itself", at: crossing };
  for (const loop of area) {
    const seen = new Set<string>();
    for (const spot of loop) {
      if (seen.has(String(spot))) return { fault: "crosses-itself", at: spot };
      seen.add(String(spot));
    }
    if (timesAroundLeft(edges, [loop[0]!, loop[1]!]) !== 1) return { fault: "inside-out", at: loop[0]! };
  }
  return null;
}

/** How often the edges wind around a place just left of the middle of one of them. Doubled, so that it stays whole. */
function timesAroundLeft(edges: readonly Edge[], [a, b]: Edge): number {
  const level = a[1] === b[1];
  // A level edge is looked at from the side: the plane turned by a quarter keeps left on the left.
  const seen = ([x, y]: Spot): Spot => (level ? [-2 * y, 2 * x] : [2 * x, 2 * y]);
  const [p, q] = [seen(a), seen(b)];
  const [mx, my] = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  let around = q[1] > p[1] ? 1 : 0;
  for (const [from, to] of edges) {
    if (isSame(from, a) && isSame(to, b)) continue;
    const [s, t] = [seen(from), seen(to)];
    if (s[1] > my === t[1] > my) continue;
    const side = (t[0] - s[0]) * (my - s[1]) - (t[1] - s[1]) * (mx - s[0]);
    if (t[1] > s[1] && side > 0) around++;
    if (t[1] < s[1] && side < 0) around--;
  }
  return around;
}
