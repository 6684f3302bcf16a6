import { z } from "zod";

/** How somebody told us where a matter is: a point on a map, a grid picked from a list, a unit, or words. */
export const placeSchema = z.discriminatedUnion("way", [
  z.object({
    way: z.literal("point"),
    /** Longitude, latitude as told. Ranges are left to the rule, which can say what is wrong with them. */
    point: z.tuple([z.number(), z.number()]),
    datum: z.enum(["wgs84", "gcj02", "bd09"]),
  }),
  z.object({ way: z.literal("grid"), grid: z.uuid() }),
  z.object({ way: z.literal("unit"), unit: z.uuid() }),
  z.object({
    way: z.literal("words"),
    words: z.string().max(500),
    town: z.uuid().optional(),
    community: z.uuid().optional(),
  }),
]);
export type Place = z.infer<typeof placeSchema>;
