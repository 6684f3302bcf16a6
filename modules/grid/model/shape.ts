import { z } from "zod";

/** WGS-84 longitude, latitude. Ranges are checked here so that swapped or nonsense numbers never reach a row. */
export const pointSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const ringSchema = z.array(pointSchema).min(4);

/** GeoJSON (RFC 7946) in WGS-84. */
export const shapeSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ringSchema).min(1) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ringSchema).min(1)).min(1) }),
]);
