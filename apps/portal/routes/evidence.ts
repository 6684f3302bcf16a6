import type { AskedOfYou } from "@maple/evidence";
import { answerByLink, askedOfYou } from "@maple/evidence/server";
import { guestOf } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { formOf } from "../forms.ts";
import { isToken } from "../holds.ts";
import {
  commandFrom,
  doAct,
  doAsk,
  type Fault,
  faultOf,
  type Portal,
  sendPage,
  sendRefusal,
} from "../portal.ts";
import { takeFiles } from "../take-files.ts";

const mostFiles = 20;

/** Somebody outside answers what they were asked for, by their link alone. */
export function evidencePages(app: FastifyInstance, portal: Portal): void {
  const config = { rateLimit: { max: 30, timeWindow: "1 minute" } };
  const guest = () => guestOf(portal.county);
  const none = (request: FastifyRequest, reply: FastifyReply) =>
    sendRefusal(portal, request, reply, { reason: "evidence-not-found", values: {} });
  // `990101.secret`: the county stands before the dot, as in every link.
  const tokenOf = (request: FastifyRequest): string => {
    const { token } = request.params as { token: string };
    return isToken(token) && token.startsWith(`${portal.county}.`) ? token.slice(token.indexOf(".") + 1) : "";
  };
  const found = async (request: FastifyRequest): Promise<AskedOfYou | null> => {
    const answer = await doAsk(portal, askedOfYou, guest(), { token: tokenOf(request) });
    return answer.ok ? answer.value : null;
  };
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    given: { faults: Fault[]; status: number; command?: string },
  ) => {
    const asked = await found(request);
    if (!asked) return none(request, reply);
    const { token } = request.params as { token: string };
    const command = given.command ?? newId();
    reply.header("referrer-policy", "no-referrer");
    return sendPage(
      portal,
      request,
      reply,
      "asked",
      { token, asked, command, faults: given.faults },
      { status: given.status, here: `/e/${token}` },
    );
  };

  app.get("/e/:token", { config }, (request, reply) => show(request, reply, { faults: [], status: 200 }));

  app.post("/e/:token/give", { bodyLimit: 250 * 1024 * 1024, config }, async (request, reply) => {
    if (!(await found(request))) return none(request, reply);
    const taken = await takeFiles(portal, request, guest(), mostFiles);
    const command = commandFrom(taken.form.one("command"));
    if (taken.faults.length > 0)
      return show(request, reply, { faults: taken.faults, status: taken.status, command });
    const outcome = await doAct(portal, answerByLink, {
      id: command,
      actor: guest(),
      input: {
        token: tokenOf(request),
        answer: "give",
        files: taken.files.map((file) => file.id),
        words: taken.form.one("words").slice(0, 1000),
      },
    });
    if (!outcome.ok) {
      const { fault, status } = faultOf(portal, request, outcome, "files");
      return show(request, reply, { faults: [fault], status, command });
    }
    return reply.redirect(`/e/${(request.params as { token: string }).token}`, 303);
  });

  app.post("/e/:token/decline", { bodyLimit: 65_536, config }, async (request, reply) => {
    const form = formOf(request);
    const reason = form.one("reason");
    const outcome = await doAct(portal, answerByLink, {
      id: commandFrom(form.one("command")),
      actor: guest(),
      input: { token: tokenOf(request), answer: "decline", ...(reason === "" ? {} : { reason }) },
    });
    if (!outcome.ok && outcome.reason === "evidence-reason-needed") {
      const { fault, status } = faultOf(portal, request, outcome, "reason");
      return show(request, reply, { faults: [fault], status });
    }
    if (!outcome.ok) return sendRefusal(portal, request, reply, outcome);
    return reply.redirect(`/e/${(request.params as { token: string }).token}`, 303);
  });
}
