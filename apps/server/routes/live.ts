import type { ServerResponse } from "node:http";
import { hearsOfTasks } from "@maple/handling/server";
import { knowsOf } from "@maple/matter";
import { aboutMatter, findMatter } from "@maple/matter/server";
import type { Actor } from "@maple/platform/act";
import { type Db, inCounty } from "@maple/platform/db";
import type { LiveEvent } from "@maple/platform/http";
import { eventsAfter, lastPosition } from "@maple/platform/ledger";
import { hearsOfReports } from "@maple/teamwork/server";
import type { FastifyInstance } from "fastify";
import type { Kit } from "../kit.ts";

const replayAtMost = 500;
/** How often a quiet stream says that it stands, and looks whether its session does. */
const beatMs = 25_000;

/** Live updates for staff: a hint for each event of a matter they may see; a lost connection resumes where it stopped. */
export function liveRoutes(app: FastifyInstance, kit: Kit): void {
  // A stream never ends by itself: without this a server that is told to stop would wait for every open screen.
  const open = new Set<ServerResponse>();
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
    for (const out of open) out.end(() => out.socket?.destroySoon());
  });
  app.get("/api/live", async (request, reply) => {
    const known = await kit.recogniser.session(request.cookies.maple_session);
    if (closing) return reply.code(503).send();
    if (!known) return reply.code(401).send({ reason: "not-signed-in" });
    let { actor } = known;
    reply.hijack();
    const out = reply.raw;
    open.add(out);
    out.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    const write = (text: string) => {
      if (!out.writableEnded) out.write(text);
    };
    write("retry: 3000\n\n");
    const send = async (events: readonly LiveEvent[]) => {
      for (const event of await heardBy(kit.db, actor, events))
        write(`id: ${event.position}\nevent: moved\ndata: ${JSON.stringify(event)}\n\n`);
    };
    // Listening comes first: what happens during the replay is told twice rather than never.
    const stop = kit.live.listen(actor.county, {
      hears: (events) => void send(events).catch(() => out.end()),
    });
    const stillHere = async () => {
      const still = await kit.recogniser.session(request.cookies.maple_session);
      if (!still) return out.end();
      actor = still.actor;
      write(": still here\n\n");
    };
    const beat = setInterval(() => void stillHere().catch(() => out.end()), beatMs);
    request.raw.on("close", () => {
      clearInterval(beat);
      stop();
      open.delete(out);
    });
    const { after } = request.query as { after?: string };
    const last = Number(request.headers["last-event-id"] ?? after ?? Number.NaN);
    if (Number.isInteger(last)) {
      const missed = await inCounty(kit.db, actor.county, (tx) =>
        eventsAfter(tx, actor.county, last, replayAtMost),
      );
      await send(missed.map(({ position, type, stream }) => ({ position, type, stream })));
    } else {
      const here = await inCounty(kit.db, actor.county, (tx) => lastPosition(tx, actor.county));
      write(`id: ${here}\nevent: here\ndata: ${here}\n\n`);
    }
  });
}

/**
 * Only hints about matters that this person may see: even that something moves elsewhere is not theirs to know. A
 * department hears that one of its tasks moved, without its matter; a reader of daily reports that one of them did.
 */
async function heardBy(db: Db, actor: Actor, events: readonly LiveEvent[]): Promise<LiveEvent[]> {
  const streams = [...new Set(events.map((event) => event.stream))];
  const seen = new Set<string>();
  const ofReports = events.filter((event) => event.type.startsWith("teamwork."));
  const ofTasks = events.filter((event) => event.type.startsWith("handling."));
  const [tasks, reports] = await inCounty(db, actor.county, async (tx) => {
    for (const stream of streams) {
      const matter = await findMatter(tx, actor.county, stream);
      if (matter && knowsOf(actor, aboutMatter(matter))) seen.add(stream);
    }
    const unseen = (some: readonly LiveEvent[]) =>
      [...new Set(some.map((event) => event.stream))].filter((stream) => !seen.has(stream));
    return Promise.all([
      hearsOfTasks(tx, actor.county, actor, unseen(ofTasks)),
      hearsOfReports(tx, actor.county, actor, unseen(ofReports)),
    ]);
  });
  return events.flatMap((event) => {
    if (seen.has(event.stream)) return [event];
    if (reports.has(event.stream))
      return [{ position: event.position, type: "teamwork.report-moved", stream: "" }];
    const own = event.type.startsWith("handling.") && tasks.has(event.stream);
    return own ? [{ position: event.position, type: "handling.task-moved", stream: "" }] : [];
  });
}
