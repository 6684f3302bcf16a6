import { setTimeout as wait } from "node:timers/promises";
import { configFrom, keysDir } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf } from "../demo/load-county.ts";
import { checkKeys, clearShut, rotateKeys } from "../rotate-keys.ts";

const usage = `Usage:
  npm run keys -- check COUNTY     opens every sealed value, and names the rows that do not open
  npm run keys -- rotate COUNTY    a new data key: everything is sealed anew while the product runs; go on by running it again
  npm run keys -- clear COUNTY     takes away what does not open, when its key is lost for good (docs/operations/keys.md)`;

const [verb, code] = process.argv.slice(2);
if (!["check", "rotate", "clear"].includes(verb ?? "") || !/^\d{6}$/.test(code ?? "")) {
  console.error(usage);
  process.exit(2);
}
const county = Number(code);
const config = configFrom(process.env);
const database = await openDatabase(config);
try {
  if (!(await countiesOf(database)).includes(county))
    throw new Error(`County ${county} is not in this installation.`);
  if (verb === "rotate") {
    const { from, to, values } = await rotateKeys(database.db, keysDir(config), county, wait);
    console.log(`Key ${to} seals now; ${values} values were sealed anew; key ${from.join(", ")} is retired.`);
    console.log(
      `Back ${keysDir(config)} up now, apart from the database. Backups of before need the retired key beside it.`,
    );
  } else if (verb === "clear") {
    const cleared = await clearShut(database.db, keysDir(config), county);
    console.log(`${cleared} values that do not open were taken away.`);
  } else {
    let shut = 0;
    for (const one of await checkKeys(database.db, keysDir(config), county)) {
      shut += one.shut.length;
      console.log(
        `${one.shut.length === 0 ? "ok  " : "SHUT"} ${one.column.padEnd(36)} ${one.values} values, ${one.shut.length} do not open`,
      );
      for (const row of one.shut.slice(0, 20)) console.log(`       ${row}`);
    }
    process.exitCode = shut === 0 ? 0 : 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await database.leave();
}
