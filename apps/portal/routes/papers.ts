import type { PartyMediationView } from "@maple/mediation";
import { giveNotice, partyMediation, recordConsent, signAgreement } from "@maple/mediation/server";
import { keepFile } from "@maple/platform/files";
import { newId } from "@maple/platform/ids";
import { say } from "@maple/platform/words";
import { skipCheck } from "@maple/talk/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Form, formOf, refusalOf } from "../forms.ts";
import {
  commandFrom,
  doAct,
  doAsk,
  type Fault,
  faultOf,
  nowMoment,
  type Portal,
  readerOf,
  sendPage,
  sendRefusal,
} from "../portal.ts";
import { type OwnMatter, ownMatter } from "./matter.ts";
import { ownCheck } from "./understood.ts";

interface OwnMediation extends OwnMatter {
  view: PartyMediationView;
}

async function ownMediation(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OwnMediation | null> {
  const own = await ownMatter(portal, request, reply);
  if (!own) return null;
  const answer = await doAsk(portal, partyMediation(portal.door), own.actor, { matter: own.id });
  if (answer.ok && answer.value) return { ...own, view: answer.value };
  sendRefusal(portal, request, reply, answer.ok ? { reason: "mediation-not-found", values: {} } : answer);
  return null;
}

/** What a party reads, agrees to, refuses and signs. */
export function paperPages(app: FastifyInstance, portal: Portal): void {
  const showNotice = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: OwnMediation,
    faults: Fault[],
    status: number,
  ) =>
    sendPage(
      portal,
      request,
      reply,
      "notice",
      { matter: own.id, view: own.view, command: newId(), faults },
      { status, here: `/m/${own.id}/notice` },
    );

  app.get("/m/:matter/notice", async (request, reply) => {
    const own = await ownMediation(portal, request, reply);
    return own ? showNotice(request, reply, own, [], 200) : reply;
  });

  app.post("/m/:matter/consent", { bodyLimit: 65_536 }, async (request, reply) => {
    const own = await ownMediation(portal, request, reply);
    if (!own) return reply;
    const input = { matter: own.id, way: "link" };
    // The button stands under the notice: whoever presses it has been told.
    if (own.view.me.noticeAt === null) {
      const told = await doAct(portal, giveNotice, { id: newId(), actor: own.actor, input });
      if (!told.ok) return showRefused(request, reply, own, told);
    }
    const outcome = await doAct(portal, recordConsent, {
      id: commandFrom(formOf(request).one("command")),
      actor: own.actor,
      input: { ...input, consent: "given" },
    });
    if (!outcome.ok) return showRefused(request, reply, own, outcome);
    return reply.redirect(`/m/${own.id}?done=agreed`, 303);
  });
  const showRefused = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: OwnMediation,
    refusal: Parameters<typeof faultOf>[2],
  ) => {
    const { status, fault } = faultOf(portal, request, refusal);
    return showNotice(request, reply, own, [fault], status);
  };

  app.get("/m/:matter/refuse", async (request, reply) => {
    const own = await ownMediation(portal, request, reply);
    if (!own) return reply;
    return sendPage(portal, request, reply, "refuse", { matter: own.id, command: newId(), faults: [] });
  });
  app.post("/m/:matter/refuse", { bodyLimit: 65_536 }, async (request, reply) => {
    const own = await ownMediation(portal, request, reply);
    if (!own) return reply;
    const command = commandFrom(formOf(request).one("command"));
    const outcome = await doAct(portal, recordConsent, {
      id: command,
      actor: own.actor,
      input: { matter: own.id, consent: "refused", way: "link" },
    });
    if (outcome.ok) return reply.redirect(`/m/${own.id}?done=refused`, 303);
    const { status, fault } = faultOf(portal, request, outcome);
    return sendPage(
      portal,
      request,
      reply,
      "refuse",
      { matter: own.id, command, faults: [fault] },
      { status },
    );
  });
  signing(app, portal);
}

const picture = /^data:image\/png;base64,([A-Za-z0-9+/]+=*)$/;

function signing(app: FastifyInstance, portal: Portal): void {
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    own: OwnMediation,
    given: { command: string; understood: boolean; drawing: string; faults: Fault[]; status: number },
  ) => {
    // Once an interim agreement is sealed it is what was signed here last.
    const agreement = own.view.agreement ?? own.view.interims.at(-1);
    if (!agreement) return sendRefusal(portal, request, reply, { reason: "agreement-not-found", values: {} });
    const { status, ...rest } = given;
    const check = await ownCheck(portal, own);
    const { done = "" } = request.query as { done?: string };
    const { lang } = readerOf(portal, request);
    const { checkWords } = portal.pages;
    const said =
      done === "understood" ? checkWords.doneChecked : done === "skipped" ? checkWords.doneSkipped : null;
    return sendPage(
      portal,
      request,
      reply,
      "agreement",
      { matter: own.id, view: own.view, agreement, check, done: said && say(said, lang), ...rest },
      { status, here: `/m/${own.id}/agreement` },
    );
  };
  app.get("/m/:matter/agreement", async (request, reply) => {
    const own = await ownMediation(portal, request, reply);
    return own
      ? show(request, reply, own, {
          command: newId(),
          understood: false,
          drawing: "",
          faults: [],
          status: 200,
        })
      : reply;
  });

  app.post("/m/:matter/sign", { bodyLimit: 2 * 1024 * 1024 }, async (request, reply) => {
    const own = await ownMediation(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const typed = {
      command: commandFrom(form.one("command")),
      understood: form.one("understood") === "yes",
      drawing: form.one("drawing"),
    };
    const faults = signFaults(portal, request, form);
    if (faults.length > 0) return show(request, reply, own, { ...typed, faults, status: 422 });
    try {
      const bytes = Buffer.from(picture.exec(typed.drawing)?.[1] ?? "", "base64");
      const kept = await keepFile(portal, {
        actor: own.actor,
        bytes,
        name: "signature.png",
        kind: "signature",
        now: nowMoment(),
      });
      const input = {
        matter: own.id,
        way: "screen",
        picture: kept.id,
        identified: "link-and-phone",
        contentHash: form.one("contentHash"),
      };
      // The page says so above the place to sign: whoever signs without the questions has chosen not to be asked.
      const check = await ownCheck(portal, own);
      if (check?.maySettle && check.state !== "skipped")
        await doAct(portal, skipCheck, { id: newId(), actor: own.actor, input: { matter: own.id } });
      const outcome = await doAct(portal, signAgreement, { id: typed.command, actor: own.actor, input });
      if (outcome.ok) return reply.redirect(`/m/${own.id}?done=signed`, 303);
      const { status, fault } = faultOf(portal, request, outcome, "drawing");
      return show(request, reply, own, { ...typed, faults: [fault], status });
    } catch (error) {
      const { status, fault } = faultOf(portal, request, refusalOf(error), "drawing");
      return show(request, reply, own, { ...typed, drawing: "", faults: [fault], status });
    }
  });
}

function signFaults(portal: Portal, request: FastifyRequest, form: Form): Fault[] {
  const { lang } = readerOf(portal, request);
  const { papersWords } = portal.pages;
  const faults: Fault[] = [];
  if (form.one("understood") !== "yes")
    faults.push({ field: "understood", words: say(papersWords.understoodNeeded, lang) });
  if (!picture.test(form.one("drawing")))
    faults.push({ field: "drawing", words: say(papersWords.signDrawNeeded, lang) });
  return faults;
}
