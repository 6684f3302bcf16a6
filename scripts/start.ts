import { build } from "./build.ts";
import { run } from "./run.ts";
import { serverArgs, serverEnv } from "./server-process.ts";

const built = await build();
if (built !== 0) process.exit(built);
process.on("SIGINT", () => {});
if (process.argv.includes("--dev")) {
  // Each part follows its own files: a change of a screen builds it again, a change of the server starts it again.
  for (const config of ["apps/desk/vite.config.ts", "apps/portal/vite.config.ts"])
    void run("vite", ["build", "--app", "--watch", "--config", config, "--logLevel", "warn"], {
      NODE_ENV: "production",
    });
  process.exit(await run("node", ["--watch-preserve-output", "--watch", ...serverArgs], serverEnv));
}
process.exit(await run("node", serverArgs, serverEnv));
