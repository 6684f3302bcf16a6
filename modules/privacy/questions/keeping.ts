import { codesOf, type EndedMatter, endedMatters } from "@maple/matter/server";
import { staffNames } from "@maple/people/server";
import { mayInCounty, question } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import type { Tx } from "@maple/platform/db";
import { z } from "zod";
import type { Hold } from "../model/hold.ts";
import { keepingKeys } from "../model/keeping.ts";
import type { KeepingView } from "../model/keeping-view.ts";
import { firstKept, forgottenOn, type Term } from "../rules/forgotten-on.ts";
import { heldBy } from "../rules/held.ts";
import { listHolds } from "../store/hold-store.ts";
import { lastRuns, termsAt } from "../store/keeping-store.ts";

const zone = "Asia/Shanghai";
const ahead = 30;
const page = 1000;

/** How long what is kept, what is held, what was forgotten, and what is due: numbers and codes, no contents. */
export const keeping = question<Record<string, never>, null, KeepingView>({
  verb: "keeping.keep",
  input: z.object({}),
  load: async () => null,
  who: (actor) => mayInCounty(actor, "keeping.keep"),
  answer: async ({ tx, county, now }) => {
    const [terms, holds, runs] = await Promise.all([
      termsAt(tx, county, now),
      listHolds(tx, county, 100),
      lastRuns(tx, county, 30),
    ]);
    const standing = holds.filter((hold) => hold.liftedAt === null);
    const due = await dueSoon(tx, county, { now, term: terms["matter-file"], holds: standing });
    const codes = await codesOf(
      tx,
      county,
      holds.map((hold) => hold.matter).filter((id) => id !== null),
    );
    const names = await staffNames(
      tx,
      county,
      holds.flatMap((hold) => (hold.liftedBy ? [hold.setBy, hold.liftedBy] : [hold.setBy])),
    );
    return {
      terms: keepingKeys.map((key) => ({ key, ...terms[key] })),
      holds: holds.map(({ matter, setBy, liftedBy, ...hold }) => ({
        ...hold,
        code: (matter && codes.get(matter)) || null,
        setBy: names.get(setBy) ?? null,
        liftedBy: (liftedBy && names.get(liftedBy)) || null,
      })),
      runs,
      due,
    };
  },
});

async function dueSoon(
  tx: Tx,
  county: number,
  { now, term, holds }: { now: string; term: Term; holds: readonly Hold[] },
): Promise<KeepingView["due"]> {
  const today = localDateOf(now, zone);
  const before = startOfLocalDay(firstKept(addDays(today, ahead), term), zone);
  const days = new Map<string, number>();
  let held = 0;
  let matters = 0;
  for (let after: EndedMatter | null = null; ; ) {
    const rows: EndedMatter[] = await endedMatters(tx, county, before, after, page);
    for (const matter of rows) {
      if (heldBy(matter, holds, zone)) {
        held++;
        continue;
      }
      const day = forgottenOn(localDateOf(matter.closed_at, zone), term);
      const shown = day < today ? today : day;
      days.set(shown, (days.get(shown) ?? 0) + 1);
      matters++;
    }
    if (rows.length < page) break;
    after = rows.at(-1)!;
  }
  return {
    days: [...days].map(([day, n]) => ({ day, matters: n })).sort((a, b) => a.day.localeCompare(b.day)),
    matters,
    held,
  };
}
