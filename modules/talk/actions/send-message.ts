import { action, refuse } from "@maple/platform/act";
import { attachFiles, moveFiles } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { addressees, type MessageState, mostFiles, typedSchema } from "../model/talk.ts";
import { wayOfMessage } from "../rules/room.ts";
import { dropDraftRow, findDraft, insertMessage } from "../store/talk-store.ts";
import {
  loadTalk,
  mayTalk,
  roomToWrite,
  speaking,
  type TalkFacts,
  talkOpenings,
  voiceIn,
} from "./talk-facts.ts";

const input = speaking.extend({
  to: z.enum(addressees),
  text: z.string().max(8000),
  files: z.array(z.uuid()).max(mostFiles).default([]),
  typed: typedSchema.default({ by: "self", relation: null }),
});

/**
 * Sends what was written, with the files of the draft it grew from; the draft is gone with it. From now on it is not
 * edited, only followed by another.
 */
export const sendMessage = action<z.infer<typeof input>, TalkFacts, { message: string; state: MessageState }>(
  {
    verb: "talk.send",
    input,
    load: loadTalk,
    who: mayTalk,
    opens: talkOpenings,
    run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
      const room = roomToWrite(facts);
      const { matter } = facts;
      const { voice, party, typed } = voiceIn(actor, facts, given);
      const way = wayOfMessage(voice, given.to, room.straight) ?? refuse("side-closed");
      const draft = party ? await findDraft(tx, county, room.id, party) : null;
      const files = [...new Set([...(draft?.files ?? []), ...given.files])];
      if (files.length > mostFiles) refuse("talk-files-many", { most: mostFiles });
      const text = given.text.trim();
      if (text === "" && files.length === 0) refuse("talk-empty");
      await attachFiles(tx, county, given.files, matter.id, way.table);
      if (draft) {
        await moveFiles(tx, county, draft.files, {
          matter: matter.id,
          from: draft.compartment,
          to: way.table,
        });
        await dropDraftRow(tx, county, draft.id);
      }
      const message = newId();
      await insertMessage(
        tx,
        county,
        { room: room.id, matter: matter.id },
        {
          id: message,
          compartment: way.table,
          sender: voice,
          party,
          addressed: given.to,
          text,
          files,
          typed_by: typed.by,
          relation: typed.relation,
          state: way.state,
          reason: "",
          author: `${actor.kind}:${actor.id}`,
          at: now,
          passed_at: null,
        },
      );
      tell({
        stream: matter.id,
        kind: "matter",
        type: "talk.message-sent",
        data: {
          room: room.id,
          message,
          compartment: way.table,
          sender: voice,
          state: way.state,
          typed: typed.by,
          files: files.length,
        },
      });
      return { message, state: way.state };
    },
  },
);
