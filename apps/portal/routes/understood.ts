import { newId } from "@maple/platform/ids";
import { say } from "@maple/platform/words";
import type { CheckView } from "@maple/talk";
import { answerCheck, skipCheck, understoodChecks } from "@maple/talk/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { formOf } from "../forms.ts";
import {
  commandFrom,
  doAct,
  doAsk,
  type Fault,
  faultOf,
  type Portal,
  readerOf,
  sendPage,
  sendRefusal,
} from "../portal.ts";
import { type OwnMatter, ownMatter } from "./matter.ts";

/** The check of whoever reads the page; null while there is nothing to sign. */
export async function ownCheck(portal: Portal, own: OwnMatter): Promise<CheckView | null> {
  const answer = await doAsk(portal, understoodChecks, own.actor, { matter: own.id });
  return answer.ok ? (answer.value[0] ?? null) : null;
}

/** A party's questions before signing: answered as often as they like, or skipped. */
export function understoodPages(app: FastifyInstance, portal: Portal): void {
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    own: OwnMatter,
    given: { faults: Fault[]; chosen: Record<string, string>; again?: boolean; status: number },
  ) => {
    const check = await ownCheck(portal, own);
    if (!check) return sendRefusal(portal, request, reply, { reason: "agreement-not-found", values: {} });
    if (!check.maySettle) return reply.redirect(`/m/${own.id}/agreement`, 303);
    const { status, again = false, ...rest } = given;
    const props = { matter: own.id, check, command: newId(), again, ...rest };
    return sendPage(portal, request, reply, "understood", props, {
      status,
      here: `/m/${own.id}/understood`,
    });
  };
  app.get("/m/:matter/understood", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    return own ? show(request, reply, own, { faults: [], chosen: {}, status: 200 }) : reply;
  });

  app.post("/m/:matter/understood", { bodyLimit: 65_536 }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const given = { id: commandFrom(form.one("command")), actor: own.actor };
    if (form.one("act") === "skip") {
      const skipped = await doAct(portal, skipCheck, { ...given, input: { matter: own.id } });
      return skipped.ok
        ? reply.redirect(`/m/${own.id}/agreement?done=skipped#sign-title`, 303)
        : sendRefusal(portal, request, reply, skipped);
    }
    const check = await ownCheck(portal, own);
    const chosen = Object.fromEntries(
      (check?.open ?? []).map(({ key }) => [key, form.one(key)] as const).filter(([, one]) => one !== ""),
    );
    const { lang } = readerOf(portal, request);
    const { checkWords } = portal.pages;
    const missing = (check?.open ?? []).find(({ key }) => chosen[key] === undefined);
    if (missing) {
      const fault = { field: missing.key, words: say(checkWords.chooseAll, lang) };
      return show(request, reply, own, { faults: [fault], chosen, status: 422 });
    }
    const outcome = await doAct(portal, answerCheck, {
      ...given,
      input: { matter: own.id, answers: chosen },
    });
    if (!outcome.ok) {
      const { status, fault } = faultOf(portal, request, outcome);
      return show(request, reply, own, { faults: [fault], chosen, status });
    }
    if (outcome.value.state === "done")
      return reply.redirect(`/m/${own.id}/agreement?done=understood#sign-title`, 303);
    return show(request, reply, own, { faults: [], chosen: {}, again: true, status: 200 });
  });
}
