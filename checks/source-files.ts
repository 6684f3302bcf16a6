import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const never = new Set(["node_modules", "dist", "data", ".git"]);

/** Every file that belongs to the project below a root, tracked or new; a copy without git is walked instead. */
export function projectFiles(root: string): string[] {
  if (!existsSync(join(root, ".git"))) return walk(root, "").sort();
  const listed = execFileSync("git", ["-C", root, "ls-files", "-co", "--exclude-standard", "-z"], {
    encoding: "utf8",
    maxBuffer: 64e6,
  });
  return [...new Set(listed.split("\0"))]
    .filter((file) => file !== "" && existsSync(join(root, file)))
    .sort();
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return never.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/** Tests, and what tests share. */
export const isTest = (file: string): boolean =>
  /\.test\.tsx?$|\/journeys\/|^apps\/[^/]+\/testing[a-z-]*\.ts$|^platform\/testing\//.test(file);
export const isGenerated = (file: string): boolean => /\.generated\.ts$/.test(file);

/** Source of the product: apps, modules and platform, without declaration files. */
export function sourceFiles(root: string): string[] {
  return projectFiles(root).filter(
    (file) => /^(apps|modules|platform)\/.*\.tsx?$/.test(file) && !file.endsWith(".d.ts"),
  );
}

/** Source that runs in the product: no tests, nothing generated. */
export function productFiles(root: string): string[] {
  return sourceFiles(root).filter((file) => !isTest(file) && !isGenerated(file));
}

export const read = (root: string, file: string): string => readFileSync(join(root, file), "utf8");
