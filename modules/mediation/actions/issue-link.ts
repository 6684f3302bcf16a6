import { insertHold } from "@maple/identity/server";
import { action, refuse } from "@maple/platform/act";
import { addDays, localDateOf, startOfLocalDay } from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { assertPossible, loadMediation, type MediationFacts, mayConduct } from "./mediation-facts.ts";

const input = z.object({ matter: z.uuid(), party: z.uuid() });
const zone = "Asia/Shanghai";
const days = 180;

/**
 * A link of their own for a party: read the notice, agree or refuse, write to the mediator, read and sign. It opens
 * their side and the joint compartment, nothing else. Shown once, as a QR code to print or an address to send.
 */
export const issueLink = (door: ResidentDoor) =>
  action<z.infer<typeof input>, MediationFacts, { path: string; until: string }>({
    verb: "mediation.issue-link",
    input,
    load: loadMediation,
    who: mayConduct,
    secret: {
      kept: ({ until }) => ({ until }),
      restored: (kept, { id, county }) => ({
        ...(kept as { until: string }),
        path: `/t/${county}.${door.linkSecret(county, id)}`,
      }),
    },
    run: async ({
      tx,
      county,
      input: { party: wanted },
      facts: { matter, mediation, parties },
      now,
      command,
      tell,
    }) => {
      assertPossible(mediation, "issue-link");
      const party = parties.find((one) => one.id === wanted) ?? refuse("party-not-found");
      const secret = door.linkSecret(county, command);
      const hold = newId();
      const until = startOfLocalDay(addDays(localDateOf(now, zone), days), zone);
      await insertHold(tx, county, {
        id: hold,
        tokenHash: hashSecret(secret),
        matter: matter.id,
        sides: [party.side],
        party: party.id,
        at: now,
        until,
      });
      tell({
        stream: matter.id,
        kind: "matter",
        type: "mediation.link-issued",
        data: { mediation: mediation.id, party: party.id, side: party.side, hold },
      });
      return { path: `/t/${county}.${secret}`, until };
    },
  });
