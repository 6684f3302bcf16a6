import { postsOn } from "@maple/people/server";
import { addDays, localDateOf, type Moment, startOfLocalDay } from "@maple/platform/clock";
import { newId } from "@maple/platform/ids";
import type { Reaction } from "@maple/platform/ledger";
import { type NoticeKind, newsDays } from "./model/notice.ts";
import { namesNoMatter, toldTypes, whoIsTold } from "./rules/who-is-told.ts";
import { toldTaskTypes, whoIsToldOfTask } from "./rules/who-is-told-of-tasks.ts";
import { toldTeamTypes, whoIsToldOfTeams } from "./rules/who-is-told-of-teams.ts";
import { standingsOf } from "./store/due-store.ts";
import { insertNotices, type NewNotice } from "./store/notice-store.ts";

const zone = "Asia/Shanghai";

/**
 * Tells staff what happened, once: the cause is the event, so a ledger that is read again tells nothing again. History
 * (loaded, or read by a follower that is new) is not news.
 */
export const noticeReaction = (clock: () => Moment): Reaction => ({
  name: "notification.tell",
  types: [...toldTypes, ...toldTaskTypes, ...toldTeamTypes],
  react: async (tx, events) => {
    const today = localDateOf(clock(), zone);
    const since = startOfLocalDay(addDays(today, -newsDays), zone);
    const news = events.filter((event) => event.received_at >= since);
    const county = news[0]?.county;
    if (county === undefined) return;
    const posts = await postsOn(tx, county, today);
    const rows = await standingsOf(tx, county, [...new Set(news.map((event) => event.stream))]);
    const standings = new Map(rows.map((row) => [row.matter, { ...row, id: row.matter }]));
    const notices: NewNotice[] = [];
    for (const event of news) {
      const matter = standings.get(event.stream);
      if (!matter) continue;
      const [module] = event.type.split(".");
      const telling =
        module === "handling" ? whoIsToldOfTask : module === "teamwork" ? whoIsToldOfTeams : whoIsTold;
      for (const { staff, kind, task = null } of telling(event, matter, posts)) {
        const about = { matter: task === null && !namesNoMatter.has(kind) ? matter.id : null, task };
        notices.push({ id: newId(), staff, ...about, kind, cause: event.id, at: event.received_at });
      }
    }
    await insertNotices(tx, county, notices);
  },
});

/** What is about no matter, and names in itself who is told. */
const toldByName: Readonly<Record<string, NoticeKind>> = {
  "audit.bulk-noticed": "much-read",
  "teamwork.problem-waits": "problem-waits",
  "teamwork.problem-answered": "problem-dealt-with",
  "teamwork.problem-filed": "problem-dealt-with",
  "consultation.topic-raised": "topic-raised",
};

/** Tells whom an event names: that somebody read very much, what becomes of a problem of a daily report, or that a topic came. */
export const supervisorReaction = (clock: () => Moment): Reaction => ({
  name: "notification.tell-supervisors",
  types: Object.keys(toldByName),
  react: async (tx, events) => {
    const since = startOfLocalDay(addDays(localDateOf(clock(), zone), -newsDays), zone);
    const notices = events
      .filter((event) => event.received_at >= since)
      .flatMap((event) =>
        ((event.data.told ?? []) as string[]).map((staff): NewNotice => {
          return {
            id: newId(),
            staff,
            matter: null,
            kind: toldByName[event.type]!,
            cause: event.id,
            at: event.received_at,
          };
        }),
      );
    await insertNotices(tx, events[0]!.county, notices);
  },
});
