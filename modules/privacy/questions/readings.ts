import { roleWords } from "@maple/people";
import { type PostTitle, staffNames, titlesOf } from "@maple/people/server";
import { question, staffAmong, staffOf } from "@maple/platform/act";
import { localDateOf } from "@maple/platform/clock";
import type { ResidentDoor } from "@maple/resident/server";
import { z } from "zod";
import { looksAt } from "../actions/looks.ts";
import type { ReadingsView, ReadingView } from "../model/my-data.ts";
import { loadOwn, type OwnFacts, ownersOnly } from "./my-data.ts";

const pageSize = 20;
const input = z.object({ matter: z.uuid(), page: z.coerce.number().int().min(1).max(1000).default(1) });

/** Who has opened my data in this matter: by working name and post, when and what for. Mission G8. */
export const readings = (door: ResidentDoor) =>
  question<z.infer<typeof input>, OwnFacts, ReadingsView>({
    verb: "privacy.readings",
    input,
    load: loadOwn,
    who: ownersOnly,
    answer: async ({ tx, county, actor, input: { page }, facts: { matter, persons } }) => {
      const { others: all, own } = await looksAt({ tx, county, actor, door }, matter, persons);
      const pages = Math.max(1, Math.ceil(all.length / pageSize));
      const shown = all.slice((page - 1) * pageSize, page * pageSize);
      const staff = staffAmong(shown.map((line) => line.reader));
      const [names, titles] = await Promise.all([staffNames(tx, county, staff), titlesOf(tx, county, staff)]);
      return {
        lines: shown.map((line) => {
          const id = staffOf(line.reader) ?? "";
          return { ...line, readerName: names.get(id) ?? null, post: postOn(titles, id, line.at) };
        }),
        page,
        pages,
        total: all.length,
        own: { count: own.length, last: own[0]?.at ?? null },
      };
    },
  });

/** What somebody was on the day they looked; in all of their posts, since nobody says in which one they look. */
function postOn(titles: readonly PostTitle[], staff: string, at: string): ReadingView["post"] {
  const day = localDateOf(at, "Asia/Shanghai");
  const held = titles.filter(
    (post) => post.staff === staff && post.from <= day && (post.until === null || post.until > day),
  );
  if (held.length === 0) return null;
  const names = (lang: "zh" | "en") =>
    new Set(held.map((post) => post.title[lang] || roleWords[post.role][lang]));
  return { zh: [...names("zh")].join("、"), en: [...names("en")].join(", ") };
}
