import { listCounties } from "@maple/grid/server";
import type { Tx } from "@maple/platform/db";

export async function isDemonstration(tx: Tx, county: number): Promise<boolean> {
  return (await listCounties(tx)).find((one) => one.county === county)?.demonstration ?? false;
}
