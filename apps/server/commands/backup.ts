import { resolve } from "node:path";
import { afterBackUp, backUp } from "../back-up.ts";
import { configFrom } from "../config.ts";

const target = process.argv[2];
if (!target) {
  console.log(
    "Usage: npm run backup -- FOLDER [--with-keys]\nCopies the database, and the files where they are a folder, while Maplebridge runs. Keys go elsewhere: copy the folder keys by hand, or say --with-keys.",
  );
  process.exit(2);
}
try {
  const note = await backUp(configFrom(process.env), resolve(target), process.argv.includes("--with-keys"));
  console.log(
    `Backed up ${(note.bytes / 1e6).toFixed(0)} MB in ${note.seconds.toFixed(1)} s to ${target}${note.withKeys ? ", keys included" : ""}.`,
  );
  for (const line of afterBackUp(note)) console.log(line);
} catch (error) {
  console.error(`No backup was made: ${(error as Error).message}`);
  process.exit(1);
}
