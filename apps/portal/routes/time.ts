import type { Actor } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import type { OwnTimeView } from "@maple/venue";
import { answerTimes, askChange, chooseMediator, ownCalendar, ownTime } from "@maple/venue/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { formOf } from "../forms.ts";
import { isToken } from "../holds.ts";
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
import { type OwnMatter, ownMatter } from "./matter.ts";

interface Own extends OwnMatter {
  time: OwnTimeView;
}

const bodyLimit = 65_536;

/** A party chooses its mediator, ticks times, and says that it cannot come; by its link, without a script. */
export function timePages(app: FastifyInstance, portal: Portal): void {
  const ownTimes = async (request: FastifyRequest, reply: FastifyReply): Promise<Own | null> => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return null;
    const answer = await doAsk(portal, ownTime, own.actor, { matter: own.id });
    if (answer.ok) return { ...own, time: answer.value };
    sendRefusal(portal, request, reply, answer);
    return null;
  };
  // A calendar program brings the link and no cookie.
  app.get(
    "/t/:token/sessions.ics",
    { config: { rateLimit: { max: 60, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const { token } = request.params as { token: string };
      const actor = isToken(token) ? await portal.recogniser.holds(token) : null;
      const matter = actor?.holds[0]?.matter;
      if (!actor || !matter)
        return sendRefusal(portal, request, reply, { reason: "matter-not-found", values: {} });
      return sendCalendar(portal, request, reply, actor, matter);
    },
  );
  // Whoever has no lasting link takes the file along once.
  app.get("/m/:matter/session.ics", async (request, reply) => {
    const own = await ownTimes(request, reply);
    if (!own) return reply;
    reply.header("content-disposition", 'attachment; filename="session.ics"');
    return sendCalendar(portal, request, reply, own.actor, own.id);
  });
  choicePages(app, portal, ownTimes);
  tickPages(app, portal, ownTimes);
  latePages(app, portal, ownTimes);
}

async function sendCalendar(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  actor: Actor,
  matter: string,
): Promise<FastifyReply> {
  const { lang } = readerOf(portal, request);
  const answer = await doAsk(portal, ownCalendar, actor, { matter, lang });
  if (!answer.ok) return sendRefusal(portal, request, reply, answer);
  return reply
    .type(answer.value.media)
    .header("cache-control", "private, no-store")
    .header("referrer-policy", "no-referrer")
    .send(Buffer.from(answer.value.bytes));
}

type Load = (request: FastifyRequest, reply: FastifyReply) => Promise<Own | null>;
interface Typed {
  command: string;
  faults: Fault[];
  status: number;
}

function choicePages(app: FastifyInstance, portal: Portal, load: Load): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: Own,
    typed: Typed & { picked: string },
  ) => {
    const { choosing } = own.time;
    if (choosing?.state !== "open")
      return sendRefusal(portal, request, reply, {
        reason: choosing ? "choosing-settled" : "choosing-not-found",
        values: {},
      });
    const { status, ...rest } = typed;
    return sendPage(
      portal,
      request,
      reply,
      "mediator",
      { matter: own.id, choosing, ...rest },
      { status, here: `/m/${own.id}/mediator` },
    );
  };
  app.get("/m/:matter/mediator", async (request, reply) => {
    const own = await load(request, reply);
    if (!own) return reply;
    const mine = own.time.choosing?.mine;
    const picked = mine ? (mine.answer === "other" ? (mine.mediator ?? "") : mine.answer) : "";
    return show(request, reply, own, { command: newId(), faults: [], status: 200, picked });
  });
  app.post("/m/:matter/mediator", { bodyLimit }, async (request, reply) => {
    const own = await load(request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const command = commandFrom(form.one("command"));
    const picked = form.one("pick");
    const again = (fault: Fault, status: number) =>
      show(request, reply, own, { command, faults: [fault], status, picked });
    const plain = picked === "accept" || picked === "committee";
    if (!plain && !isId(picked)) {
      const { status, fault } = faultOf(portal, request, { reason: "choice-needed", values: {} }, "pick");
      return again(fault, status);
    }
    const input = plain
      ? { matter: own.id, answer: picked }
      : { matter: own.id, answer: "other", mediator: picked };
    const outcome = await doAct(portal, chooseMediator, { id: command, actor: own.actor, input });
    if (outcome.ok) return reply.redirect(`/m/${own.id}?done=chose`, 303);
    const { status, fault } = faultOf(portal, request, outcome, "pick");
    return again(fault, status);
  });
}

function tickPages(app: FastifyInstance, portal: Portal, load: Load): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: Own,
    typed: Typed & { ticked: readonly string[] },
  ) => {
    const { offer } = own.time;
    if (!offer) return sendRefusal(portal, request, reply, { reason: "times-not-offered", values: {} });
    const { status, ...rest } = typed;
    return sendPage(
      portal,
      request,
      reply,
      "times",
      { matter: own.id, offer, ...rest },
      { status, here: `/m/${own.id}/times` },
    );
  };
  app.get("/m/:matter/times", async (request, reply) => {
    const own = await load(request, reply);
    if (!own) return reply;
    const ticked = own.time.offer?.mine?.options ?? [];
    return show(request, reply, own, { command: newId(), faults: [], status: 200, ticked });
  });
  app.post("/m/:matter/times", { bodyLimit }, async (request, reply) => {
    const own = await load(request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const command = commandFrom(form.one("command"));
    const ticked = form.all("option").filter(isId).slice(0, 12);
    const input = { matter: own.id, options: ticked };
    const outcome = await doAct(portal, answerTimes, { id: command, actor: own.actor, input });
    if (outcome.ok) return reply.redirect(`/m/${own.id}?done=ticked`, 303);
    const { status, fault } = faultOf(portal, request, outcome, "option");
    return show(request, reply, own, { command, faults: [fault], status, ticked });
  });
}

function latePages(app: FastifyInstance, portal: Portal, load: Load): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: Own,
    typed: Typed & { reason: string },
  ) => {
    const { session } = own.time;
    if (!session) return sendRefusal(portal, request, reply, { reason: "session-past", values: {} });
    const { status, ...rest } = typed;
    return sendPage(
      portal,
      request,
      reply,
      "late",
      { matter: own.id, session, ...rest },
      { status, here: `/m/${own.id}/late` },
    );
  };
  app.get("/m/:matter/late", async (request, reply) => {
    const own = await load(request, reply);
    return own ? show(request, reply, own, { command: newId(), faults: [], status: 200, reason: "" }) : reply;
  });
  app.post("/m/:matter/late", { bodyLimit }, async (request, reply) => {
    const own = await load(request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const command = commandFrom(form.one("command"));
    const reason = form.one("reason").slice(0, 500);
    const session = form.one("session");
    if (!isId(session))
      return sendRefusal(portal, request, reply, { reason: "session-not-found", values: {} });
    const outcome = await doAct(portal, askChange, {
      id: command,
      actor: own.actor,
      input: { matter: own.id, session, reason },
    });
    if (outcome.ok) return reply.redirect(`/m/${own.id}?done=late`, 303);
    const { status, fault } = faultOf(portal, request, outcome, "reason");
    return show(request, reply, own, { command, faults: [fault], status, reason });
  });
}
