import { ownTopic, publicMeeting, publicMeetings, raiseTopic } from "@maple/consultation/server";
import { guestOf } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { mapOf, todayIn, townsOf } from "../county-facts.ts";
import { formOf } from "../forms.ts";
import {
  commandFrom,
  doAct,
  doAsk,
  type Fault,
  faultOf,
  isId,
  type Portal,
  readerOf,
  sendPage,
  sendRefusal,
} from "../portal.ts";

interface Typed {
  text: string;
  placeWords: string;
  area: string;
  /** It came from the page of a meeting or room: the choice of a place is made. */
  fixed: boolean;
  command: string;
}

const slow = { rateLimit: { max: 20, timeWindow: "10 minutes" } };
const looks = { rateLimit: { max: 30, timeWindow: "1 minute" } };

/** Meetings with the neighbourhood: what was announced and published, and topics raised without a name. */
export function meetingPages(app: FastifyInstance, portal: Portal): void {
  // Always as anybody: a browser that holds keys to matters leaves none of them with a topic.
  const guest = () => guestOf(portal.county);

  app.get("/meetings", async (request, reply) => {
    const answer = await doAsk(portal, publicMeetings, guest(), {});
    return answer.ok
      ? sendPage(portal, request, reply, "meetings", { meetings: answer.value })
      : sendRefusal(portal, request, reply, answer);
  });

  app.get("/meetings/:meeting", async (request, reply) => {
    const { meeting } = request.params as { meeting: string };
    const answer = isId(meeting) ? await doAsk(portal, publicMeeting, guest(), { meeting }) : null;
    if (!answer) return sendRefusal(portal, request, reply, { reason: "meeting-not-found", values: {} });
    return answer.ok
      ? sendPage(portal, request, reply, "meeting", { meeting: answer.value })
      : sendRefusal(portal, request, reply, answer);
  });

  app.get("/topics/new", async (request, reply) => {
    const { room = "" } = request.query as { room?: string };
    const fixed = isId(room);
    const typed = { text: "", placeWords: "", area: fixed ? room : "", fixed, command: newId() };
    return showForm(portal, request, reply, typed, [], 200);
  });

  app.post("/topics", { bodyLimit: 262_144, config: slow }, async (request, reply) => {
    const form = formOf(request);
    const typed: Typed = {
      text: form.one("text").slice(0, 20_000),
      placeWords: form.one("placeWords").slice(0, 200),
      area: isId(form.one("area")) ? form.one("area") : "",
      fixed: form.one("fixed") === "yes",
      command: commandFrom(form.one("command")),
    };
    const { text, placeWords, area } = typed;
    const outcome = await doAct(portal, raiseTopic, {
      id: typed.command,
      actor: guest(),
      input: { text, placeWords, area },
    });
    if (outcome.ok) return reply.redirect(`/topics/${outcome.value.code}?kept=1`, 303);
    const field = outcome.reason === "topic-room-unfit" ? "area" : "text";
    const { status, fault } = faultOf(portal, request, outcome, field);
    return showForm(portal, request, reply, typed, [fault], status);
  });

  app.get("/topics", async (request, reply) =>
    sendPage(portal, request, reply, "find-topic", { faults: [], code: "" }),
  );

  app.post("/topics/find", { bodyLimit: 4096, config: looks }, async (request, reply) => {
    const code = formOf(request).one("code").slice(0, 40);
    const answer = await doAsk(portal, ownTopic, guest(), { code });
    if (answer.ok) return reply.redirect(`/topics/${answer.value.code}`, 303);
    const { status, fault } = faultOf(portal, request, answer, "code");
    return sendPage(
      portal,
      request,
      reply,
      "find-topic",
      { faults: [fault], code },
      { status, here: "/topics" },
    );
  });

  app.get("/topics/:code", { config: looks }, async (request, reply) => {
    const { code } = request.params as { code: string };
    const { kept } = request.query as { kept?: string };
    const answer = await doAsk(portal, ownTopic, guest(), { code: code.slice(0, 40) });
    return answer.ok
      ? sendPage(portal, request, reply, "topic", { topic: answer.value, kept: kept === "1" })
      : sendRefusal(portal, request, reply, answer);
  });
}

async function showForm(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  faults: Fault[],
  status: number,
): Promise<FastifyReply> {
  const map = await mapOf(portal);
  const unit = typed.fixed ? map.units.get(typed.area) : undefined;
  const room = unit?.kind === "police-room" ? { id: unit.id, name: unit.name } : null;
  const { lang } = readerOf(portal, request);
  const towns = townsOf(map, lang, todayIn(portal)).filter((town) => town.areas.length > 0);
  const { text, placeWords, area, command } = typed;
  return sendPage(
    portal,
    request,
    reply,
    "raise-topic",
    { faults, draft: { text, placeWords, area }, command, towns, room },
    { status, here: room ? `/topics/new?room=${room.id}` : "/topics/new" },
  );
}
