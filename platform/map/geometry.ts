/** WGS-84 longitude and latitude in degrees, in GeoJSON order. */
export type Point = [lng: number, lat: number];

/** A closed ring: the first point is repeated at the end. */
export type Ring = Point[];

/** GeoJSON (RFC 7946): the first ring is the outline, the others are holes. */
export type Polygon = { type: "Polygon"; coordinates: Ring[] };
export type MultiPolygon = { type: "MultiPolygon"; coordinates: Ring[][] };
export type Shape = Polygon | MultiPolygon;

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Mean earth radius of IUGG, metres. */
const meanRadius = 6_371_008.8;
/** Radius of the sphere with the area of the WGS-84 ellipsoid, metres. */
const authalicRadius = 6_371_007.181;
const radians = Math.PI / 180;

export function ringsOf(shape: Shape): Ring[] {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}

export function boundsOf(shape: Shape): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(shape)) {
    for (const [x, y] of ring) {
      if (x < bounds[0]) bounds[0] = x;
      if (y < bounds[1]) bounds[1] = y;
      if (x > bounds[2]) bounds[2] = x;
      if (y > bounds[3]) bounds[3] = y;
    }
  }
  return bounds;
}

function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    sum += (x1 - x0) * radians * (2 + Math.sin(y0 * radians) + Math.sin(y1 * radians));
  }
  return Math.abs((sum * authalicRadius * authalicRadius) / 2);
}

/** Square metres on the sphere of equal area; within half a per cent of the ellipsoid. Holes are taken off. */
export function areaOf(shape: Shape): number {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  let area = 0;
  for (const [outline, ...holes] of polygons) {
    if (outline) area += ringArea(outline);
    for (const hole of holes) area -= ringArea(hole);
  }
  return area;
}

/** Great-circle distance in metres. */
export function distanceMetres(a: Point, b: Point): number {
  const dLat = (b[1] - a[1]) * radians;
  const dLng = (b[0] - a[0]) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * Math.sin(dLng / 2) ** 2;
  return 2 * meanRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
