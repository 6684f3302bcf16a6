export {
  type JourneyProduct,
  journeyProduct,
  reads,
  signIn,
  standsWell,
  type Visit,
  type Width,
  widths,
} from "./browser.ts";
export { type S3Store, s3Store } from "./s3-store.ts";
export { type SignOnProvider, signOnProvider } from "./sign-on-provider.ts";

import type { ClientConfig } from "pg";
import pg from "pg";
import { inject } from "vitest";

/** How a test reaches the test server as its superuser. */
export function adminOfTests(): ClientConfig {
  return JSON.parse(inject("adminDatabase")) as ClientConfig;
}

/** The same server, another database and user. */
export function asUser(admin: ClientConfig, user: string, database: string): ClientConfig {
  if (!admin.connectionString) return { ...admin, user, database };
  const at = new URL(admin.connectionString);
  at.username = user;
  at.pathname = `/${database}`;
  return { connectionString: at.toString() };
}

/** The same server and user, another database. */
export function onDatabase(admin: ClientConfig, database: string): ClientConfig {
  if (!admin.connectionString) return { ...admin, database };
  const at = new URL(admin.connectionString);
  at.pathname = `/${database}`;
  return { connectionString: at.toString() };
}

/** A name no other test file uses: the worker and the time are in it. */
export function freshDatabaseName(): string {
  return `maple_${process.pid}_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6).toString(36)}`;
}

export async function dropDatabase(admin: ClientConfig, name: string): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  await client.end();
}
