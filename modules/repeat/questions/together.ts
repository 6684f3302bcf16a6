import { findMatter } from "@maple/matter/server";
import { question } from "@maple/platform/act";
import { z } from "zod";
import type { TogetherView } from "../model/repeat.ts";
import { mergesOf } from "../store/merge-store.ts";

/**
 * With what somebody's matter is handled together, for whoever holds its link: how far that one is, and nothing of it.
 * Null while it stands alone.
 */
export const togetherView = question<{ matter: string }, null, TogetherView | null>({
  verb: "repeat.together",
  input: z.object({ matter: z.uuid() }),
  load: async () => null,
  who: (actor, _facts, { matter }) =>
    actor.holds.some((hold) => hold.matter === matter) ? null : "matter-not-found",
  answer: async ({ tx, county, input }) => {
    const into = (await mergesOf(tx, county, input.matter)).find((one) => one.merged === input.matter);
    const kept = into && (await findMatter(tx, county, into.kept));
    return kept ? { state: kept.state, since: into.at } : null;
  },
});
