import { type Actor, actorText, refuse } from "@maple/platform/act";
import type { Tx } from "@maple/platform/db";
import { newId } from "@maple/platform/ids";
import { insertNote, type NoteRow } from "../store/note-store.ts";

/**
 * Why something was changed, in words: a note for whoever may read it there; the ledger holds its id alone.
 * @throws Refused `reason-needed`
 */
export async function noteWhy(
  tx: Tx,
  county: number,
  given: { matter: string; actor: Actor; reason: string; now: string },
  at: Pick<NoteRow, "compartment" | "kind"> = { compartment: "staff", kind: "clock" },
): Promise<string> {
  const text = given.reason.trim();
  if ([...text].length < 2) refuse("reason-needed");
  const note = newId();
  const author = actorText(given.actor);
  await insertNote(tx, county, given.matter, { id: note, ...at, text, author, party: null, at: given.now });
  return note;
}
