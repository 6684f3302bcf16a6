import { mayAct } from "@maple/identity";
import { isCategory } from "@maple/matter";
import { action, actorText, refuse } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import type { z } from "zod";
import { newEntrySchema } from "../model/entry.ts";
import { mayKeep } from "../rules/entry.ts";
import { type EntryRow, insertEntry, versionsOf } from "../store/entry-store.ts";

const zone = "Asia/Shanghai";

/** A new entry, or the next version of one: it waits until somebody else has read it. */
export const writeEntry = action<
  z.infer<typeof newEntrySchema>,
  EntryRow[],
  { entry: string; version: number }
>({
  verb: "library.write",
  input: newEntrySchema,
  load: ({ tx, county, input: { entry } }) => (entry ? versionsOf(tx, county, entry) : Promise.resolve([])),
  who: (actor) => mayAct(actor, "library.write", null),
  run: async ({ tx, county, actor, input: given, facts: before, now, tell }) => {
    if (given.entry && before.length === 0) refuse("entry-not-found");
    if (before.some((one) => one.state === "draft")) refuse("entry-draft-waits");
    if (given.category !== null && !isCategory(given.category)) refuse("category-unknown");
    const objection = mayKeep(given, localDateOf(now, zone));
    if (objection) refuse(objection);
    const entry = given.entry ?? newId();
    const version = (before.at(-1)?.version ?? 0) + 1;
    // A kind once given stays: a text for residents does not become one for staff under the same name.
    const kind = before[0]?.kind ?? given.kind;
    await insertEntry(tx, county, {
      entry,
      version,
      kind,
      category: given.category,
      title_zh: given.titleZh.trim(),
      title_en: given.titleEn.trim(),
      body_zh: given.bodyZh.trim(),
      body_en: given.bodyEn.trim(),
      source: given.source.trim(),
      source_date: given.sourceDate,
      state: "draft",
      by: actorText(actor),
      at: now,
    });
    tell({
      stream: entry,
      kind: "library",
      type: "library.written",
      ...(version === 1 ? { begins: true } : {}),
      data: { version, kind, category: given.category },
    });
    return { entry, version };
  },
});
