export { backUpCluster, restoreCluster } from "./backup.ts";
export { type Connected, type ConnectOptions, connect, isUnknownOutcome } from "./connect.ts";
export { type EmbeddedOptions, type EmbeddedServer, startEmbedded, superuserOf } from "./embedded.ts";
export { type Line, plannedAnew } from "./line.ts";
export { type Migration, migrate, migrationsIn } from "./migrate.ts";
export { makeDatabase, type RolePasswords, roles } from "./roles.ts";
export {
  type EarlierOutcome,
  inCounty,
  type Opening,
  openCompartments,
  transactionOver,
  type Within,
} from "./transaction.ts";
export type { Db, Tx } from "./types.ts";
