import { areaOf } from "@maple/identity";
import { seenBy, whereOf } from "@maple/matter/server";
import { type Actor, question } from "@maple/platform/act";
import { addDays, localDateOf } from "@maple/platform/clock";
import { days } from "@maple/repeat";
import { z } from "zod";
import type { Notice, NoticeList } from "../model/notice.ts";
import { countUnread, listNotices, type NoticeRow, type Reader } from "../store/notice-store.ts";

const listSchema = z.object({
  after: z.string().max(120).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Notices are one's own; those about no matter too; a notice about a matter that its receiver may no longer see is not shown and not counted. */
function readerOf(county: number, actor: Actor): Reader | null {
  if (actor.kind !== "staff") return null;
  const seen = seenBy(actor);
  return {
    staff: actor.id,
    seen: seen && whereOf(county, seen),
    units: areaOf(actor, "handling.answer")?.units ?? [],
  };
}

const who = (actor: Actor) => (actor.kind === "staff" ? null : "not-signed-in");

/** My notices: unread first, then by time, a page at a time. */
export const ownNotices = question<z.infer<typeof listSchema>, null, NoticeList>({
  verb: "notice.list",
  input: listSchema,
  load: async () => null,
  who,
  answer: async ({ tx, county, actor, input }) => {
    const reader = readerOf(county, actor);
    if (!reader) return { notices: [], next: null };
    const { part, after } = placeOf(input.after);
    const { limit } = input;
    const rows = await listNotices(tx, county, reader, { unread: part === "new", after, limit });
    if (part === "new" && rows.length < limit) {
      rows.push(
        ...(await listNotices(tx, county, reader, {
          unread: false,
          after: null,
          limit: limit - rows.length,
        })),
      );
    }
    const last = rows.length === limit ? rows.at(-1)! : null;
    return {
      notices: rows.map(noticeOf),
      next: last && `${last.read_at === null ? "new" : "read"}~${last.at}~${last.id}`,
    };
  },
});

/** How many I have not read. */
export const unreadNotices = question<Record<string, never>, null, { unread: number }>({
  verb: "notice.count",
  input: z.object({}),
  load: async () => null,
  who,
  answer: async ({ tx, county, actor }) => {
    const reader = readerOf(county, actor);
    return { unread: reader ? await countUnread(tx, county, reader) : 0 };
  },
});

// `new~<at>~<id>` or `read~<at>~<id>`: the part of the list, and its last line.
function placeOf(after: string | undefined): {
  part: "new" | "read";
  after: { at: string; id: string } | null;
} {
  const [part, at, id] = after?.split("~") ?? [];
  const place = z.object({ at: z.iso.datetime(), id: z.uuid() }).safeParse({ at, id });
  return { part: part === "read" ? "read" : "new", after: place.success ? place.data : null };
}

const noticeOf = (row: NoticeRow): Notice => ({
  id: row.id,
  matter: row.matter,
  task: row.task,
  title: row.title,
  code: row.code,
  kind: row.kind,
  at: row.at,
  readAt: row.read_at,
  list:
    row.kind === "cluster" && row.category && row.grid
      ? {
          category: row.category,
          grid: row.grid,
          from: addDays(localDateOf(row.at, "Asia/Shanghai"), 1 - days.cluster),
        }
      : null,
});
