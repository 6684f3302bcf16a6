import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fireDueClocks } from "./due-clocks.ts";
import { productOn } from "./product.ts";

/*
 * node bench/due.ts [--clocks N] [--matters M]: how many clocks that ran out are told a second, and whether any is lost
 * or told twice when the process is killed. The whole bench (bench.ts) measures it with everything else.
 */
const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? otherwise) : otherwise;
};
const dataDir = mkdtempSync(join(tmpdir(), "maple-due-"));
chmodSync(dataDir, 0o755);
const product = productOn(dataDir);
try {
  product.command("demo.ts", "--matters", option("matters", "1000"));
  const fired = await fireDueClocks(product, Number(option("clocks", "20000")));
  console.log(
    `${fired.clocks} clocks told at ${fired.perSecond}/s; killed ${fired.killed} times with ${fired.afterKills} told, then run through: ${fired.lost} lost, ${fired.doubled} doubled`,
  );
  if (fired.lost > 0 || fired.doubled > 0) process.exitCode = 1;
} finally {
  await product.stop("SIGTERM").catch(() => {});
  rmSync(dataDir, { recursive: true, force: true });
}
