import { isOpen, mayActOn, stateWords } from "@maple/matter";
import { loadMatter, type MatterFacts } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { insertFollowed, versionsOf } from "../store/entry-store.ts";

const input = z.object({ matter: z.uuid(), entry: z.uuid() });

/** Whoever handles a matter says which way of working they follow in it. Said twice it is kept once. */
export const followMethod = action<z.infer<typeof input>, MatterFacts, { entry: string }>({
  verb: "library.follow",
  input,
  load: loadMatter,
  who: (actor, { about }) => mayActOn(actor, "matter.note", about),
  run: async ({ tx, county, actor, input: { entry }, facts: { matter }, now, tell }) => {
    const { zh: state, en: stateEn } = stateWords[matter.state];
    if (!isOpen(matter.state)) refuse("act-not-possible", { state, stateEn });
    const published = (await versionsOf(tx, county, entry)).find((one) => one.state === "published");
    if (published?.kind !== "method") refuse("entry-not-a-method");
    const isNew = await insertFollowed(tx, county, {
      matter: matter.id,
      entry,
      by: actorText(actor),
      at: now,
    });
    if (isNew) tell({ stream: matter.id, kind: "matter", type: "library.followed", data: { entry } });
    return { entry };
  },
});
