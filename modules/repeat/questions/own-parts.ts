import { findMatter } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import type { OwnPart } from "../model/repeat.ts";
import { splitsOf } from "../store/split-store.ts";

/** The parts of a reporter's matter that are handled as matters of their own, and how far each is. */
export const ownParts = question<{ matter: string }, null, OwnPart[]>({
  verb: "repeat.own-parts",
  input: z.object({ matter: z.uuid() }),
  load: async () => null,
  who: (actor, _facts, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter && hold.sides.includes("reporter"))
      ? null
      : "matter-not-found",
  answer: async ({ tx, county, input }) => {
    const parts: OwnPart[] = [];
    for (const split of await splitsOf(tx, county, input.matter)) {
      const part = split.matter === input.matter ? await findMatter(tx, county, split.part) : null;
      if (part) parts.push({ matter: part.id, code: part.code, state: part.state, since: split.at });
    }
    return parts;
  },
});
