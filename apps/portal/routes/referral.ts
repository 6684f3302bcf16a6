import { answerReferral } from "@maple/referral/server";
import type { FastifyInstance } from "fastify";
import { formOf } from "../forms.ts";
import { commandFrom, doAct, isId, type Portal, sendRefusal } from "../portal.ts";
import { ownMatter } from "./matter.ts";

/** Somebody's own word on a referral that was offered to them. */
export function referralPages(app: FastifyInstance, portal: Portal): void {
  app.post("/m/:matter/referral/:referral", { bodyLimit: 65_536 }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const { referral } = request.params as { referral: string };
    if (!isId(referral))
      return sendRefusal(portal, request, reply, { reason: "referral-not-found", values: {} });
    const form = formOf(request);
    const outcome = await doAct(portal, answerReferral, {
      id: commandFrom(form.one("command")),
      actor: own.actor,
      input: {
        matter: own.id,
        referral,
        answer: form.one("answer") === "consent" ? "consent" : "decline",
        way: "link",
      },
    });
    if (!outcome.ok) return sendRefusal(portal, request, reply, outcome);
    return reply.redirect(`/m/${own.id}?done=referral`, 303);
  });
}
