import { forgetTopicWords } from "@maple/consultation/server";
import { forgetAccounts, forgetOldHolds, forgetPrograms, forgetSessions } from "@maple/identity/server";
import { type EndedMatter, endedMatters } from "@maple/matter/server";
import { forgetMembers } from "@maple/people/server";
import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { forgetViewings } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { append } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { type ForgottenMatter, forgetMatter } from "./actions/forget-matter.ts";
import type { Hold } from "./model/hold.ts";
import { type KeepingKey, tombstone } from "./model/keeping.ts";
import { firstKept } from "./rules/forgotten-on.ts";
import { heldBy } from "./rules/held.ts";
import { holdsInForce } from "./store/hold-store.ts";
import { insertRun, type TermInForce, termsAt } from "./store/keeping-store.ts";

export interface Night {
  county: number;
  zone: string;
  now: string;
}

/** What a night forgot, by kind, and how many matters are due but held. */
export interface NightReport {
  counts: Record<string, number>;
  held: number;
}

const page = 200;

/**
 * Forgets whatever is due tonight: matters with their people, words and files, and the logs around them. Each matter is
 * a transaction of its own, so that an interrupted night goes on where it stopped; run it as often as you like.
 */
export async function forgetDue(db: Db, door: ResidentDoor, night: Night): Promise<NightReport> {
  const { county, zone, now } = night;
  const today = localDateOf(now, zone);
  const { terms, holds } = await inCounty(db, county, async (tx) => ({
    terms: await termsAt(tx, county, now),
    holds: await holdsInForce(tx, county),
  }));
  const { matters, persons, files, held } = await forgetMatters(db, door, night, terms["matter-file"]);
  const day = (key: KeepingKey) => firstKept(today, terms[key]);
  const moment = (key: KeepingKey) => startOfLocalDay(day(key), zone);
  // A hold of any kind keeps the proof of who read what: it may be what the hold is about.
  const logsHeld = holds.length > 0;
  const logs = await inCounty(db, county, async (tx) => ({
    readings: logsHeld ? 0 : await door.forgetReadings(tx, county, moment("reading-log")),
    viewings: logsHeld ? 0 : await forgetViewings(tx, county, moment("viewing-log")),
    links: await forgetOldHolds(tx, county, moment("matter-file")),
    sessions: await forgetSessions(tx, county, moment("session")),
    accounts: await forgetAccounts(tx, county, day("account")),
    programs: await forgetPrograms(tx, county, moment("program")),
    members: await forgetMembers(tx, county, day("member")),
    topics: await forgetTopicWords(tx, county, {
      before: moment("meeting-topic"),
      words: tombstone,
      at: now,
    }),
  }));
  return { counts: { matters, persons, files, ...logs }, held };
}

/** Writes the night's report down, with an event in the ledger: numbers alone. */
export function noteNight(db: Db, night: Night, report: NightReport): Promise<void> {
  const { county, now } = night;
  return inCounty(db, county, async (tx) => {
    const id = newId();
    await insertRun(tx, county, { id, at: now, ...report });
    const told = { stream: id, kind: "keeping", type: "keeping.night-done", begins: true } as const;
    await append(tx, [{ ...told, data: { ...report.counts, held: report.held } }], {
      county,
      actor: actorText(systemOf(county, "forget-due")),
      command: null,
      receivedAt: now,
    });
  });
}

async function forgetMatters(
  db: Db,
  door: ResidentDoor,
  { county, zone, now }: Night,
  term: TermInForce,
): Promise<{ matters: number; persons: number; files: number; held: number }> {
  const before = startOfLocalDay(firstKept(localDateOf(now, zone), term), zone);
  const sum = { matters: 0, persons: 0, files: 0, held: 0 };
  for (let after: EndedMatter | null = null; ; ) {
    const from: EndedMatter | null = after;
    const due: EndedMatter[] = await inCounty(db, county, (tx) =>
      endedMatters(tx, county, before, from, page),
    );
    for (const matter of due) {
      const done = await forgetUnlessHeld(db, door, { county, zone, now }, matter);
      if (done === "held") sum.held++;
      else if (done) {
        sum.matters++;
        sum.persons += done.persons;
        sum.files += done.files;
      }
    }
    if (due.length < page) return sum;
    after = due.at(-1)!;
  }
}

/** Asks for holds in the same transaction: one that was set a moment ago counts. */
function forgetUnlessHeld(
  db: Db,
  door: ResidentDoor,
  { county, zone, now }: Night,
  matter: EndedMatter,
): Promise<ForgottenMatter | "held" | null> {
  return inCounty(
    db,
    county,
    async (tx) => {
      const holds: Hold[] = await holdsInForce(tx, county);
      if (heldBy(matter, holds, zone)) return "held";
      const done = await forgetMatter({ tx, county, door, matter: matter.id, now }, "term");
      if (done)
        await append(tx, [done.told], {
          county,
          actor: actorText(systemOf(county, "forget-due")),
          command: null,
          receivedAt: now,
        });
      return done;
    },
    null,
    // Every compartment: what one side said is forgotten too.
    "*",
  );
}
