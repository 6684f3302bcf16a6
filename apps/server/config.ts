import { join, resolve } from "node:path";
import type { FilesPlace } from "@maple/platform/files";
import { filesPlaceFrom } from "./files-place.ts";

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  files: FilesPlace;
  /** Any PostgreSQL 15 or newer; empty means the embedded one. Its user owns the database. */
  databaseUrl: string | null;
  /** Where residents reach the site from outside, for QR codes and papers. */
  publicUrl: string;
  /** `demo`: the demonstration county on first start. `empty`: nothing, the first administrator is made by command. */
  install: "demo" | "empty";
  demoMatters: number;
  quiet: boolean;
}

/** The environment, read once. @throws Error naming the variable that does not fit. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env.PORT ?? "8080");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error("PORT must be a number from 0 to 65535.");
  const install = env.MAPLEBRIDGE_INSTALL ?? "demo";
  if (install !== "demo" && install !== "empty")
    throw new Error('MAPLEBRIDGE_INSTALL must be "demo" or "empty".');
  const dataDir = resolve(env.MAPLEBRIDGE_DATA ?? "./data");
  return {
    port,
    host: env.HOST ?? "0.0.0.0",
    dataDir,
    files: filesPlaceFrom(env, dataDir),
    databaseUrl: env.DATABASE_URL || null,
    publicUrl: (env.MAPLEBRIDGE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ""),
    install,
    demoMatters: Number(env.MAPLEBRIDGE_DEMO_MATTERS ?? "2400"),
    quiet: env.MAPLEBRIDGE_QUIET === "1",
  };
}

export const keysDir = (config: Config): string => join(config.dataDir, "keys");
export const uploadsDir = (config: Config): string => join(config.dataDir, "uploads");
