import { localDateOf, momentOf } from "@maple/platform/clock";
import { openBlobs } from "@maple/platform/files";
import { configFrom, keysDir } from "../config.ts";
import { openDatabase, tidyTables } from "../database.ts";
import { countiesOf } from "../demo/load-county.ts";
import { loadDemoOnce } from "../demo/load-demo.ts";
import { loadMatters } from "../demo/load-matters.ts";
import { makeKit } from "../kit.ts";

/** `npm run demo -- --matters N`: the demonstration county with N more invented matters, for trying and measuring. */
const at = process.argv.indexOf("--matters");
const count = at > 0 ? Number(process.argv[at + 1]) : 0;
if (!Number.isInteger(count) || count < 0 || at < 0) {
  console.log("Usage: npm run demo -- --matters N");
  process.exit(2);
}
const config = configFrom(process.env);
const blobs = await openBlobs(config.files);
const database = await openDatabase({
  ...config,
  settings: { max_wal_size: "8GB", synchronous_commit: "off" },
});
try {
  const say = (line: string) => console.log(line);
  await loadDemoOnce({ ...config, demoMatters: 0 }, { database, blobs }, say);
  const kit = makeKit({
    db: database.db,
    counties: await countiesOf(database),
    keysDir: keysDir(config),
    blobs,
    publicUrl: config.publicUrl,
  });
  const started = Date.now();
  const today = localDateOf(momentOf(Date.now()), "Asia/Shanghai");
  await loadMatters(kit, { count, today, seed: `demo-${started}`, say });
  await tidyTables(database.owner);
  const seconds = (Date.now() - started) / 1000;
  say(
    `${count} matters written in ${seconds.toFixed(1)} s (${Math.round(count / Math.max(seconds, 0.001))} a second).`,
  );
} finally {
  await database.leave();
}
