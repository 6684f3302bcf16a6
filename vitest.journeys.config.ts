import { defineConfig } from "vitest/config";

/** Journeys through a real browser against a whole server: one after the other, since they share two cores. */
export default defineConfig({
  test: {
    include: ["apps/*/journeys/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["./platform/testing/prepared-product.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
