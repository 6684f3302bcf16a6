import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { keepDivisions } from "@maple/grid/server";
import { keepGrants } from "@maple/identity/server";
import {
  type Connected,
  connect,
  makeDatabase,
  migrate,
  migrationsIn,
  type RolePasswords,
  roles,
  startEmbedded,
  superuserOf,
} from "@maple/platform/db";
import pg, { type ClientConfig } from "pg";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The folders of migrations, of the platform and of every module; applied in one order of time. */
export const migrationFolders: readonly string[] = [
  "platform/db/migrations",
  "platform/ledger/migrations",
  "platform/files/migrations",
  "modules/grid/store/migrations",
  "modules/people/store/migrations",
  "modules/identity/store/migrations",
  "modules/resident/store/migrations",
  "modules/matter/store/migrations",
  "modules/mediation/store/migrations",
  "modules/handling/store/migrations",
  "modules/teamwork/store/migrations",
  "modules/panel/store/migrations",
  "modules/consultation/store/migrations",
  "modules/privacy/store/migrations",
  "modules/callback/store/migrations",
  "modules/evidence/store/migrations",
  "modules/legal/store/migrations",
  "modules/library/store/migrations",
  "modules/referral/store/migrations",
  "modules/talk/store/migrations",
  "modules/repeat/store/migrations",
  "modules/track/store/migrations",
  "modules/venue/store/migrations",
  "modules/evaluation/store/migrations",
  "modules/notification/store/migrations",
  "modules/setup/store/migrations",
  "modules/audit/store/migrations",
].map((folder) => join(root, folder));

export interface Database extends Connected {
  /** How the owner logs in: for migrations and for loading. */
  owner: ClientConfig;
  /** How the application logs in. */
  app: ClientConfig;
  /** How the job queue logs in. */
  jobs: ClientConfig;
  /** Stops the embedded server too, when it is ours. */
  stop(): Promise<void>;
  /** For commands beside a running product: leaves a server alone that was running before. */
  leave(): Promise<void>;
}

/** Opens the database of an installation: starts or finds it, makes roles, migrates, writes the reference rows. */
export async function openDatabase(given: {
  dataDir: string;
  databaseUrl: string | null;
  max?: number;
  settings?: Record<string, string>;
}): Promise<Database> {
  const { owner, app, jobs, stopServer, reused } = given.databaseUrl
    ? await external(given.databaseUrl, given.dataDir)
    : await embedded(given.dataDir, given.settings);
  await migrate(owner, migrationsIn(migrationFolders));
  await keepGrants(owner);
  await keepDivisions(owner);
  const connected = connect({
    ...(app as object),
    ...(given.max ? { max: given.max } : {}),
    prepared: process.env.MAPLEBRIDGE_PREPARED !== "0",
  });
  return {
    ...connected,
    owner,
    app,
    jobs,
    stop: async () => {
      await connected.close();
      await stopServer();
    },
    leave: async () => {
      await connected.close();
      if (!reused) await stopServer();
    },
  };
}

/** After a bulk load: gives back what it left behind and counts what is there, so that the planner knows the tables. */
export async function tidyTables(owner: ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query("vacuum (analyze)");
  } finally {
    await client.end();
  }
}

interface Reached {
  owner: ClientConfig;
  app: ClientConfig;
  jobs: ClientConfig;
  stopServer(): Promise<void>;
  /** It was running before: somebody else uses it. */
  reused: boolean;
}

async function embedded(dataDir: string, settings?: Record<string, string>): Promise<Reached> {
  const server = await startEmbedded({ dataDir, ...(settings ? { settings } : {}) });
  await makeDatabase({ ...superuserOf(server), database: "postgres" }, "maplebridge");
  const at = { host: server.socketDir, port: server.port, database: "maplebridge" };
  return {
    owner: { ...at, user: roles.migrator },
    app: { ...at, user: roles.app },
    jobs: { ...at, user: roles.jobs },
    stopServer: () => server.stop(),
    reused: server.reused,
  };
}

/**
 * A PostgreSQL of one's own: the address names a user who may create roles. The application gets a login of its own,
 * because a superuser or owner would pass by the row policies.
 */
async function external(url: string, dataDir: string): Promise<Reached> {
  const passwords = keptPasswords(dataDir);
  const database = decodeURIComponent(new URL(url).pathname.slice(1)) || "maplebridge";
  const admin = { connectionString: url.replace(/\/[^/?]*(\?|$)/, "/postgres$1") };
  await makeDatabase(admin, database, passwords);
  const login = (user: string, password: string): ClientConfig => {
    const at = new URL(url);
    at.pathname = `/${encodeURIComponent(database)}`;
    at.username = user;
    at.password = password;
    return { connectionString: at.toString() };
  };
  return {
    owner: login(roles.migrator, passwords.migrator),
    app: login(roles.app, passwords.app),
    jobs: login(roles.jobs, passwords.jobs),
    stopServer: async () => {},
    reused: true,
  };
}

// One that is missing (an installation from before there was that role) is added.
function keptPasswords(dataDir: string): RolePasswords {
  const file = join(dataDir, "keys", "database.json");
  const kept: Partial<RolePasswords> = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Partial<RolePasswords>)
    : {};
  const made = () => randomBytes(24).toString("base64url");
  const whole = { migrator: made(), app: made(), jobs: made(), ...kept };
  if (Object.keys(kept).length < Object.keys(whole).length) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, JSON.stringify(whole), { mode: 0o600 });
  }
  return whole;
}
