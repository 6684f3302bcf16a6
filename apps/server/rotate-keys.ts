import { providerSealed, totpSealed } from "@maple/identity/server";
import { peopleSealed } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import {
  beginRotation,
  checkSealed,
  clearSealed,
  endRotation,
  keysOf,
  keysSeenWithinMs,
  resealColumn,
  type SealedColumn,
} from "@maple/platform/crypto";
import { type Db, inCounty } from "@maple/platform/db";
import { originalsSealed } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { append } from "@maple/platform/ledger";
import { residentSealed } from "@maple/resident/server";

/** Every sealed column there is; a test holds it against the schema. */
export const sealedColumns: readonly SealedColumn[] = [
  ...residentSealed,
  ...peopleSealed,
  totpSealed,
  providerSealed,
  originalsSealed,
];

const batch = 200;

export interface Rotation {
  from: number[];
  to: number;
  values: number;
}

/**
 * Changes a county's data key while the product runs: a new key seals from now on, every value is sealed anew in small
 * transactions, and the old key is retired when none is left under it. Interrupted anywhere, it goes on where it was
 * when run again; until then both keys open.
 */
export async function rotateKeys(
  db: Db,
  keysDir: string,
  county: number,
  wait: (ms: number) => Promise<unknown>,
): Promise<Rotation> {
  const { current, old } = beginRotation(keysDir, county);
  // Until everybody has seen the new key, somebody may still seal with the old one.
  await wait(keysSeenWithinMs * 2);
  const ring = keysOf(keysDir, county).data;
  let values = 0;
  for (const column of sealedColumns)
    for (let done = batch; done > 0; values += done)
      done = await inCounty(db, county, (tx) => resealColumn(tx, county, ring, column, batch), null, "*");
  await inCounty(db, county, (tx) =>
    append(
      tx,
      [
        {
          stream: newId(),
          kind: "keys",
          type: "keys.rotated",
          data: { from: old, to: current, values },
          begins: true,
        },
      ],
      {
        county,
        actor: actorText(systemOf(county, "rotate-keys")),
        command: null,
        receivedAt: momentOf(Date.now()),
      },
    ),
  );
  endRotation(keysDir, county);
  return { from: old, to: current, values };
}

/** What of a county's sealed values opens with the keys that are here. */
export async function checkKeys(
  db: Db,
  keysDir: string,
  county: number,
): Promise<Array<{ column: string; values: number; shut: string[] }>> {
  const ring = keysOf(keysDir, county).data;
  const found: Array<{ column: string; values: number; shut: string[] }> = [];
  for (const column of sealedColumns) {
    const said = await inCounty(db, county, (tx) => checkSealed(tx, county, ring, column), null, "*");
    found.push({ column: `${column.table}.${column.column}`, ...said });
  }
  return found;
}

/** Takes away whatever does not open, for a county whose key is lost for good. @returns how many values. */
export async function clearShut(db: Db, keysDir: string, county: number): Promise<number> {
  const ring = keysOf(keysDir, county).data;
  let cleared = 0;
  for (const column of sealedColumns)
    cleared += await inCounty(
      db,
      county,
      async (tx) => {
        const { shut } = await checkSealed(tx, county, ring, column);
        await clearSealed(tx, county, column, shut);
        return shut.length;
      },
      null,
      "*",
    );
  await inCounty(db, county, (tx) =>
    append(
      tx,
      [{ stream: newId(), kind: "keys", type: "keys.shut-cleared", data: { values: cleared }, begins: true }],
      {
        county,
        actor: actorText(systemOf(county, "clear-shut")),
        command: null,
        receivedAt: momentOf(Date.now()),
      },
    ),
  );
  return cleared;
}
