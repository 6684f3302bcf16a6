import { listCounties } from "@maple/grid/server";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { openBlobs } from "@maple/platform/files";
import { configFrom, keysDir } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf } from "../demo/load-county.ts";
import { forgetNight } from "../forget-night.ts";
import { makeKit } from "../kit.ts";

/** Does now what every night does: forgets what is due in every county, and says in numbers what it was. */
const config = configFrom(process.env);
const blobs = await openBlobs(config.files);
const database = await openDatabase(config);
try {
  const kit = makeKit({
    db: database.db,
    counties: await countiesOf(database),
    keysDir: keysDir(config),
    blobs,
    publicUrl: config.publicUrl,
  });
  const counties = await inCounty(kit.db, kit.county, (tx) => listCounties(tx));
  for (const { county, zone } of counties) {
    const { counts, held } = await forgetNight(kit, null, { county, zone, now: momentOf(Date.now()) });
    const told = Object.entries(counts).filter(([, n]) => n > 0);
    console.log(
      `County ${county}: ${told.length === 0 ? "nothing was due" : told.map(([kind, n]) => `${kind} ${n}`).join(", ")}; ${held} matters due but held.`,
    );
  }
} finally {
  await database.leave();
}
