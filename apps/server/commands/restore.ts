import { resolve } from "node:path";
import { afterRestore, restore } from "../back-up.ts";
import { configFrom } from "../config.ts";

const source = process.argv[2];
if (!source) {
  console.log("Usage: MAPLEBRIDGE_DATA=EMPTY-FOLDER npm run restore -- FOLDER");
  process.exit(2);
}
const config = configFrom(process.env);
try {
  const note = await restore(config, resolve(source));
  console.log(`Restored the backup of ${note.made} into ${config.dataDir}.`);
  for (const line of afterRestore(config, note)) console.log(line);
} catch (error) {
  console.error(`Nothing was restored: ${(error as Error).message}`);
  process.exit(1);
}
