import { loadDivisions } from "@maple/grid/server";
import { configFrom } from "../config.ts";
import { openDatabase } from "../database.ts";

const usage = `Usage: npm run divisions -- FILE DAY SOURCE
  Loads a table of division codes ("code,name" a line, a head line first) as it was on DAY (2024-06-30), from SOURCE.`;

const [file, day, source] = process.argv.slice(2);
if (!file || !/^\d{4}-\d\d-\d\d$/.test(day ?? "") || !source) {
  console.error(usage);
  process.exit(2);
}
const database = await openDatabase(configFrom(process.env));
try {
  const count = await loadDivisions(database.owner, { file, day: day!, source });
  console.log(`${count} rows as of ${day} are there.`);
} catch (error) {
  console.error(`${(error as Error).message} Nothing was loaded.`);
  process.exitCode = 1;
} finally {
  await database.leave();
}
