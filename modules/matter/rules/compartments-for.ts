import { compartmentPolicy, type Place } from "../model/compartment-policy.ts";
import type { Compartment } from "../model/matter.ts";

export interface Looker {
  kind: string;
  id: string;
  holds: ReadonlyArray<{ matter: string; sides: readonly string[] }>;
}

const placeOfSide: Readonly<Record<string, Place>> = { A: "side-A", B: "side-B", reporter: "reporter" };

/**
 * Where the own words of somebody with a link go. While it is mediated a side speaks in its own compartment, which the
 * mediators alone read with it; before and after, the reporter speaks to whoever handles the matter. Mission B1.
 */
export function voiceOf(own: readonly string[], state: string): "A" | "B" | "reporter" | null {
  const side = own.find((one): one is "A" | "B" => one === "A" || one === "B") ?? null;
  const mediated = state === "mediating" || state === "agreed";
  return own.includes("reporter") && !(mediated && side) ? "reporter" : side;
}

/** The places that somebody has in a matter: by their post, by their part in its mediation, or by the links they hold. */
export function placesOf(
  looker: Looker,
  matter: { id: string; mediators: readonly string[] },
  maySee: boolean,
): Place[] {
  if (looker.kind === "system") return ["system"];
  if (looker.kind === "staff" || looker.kind === "program") {
    if (!maySee) return ["anyone"];
    return matter.mediators.includes(looker.id) ? ["mediator"] : ["staff"];
  }
  const own = looker.holds.filter((hold) => hold.matter === matter.id).flatMap((hold) => hold.sides);
  const held = own.map((side) => placeOfSide[side]).filter((place) => place !== undefined);
  return held.length > 0 ? held : ["anyone"];
}

/**
 * The compartments of a matter that someone may open: those of their places in it (`compartmentPolicy`). Of a sealed
 * matter nothing is public.
 */
export function compartmentsFor(
  looker: Looker,
  matter: { id: string; mediators: readonly string[]; sealed?: string | null },
  maySee: boolean,
): Compartment[] {
  const stands = placesOf(looker, matter, maySee).filter((place) => place !== "anyone" || !matter.sealed);
  return [...new Set(stands.flatMap((place) => compartmentPolicy[place]))];
}
