import { isPhone } from "@maple/matter";
import { insertNote, nextNumber } from "@maple/matter/server";
import { isMask } from "@maple/people";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import { agreementSchema, type WriteAgreement } from "../model/track-view.ts";
import { mayWriteAgreement } from "../rules/write-agreement.ts";
import { agreementsOf, insertAgreement, insertTrackParty } from "../store/agreement-store.ts";
import { loadTracks, mayTrack, type TrackFactsNow, trackOf } from "./track-facts.ts";

/**
 * Writes an agreement before the police and numbers it (Procedure 184). Whose it is stands sealed among the persons of
 * the matter; what was done and agreed are notes of the matter: both are forgotten with it.
 */
export const writeAgreement = (door: ResidentDoor) =>
  action<WriteAgreement, TrackFactsNow, { number: number; year: number }>({
    verb: "track.write-agreement",
    input: agreementSchema,
    load: loadTracks,
    who: mayTrack,
    opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
    run: async ({ tx, county, actor, input, facts, now, tell }) => {
      const track = trackOf(facts);
      const written = (await agreementsOf(tx, county, track.matter)).some((one) => one.track === track.id);
      const { parties } = input;
      const fault = mayWriteAgreement({ ...input, kind: track.kind, state: track.state, written });
      if (fault) refuse(fault);
      if (parties.some((one) => isMask(one.name) || isMask(one.phone))) refuse("masked-value");
      if (parties.some((one) => one.phone.trim() !== "" && !isPhone(one.phone.trim()))) refuse("phone-unfit");
      for (const party of parties) {
        const person = newId();
        await door.keep(
          tx,
          county,
          {
            id: person,
            matter: track.matter,
            name: party.name,
            phone: party.phone.trim() || null,
            address: null,
            shown: "named",
          },
          now,
        );
        const { side, role } = party;
        await insertTrackParty(tx, county, { id: newId(), track: track.id, person, side, role });
      }
      const note = async (text: string) => {
        const id = newId();
        const author = actorText(actor);
        await insertNote(tx, county, track.matter, {
          id,
          compartment: "staff",
          kind: "police-agreement",
          text,
          author,
          party: null,
          at: now,
        });
        return id;
      };
      const year = Number(localDateOf(now, "Asia/Shanghai").slice(0, 4));
      const number = await nextNumber(tx, county, `police-mediation-${year}`);
      await insertAgreement(tx, county, {
        track: track.id,
        year,
        number,
        held_at: input.heldAt,
        facts_note: await note(`${input.place.trim()}\n${input.facts.trim()}`),
        content_note: await note(input.content.trim()),
        perform_by: input.performBy,
        at_once: track.kind === "police-spot" || input.performBy === null,
        host: actor.id,
        made_at: now,
      });
      const sides = parties.filter((one) => one.side !== "helper").length;
      tell({
        stream: track.matter,
        kind: "matter",
        type: "track.agreement-written",
        data: { track: track.id, kind: track.kind, year, number, parties: sides },
      });
      return { year, number };
    },
  });
