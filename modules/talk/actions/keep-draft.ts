import { partyOf } from "@maple/mediation/server";
import { action, refuse } from "@maple/platform/act";
import { attachFiles, detachFiles } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { mostFiles, typedSchema } from "../model/talk.ts";
import { dropDraftRow, findDraft, keepDraftRow } from "../store/talk-store.ts";
import {
  draftsOf,
  loadTalk,
  onlyParty,
  roomToWrite,
  type TalkFacts,
  talkOpenings,
  voiceIn,
} from "./talk-facts.ts";

const input = z.object({
  matter: z.uuid(),
  to: z.enum(["mediator", "all"]),
  text: z.string().max(8000),
  /** Sent up since the draft was last kept; those kept before stay. */
  files: z.array(z.uuid()).max(mostFiles).default([]),
  typed: typedSchema,
});

/**
 * Keeps what a party is writing, with its files, in the compartment of its side's drafts. Nothing is told of it: that
 * somebody is thinking is nobody's business.
 */
export const keepDraft = action<z.infer<typeof input>, TalkFacts, { draft: string }>({
  verb: "talk.keep-draft",
  input,
  load: loadTalk,
  who: onlyParty,
  opens: talkOpenings,
  run: async ({ tx, county, actor, input: given, facts, now }) => {
    const room = roomToWrite(facts);
    const { typed } = voiceIn(actor, facts, { typed: given.typed });
    const own = partyOf(actor, facts) ?? refuse("party-not-found");
    const before = await findDraft(tx, county, room.id, own.id);
    const files = [...new Set([...(before?.files ?? []), ...given.files])];
    if (files.length > mostFiles) refuse("talk-files-many", { most: mostFiles });
    const compartment = draftsOf(own.side);
    await attachFiles(tx, county, given.files, facts.matter.id, compartment);
    const draft = before?.id ?? newId();
    await keepDraftRow(
      tx,
      county,
      { room: room.id, matter: facts.matter.id },
      {
        id: draft,
        party: own.id,
        compartment,
        addressed: given.to,
        text: given.text,
        files,
        typed_by: typed.by,
        relation: typed.relation,
        kept_at: now,
      },
    );
    return { draft };
  },
});

/** Takes a draft back before it was sent: its words go, and its files with them. */
export const dropDraft = action<{ matter: string }, TalkFacts, { draft: string }>({
  verb: "talk.drop-draft",
  input: z.object({ matter: z.uuid() }),
  load: loadTalk,
  who: onlyParty,
  opens: talkOpenings,
  run: async ({ tx, county, actor, facts }) => {
    const own = partyOf(actor, facts) ?? refuse("party-not-found");
    if (!facts.room) return refuse("talk-draft-missing");
    const draft = (await findDraft(tx, county, facts.room.id, own.id)) ?? refuse("talk-draft-missing");
    await detachFiles(tx, county, draft.files, { matter: facts.matter.id, from: draft.compartment });
    await dropDraftRow(tx, county, draft.id);
    return { draft: draft.id };
  },
});
