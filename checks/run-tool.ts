import { execFile } from "node:child_process";

/** Runs a JavaScript tool in a folder and gives back all that it says; a tool that finds something ends with a code. */
export function runTool(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ output: string; code: number }> {
  return new Promise((done) => {
    const options = {
      cwd: root,
      encoding: "utf8" as const,
      maxBuffer: 64e6,
      env: { ...process.env, NO_COLOR: "1", ...env },
    };
    execFile(process.execPath, [...args], options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      done({ output: `${stdout}${stderr}`, code });
    });
  });
}
