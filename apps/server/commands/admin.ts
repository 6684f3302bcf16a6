import { createInterface } from "node:readline/promises";
import { insertUnits, listUnits } from "@maple/grid/server";
import { hashPassword, insertAccount, insertProgram } from "@maple/identity/server";
import { insertPosts, insertStaff } from "@maple/people/server";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { hashSecret, makeKeys } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { newId, newSecret } from "@maple/platform/ids";
import { configFrom, keysDir } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf, nameCounty } from "../demo/load-county.ts";

const usage = `Usage:
  npm run admin -- county CODE 名称 NAME          a county of this installation (six-digit division code)
  npm run admin -- administrator COUNTY USERNAME 姓名   its first administrator; asks for the password
  npm run admin -- program COUNTY NAME ABILITY...  a token for a program, for example matter.report-for matter.see`;

const [verb, ...words] = process.argv.slice(2);
const config = configFrom(process.env);
const now = momentOf(Date.now());

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

async function password(): Promise<string> {
  if (process.env.MAPLEBRIDGE_PASSWORD) return process.env.MAPLEBRIDGE_PASSWORD;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await ask.question("Password (at least 10 characters): ");
  ask.close();
  return typed;
}

if (!verb || !["county", "administrator", "program"].includes(verb)) stop(usage);
const database = await openDatabase(config);
try {
  const county = Number(words[0]);
  if (!/^\d{6}$/.test(words[0] ?? "")) stop("The county code has six digits, for example 330681.");
  if (verb === "county") {
    const [, zh, en] = words;
    if (!zh || !en) stop(usage);
    await nameCounty(database, { county, zh, en, demonstration: false });
    makeKeys(keysDir(config), county);
    await inCounty(database.db, county, async (tx) => {
      if ((await listUnits(tx, county)).length > 0) return;
      const from = localDateOf(now, "Asia/Shanghai");
      await insertUnits(tx, county, [
        {
          county,
          id: newId(),
          kind: "county",
          code: `${county}000000`,
          name: { zh, en },
          parent: null,
          point: null,
          from,
          until: null,
        },
      ]);
    });
    console.log(
      `County ${county} ${zh} is there. Its keys are in ${keysDir(config)}: back that folder up apart from the database.`,
    );
  } else if (!(await countiesOf(database)).includes(county)) {
    stop(
      `County ${county} is not in this installation. Make it first: npm run admin -- county ${county} 名称 NAME`,
    );
  } else if (verb === "administrator") {
    const [, username, name] = words;
    if (!username || !name) stop(usage);
    const typed = await password();
    if ([...typed].length < 10) stop("The password needs at least 10 characters; nothing was made.");
    const passwordHash = await hashPassword(typed);
    await inCounty(database.db, county, async (tx) => {
      const unit = (await listUnits(tx, county)).find((one) => one.kind === "county");
      if (!unit) stop("The county has no unit of its own.");
      const staff = newId();
      await insertStaff(tx, county, [{ id: staff, name }]);
      await insertPosts(tx, county, [
        {
          id: newId(),
          staff,
          role: "administrator",
          unit: unit.id,
          grids: [],
          from: localDateOf(now, "Asia/Shanghai"),
          until: null,
        },
      ]);
      await insertAccount(tx, county, { id: newId(), staff, username, passwordHash, demonstration: false });
    });
    console.log(`${username} may sign in at /desk/.`);
  } else {
    const [, name, ...grants] = words;
    if (!name || grants.length === 0) stop(usage);
    const secret = newSecret();
    await inCounty(database.db, county, (tx) =>
      insertProgram(tx, county, {
        id: newId(),
        name,
        tokenHash: hashSecret(secret),
        grants,
        by: "command",
        at: now,
      }),
    );
    console.log(
      `Token of ${name} (shown once; send it as "Authorization: Bearer ..."):\n${county}.${secret}`,
    );
  }
} finally {
  await database.leave();
}
