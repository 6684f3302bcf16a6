import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportMatter } from "@maple/matter/server";
import { act, guestOf } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { openBlobs } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { orderEvents, verifyLedger } from "@maple/platform/ledger";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { afterBackUp, afterRestore, backUp, restore } from "./back-up.ts";
import { type Config, configFrom, keysDir } from "./config.ts";
import { type Database, openDatabase } from "./database.ts";
import { countiesOf } from "./demo/load-county.ts";
import { loadDemoOnce } from "./demo/load-demo.ts";
import { makeKit } from "./kit.ts";

const folder = mkdtempSync(join(tmpdir(), "maple-backup-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const configOf = (name: string): Config => ({
  ...configFrom({ MAPLEBRIDGE_DATA: join(folder, name), PORT: "0" }),
  demoMatters: 60,
});

async function tablesOf(database: Database, county: number): Promise<Record<string, number>> {
  const names = await sql<{
    name: string;
  }>`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity order by 1`.execute(
    database.db,
  );
  return inCounty(
    database.db,
    county,
    async (tx) => {
      const counts: Record<string, number> = {};
      for (const { name } of names.rows) {
        const hash = await sql<{
          n: number;
          h: string;
        }>`select count(*)::int as n, coalesce(sum(hashtext(t::text)::bigint), 0)::text as h from ${sql.table(name)} t`.execute(
          tx,
        );
        counts[name] = hash.rows[0]!.n;
        counts[`${name} hash`] = Number(hash.rows[0]!.h);
      }
      return counts;
    },
    null,
    "*",
  );
}

describe("a backup made while people work", () => {
  it("restores to the same rows, keeps what was acknowledged before its end, and its ledger fits", async () => {
    const config = configOf("first");
    const database = await openDatabase(config);
    const blobs = await openBlobs(config.files);
    await loadDemoOnce(config, { database, blobs }, () => {});
    const [county] = await countiesOf(database);
    const kit = makeKit({
      db: database.db,
      counties: [county!],
      keysDir: keysDir(config),
      blobs,
      publicUrl: "http://localhost",
    });
    const filed: string[] = [];
    let writing = true;
    const writer = (async () => {
      while (writing) {
        const outcome = await act(kit.db, reportMatter(kit.door), {
          id: newId(),
          actor: guestOf(county!),
          input: { story: "备份时还有人在反映问题", place: { way: "words", words: "老街" } },
          now: momentOf(Date.now()),
        });
        if (outcome.ok) filed.push(outcome.value.matter);
      }
    })();
    const before = filed.length;
    const note = await backUp(config, join(folder, "backup"), true);
    expect(note.bytes).toBeGreaterThan(1_000_000);
    writing = false;
    await writer;
    expect(filed.length).toBeGreaterThan(before);
    await expect(backUp(config, join(folder, "backup"), true)).rejects.toThrow(/already/);
    await database.stop();

    const again = configOf("second");
    await restore(again, join(folder, "backup"));
    await expect(restore(again, join(folder, "backup"))).rejects.toThrow(/already/);
    const restored = await openDatabase(again);
    try {
      while ((await orderEvents(restored.db, county!, momentOf(Date.now()))) > 0);
      expect((await verifyLedger(restored.db, county!)).faults).toEqual([]);
      const tables = await tablesOf(restored, county!);
      expect(tables["matter.matter"]).toBeGreaterThanOrEqual(70 + before);
    } finally {
      await restored.stop();
    }
  });

  it("is equal row by row when nobody wrote meanwhile", async () => {
    const config = configOf("quiet");
    const database = await openDatabase(config);
    const blobs = await openBlobs(config.files);
    await loadDemoOnce(config, { database, blobs }, () => {});
    const [county] = await countiesOf(database);
    const before = await tablesOf(database, county!);
    await backUp(config, join(folder, "quiet-backup"), true);
    await database.stop();
    const again = configOf("quiet-again");
    await restore(again, join(folder, "quiet-backup"));
    const restored = await openDatabase(again);
    try {
      expect(await tablesOf(restored, county!)).toEqual(before);
    } finally {
      await restored.stop();
    }
  });
});

describe("a backup of an installation with its files in a bucket", () => {
  const bucket = {
    MAPLEBRIDGE_FILES: "s3://maple-files/one",
    MAPLEBRIDGE_S3_ENDPOINT: "http://127.0.0.1:9",
    AWS_ACCESS_KEY_ID: "id",
    AWS_SECRET_ACCESS_KEY: "secret",
  };
  const withBucket = (name: string, env: Record<string, string> = bucket) =>
    configFrom({ ...env, MAPLEBRIDGE_DATA: join(folder, name), PORT: "0" });

  it("says that they stay there, holds the rest, and says so again when it is restored", async () => {
    const config = withBucket("bucket");
    await (await openDatabase(config)).stop();
    // What lies where the folder of files would be is not ours.
    mkdirSync(join(config.dataDir, "files"));
    const note = await backUp(config, join(folder, "bucket-backup"), false);
    expect(note.filesStayIn).toBe("s3://maple-files/one");
    expect(existsSync(join(folder, "bucket-backup", "files"))).toBe(false);
    expect(existsSync(join(folder, "bucket-backup", "pg"))).toBe(true);
    expect(afterBackUp(note).join("\n")).toContain(
      "The files are NOT in it: they stay in s3://maple-files/one",
    );

    const again = withBucket("bucket-again");
    const read = await restore(again, join(folder, "bucket-backup"));
    expect(afterRestore(again, read).join("\n")).toContain(
      "Its files were not touched: they are in s3://maple-files/one",
    );
    expect(existsSync(join(again.dataDir, "files"))).toBe(false);
    await (await openDatabase(again)).stop();
  });

  it("says what is left to do when files and installation are in different places", () => {
    const note = { made: "", bytes: 0, seconds: 0, withKeys: false };
    const onDisk = withBucket("left", {});
    expect(afterRestore(onDisk, { ...note, filesStayIn: "s3://maple-files/one" }).join("\n")).toContain(
      "set MAPLEBRIDGE_FILES=s3://maple-files/one, or copy them",
    );
    expect(afterRestore(withBucket("left"), { ...note, filesStayIn: null }).join("\n")).toContain(
      "copy them from there to s3://maple-files/one under the same names",
    );
    expect(afterRestore(onDisk, { ...note, filesStayIn: null })).toHaveLength(1);
  });

  it("names the bucket when the database is not ours to back up", async () => {
    const config = { ...withBucket("url"), databaseUrl: "postgres://somewhere" };
    await expect(backUp(config, join(folder, "url-backup"), false)).rejects.toThrow(
      "the files stay in s3://maple-files/one",
    );
  });
});
