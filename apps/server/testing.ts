import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countyCode, demoId, demoStaff } from "@maple/demo";
import { keepGrants, postsFor } from "@maple/identity/server";
import { type Action, type Actor, act, guestOf, type Outcome } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { connect, inCounty, makeDatabase, migrate, migrationsIn, roles } from "@maple/platform/db";
import { diskBlobs } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { adminOfTests, asUser, dropDatabase, freshDatabaseName } from "@maple/platform/testing";
import { type Database, migrationFolders } from "./database.ts";
import { countiesOf, loadCounty } from "./demo/load-county.ts";
import { type Kit, makeKit } from "./kit.ts";
import { type Loops, startLoops } from "./loops.ts";
import { reactionsOf } from "./start-product.ts";

/** A whole product without a network: a fresh database with the demonstration county and no matters. */
export interface TestProduct {
  kit: Kit;
  database: Database;
  loops: Loops;
  county: number;
  keysDir: string;
  guest: Actor;
  /** An actor by demonstration username. */
  staff(username: string): Promise<Actor>;
  /** Runs an act and expects it to succeed; the refusal's name is in the error. */
  must<I, F, V>(definition: Action<I, F, V>, actor: Actor, input: unknown, now?: string): Promise<V>;
  try<I, F, V>(definition: Action<I, F, V>, actor: Actor, input: unknown, now?: string): Promise<Outcome<V>>;
  /** A link's holder. */
  holder(secret: string): Promise<Actor>;
  close(): Promise<void>;
}

/** `second`: the code of another county in the same database, with the same units, grids and staff. */
export async function testProduct(more: { second?: number } = {}): Promise<TestProduct> {
  const admin = adminOfTests();
  const name = freshDatabaseName();
  await makeDatabase(admin, name);
  const owner = asUser(admin, roles.migrator, name);
  const app = asUser(admin, roles.app, name);
  await migrate(owner, migrationsIn(migrationFolders));
  await keepGrants(owner);
  const connected = connect({ ...(app as object), max: 6 });
  const jobs = asUser(admin, roles.jobs, name);
  const database: Database = {
    ...connected,
    owner,
    app,
    jobs,
    stop: connected.close,
    leave: connected.close,
  };
  const folder = mkdtempSync(join(tmpdir(), "maple-kit-"));
  await loadCounty(database, join(folder, "keys"));
  if (more.second) await loadCounty(database, join(folder, "keys"), more.second);
  const kit = makeKit({
    db: database.db,
    counties: await countiesOf(database),
    keysDir: join(folder, "keys"),
    blobs: diskBlobs(join(folder, "files")),
    publicUrl: "http://localhost",
  });
  const loops = startLoops(kit, reactionsOf(kit), (error) => console.error(error));
  const attempt = <I, F, V>(
    definition: Action<I, F, V>,
    actor: Actor,
    input: unknown,
    now = momentOf(Date.now()),
  ) => act(kit.db, definition, { id: newId(), actor, input, now });
  return {
    kit,
    database,
    loops,
    county: countyCode,
    keysDir: join(folder, "keys"),
    guest: guestOf(countyCode),
    staff: (username) => staffActor(kit, username),
    try: attempt,
    must: async (definition, actor, input, now) => {
      const outcome = await attempt(definition, actor, input, now);
      if (!outcome.ok)
        throw new Error(
          `${definition.verb} was refused: ${outcome.reason} ${JSON.stringify(outcome.values)} ${JSON.stringify(outcome.fields ?? "")}`,
        );
      return outcome.value;
    },
    holder: (secret) => {
      kit.recogniser.forgetAll();
      return kit.recogniser.holds(`${countyCode}.${secret}`);
    },
    close: async () => {
      await loops.stop();
      await database.stop();
      await dropDatabase(admin, name);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function staffActor(kit: Kit, username: string): Promise<Actor> {
  const member = demoStaff().find((one) => one.username === username);
  if (!member) throw new Error(`There is no demonstration account ${username}.`);
  const posts = await inCounty(kit.db, kit.county, (tx) =>
    postsFor(tx, kit.county, member.id, momentOf(Date.now())),
  );
  const session = { id: newId(), account: demoId(`account/${username}`), provedAt: momentOf(Date.now()) };
  return { county: kit.county, kind: "staff", id: member.id, posts, holds: [], session };
}
