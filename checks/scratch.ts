import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectFiles } from "./source-files.ts";

export interface Scratch {
  root: string;
  remove(): void;
}

/**
 * A copy of the project's files, without git, in a folder for the moment. Packages are links; the workspaces among
 * them lead to the copy, so that nothing planted in it is seen by anyone else.
 */
export function scratchCopy(root: string, wanted: (file: string) => boolean = () => true): Scratch {
  const copy = mkdtempSync(join(tmpdir(), "maple-scratch-"));
  for (const file of projectFiles(root).filter(wanted)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  const packages = join(root, "node_modules");
  mkdirSync(join(copy, "node_modules", "@maple"), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name !== "@maple" && name !== ".cache")
      symlinkSync(join(packages, name), join(copy, "node_modules", name), "junction");
  }
  const workspaces = [
    ["platform", "platform"],
    ...["apps", "modules"].flatMap((kind) =>
      readdirSync(join(copy, kind)).map((name) => [name, `${kind}/${name}`]),
    ),
  ];
  for (const [name, path] of workspaces) {
    if (existsSync(join(copy, path!, "package.json")))
      symlinkSync(join(copy, path!), join(copy, "node_modules", "@maple", name!), "junction");
  }
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
