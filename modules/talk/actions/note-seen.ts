import { partyOf } from "@maple/mediation/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { z } from "zod";
import { noteSeenRow } from "../store/talk-store.ts";
import { loadTalk, mayTalk, type TalkFacts } from "./talk-facts.ts";

/** Whoever has read everything says so, and what comes later is new. Nobody else is told. */
export const noteSeen = action<{ matter: string }, TalkFacts, { at: string }>({
  verb: "talk.note-seen",
  input: z.object({ matter: z.uuid() }),
  load: loadTalk,
  who: mayTalk,
  run: async ({ tx, county, actor, facts, now }) => {
    const room = facts.room ?? refuse("talk-not-open");
    const own = partyOf(actor, facts);
    await noteSeenRow(tx, county, room.id, own ? `party:${own.id}` : actorText(actor), now);
    return { at: now };
  },
});
