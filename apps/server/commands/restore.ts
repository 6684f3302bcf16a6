import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { restore } from "../back-up.ts";
import { configFrom, keysDir } from "../config.ts";

const source = process.argv[2];
if (!source) {
  console.log("Usage: MAPLEBRIDGE_DATA=EMPTY-FOLDER npm run restore -- FOLDER");
  process.exit(2);
}
const config = configFrom(process.env);
try {
  const note = await restore(config, resolve(source));
  console.log(`Restored the backup of ${note.made} into ${config.dataDir}.`);
  if (!existsSync(keysDir(config)))
    console.log(`Its keys are not there yet: copy them into ${keysDir(config)} before the first start.`);
} catch (error) {
  console.error(`Nothing was restored: ${(error as Error).message}`);
  process.exit(1);
}
