import type { Compartment } from "../model/matter.ts";

export interface Looker {
  kind: string;
  id: string;
  holds: ReadonlyArray<{ matter: string; sides: readonly string[] }>;
}

const sides: readonly string[] = ["A", "B", "reporter"];

/**
 * Where the own words of somebody with a link go. While it is mediated a side speaks in its own compartment, which the
 * mediators alone read with it; before and after, the reporter speaks to whoever handles the matter. Mission B1.
 */
export function voiceOf(own: readonly string[], state: string): "A" | "B" | "reporter" | null {
  const side = own.find((one): one is "A" | "B" => one === "A" || one === "B") ?? null;
  const mediated = state === "mediating" || state === "agreed";
  return own.includes("reporter") && !(mediated && side) ? "reporter" : side;
}

/**
 * The compartments of a matter that someone may open. A side sees its own and the joint one; whoever mediates sees all;
 * staff who handle or supervise see the joint and the work, not what a side told the mediator in confidence.
 * Mission B1, G4; house rule "compartments are enforced by row policy".
 */
export function compartmentsFor(
  looker: Looker,
  matter: { id: string; mediators: readonly string[] },
  maySee: boolean,
): Compartment[] {
  if (looker.kind === "system") return ["A", "B", "joint", "neutral", "staff", "reporter", "public"];
  if (looker.kind === "staff" || looker.kind === "program") {
    if (!maySee) return ["public"];
    if (matter.mediators.includes(looker.id))
      return ["A", "B", "joint", "neutral", "staff", "reporter", "public"];
    return ["joint", "staff", "reporter", "public"];
  }
  const own = looker.holds.filter((hold) => hold.matter === matter.id).flatMap((hold) => hold.sides);
  if (own.length === 0) return ["public"];
  const held = own.filter((side): side is Compartment => sides.includes(side));
  return [
    ...new Set<Compartment>([
      ...held,
      ...(held.some((s) => s === "A" || s === "B") ? (["joint"] as const) : []),
      "public",
    ]),
  ];
}
