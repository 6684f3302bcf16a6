import { insertHold, reporterPlace } from "@maple/identity/server";
import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { type SplitRow, splitsOf } from "../store/split-store.ts";

const input = z.object({
  /** The matter whose link the reporter holds. */
  matter: z.uuid(),
  part: z.uuid(),
});
const zone = "Asia/Shanghai";
/** As long as the link of a receipt. */
const days = 730;

interface Opened {
  secret: string;
  part: string;
}

/** Whoever reported a matter opens the part that was taken out of it: a link of its own, from the one they hold. */
export const openPart = (door: ResidentDoor) =>
  action<z.infer<typeof input>, SplitRow[], Opened>({
    verb: "repeat.open-part",
    input,
    load: ({ tx, county, input: { matter } }) => splitsOf(tx, county, matter),
    who: (actor, _facts, { matter }) =>
      actor.holds.some((hold) => hold.matter === matter && hold.sides.includes("reporter"))
        ? null
        : "matter-not-found",
    secret: {
      kept: ({ secret: _secret, ...rest }) => rest,
      restored: (kept, { id, county }) => ({
        ...(kept as Omit<Opened, "secret">),
        secret: door.linkSecret(county, id),
      }),
    },
    run: async ({ tx, county, input: { matter, part }, facts, now, command, tell }) => {
      if (!facts.some((one) => one.part === part && one.matter === matter)) refuse("part-not-found");
      const secret = door.linkSecret(county, command);
      const hold = newId();
      const { sides, party } = await reporterPlace(tx, county, part);
      await insertHold(tx, county, {
        id: hold,
        tokenHash: hashSecret(secret),
        matter: part,
        sides,
        party,
        at: now,
        until: startOfLocalDay(addDays(localDateOf(now, zone), days), zone),
      });
      tell({ stream: part, kind: "matter", type: "matter.part-opened", data: { hold } });
      return { secret, part };
    },
  });
