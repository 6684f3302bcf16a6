import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { isOpen } from "../model/matter-life.ts";
import { countFollower } from "../store/matter-store.ts";
import { loadForAnyone, type MatterFacts } from "./matter-facts.ts";

const input = z.object({ matter: z.uuid() });

/**
 * "That one is mine too": somebody who was about to report the same thing follows the open matter instead. Nothing of
 * the matter is opened to them and nothing of them is kept; that one more person is concerned is a fact about the matter.
 */
export const followMatter = action<z.infer<typeof input>, MatterFacts, { followers: number }>({
  verb: "matter.follow",
  input,
  load: loadForAnyone,
  who: () => null,
  run: async ({ tx, county, facts: { matter }, tell }) => {
    if (!isOpen(matter.state) || matter.sealed !== null) refuse("matter-not-found");
    const followers = await countFollower(tx, county, matter.id);
    tell({ stream: matter.id, kind: "matter", type: "matter.followed", data: { followers } });
    return { followers };
  },
});
