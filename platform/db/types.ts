import type { Kysely, Transaction } from "kysely";

/** A transaction before a store says which tables it knows: `tx.withTables<MatterTables>()`. */
// biome-ignore lint/complexity/noBannedTypes: Kysely spells "no tables yet" as an empty object type.
export type Tx = Transaction<{}>;
// biome-ignore lint/complexity/noBannedTypes: as above
export type Db = Kysely<{}>;
