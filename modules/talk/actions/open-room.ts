import { mayMeet } from "@maple/mediation";
import { partyFacts } from "@maple/mediation/server";
import { action, refuse } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { closeRoomRow, openRoomRow } from "../store/talk-store.ts";
import { loadTalk, onlyMediator, type TalkFacts } from "./talk-facts.ts";

const input = z.object({ matter: z.uuid() });
type Input = z.infer<typeof input>;

/** Opens the room once both sides agreed to mediate, or again after it was closed. */
export const openRoom = action<Input, TalkFacts, { room: string }>({
  verb: "talk.open",
  input,
  load: loadTalk,
  who: onlyMediator,
  run: async ({ tx, county, actor, facts, now, tell }) => {
    const { matter, mediation, parties, standing } = facts;
    if (standing === "ended") refuse("talk-ended");
    if (standing === "open") refuse("talk-open-already");
    const missing = mayMeet(partyFacts(parties));
    if (missing) refuse(missing.reason, missing.side ? { side: missing.side === "A" ? "甲" : "乙" } : {});
    const room = facts.room?.id ?? newId();
    const by = `${actor.kind}:${actor.id}`;
    await openRoomRow(tx, county, { id: room, matter: matter.id, mediation: mediation.id, by, at: now });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "talk.opened",
      data: { room, mediation: mediation.id, again: facts.room !== null },
    });
    return { room };
  },
});

/** Closes it for now: everything can be read, nothing written. */
export const closeRoom = action<Input, TalkFacts, { room: string }>({
  verb: "talk.close",
  input,
  load: loadTalk,
  who: onlyMediator,
  run: async ({ tx, county, facts, now, tell }) => {
    const { matter, room } = facts;
    if (!room || facts.standing !== "open") refuse("talk-not-open");
    await closeRoomRow(tx, county, room.id, now);
    tell({ stream: matter.id, kind: "matter", type: "talk.closed", data: { room: room.id } });
    return { room: room.id };
  },
});
