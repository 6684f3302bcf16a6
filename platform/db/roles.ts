import pg from "pg";

/**
 * The four roles: `maple_owner` owns everything, `maple_migrator` logs in to migrate, `maple_app` runs the product,
 * `maple_jobs` owns the job queue and nothing else.
 */
export const roles = {
  owner: "maple_owner",
  migrator: "maple_migrator",
  app: "maple_app",
  jobs: "maple_jobs",
} as const;

/** How each login gets in where the server is reached over a network. */
export interface RolePasswords {
  migrator: string;
  app: string;
  jobs: string;
}

/**
 * Makes the roles and the database. The application's role is neither superuser nor owner, because both pass by row
 * policies. Passwords are set only where the server is reached over a network.
 */
export async function makeDatabase(
  admin: pg.ClientConfig,
  database: string,
  passwords?: RolePasswords,
): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    // Two that start at once would both find a role missing.
    await client.query("select pg_advisory_lock(7461000)");
    const have = new Set(
      (
        await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'maple%'")
      ).rows.map((r) => r.rolname),
    );
    if (!have.has(roles.owner)) await client.query(`create role ${roles.owner} nologin`);
    if (!have.has(roles.migrator))
      await client.query(`create role ${roles.migrator} login in role ${roles.owner}`);
    if (!have.has(roles.app)) await client.query(`create role ${roles.app} login nosuperuser nobypassrls`);
    if (!have.has(roles.jobs)) await client.query(`create role ${roles.jobs} login nosuperuser nobypassrls`);
    if (passwords) {
      await client.query(`alter role ${roles.migrator} password ${client.escapeLiteral(passwords.migrator)}`);
      await client.query(`alter role ${roles.app} password ${client.escapeLiteral(passwords.app)}`);
      await client.query(`alter role ${roles.jobs} password ${client.escapeLiteral(passwords.jobs)}`);
    }
    const exists = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (exists.rowCount === 0) {
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${roles.owner} encoding 'UTF8' template template0`,
      );
      await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
      await client.query(
        `grant connect on database ${client.escapeIdentifier(database)} to ${roles.app}, ${roles.migrator}`,
      );
    }
    await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${roles.jobs}`);
  } finally {
    await client.end();
  }
  await makeQueueSchema(admin, database);
  await letIndexesServe(admin, database);
}

/*
 * Under a row policy PostgreSQL asks an index only through operators it trusts not to tell what they saw ("leakproof").
 * Full-text and array matching tell nothing but yes or no, yet they are not marked; without the mark a search reads the
 * whole table. Only a superuser may mark them: on a server that grants none, search is right but slow.
 */
async function letIndexesServe(admin: pg.ClientConfig, database: string): Promise<void> {
  const client = new pg.Client(inDatabase(admin, database));
  await client.connect();
  try {
    await client.query("alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof");
    await client.query("alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof");
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
  } finally {
    await client.end();
  }
}

// The queue's tables must belong to the role that works on them: their row security has no policy, so only an owner
// passes. The role makes the tables itself (platform/jobs) and may make nothing outside this schema.
async function makeQueueSchema(admin: pg.ClientConfig, database: string): Promise<void> {
  const client = new pg.Client(inDatabase(admin, database));
  await client.connect();
  try {
    await client.query(`create schema if not exists graphile_worker authorization ${roles.jobs}`);
  } finally {
    await client.end();
  }
}

function inDatabase(admin: pg.ClientConfig, database: string): pg.ClientConfig {
  if (!admin.connectionString) return { ...admin, database };
  const at = new URL(admin.connectionString);
  at.pathname = `/${encodeURIComponent(database)}`;
  return { connectionString: at.toString() };
}
