import { build } from "./build.ts";
import { run } from "./run.ts";
import { serverArgs, serverEnv } from "./server-process.ts";

const built = await build();
if (built !== 0) process.exit(built);
process.on("SIGINT", () => {});
process.exit(await run("node", serverArgs, serverEnv));
