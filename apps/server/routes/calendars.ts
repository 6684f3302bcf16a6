import { momentOf } from "@maple/platform/clock";
import { problemOf, readerLang, sendProblem } from "@maple/platform/http";
import { feedCalendar } from "@maple/venue/server";
import type { FastifyInstance } from "fastify";
import type { Kit } from "../kit.ts";

/** Calendars by their secret address: a calendar program brings no cookie and no session. */
export function calendarRoutes(app: FastifyInstance, kit: Kit): void {
  app.get(
    "/calendar/:token",
    { config: { rateLimit: { max: 60, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const { token } = request.params as { token: string };
      const found = /^(\d{6})\.([A-Za-z0-9_-]{20,200})\.ics$/.exec(token);
      const county = Number(found?.[1]);
      const lang = readerLang(request);
      const text =
        found && kit.counties.includes(county)
          ? await feedCalendar(kit.db, { county, secret: found[2]!, now: momentOf(Date.now()), lang })
          : null;
      if (text === null)
        return sendProblem(reply, problemOf(kit.reasons, { reason: "feed-not-found", values: {} }, lang));
      return reply
        .type("text/calendar; charset=utf-8")
        .header("cache-control", "private, no-store")
        .header("referrer-policy", "no-referrer")
        .send(text);
    },
  );
}
