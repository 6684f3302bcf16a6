import { insertNote } from "@maple/matter/server";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import { z } from "zod";
import { solvedAnswers } from "../model/callback.ts";
import { afterNoAnswer, isFinding } from "../rules/may-call.ts";
import { changeCallback } from "../store/callback-store.ts";
import {
  assertMayCall,
  type CallbackFacts,
  hearersOf,
  loadCallback,
  mayMake,
  zone,
} from "./callback-facts.ts";

const input = z.object({
  callback: z.uuid(),
  result: z.enum(["reached", "no-answer", "declined"]),
  solved: z.enum(solvedAnswers).optional(),
  recorded: z.boolean().optional(),
  heard: z.boolean().optional(),
  /** What is wrong, in the words of whoever was called; wanted where something is. */
  words: z.string().max(1000).default(""),
});

/** What a drawn side said when somebody called who had no hand in the matter; or that nobody could be reached. */
export const recordCallback = action<
  z.infer<typeof input>,
  CallbackFacts,
  { state: string; finding: boolean }
>({
  verb: "callback.record",
  input,
  load: loadCallback,
  who: (actor, { about }) => mayMake(actor, about),
  opens: (_actor, { matter }) => [{ matter: matter.id, compartment: "staff" }],
  run: async ({ tx, county, actor, input: given, facts, now, tell }) => {
    assertMayCall(facts, now);
    const { row, matter } = facts;
    const { result, solved, recorded, heard } = given;
    const all = solved !== undefined && recorded !== undefined && heard !== undefined;
    const answers = all ? { solved, recorded, heard } : null;
    if (result === "reached" && answers === null) refuse("callback-answers-needed");
    const said = result === "reached" ? answers : null;
    const finding = said !== null && isFinding(said);
    const words = given.words.trim();
    if (finding && [...words].length < 2) refuse("callback-words-needed");
    const { state, tries } =
      result === "no-answer" ? afterNoAnswer(row.tries) : { state: result, tries: row.tries + 1 };
    const by = actorText(actor);
    await changeCallback(tx, county, row.id, {
      state,
      tries,
      lastTry: localDateOf(now, zone),
      answers: said,
      finding,
      by,
      at: now,
    });
    const note = words === "" ? null : newId();
    if (note)
      await insertNote(tx, county, matter.id, {
        id: note,
        compartment: "staff",
        kind: "callback",
        text: words,
        author: by,
        party: null,
        at: now,
      });
    const told = finding ? await hearersOf(tx, county, matter, now) : [];
    tell({
      stream: matter.id,
      kind: "matter",
      type: finding ? "callback.found" : "callback.recorded",
      data: { callback: row.id, side: row.side, state, ...(said ?? {}), ...(note ? { note } : {}), told },
    });
    return { state, finding };
  },
});
