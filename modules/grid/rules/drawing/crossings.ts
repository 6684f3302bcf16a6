import type { Spot } from "../../model/sheet.ts";
import { BoxTree } from "../box-tree.ts";
import { type Edge, isSame, sideOf } from "./chain.ts";

/** Whether the spot lies on the edge, its ends not counted. Exact. */
export function isOnEdge([a, b]: Edge, spot: Spot): boolean {
  if (isSame(a, spot) || isSame(b, spot) || sideOf(a, b, spot) !== 0) return false;
  return (
    Math.min(a[0], b[0]) <= spot[0] &&
    spot[0] <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= spot[1] &&
    spot[1] <= Math.max(a[1], b[1])
  );
}

/** Whether two edges have more in common than an end that is the end of both. */
function meetBadly(one: Edge, other: Edge): boolean {
  const [a, b] = one;
  const [c, d] = other;
  if ([a, b].some((end) => isOnEdge(other, end)) || [c, d].some((end) => isOnEdge(one, end))) return true;
  if ((isSame(a, c) && isSame(b, d)) || (isSame(a, d) && isSame(b, c))) return true;
  const ends = isSame(a, c) || isSame(a, d) || isSame(b, c) || isSame(b, d);
  if (ends) return false;
  return sideOf(a, b, c) > 0 !== sideOf(a, b, d) > 0 && sideOf(c, d, a) > 0 !== sideOf(c, d, b) > 0;
}

export function boxesOf(edges: readonly Edge[]): BoxTree | null {
  if (edges.length === 0) return null;
  const tree = new BoxTree(edges.length);
  for (const [a, b] of edges)
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  tree.finish();
  return tree;
}

/** Where edges of one border cross, touch or lie on each other; at most `limit` places. */
export function crossingsOf(edges: readonly Edge[], limit = 10): Spot[] {
  const tree = boxesOf(edges);
  const found: Spot[] = [];
  for (const [place, [a, b]] of edges.entries()) {
    const near = tree!.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      (other) => other > place,
    );
    for (const other of near) {
      if (!meetBadly(edges[place]!, edges[other]!)) continue;
      found.push(meetingOf(edges[place]!, edges[other]!));
      if (found.length === limit) return found;
    }
  }
  return found;
}

/** About where two edges meet, to the nearest whole number: a place to look at, not to compute with. */
export function meetingOf([a, b]: Edge, [c, d]: Edge): Spot {
  const [dx, dy, ex, ey] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = dx * ey - dy * ex;
  if (across === 0) return isOnEdge([c, d], a) ? a : b;
  const share = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / across;
  return [Math.round(a[0] + dx * share), Math.round(a[1] + dy * share)];
}
