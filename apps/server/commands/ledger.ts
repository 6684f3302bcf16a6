import { readFileSync } from "node:fs";
import { addDays, localDateOf, momentOf } from "@maple/platform/clock";
import { orderEvents, type PublishedRoot, sealDay, verifyExport, verifyLedger } from "@maple/platform/ledger";
import { configFrom } from "../config.ts";
import { openDatabase } from "../database.ts";
import { countiesOf } from "../demo/load-county.ts";

const usage = `Usage:
  npm run ledger -- verify    walks every hash, chain, place and daily root of every county, and names what does not fit
  npm run ledger -- seal      seals what was placed until yesterday under a daily root now
  npm run ledger -- verify-export FILE [ROOTS]
      proves an export of acts without the database. ROOTS is where the daily roots were published: an address
      (MAPLEBRIDGE_URL/api/ledger/roots when left out) or a file that was saved from it`;

const faultWords: Record<string, string> = {
  "event-changed": "this event was changed after it was written",
  "chain-broken": "this event does not follow the one before it",
  "event-missing": "an event is missing here",
  "head-wrong": "the head of this stream does not fit its last event",
  "place-missing": "an event has no place in the order, or a place is missing",
  "root-wrong": "the daily root does not fit the events of the day",
  "root-chain-broken": "the daily root does not follow the day before",
};

const exportFaultWords: Record<string, string> = {
  "not-an-export": "this is no export of acts",
  "file-changed": "the file is not as it was written",
  "root-unknown": "its day has no root in the file",
  "root-not-published": "the root of this day is not the one that was published",
  "event-changed": "this event was changed",
  "event-not-in-root": "this event does not lead to the root of its day",
  "chain-broken": "this event does not follow the one before it",
};

const verb = process.argv[2];
if (verb === "verify-export" && process.argv[3])
  process.exit(await proveExport(process.argv[3], process.argv[4]));
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

async function proveExport(file: string, from: string | undefined): Promise<number> {
  const text = readFileSync(file, "utf8");
  const where = from ?? `${configFrom(process.env).publicUrl}/api/ledger/roots`;
  const roots = await publishedAt(where).catch((error: Error) => {
    console.log(`The published roots could not be read at ${where}: ${error.message}`);
    return null;
  });
  if (!roots) return 2;
  const found = verifyExport(text, roots);
  for (const fault of found.faults)
    console.log(`  FAULT ${fault.what}: ${exportFaultWords[fault.what]}: ${fault.where}`);
  const events = found.proved + found.waiting;
  if (found.faults.length > 0) {
    console.log(`${found.faults.length} faults found.`);
    return 1;
  }
  console.log(
    `${events} events prove: ${found.proved} lead to published daily roots (${found.withheld} of them withheld, by their hash alone), ${found.waiting} are of a day not sealed yet and prove by their own hash.`,
  );
  return 0;
}

/** Daily roots by day, from an address (page after page) or a saved answer. */
async function publishedAt(where: string): Promise<Map<string, string>> {
  const roots = new Map<string, string>();
  const take = (page: PublishedRoot[]) => {
    for (const { day, hash } of page) roots.set(day, hash);
  };
  if (!/^https?:/.test(where)) {
    take(JSON.parse(readFileSync(where, "utf8")) as PublishedRoot[]);
    return roots;
  }
  for (let until: string | null = null; ; ) {
    const address: string = `${where}?limit=400${until ? `&until=${until}` : ""}`;
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`it answers ${answer.status}`);
    const page = (await answer.json()) as PublishedRoot[];
    take(page);
    if (page.length < 400) return roots;
    until = addDays(page.at(-1)!.day, -1);
  }
}
