import { defineConfig } from "vitest/config";

/** The tests that need a database, run once more on another PostgreSQL (`MAPLE_TEST_DATABASE_URL`). */
export default defineConfig({
  test: {
    include: [
      "platform/{db,ledger,act,files}/**/*.test.ts",
      "modules/*/{actions,questions,store}/**/*.test.ts",
      "apps/server/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**"],
    globalSetup: ["./platform/testing/global-database.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // No test plays a module or leaves one changed, so that the product is read once for each worker, not for each file.
    isolate: false,
  },
});
