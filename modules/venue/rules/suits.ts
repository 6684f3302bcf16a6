import { type Arrangement, roomNeeds } from "../model/arrangement.ts";
import type { Equipment } from "../model/room.ts";

/** Whether a room has what the arrangement of a mediation asks of it. */
export function suits(arranged: Pick<Arrangement, "apart" | "needs">, has: readonly Equipment[]): boolean {
  if (arranged.apart && !has.includes("two-waiting")) return false;
  return roomNeeds.every((one) => !(arranged.needs as readonly string[]).includes(one) || has.includes(one));
}
