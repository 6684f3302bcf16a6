import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Runs a program of the project in its root, showing what it prints. Resolves to its exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done) => {
    const bin = join(root, "node_modules", ".bin");
    const child = spawn(command === "node" ? process.execPath : join(bin, command), [...args], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("exit", (code) => done(code ?? 1));
    child.on("error", (error) => {
      console.error(error.message);
      done(1);
    });
  });
}
