import { action, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { moveFiles } from "@maple/platform/files";
import { z } from "zod";
import { findMessage, type MessageRow, settleMessage } from "../store/talk-store.ts";
import { loadTalk, onlyMediator, roomToWrite, type TalkFacts, talkOpenings } from "./talk-facts.ts";

const input = z.object({ matter: z.uuid(), message: z.uuid() });
const withReason = input.extend({ reason: z.string().max(500) });

async function heldMessage(
  given: { tx: Tx; county: number },
  facts: TalkFacts,
  id: string,
): Promise<MessageRow> {
  const room = roomToWrite(facts);
  const message =
    (await findMessage(given.tx, given.county, room.id, id)) ?? refuse("talk-message-not-found");
  return message.state === "held" ? message : refuse("talk-message-not-held");
}

/** The mediator passes on what a side wrote to everybody: word for word, with its files, to the other side. */
export const passOn = action<z.infer<typeof input>, TalkFacts, { message: string }>({
  verb: "talk.pass-on",
  input,
  load: loadTalk,
  who: onlyMediator,
  opens: talkOpenings,
  run: async ({ tx, county, input: { message: id }, facts, now, tell }) => {
    const { matter } = facts;
    const message = await heldMessage({ tx, county }, facts, id);
    await settleMessage(tx, county, id, { compartment: "joint", state: "passed", reason: "", passedAt: now });
    await moveFiles(tx, county, message.files, { matter: matter.id, from: message.compartment, to: "joint" });
    tell({
      stream: matter.id,
      kind: "matter",
      type: "talk.message-passed",
      data: { message: id, side: message.sender },
    });
    return { message: id };
  },
});

/** Or returns it with a reason: the other side hears nothing of it, its writer may write anew. */
export const returnMessage = action<z.infer<typeof withReason>, TalkFacts, { message: string }>({
  verb: "talk.return",
  input: withReason,
  load: loadTalk,
  who: onlyMediator,
  opens: talkOpenings,
  run: async ({ tx, county, input: { message: id, reason }, facts, tell }) => {
    const message = await heldMessage({ tx, county }, facts, id);
    if ([...reason.trim()].length < 2) refuse("talk-return-reason-needed");
    const change = { compartment: message.compartment, state: "returned", reason: reason.trim() } as const;
    await settleMessage(tx, county, id, { ...change, passedAt: null });
    tell({
      stream: facts.matter.id,
      kind: "matter",
      type: "talk.message-returned",
      data: { message: id, side: message.sender, compartment: message.compartment },
    });
    return { message: id };
  },
});
