import type { Action, Outcome } from "@maple/platform/act";
import { newId } from "@maple/platform/ids";
import { say } from "@maple/platform/words";
import type { TalkView } from "@maple/talk";
import {
  agreeStraight,
  answerOffer,
  dropDraft,
  keepDraft,
  makeOffer,
  noteSeen,
  sendMessage,
  talkView,
  withdrawOffer,
} from "@maple/talk/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Form, formOf } from "../forms.ts";
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
import type { ItemDraft } from "../src/pages.tsx";
import { takeFiles } from "../take-files.ts";
import { type OwnMatter, ownMatter } from "./matter.ts";

interface OwnTalk extends OwnMatter {
  view: TalkView;
}

async function ownTalk(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OwnTalk | null> {
  const own = await ownMatter(portal, request, reply);
  if (!own) return null;
  const answer = await doAsk(portal, talkView(portal.door), own.actor, { matter: own.id });
  if (answer.ok) return { ...own, view: answer.value };
  sendRefusal(portal, request, reply, answer);
  return null;
}

const doneWords = (portal: Portal) => {
  const { talkWords: words } = portal.pages;
  return {
    kept: words.doneKept,
    sent: words.doneSent,
    held: words.doneHeld,
    dropped: words.doneDropped,
    offered: words.doneOffered,
    accepted: words.doneAccepted,
    declined: words.doneDeclined,
    withdrawn: words.doneWithdrawn,
    seen: words.doneSeen,
    straight: words.doneStraight,
  } as const;
};

interface Again {
  faults: Fault[];
  status: number;
  command?: string;
  typed?: { to: string; text: string; kept: string[]; by: { by: string; relation: string } };
}

function showTalk(portal: Portal, request: FastifyRequest, reply: FastifyReply, own: OwnTalk, given: Again) {
  const words = doneWords(portal);
  const { done = "" } = request.query as { done?: string };
  const { lang } = readerOf(portal, request);
  return sendPage(
    portal,
    request,
    reply,
    "talk",
    {
      view: own.view,
      command: given.command ?? newId(),
      faults: given.faults,
      typed: given.typed ?? null,
      done: Object.hasOwn(words, done) ? say(words[done as keyof typeof words], lang) : null,
    },
    { status: given.status, here: `/m/${own.id}/talk` },
  );
}

/** A party's room: read, write, keep, send, offer and answer; every page works without a script. */
export function talkPages(app: FastifyInstance, portal: Portal): void {
  app.get("/m/:matter/talk", async (request, reply) => {
    const own = await ownTalk(portal, request, reply);
    return own ? showTalk(portal, request, reply, own, { faults: [], status: 200 }) : reply;
  });

  app.post(
    "/m/:matter/talk/write",
    { bodyLimit: 250 * 1024 * 1024, config: { rateLimit: { max: 30, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const own = await ownTalk(portal, request, reply);
      if (!own) return reply;
      const { form, files, faults, status } = await takeFiles(portal, request, own.actor, 10);
      const keeping = form.one("act") === "keep";
      const kept = [...form.one("kept").split(" ").filter(isId), ...files.map((file) => file.id)];
      const to = form.one("to") === "all" ? "all" : "mediator";
      const typed = {
        to,
        text: form.one("text").slice(0, 8000),
        kept,
        by: { by: form.one("typed"), relation: form.one("relation") },
      };
      const command = commandFrom(form.one("command"));
      if (faults.length > 0) return showTalk(portal, request, reply, own, { faults, status, command, typed });
      const input = {
        matter: own.id,
        to,
        text: typed.text,
        files: kept,
        typed: portal.pages.typedFrom(typed.by.by, typed.by.relation),
      };
      const outcome = keeping
        ? await doAct(portal, keepDraft, { id: command, actor: own.actor, input })
        : await doAct(portal, sendMessage, { id: command, actor: own.actor, input });
      if (!outcome.ok) {
        const refused = faultOf(portal, request, outcome, fieldOf(outcome.reason));
        return showTalk(portal, request, reply, own, {
          faults: [refused.fault],
          status: refused.status,
          command,
          typed,
        });
      }
      const held = "state" in outcome.value && outcome.value.state === "held";
      const done = keeping ? "kept" : held ? "held" : "sent";
      return reply.redirect(`/m/${own.id}/talk?done=${done}`, 303);
    },
  );
  smallSteps(app, portal);
  offerPages(app, portal);
}

const fieldOf = (reason: string) =>
  reason === "talk-helper-needed" ? "relation" : reason === "talk-files-many" ? "files" : "text";

/** Steps of one button each. */
function smallSteps(app: FastifyInstance, portal: Portal): void {
  const step = <I, F, V>(
    path: string,
    done: string,
    doing: Action<I, F, V>,
    inputOf: (form: Form) => object = () => ({}),
  ) =>
    app.post(`/m/:matter/talk/${path}`, { bodyLimit: 65_536 }, async (request, reply) => {
      const own = await ownTalk(portal, request, reply);
      if (!own) return reply;
      const form = formOf(request);
      const outcome = await doAct(portal, doing, {
        id: commandFrom(form.one("command")),
        actor: own.actor,
        input: { matter: own.id, ...inputOf(form) },
      });
      if (outcome.ok) return reply.redirect(`/m/${own.id}/talk?done=${done}`, 303);
      const { status, fault } = faultOf(portal, request, outcome);
      return showTalk(portal, request, reply, own, { faults: [fault], status });
    });
  step("drop", "dropped", dropDraft);
  step("seen", "seen", noteSeen);
  step("straight", "straight", agreeStraight, (form) => ({ agree: form.one("agree") === "yes" }));
}

function offerPages(app: FastifyInstance, portal: Portal): void {
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    own: OwnTalk,
    given: {
      counters: string;
      items: ItemDraft[] | null;
      to: string;
      note: string;
      until: string;
      by: { by: string; relation: string };
      command: string;
      faults: Fault[];
      status: number;
    },
  ) => {
    const counters = own.view.offers.find(
      (offer) => offer.id === given.counters && offer.may.includes("counter"),
    );
    const closed = Object.values(own.view.may.offer).every((reason) => reason !== null);
    if (!counters && closed && given.faults.length === 0)
      return sendRefusal(portal, request, reply, {
        reason: own.view.may.write ?? own.view.may.offer.joint ?? "talk-not-open",
        values: {},
      });
    const { to, note, until, by } = given;
    return sendPage(
      portal,
      request,
      reply,
      "talk-offer",
      {
        view: own.view,
        command: given.command,
        faults: given.faults,
        counters: counters ?? null,
        typed: { to, note, until, by, items: given.items ?? portal.pages.itemsOf(counters ?? null) },
      },
      { status: given.status, here: `/m/${own.id}/talk/offer` },
    );
  };
  app.get("/m/:matter/talk/offer", async (request, reply) => {
    const own = await ownTalk(portal, request, reply);
    if (!own) return reply;
    const { counters = "" } = request.query as { counters?: string };
    const blank = { items: null, to: "", note: "", until: "", by: { by: "self", relation: "" } };
    return show(request, reply, own, { ...blank, counters, command: newId(), faults: [], status: 200 });
  });

  app.post("/m/:matter/talk/offer", { bodyLimit: 262_144 }, async (request, reply) => {
    const own = await ownTalk(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const items = itemsFrom(form, portal.pages.itemsOnPage);
    const typed = {
      counters: form.one("counters"),
      items,
      to: form.one("to"),
      note: form.one("note").slice(0, 2000),
      until: form.one("until"),
      by: { by: form.one("typed"), relation: form.one("relation") },
      command: commandFrom(form.one("command")),
    };
    const { lang } = readerOf(portal, request);
    const { talkWords } = portal.pages;
    const made = portal.pages.termsFrom(items, own.view.parties);
    if ("unfit" in made) {
      const words =
        made.unfit === 0
          ? say(talkWords.itemsNeeded, lang)
          : say(talkWords.itemUnfit, lang, { n: made.unfit });
      const fault = { field: `who-${Math.max(1, made.unfit)}`, words };
      return show(request, reply, own, { ...typed, faults: [fault], status: 422 });
    }
    const outcome = await doAct(portal, makeOffer, {
      id: typed.command,
      actor: own.actor,
      input: {
        matter: own.id,
        to: typed.to === "mediator" ? "mediator" : "all",
        terms: made.terms,
        note: typed.note,
        until: portal.pages.dayFrom(typed.until) ?? typed.until,
        typed: portal.pages.typedFrom(typed.by.by, typed.by.relation),
        counters: isId(typed.counters) ? typed.counters : null,
      },
    });
    if (outcome.ok) return reply.redirect(`/m/${own.id}/talk?done=offered`, 303);
    const field =
      outcome.reason === "talk-helper-needed"
        ? "relation"
        : outcome.reason === "offer-until-unfit" || outcome.reason === "input-unfit"
          ? "until"
          : "";
    const { status, fault } = faultOf(portal, request, outcome, field);
    return show(request, reply, own, { ...typed, faults: [fault], status });
  });

  app.post("/m/:matter/talk/offer/:offer", { bodyLimit: 65_536 }, async (request, reply) => {
    const own = await ownTalk(portal, request, reply);
    if (!own) return reply;
    const { offer } = request.params as { offer: string };
    const form = formOf(request);
    const given = { id: commandFrom(form.one("command")), actor: own.actor };
    const act = form.one("act");
    const typed = portal.pages.typedFrom(form.one("typed"), form.one("relation"));
    const about = { matter: own.id, offer };
    const outcome: Outcome<unknown> =
      act === "withdraw"
        ? await doAct(portal, withdrawOffer, { ...given, input: about })
        : await doAct(portal, answerOffer, {
            ...given,
            input: { ...about, answer: act === "accept" ? "accept" : "decline", typed },
          });
    if (!outcome.ok) {
      const { status, fault } = faultOf(portal, request, outcome);
      return showTalk(portal, request, reply, own, { faults: [fault], status });
    }
    const done = act === "withdraw" ? "withdrawn" : act === "accept" ? "accepted" : "declined";
    return reply.redirect(`/m/${own.id}/talk?done=${done}`, 303);
  });
}

/** Terms that an agreement can have: a counter to a long offer brings as many items as that had. */
const mostItems = 12;

function itemsFrom(form: Form, least: number): ItemDraft[] {
  let count = least;
  while (count < mostItems && form.one(`kind-${count + 1}`) !== "") count++;
  return Array.from({ length: count }, (_, at) => {
    const one = (field: string) => form.one(`${field}-${at + 1}`).slice(0, 1000);
    return {
      kind: one("kind"),
      who: one("who"),
      toward: one("toward"),
      what: one("what"),
      yuan: one("yuan"),
      dueOn: one("dueOn"),
      way: one("way").slice(0, 300),
      plan: one("plan"),
    };
  });
}
