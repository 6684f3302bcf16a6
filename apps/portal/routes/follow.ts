import { stateWords } from "@maple/matter";
import { openByCode, trackMatter } from "@maple/matter/server";
import { say } from "@maple/platform/words";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { formOf, originKey, refusalOf } from "../forms.ts";
import { forgetTokens, giveToken, holderOf, isShortLived, isToken, tokensOf } from "../holds.ts";
import { doAsk, faultOf, isId, nowMoment, type Portal, readerOf, sendPage, sendRefusal } from "../portal.ts";
import { qrRows } from "../qr-rows.ts";

/** The receipt, and the ways to a matter: code and telephone, or the key in a QR code. */
export function followRoutes(app: FastifyInstance, portal: Portal): void {
  app.get("/receipt/:matter", async (request, reply) => {
    const { matter } = request.params as { matter: string };
    const { actor, token } = await holderOf(portal, request, matter);
    const answer = isId(matter) ? await doAsk(portal, trackMatter(portal.door), actor, { matter }) : null;
    if (!answer?.ok || token === null || !answer.value.sides.includes("reporter"))
      return sendRefusal(portal, request, reply, { reason: "matter-not-found", values: {} });
    const qr = isShortLived(request, token) ? null : qrRows(`${portal.publicUrl}/t/${token}`);
    return sendPage(portal, request, reply, "receipt", { track: answer.value, qr });
  });

  app.get("/track", async (request, reply) =>
    sendPage(portal, request, reply, "track", {
      faults: [],
      code: "",
      phone: "",
      mine: await mineOf(portal, request),
    }),
  );

  app.post(
    "/track",
    { bodyLimit: 65_536, config: { rateLimit: { max: 30, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const form = formOf(request);
      const [code, phone] = [form.one("code").slice(0, 40), form.one("phone").slice(0, 30)];
      try {
        const opened = await openByCode(portal.db, portal.door, {
          county: portal.county,
          code,
          phone,
          origin: originKey(request),
          now: nowMoment(),
        });
        giveToken(portal, request, reply, `${portal.county}.${opened.token}`, "short");
        return reply.redirect(`/m/${opened.matter}`, 303);
      } catch (error) {
        const { status, fault } = faultOf(portal, request, refusalOf(error), "code");
        return sendPage(
          portal,
          request,
          reply,
          "track",
          { faults: [fault], code, phone, mine: await mineOf(portal, request) },
          { status, here: "/track" },
        );
      }
    },
  );

  // A mail scanner that opens the link does nothing but get a cookie: no address here acts on GET.
  app.get("/t/:token", async (request, reply) => {
    const { token } = request.params as { token: string };
    const actor = isToken(token) ? await portal.recogniser.holds(token) : null;
    const hold = actor?.holds[0];
    if (!hold) return sendRefusal(portal, request, reply, { reason: "matter-not-found", values: {} });
    giveToken(portal, request, reply, token, "long");
    return reply.header("referrer-policy", "no-referrer").redirect(`/m/${hold.matter}`, 303);
  });

  app.post("/forget", { bodyLimit: 4096 }, async (_request, reply) => {
    forgetTokens(reply);
    return reply.redirect("/", 303);
  });
}

/** What this browser holds keys to, by code and state alone: no title on a page that anyone at the device may open. */
async function mineOf(
  portal: Portal,
  request: FastifyRequest,
): Promise<Array<{ id: string; code: string; state: string }>> {
  const { lang } = readerOf(portal, request);
  const found = new Map<string, { id: string; code: string; state: string }>();
  for (const token of tokensOf(request)) {
    const actor = await portal.recogniser.holds(token);
    for (const { matter } of actor.holds) {
      if (found.has(matter)) continue;
      const answer = await doAsk(portal, trackMatter(portal.door), actor, { matter });
      if (answer.ok)
        found.set(matter, {
          id: matter,
          code: answer.value.code,
          state: say(stateWords[answer.value.state], lang),
        });
    }
  }
  return [...found.values()];
}
