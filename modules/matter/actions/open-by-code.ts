import { attemptsOf, countAttempt, insertHold, reporterPlace } from "@maple/identity/server";
import { Refused } from "@maple/platform/act";
import { addDays, epochOf, localDateOf, momentOf, startOfLocalDay } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty } from "@maple/platform/db";
import { newId, newSecret, tidyReceiptCode } from "@maple/platform/ids";
import { append } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { findMatterByCode } from "../store/matter-store.ts";

const tries = 8;
const windowMinutes = 30;

/**
 * Opens a matter for whoever has its code and the telephone it was filed with. Not an `act`: wrong guesses must be
 * counted although they are refused. A wrong code, a wrong telephone and a matter without a telephone give one answer.
 * @throws Refused `track-not-found` or `too-many`.
 */
export async function openByCode(
  db: Db,
  door: ResidentDoor,
  given: { county: number; code: string; phone: string; origin: string; now: string },
): Promise<{ matter: string; token: string }> {
  const { county, now } = given;
  const since = momentOf(epochOf(now) - windowMinutes * 60_000);
  const key = `track:${given.origin}`;
  const wrong = await inCounty(db, county, (tx) => attemptsOf(tx, county, key, since));
  if (wrong >= tries) throw new Refused("too-many");
  const token = newSecret();
  const opened = await inCounty(db, county, async (tx) => {
    const code = tidyReceiptCode(given.code);
    const matter = code && given.phone.trim() !== "" ? await findMatterByCode(tx, county, code) : null;
    const person = matter && (await door.phoneFits(tx, county, matter.id, given.phone));
    if (!matter || !person || person !== matter.reporter) {
      await countAttempt(tx, county, key, now, since);
      return null;
    }
    const hold = newId();
    const { sides, party } = await reporterPlace(tx, county, matter.id);
    await insertHold(tx, county, {
      id: hold,
      tokenHash: hashSecret(token),
      matter: matter.id,
      sides,
      party,
      at: now,
      until: startOfLocalDay(addDays(localDateOf(now, "Asia/Shanghai"), 2), "Asia/Shanghai"),
    });
    await append(tx, [{ stream: matter.id, kind: "matter", type: "matter.opened-by-code", data: { hold } }], {
      county,
      actor: `party:${hold}`,
      command: null,
      receivedAt: now,
    });
    return matter.id;
  });
  if (opened === null) throw new Refused("track-not-found");
  return { matter: opened, token };
}
