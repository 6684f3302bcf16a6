import { postsFor } from "@maple/identity/server";
import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import type { Told } from "@maple/platform/ledger";
import { z } from "zod";
import { knowsOf, mayActOn } from "../rules/may-act-on.ts";
import type { MatterCore } from "../store/matter-store.ts";
import { aboutMatter, loadMatter, type MatterFacts } from "./matter-facts.ts";
import { moveMatter } from "./move-matter.ts";

const input = z.object({ matter: z.uuid(), holder: z.uuid() });

/** Changes who carries a matter; its state and its clocks go on as they were. */
export async function giveTo(giving: {
  tx: Tx;
  county: number;
  now: string;
  matter: MatterCore;
  holder: string;
  tell(one: Told): void;
}): Promise<void> {
  const { holder, ...rest } = giving;
  await moveMatter({
    ...rest,
    act: "assign-holder",
    type: "matter.given-to",
    data: { holder, before: giving.matter.holder },
    change: { holder },
  });
}

/** Gives a matter to a named person, who must hold a post that can carry it. */
export const assignHolder = action<z.infer<typeof input>, MatterFacts & { fit: boolean }, { holder: string }>(
  {
    verb: "matter.assign-holder",
    input,
    load: async (given) => {
      const facts = await loadMatter(given);
      const posts = await postsFor(given.tx, given.county, given.input.holder, given.now);
      const asCarrier = aboutMatter({ ...facts.matter, holder: given.input.holder });
      const fit = knowsOf({ kind: "staff", id: given.input.holder, posts }, asCarrier);
      return { ...facts, fit };
    },
    who: (actor, { about }) => mayActOn(actor, "matter.assign-holder", about),
    run: async ({ tx, county, input: { holder }, facts: { matter, fit }, now, tell }) => {
      if (!fit) refuse("holder-unfit");
      await giveTo({ tx, county, now, matter, holder, tell });
      return { holder };
    },
  },
);
