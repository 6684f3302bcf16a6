import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { orderEvents, sealDay, verifyLedger } from "@maple/platform/ledger";
import { configFrom } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf } from "../demo/load-county.ts";

const usage = `Usage:
  npm run ledger -- verify    walks every hash, chain, place and daily root of every county, and names what does not fit
  npm run ledger -- seal      seals what was placed until yesterday under a daily root now`;

const faultWords: Record<string, string> = {
  "event-changed": "this event was changed after it was written",
  "chain-broken": "this event does not follow the one before it",
  "event-missing": "an event is missing here",
  "head-wrong": "the head of this stream does not fit its last event",
  "place-missing": "an event has no place in the order, or a place is missing",
  "root-wrong": "the daily root does not fit the events of the day",
  "root-chain-broken": "the daily root does not follow the day before",
};

const verb = process.argv[2];
if (verb !== "verify" && verb !== "seal") {
  console.log(usage);
  process.exit(verb === undefined || verb === "help" ? 0 : 2);
}

const database = await openDatabase(configFrom(process.env));
let faults = 0;
try {
  for (const county of await countiesOf(database)) {
    while ((await orderEvents(database.db, county, momentOf(Date.now()))) > 0);
    if (verb === "seal") {
      const now = momentOf(Date.now());
      const root = await sealDay(database.db, county, addDays(localDateOf(now, "Asia/Shanghai"), -1), now);
      console.log(
        root
          ? `County ${county}: sealed ${root.events} events under ${root.day}, root ${root.hash.toString("hex")}`
          : `County ${county}: nothing to seal.`,
      );
      continue;
    }
    const started = Date.now();
    const found = await verifyLedger(database.db, county);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `County ${county}: ${found.events} events in ${found.streams} streams, ${found.places} places, ${found.roots} daily roots checked in ${seconds} s.`,
    );
    if (found.lastRoot)
      console.log(
        `  The newest root is that of ${found.lastRoot.day}: ${found.lastRoot.hash}. Compare it with what /ledger published.`,
      );
    for (const fault of found.faults)
      console.log(`  FAULT ${fault.what}: ${faultWords[fault.what]}: ${fault.where}`);
    faults += found.faults.length;
  }
} finally {
  await database.leave();
}
if (verb === "verify")
  console.log(faults === 0 ? "Every hash, chain, place and root fits." : `${faults} faults found.`);
process.exit(faults === 0 ? 0 : 1);
