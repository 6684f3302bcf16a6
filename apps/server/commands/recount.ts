import { proveMonths, recount, wholeCounty } from "@maple/evaluation/server";
import { recountDues } from "@maple/matter/server";
import { momentOf } from "@maple/platform/clock";
import { inCounty } from "@maple/platform/db";
import { openBlobs } from "@maple/platform/files";
import { configFrom, keysDir } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf } from "../demo/load-county.ts";
import { makeKit } from "../kit.ts";
import { startLoops } from "../loops.ts";
import { reactionsOf } from "../start-product.ts";

const placeOf = (room: string) => (room === wholeCounty ? "whole county" : `room ${room || "none"}`);

/**
 * Lets the counts catch up with the ledger, counts every matter again, reads every clock again, and names each count
 * and each date that differs.
 */
const config = configFrom(process.env);
const blobs = await openBlobs(config.files);
const database = await openDatabase(config);
let differences = 0;
try {
  const kit = makeKit({
    db: database.db,
    counties: await countiesOf(database),
    keysDir: keysDir(config),
    blobs,
    publicUrl: config.publicUrl,
  });
  const loops = startLoops(kit, reactionsOf(kit), (error) => console.error(error));
  await loops.drain();
  await loops.stop();
  for (const county of kit.counties) {
    const found = await inCounty(database.db, county, (tx) => recount(tx, county, momentOf(Date.now())));
    console.log(
      `County ${county}: ${found.matters} matters counted again, ${found.differences.length} counts differ.`,
    );
    for (const one of found.differences)
      console.log(
        `  ${one.month} category ${one.category} ${one.state} ${placeOf(one.room)}: kept ${one.kept}, counted ${one.counted}`,
      );
    differences += found.differences.length;
    const months = await inCounty(database.db, county, (tx) => proveMonths(tx, county));
    console.log(
      `County ${county}: ${months.figures} published figures of months counted again, ${months.differences.length} differ.`,
    );
    for (const one of months.differences)
      console.log(
        one.what === "not-in-ledger"
          ? `  ${one.month} ${one.figure} of ${one.unit}: published as ${one.published ?? "not given"}, not told to the ledger`
          : `  ${one.month} ${one.figure} of ${one.unit}: published as ${one.published ?? "not given"}, now ${one.now ?? "not given"}; it can be corrected with a reason`,
      );
    // What changed since is for whoever keeps the figures to correct; what the ledger does not know is a fault.
    differences += months.differences.filter((one) => one.what === "not-in-ledger").length;
    const dues = await recountDues(database.db, county);
    console.log(
      `County ${county}: ${dues.clocks} clocks read again, ${dues.differences.length} dates differ from what is kept.`,
    );
    for (const one of dues.differences.slice(0, 20))
      console.log(
        `  matter ${one.matter} ${one.clock ?? "first end"}: kept ${one.kept ?? "none"}, counted ${one.counted ?? "none"}`,
      );
    differences += dues.differences.length;
  }
} finally {
  await database.leave();
}
process.exit(differences === 0 ? 0 : 1);
