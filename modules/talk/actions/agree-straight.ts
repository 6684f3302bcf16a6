import { action, refuse } from "@maple/platform/act";
import { z } from "zod";
import { type Side, sides } from "../model/talk.ts";
import { setStraight } from "../store/talk-store.ts";
import { loadTalk, mayTalk, roomToWrite, speaking, type TalkFacts, voiceIn } from "./talk-facts.ts";

const input = speaking.extend({ agree: z.boolean() });

/** A side agrees, or no longer agrees, that words to everybody go straight; without both the mediator reads first. */
export const agreeStraight = action<z.infer<typeof input>, TalkFacts, { straight: Side[] }>({
  verb: "talk.agree-straight",
  input,
  load: loadTalk,
  who: mayTalk,
  run: async ({ tx, county, actor, input: { agree, as }, facts, tell }) => {
    const room = roomToWrite(facts);
    const { voice, typed } = voiceIn(actor, facts, { as });
    if (voice === "M") refuse("talk-typed-unfit");
    const straight = sides.filter((side) => (side === voice ? agree : room.straight.includes(side)));
    await setStraight(tx, county, room.id, straight);
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: "talk.straight-agreed",
      data: { room: room.id, side: voice, agree, by: typed.by },
    });
    return { straight };
  },
});
