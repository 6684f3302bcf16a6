import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A data folder with the demonstration county, stopped: each file of journeys works on a copy of it. */
    preparedProduct: string;
  }
}

/** How many invented matters stand beside the living examples. */
export const journeyMatters = 200;

/** Makes the county once for all journeys. */
export async function setup(project: TestProject): Promise<() => void> {
  const { runProduct } = await import("../../apps/server/shots/running.ts");
  const product = await runProduct({ matters: journeyMatters });
  await product.end();
  project.provide("preparedProduct", product.dataDir);
  return () => rmSync(product.dataDir, { recursive: true, force: true });
}
