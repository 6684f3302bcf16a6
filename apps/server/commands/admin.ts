import { createInterface } from "node:readline/promises";
import { insertUnits, listUnits } from "@maple/grid/server";
import { identityReasons } from "@maple/identity";
import {
  insertAccount,
  insertProgram,
  keepProvider,
  newPasswordHash,
  removeProvider,
  sealedAbout,
} from "@maple/identity/server";
import { insertPosts, insertStaff } from "@maple/people/server";
import { Refused } from "@maple/platform/act";
import { localDateOf, momentOf } from "@maple/platform/clock";
import { hashSecret, keysOf, makeKeys, sealText } from "@maple/platform/crypto";
import { inCounty } from "@maple/platform/db";
import { newId, newSecret } from "@maple/platform/ids";
import { configFrom, keysDir } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf, nameCounty } from "../demo/load-county.ts";

const usage = `Usage:
  npm run admin -- county CODE 名称 NAME          a county of this installation (six-digit division code)
  npm run admin -- administrator COUNTY USERNAME 姓名   its first administrator; asks for the password
  npm run admin -- program COUNTY NAME ABILITY...  a token for a program, for example matter.report-for matter.see
  npm run admin -- oidc COUNTY ISSUER CLIENT_ID [名称 NAME]   sign-in by a provider of your own (OpenID Connect); its
      secret, if it has one, in MAPLEBRIDGE_OIDC_SECRET; "none" as ISSUER takes it away`;

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

if (!verb || !["county", "administrator", "program", "oidc"].includes(verb)) stop(usage);
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
    await inCounty(database.db, county, async (tx) => {
      const passwordHash = await newPasswordHash(tx, county, { username, password: typed, before: null });
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
  } else if (verb === "oidc") {
    const [, issuer, client, zh = "单位统一登录", en = "single sign-on"] = words;
    if (issuer === "none") {
      await inCounty(database.db, county, (tx) => removeProvider(tx, county));
      console.log("Nobody signs in by a provider any more; the links of accounts are kept.");
    } else {
      if (!issuer || !client) stop(usage);
      const at = URL.parse(issuer);
      const here = at !== null && ["localhost", "127.0.0.1"].includes(at.hostname);
      if (at === null || (at.protocol !== "https:" && !here))
        stop("The issuer is an https address, as the provider itself writes it.");
      const secret = process.env.MAPLEBRIDGE_OIDC_SECRET ?? "";
      const secretSealed =
        secret === "" ? null : sealText(keysOf(keysDir(config), county).data, secret, sealedAbout);
      await inCounty(database.db, county, (tx) =>
        keepProvider(tx, county, {
          issuer,
          client,
          secret_sealed: secretSealed,
          name_zh: zh,
          name_en: en,
          at: now,
        }),
      );
      console.log(
        `Sign-in by ${issuer} is set. Let the provider send people back to ${config.publicUrl}/api/sign-in/oidc/return`,
      );
    }
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
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  const reason = identityReasons[error.reason as keyof typeof identityReasons];
  console.error(`Nothing was made. ${reason?.zh ?? ""} ${reason?.en ?? error.reason}`);
  process.exitCode = 2;
} finally {
  await database.leave();
}
