import type { Point } from "@maple/platform/map";

/** Metres east and north of the middle of the county. */
export type Spot = [east: number, north: number];

/**
 * The county is drawn on a sheet of 120 by 90 squares (about 68 m each) that is then bent into an organic
 * form by one smooth map. Every border is a line of that sheet, so neighbours share each vertex exactly.
 */
export const sheetWidth = 120;
export const sheetHeight = 90;
/** The sheet line along which the river runs. */
export const riverLine = 38;

/** An invented place: the middle of the sheet on the globe. */
const middle: Point = [119.9, 30.1];
const metresPerLng = 96_310;
const metresPerLat = 110_860;

const bell = (distance: number, width: number) => Math.exp(-((distance / width) ** 2));

/** From 0 (fields and hills) to 1 (old town): two cores, the street in the north and the harbour in the south. */
export function builtUp(u: number, v: number): number {
  const north = Math.exp(-(((u - 60) / 26) ** 2) - ((v - 56) / 17) ** 2);
  const harbour = 0.75 * Math.exp(-(((u - 70) / 13) ** 2) - ((v - 28) / 9) ** 2);
  return Math.min(1, Math.max(north, harbour));
}

/** Where a point of the sheet lies in the county. */
export function spotOf(u: number, v: number): Spot {
  const a = (u / sheetWidth) * 2 - 1;
  const b = (v / sheetHeight) * 2 - 1;
  let x = 4_150 * a * Math.sqrt(1 - 0.3 * b * b);
  let y = 3_120 * b * Math.sqrt(1 - 0.34 * a * a);
  x += 210 * Math.sin(2.3 * b + 0.6) + 130 * Math.sin(3.7 * b + 2.1 * a + 1.2);
  y += 190 * Math.sin(2.1 * a + 0.9) + 110 * Math.sin(4.1 * a - 1.9 * b + 0.4);
  y += 215 * Math.sin(5.2 * a + 1.1) * bell(v - riverLine, 15);
  const wild = 1 - builtUp(u, v);
  const edge = bell(Math.min(u, sheetWidth - u, v, sheetHeight - v), 8);
  const rough = 17 * wild;
  const rim = 55 * edge;
  x += rough * (Math.sin(0.42 * v + 0.23 * u) + 0.8 * Math.sin(0.71 * v - 0.31 * u + 2));
  y += rough * (Math.sin(0.39 * u - 0.19 * v + 1) + 0.8 * Math.sin(0.67 * u + 0.27 * v + 4));
  x += rim * Math.sin(0.19 * u + 0.27 * v + 0.5);
  y += rim * Math.sin(0.23 * u - 0.17 * v + 2.6);
  return [x, y];
}

const micro = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** WGS-84 with six decimals (about a decimetre). */
export function pointOf([x, y]: Spot): Point {
  return [micro(middle[0] + x / metresPerLng), micro(middle[1] + y / metresPerLat)];
}

export const pointAt = (u: number, v: number): Point => pointOf(spotOf(u, v));

/** The direction of the sheet's eastward line at a place, in radians anticlockwise from east. */
export function slantAt(u: number, v: number): number {
  const [x0, y0] = spotOf(u - 0.5, v);
  const [x1, y1] = spotOf(u + 0.5, v);
  return Math.atan2(y1 - y0, x1 - x0);
}

/** Metres that one square of the sheet measures at a place, eastward and northward. */
export function squareAt(u: number, v: number): [east: number, north: number] {
  const [x0, y0] = spotOf(u - 0.5, v);
  const [x1, y1] = spotOf(u + 0.5, v);
  const [x2, y2] = spotOf(u, v - 0.5);
  const [x3, y3] = spotOf(u, v + 0.5);
  return [Math.hypot(x1 - x0, y1 - y0), Math.hypot(x3 - x2, y3 - y2)];
}
