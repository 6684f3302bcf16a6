import { postsFor } from "@maple/identity/server";
import { findMatter } from "@maple/matter/server";
import {
  loadMediation,
  type MediationFacts,
  partyOf,
  sessionsOf,
  sessionsPlanned,
} from "@maple/mediation/server";
import { question } from "@maple/platform/act";
import {
  addDays,
  type CalendarEvent,
  icalendar,
  localDateOf,
  type Moment,
  startOfLocalDay,
} from "@maple/platform/clock";
import { hashSecret } from "@maple/platform/crypto";
import { type Db, inCounty, type Tx } from "@maple/platform/db";
import type { Lang } from "@maple/platform/words/pairs";
import { z } from "zod";
import { usualMinutes, zone } from "../actions/taken-times.ts";
import { calendarWords } from "../model/calendar-words.ts";
import { bookingsIn, bookingsOf } from "../store/booking-store.ts";
import { findFeed } from "../store/feed-store.ts";
import { listRooms } from "../store/room-store.ts";
import { comeAtOf } from "./own-time.ts";

/** Days behind and ahead that a calendar holds. */
const behind = 31;
const ahead = 366;

/**
 * The calendar behind a secret address, or null where it is no more: it was renewed, or whoever it belonged to works here
 * no longer. No name, title or story of a matter stands in it: calendars are kept by others.
 */
export function feedCalendar(
  db: Db,
  given: { county: number; secret: string; now: Moment; lang: Lang },
): Promise<string | null> {
  const { county, now, lang } = given;
  return inCounty(
    db,
    county,
    async (tx) => {
      const feed = await findFeed(tx, county, hashSecret(given.secret));
      if (!feed) return null;
      const today = localDateOf(now, zone);
      const span = [
        startOfLocalDay(addDays(today, -behind), zone),
        startOfLocalDay(addDays(today, ahead), zone),
      ] as const;
      if (feed.kind === "room") return roomCalendar(tx, county, feed.subject, span, now, lang);
      const posts = await postsFor(tx, county, feed.subject, now);
      if (!posts.some((post) => "venue.see" in post.may)) return null;
      return staffCalendar(tx, county, feed.subject, span, now, lang);
    },
    null,
  );
}

type Span = readonly [from: Moment, until: Moment];

async function staffCalendar(
  tx: Tx,
  county: number,
  staff: string,
  span: Span,
  now: Moment,
  lang: Lang,
): Promise<string> {
  const bookings = new Map((await bookingsIn(tx, county, ...span)).map((one) => [one.session, one]));
  const events: CalendarEvent[] = [];
  for (const session of await sessionsPlanned(tx, county, ...span)) {
    const booking = bookings.get(session.id);
    if (!session.mediators.includes(staff) && booking?.interpreter !== staff) continue;
    const code = (await findMatter(tx, county, session.matter))?.code ?? "";
    events.push({
      id: session.id,
      at: session.planned_at,
      minutes: booking?.minutes ?? usualMinutes,
      title: calendarWords.staff[lang].replace("{code}", code).replace("{n}", String(session.number)),
      place: session.place,
    });
  }
  return icalendar(events, now, calendarWords.mine[lang]);
}

async function roomCalendar(
  tx: Tx,
  county: number,
  room: string,
  span: Span,
  now: Moment,
  lang: Lang,
): Promise<string | null> {
  const found = (await listRooms(tx, county)).find((one) => one.id === room);
  if (!found || found.closedOn !== null) return null;
  const events = (await bookingsIn(tx, county, ...span))
    .filter((one) => one.room === room)
    .map(({ session: id, at, minutes }) => ({
      id,
      at,
      minutes,
      title: calendarWords.taken[lang],
      place: found.name[lang],
    }));
  return icalendar(events, now, found.name[lang]);
}

const input = z.object({ matter: z.uuid(), lang: z.enum(["zh", "en"]).default("zh") });

/** The sessions of one party to come, from when its own side is to be there. */
export const ownCalendar = question<
  z.infer<typeof input>,
  MediationFacts,
  { name: string; media: string; bytes: Uint8Array }
>({
  verb: "venue.own-calendar",
  input,
  load: loadMediation,
  who: (actor, facts) => (partyOf(actor, facts) ? null : "matter-not-found"),
  answer: async ({ tx, county, actor, input: { lang }, facts, now }) => {
    const { side } = partyOf(actor, facts)!;
    const { matter, mediation } = facts;
    const bookings = new Map((await bookingsOf(tx, county, matter.id)).map((one) => [one.session, one]));
    const events = (await sessionsOf(tx, county, mediation.id))
      .filter((one) => one.result === null)
      .map(({ id, planned_at, place }) => ({
        id,
        at: comeAtOf(bookings.get(id), side, planned_at),
        minutes: bookings.get(id)?.minutes ?? usualMinutes,
        title: calendarWords.party[lang],
        place,
      }));
    const text = icalendar(events, now, calendarWords.party[lang]);
    return { name: "sessions.ics", media: "text/calendar; charset=utf-8", bytes: Buffer.from(text) };
  },
});
