import { actorText, systemOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { type Db, inCounty } from "@maple/platform/db";
import { append } from "@maple/platform/ledger";
import { goes } from "./actions/leave.ts";
import { leavingDone, leavingsDue } from "./store/leaving-store.ts";

/**
 * Carries out the leavings whose day has come. Their posts end by themselves; this is what follows. Run it as often as
 * you like: each is done once. @returns how many were due.
 */
export function seeOff(db: Db, given: { county: number; zone: string; now: string }): Promise<number> {
  const { county, zone, now } = given;
  return inCounty(db, county, async (tx) => {
    const due = await leavingsDue(tx, county, localDateOf(now, zone));
    for (const leaving of due) {
      await leavingDone(tx, county, leaving.id, now);
      const told = await goes(tx, county, leaving);
      await append(tx, [told], {
        county,
        actor: actorText(systemOf(county, "see-off")),
        command: null,
        receivedAt: now,
      });
    }
    return due.length;
  });
}
