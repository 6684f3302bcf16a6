import type { Area, Spot } from "../../model/sheet.ts";
import { type Edge, edgesOfArea } from "./chain.ts";

/** Where a spot falls on a border: on a corner that is there, or on an edge, to the nearest whole number. */
export interface OnBorder {
  spot: Spot;
  /** The edge it stands on; null on a corner. */
  edge: Edge | null;
  /** How far away, in the units of the scale. */
  away: number;
}

/**
 * The nearest place on a grid's border. Corners win over edges when both are in reach, so that a cut joins borders
 * that meet there. `scale` makes a millionth of a degree of longitude as long as one of latitude.
 */
export function nearestOnBorder(area: Area, spot: Spot, reach: number, scale = 1): OnBorder | null {
  let corner: OnBorder | null = null;
  let edge: OnBorder | null = null;
  for (const [a, b] of edgesOfArea(area)) {
    const far = Math.hypot((a[0] - spot[0]) * scale, a[1] - spot[1]);
    if (far <= reach && (!corner || far < corner.away)) corner = { spot: a, edge: null, away: far };
    const [ex, ey] = [(b[0] - a[0]) * scale, b[1] - a[1]];
    const length = ex * ex + ey * ey;
    const share = ((spot[0] - a[0]) * scale * ex + (spot[1] - a[1]) * ey) / length;
    if (share <= 0 || share >= 1) continue;
    const on: Spot = [Math.round(a[0] + (b[0] - a[0]) * share), Math.round(a[1] + (b[1] - a[1]) * share)];
    const away = Math.hypot((on[0] - spot[0]) * scale, on[1] - spot[1]);
    if (away <= reach && (!edge || away < edge.away)) edge = { spot: on, edge: [a, b], away };
  }
  return corner ?? edge;
}
