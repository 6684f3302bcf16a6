import { defineConfig } from "vitest/config";

/** Journeys through a real browser against a whole server, two files at a time: much of each is waiting for a page. */
export default defineConfig({
  test: {
    include: ["apps/*/journeys/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    globalSetup: ["./platform/testing/prepared-product.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
