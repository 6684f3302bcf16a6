import { localDateOf } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { type MatterCore, nextNumber } from "../store/matter-store.ts";

/** The matter's year and number in the register (台账): those it has, or the next one of this year. */
export async function entryOf(
  tx: Tx,
  county: number,
  matter: Pick<MatterCore, "year" | "number">,
  now: string,
): Promise<{ year: number; number: number }> {
  if (matter.year !== null && matter.number !== null) return { year: matter.year, number: matter.number };
  const year = Number(localDateOf(now, "Asia/Shanghai").slice(0, 4));
  return { year, number: await nextNumber(tx, county, `register-${year}`) };
}
