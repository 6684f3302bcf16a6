import { type CountyMap, countyMap } from "@maple/grid/server";
import { postsFor } from "@maple/identity/server";
import { mayActOn } from "@maple/matter";
import { loadMatter, type MatterFacts, moveMatter, nextNumber } from "@maple/matter/server";
import { action, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { newPartySchema } from "../model/mediation.ts";
import { insertMediation, type MediationRow } from "../store/mediation-store.ts";
import { addParty } from "./add-party.ts";

const input = z.object({
  matter: z.uuid(),
  committee: z.uuid(),
  /** Chosen by the parties or appointed by the committee (People's Mediation Law art. 19); the first one leads. */
  mediators: z.array(z.uuid()).min(1).max(5),
  askedBy: z.enum(["application", "initiative", "police", "court", "other"]).default("application"),
  parties: z.array(newPartySchema).min(2).max(20),
});
type Input = z.infer<typeof input>;
type Facts = MatterFacts & { map: CountyMap; fit: boolean };

/** Begins people's mediation of a matter: committee, mediators, the parties of both sides. */
export const beginMediation = (door: ResidentDoor) =>
  action<Input, Facts, { mediation: string; number: number }>({
    verb: "matter.begin-mediation",
    input,
    load: async (given) => {
      const facts = await loadMatter(given);
      let fit = true;
      for (const mediator of given.input.mediators) {
        const posts = await postsFor(given.tx, given.county, mediator, given.now);
        if (!posts.some((post) => "mediation.conduct" in post.may)) fit = false;
      }
      return { ...facts, map: await countyMap(given.tx, given.county), fit };
    },
    who: (actor, { about }) => mayActOn(actor, "matter.begin-mediation", about),
    run: async ({ tx, county, input, facts: { matter, map, fit }, now, tell }) => {
      if (matter.state === "mediating") refuse("mediation-running");
      if (map.units.get(input.committee)?.kind !== "mediation-committee") refuse("committee-unknown");
      if (!fit) refuse("mediator-unfit");
      for (const side of ["A", "B"]) {
        if (!input.parties.some((party) => party.side === side && party.role === "principal"))
          refuse("two-sides-needed");
      }
      const year = Number(localDateOf(now, "Asia/Shanghai").slice(0, 4));
      const number = await nextNumber(tx, county, `mediation-${input.committee}-${year}`);
      const mediation: MediationRow = {
        id: newId(),
        matter: matter.id,
        state: "begun",
        asked_by: input.askedBy,
        committee: input.committee,
        mediators: input.mediators,
        year,
        number,
        begun_at: now,
        agreed_at: null,
        ended_at: null,
        end_reason: null,
        routes_told: false,
      };
      await insertMediation(tx, county, mediation);
      await moveMatter({
        tx,
        county,
        now,
        matter,
        act: "begin-mediation",
        type: "matter.mediation-begun",
        data: { mediation: mediation.id, committee: input.committee, mediators: input.mediators, number },
        change: { mediators: input.mediators },
        tell,
      });
      for (const party of input.parties)
        await addParty({ tx, county, door, matter, mediation, party, now, tell });
      return { mediation: mediation.id, number };
    },
  });
