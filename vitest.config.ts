import { defineConfig } from "vitest/config";

/** Rules, actions against a real database, and the server without a browser. */
export default defineConfig({
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["**/node_modules/**", "**/dist/**", "apps/*/journeys/**"],
    globalSetup: ["./platform/testing/global-database.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // No test plays a module or leaves one changed, so that the product is read once for each worker, not for each file.
    isolate: false,
  },
});
