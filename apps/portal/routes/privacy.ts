import { newId } from "@maple/platform/ids";
import { say } from "@maple/platform/words";
import { askRequest, myData, readings, withdrawRequest } from "@maple/privacy/server";
import type { FastifyInstance } from "fastify";
import { formOf } from "../forms.ts";
import {
  commandFrom,
  doAct,
  doAsk,
  faultOf,
  type Portal,
  readerOf,
  sendPage,
  sendRefusal,
} from "../portal.ts";
import { ownMatter } from "./matter.ts";

const bodyLimit = 65_536;
/** The old telephone's digits are four: nobody tries them all. */
const asking = { bodyLimit, config: { rateLimit: { max: 12, timeWindow: "30 minutes" } } };
const faultField: Readonly<Record<string, string>> = { "proof-wrong": "proof" };

/** What a matter holds of its holder: shown, printed, and asked about. */
export function privacyPages(app: FastifyInstance, portal: Portal): void {
  const forms = portal.pages.askForms;
  const formNamed = (text: string) => forms.find((one) => one === text) ?? null;

  app.get("/m/:matter/data", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const answer = await doAsk(portal, myData(portal.door), own.actor, { matter: own.id });
    if (!answer.ok) return sendRefusal(portal, request, reply, answer);
    const { done = "" } = request.query as { done?: string };
    const { privacyWords: words } = portal.pages;
    const said = done === "asked" ? words.askedDone : done === "withdrawn" ? words.withdrawnDone : null;
    return sendPage(portal, request, reply, "my-data", {
      data: answer.value,
      done: said ? say(said, readerOf(portal, request).lang) : null,
      command: newId(),
    });
  });

  app.get("/m/:matter/readings", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const { page = "1" } = request.query as { page?: string };
    const answer = await doAsk(portal, readings(portal.door), own.actor, {
      matter: own.id,
      page: /^\d{1,3}$/.test(page) && page !== "0" ? Number(page) : 1,
    });
    if (!answer.ok) return sendRefusal(portal, request, reply, answer);
    return sendPage(portal, request, reply, "readings", { matter: own.id, readings: answer.value });
  });

  app.get("/m/:matter/data/ask", async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const form = formNamed((request.query as { kind?: string }).kind ?? "");
    if (!form) return reply.redirect(`/m/${own.id}/data`, 303);
    const blank = { wanted: "", words: "", proof: "", faults: [] };
    return sendPage(portal, request, reply, "ask-data", { matter: own.id, command: newId(), form, ...blank });
  });

  app.post("/m/:matter/data/ask", asking, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const sent = formOf(request);
    const form = formNamed(sent.one("kind"));
    if (!form) return reply.redirect(`/m/${own.id}/data`, 303);
    const typed = {
      wanted: sent.one("wanted").slice(0, 300),
      words: sent.one("words").slice(0, 1000),
      proof: sent.one("proof").slice(0, 20),
    };
    const command = commandFrom(sent.one("command"));
    const kind = form === "contact" || form === "delete" ? form : "correct";
    const outcome = await doAct(portal, askRequest(portal.door), {
      id: command,
      actor: own.actor,
      input: {
        matter: own.id,
        kind,
        ...(form === "name" || form === "address" ? { field: form } : {}),
        ...typed,
      },
    });
    if (outcome.ok) return reply.redirect(`/m/${own.id}/data?done=asked`, 303);
    const field = faultField[outcome.reason] ?? (form === "delete" ? "words" : "wanted");
    const { status, fault } = faultOf(portal, request, outcome, field);
    const page = { matter: own.id, command, form, ...typed, faults: [fault] };
    return sendPage(portal, request, reply, "ask-data", page, {
      status,
      here: `/m/${own.id}/data/ask?kind=${form}`,
    });
  });

  app.post("/m/:matter/data/withdraw", { bodyLimit }, async (request, reply) => {
    const own = await ownMatter(portal, request, reply);
    if (!own) return reply;
    const form = formOf(request);
    const outcome = await doAct(portal, withdrawRequest(portal.door), {
      id: commandFrom(form.one("command")),
      actor: own.actor,
      input: { matter: own.id, request: form.one("request") },
    });
    if (!outcome.ok) return sendRefusal(portal, request, reply, outcome);
    return reply.redirect(`/m/${own.id}/data?done=withdrawn`, 303);
  });
}
