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
  passwords?: { migrator: string; app: string },
): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const have = new Set(
      (
        await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'maple%'")
      ).rows.map((r) => r.rolname),
    );
    if (!have.has(roles.owner)) await client.query(`create role ${roles.owner} nologin`);
    if (!have.has(roles.migrator))
      await client.query(`create role ${roles.migrator} login in role ${roles.owner}`);
    if (!have.has(roles.app)) await client.query(`create role ${roles.app} login nosuperuser nobypassrls`);
    if (passwords) {
      await client.query(`alter role ${roles.migrator} password ${client.escapeLiteral(passwords.migrator)}`);
      await client.query(`alter role ${roles.app} password ${client.escapeLiteral(passwords.app)}`);
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
  } finally {
    await client.end();
  }
}
