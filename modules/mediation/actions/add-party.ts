import { widenHolds } from "@maple/identity/server";
import { changeMatter, type MatterCore } from "@maple/matter/server";
import { isMask } from "@maple/people";
import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import type { Told } from "@maple/platform/ledger";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { type NewParty, newPartySchema } from "../model/mediation.ts";
import { insertParty, type MediationRow } from "../store/mediation-store.ts";
import { assertPossible, loadMediation, type MediationFacts, mayConduct } from "./mediation-facts.ts";

/** Adds one party to a mediation: a person row with the least data, and their place in it. */
export async function addParty(given: {
  tx: Tx;
  county: number;
  door: ResidentDoor;
  matter: MatterCore;
  mediation: MediationRow;
  party: NewParty;
  now: string;
  tell(one: Told): void;
}): Promise<string> {
  const { tx, county, door, matter, mediation, party, now, tell } = given;
  const id = newId();
  let person: string;
  if (party.isReporter && matter.reporter) {
    person = matter.reporter;
  } else {
    if (party.name.trim() === "") refuse("party-name-needed");
    if ([party.name, party.phone, party.address].some(isMask)) refuse("masked-value");
    person = newId();
    await door.keep(
      tx,
      county,
      {
        id: person,
        matter: matter.id,
        name: party.name.trim(),
        phone: party.phone.trim() || null,
        address: party.address.trim() || null,
        shown: "named",
      },
      now,
    );
  }
  await insertParty(tx, county, {
    id,
    mediation: mediation.id,
    matter: matter.id,
    side: party.side,
    kind: party.kind,
    role: party.role,
    speaks_for: party.speaksFor ?? null,
    person,
    minor: party.minor,
    notice_at: null,
    consent: null,
    consent_at: null,
  });
  if (party.isReporter) await widenHolds(tx, county, matter.id, "reporter", { side: party.side, party: id });
  // A minor in a matter is nobody's to pass on: it is sealed from here (Minors Protection Law art. 103).
  if (party.minor && matter.sealed === null) {
    matter.sealed = "minor";
    await changeMatter(tx, county, matter.id, { sealed: "minor" });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "matter.sealed",
      data: { note: null, before: null, sealed: "minor" },
    });
  }
  tell({
    stream: matter.id,
    kind: "matter",
    type: "mediation.party-added",
    data: { mediation: mediation.id, party: id, side: party.side, role: party.role, minor: party.minor },
  });
  return id;
}

const input = z.object({ matter: z.uuid(), party: newPartySchema });

/** Adds an agent, guardian, representative or a further party while mediation is under way. */
export const addPartyAct = (door: ResidentDoor) =>
  action<z.infer<typeof input>, MediationFacts, { party: string }>({
    verb: "mediation.add-party",
    input,
    load: loadMediation,
    who: mayConduct,
    run: async ({ tx, county, input: { party }, facts: { matter, mediation, parties }, now, tell }) => {
      assertPossible(mediation, "add-party");
      if (party.speaksFor && !parties.some((one) => one.id === party.speaksFor && one.side === party.side))
        refuse("party-not-found");
      return { party: await addParty({ tx, county, door, matter, mediation, party, now, tell }) };
    },
  });
