import gcoord from "gcoord";
import type { Point } from "./geometry.ts";

/**
 * WGS-84 is what satellites, browsers and this system use (CGCS2000 differs by centimetres and counts as
 * WGS-84); GCJ-02 is what Amap, Tencent and most published boundaries use; BD-09 is Baidu's.
 */
export type Datum = "wgs84" | "gcj02" | "bd09";

/** Nothing outside this box (73-136 E, 3-54 N) is ever shifted: GCJ-02 and BD-09 are defined inside China only. */
function mayBeInChina([lng, lat]: Point): boolean {
  return lng > 73 && lng < 136 && lat > 3 && lat < 54;
}

const systems = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** A point of a Chinese map as WGS-84; exact to about a metre. Outside China it is returned unchanged. */
export function toWgs84(point: Point, datum: Datum): Point {
  if (datum === "wgs84" || !mayBeInChina(point)) return [point[0], point[1]];
  const [lng, lat] = gcoord.transform([point[0], point[1]] as Point, systems[datum], gcoord.WGS84);
  return [lng, lat];
}

/** The reverse of {@link toWgs84}, for handing a point to a Chinese map. */
export function fromWgs84(point: Point, datum: Datum): Point {
  if (datum === "wgs84" || !mayBeInChina(point)) return [point[0], point[1]];
  const [lng, lat] = gcoord.transform([point[0], point[1]] as Point, gcoord.WGS84, systems[datum]);
  return [lng, lat];
}
