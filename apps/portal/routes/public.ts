import { methodSheet } from "@maple/evaluation/server";
import { publicGuide } from "@maple/library/server";
import { explainClocks } from "@maple/matter/server";
import { guestOf } from "@maple/platform/act";
import {
  type ContentClaim,
  type PaperVerdict,
  type ReadToken,
  verdictWords,
  verifyContentProof,
  verifyPaperFile,
} from "@maple/platform/documents";
import { problemOf, sendProblem } from "@maple/platform/http";
import { publishedRoots } from "@maple/platform/ledger";
import { say } from "@maple/platform/words";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { gridCardOf, mapOf } from "../county-facts.ts";
import { readParts, type SentFile } from "../forms.ts";
import { doAsk, type Fault, faultOf, isId, type Portal, readerOf, sendPage, sendRefusal } from "../portal.ts";
import { qrRows } from "../qr-rows.ts";

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#B23A22" d="M20 2l2.6 5.2 3.4-1.5-.9 6.3 4.6-3.3.9 3 4-.5-2.3 4.1 2.3 1.8-6.2 3.6.9 2.5-7.9-1.3.3 5.1h-3.4l.3-5.1-7.9 1.3.9-2.5-6.2-3.6 2.3-1.8-2.3-4.1 4 .5.9-3 4.6 3.3-.9-6.3 3.4 1.5z"/><path fill="none" stroke="#0B5C6B" stroke-width="3" stroke-linecap="round" d="M3 36c4-9 10-12 17-12s13 3 17 12"/></svg>`;

/** Pages that anyone may read. */
export function publicPages(app: FastifyInstance, portal: Portal): void {
  app.get("/", async (request, reply) =>
    sendPage(portal, request, reply, "home", {}, { keep: "private, no-cache" }),
  );
  app.get("/about-privacy", async (request, reply) =>
    sendPage(portal, request, reply, "privacy", { county: portal.name }, { keep: "private, no-cache" }),
  );
  app.get("/favicon.svg", async (_request, reply) =>
    reply.type("image/svg+xml").header("cache-control", "public, max-age=86400").send(mark),
  );
  app.get("/robots.txt", async (_request, reply) =>
    reply
      .type("text/plain; charset=utf-8")
      .send(
        "User-agent: *\nDisallow: /m/\nDisallow: /t/\nDisallow: /p/\nDisallow: /receipt/\nDisallow: /topics/\nDisallow: /report\nDisallow: /api/\nDisallow: /desk/\n",
      ),
  );

  app.get("/problems/:reason", async (request, reply) => {
    const { reason } = request.params as { reason: string };
    const words = Object.hasOwn(portal.reasons, reason) ? portal.reasons[reason] : undefined;
    if (!words) return sendRefusal(portal, request, reply, { reason: "not-found", values: {} });
    // Named values are left as they are written: this page is about the reason, not about a case.
    const detail = words[readerOf(portal, request).lang];
    return sendPage(portal, request, reply, "problem", {
      kind: "refused",
      detail,
      reason: { name: reason, status: words.status },
    });
  });

  app.get("/ledger", async (request, reply) => {
    const answer = await doAsk(portal, publishedRoots, guestOf(portal.county), { limit: 60 });
    return answer.ok
      ? sendPage(portal, request, reply, "ledger", { roots: answer.value })
      : sendRefusal(portal, request, reply, answer);
  });

  app.get("/clocks", async (request, reply) => {
    const answer = await doAsk(portal, explainClocks, guestOf(portal.county), {});
    return answer.ok
      ? sendPage(portal, request, reply, "clocks", { lines: answer.value.lines })
      : sendRefusal(portal, request, reply, answer);
  });

  app.get("/method", async (request, reply) => {
    const answer = await doAsk(portal, methodSheet, guestOf(portal.county), {});
    return answer.ok
      ? sendPage(portal, request, reply, "method", { sheet: answer.value })
      : sendRefusal(portal, request, reply, answer);
  });

  app.get("/guide", async (request, reply) => sendPage(portal, request, reply, "guides", {}));

  app.get("/guide/:category", async (request, reply) => {
    const { category } = request.params as { category: string };
    const answer = await doAsk(portal, publicGuide, guestOf(portal.county), { category });
    return answer.ok && answer.value
      ? sendPage(portal, request, reply, "guide", { guide: answer.value })
      : sendRefusal(portal, request, reply, { reason: "not-found", values: {} });
  });

  app.get("/grid/:grid", async (request, reply) => {
    const { grid } = request.params as { grid: string };
    const card = isId(grid) ? await gridCardOf(portal, grid) : null;
    return card
      ? sendPage(portal, request, reply, "grid", { card })
      : sendRefusal(portal, request, reply, { reason: "not-found", values: {} });
  });

  app.get("/room/:room", async (request, reply) => {
    const { room } = request.params as { room: string };
    const unit = isId(room) ? (await mapOf(portal)).units.get(room) : undefined;
    if (!unit) return sendRefusal(portal, request, reply, { reason: "not-found", values: {} });
    const reportAt = `/report?room=${unit.id}`;
    return sendPage(portal, request, reply, "room", {
      name: unit.name,
      phone: unit.phone ?? null,
      reportAt,
      qr: qrRows(`${portal.publicUrl}${reportAt}`),
    });
  });
  proofPages(app, portal);
}

/** Whether a paper is genuine: by the code on it, or by its file. Nothing of either is kept. */
function proofPages(app: FastifyInstance, portal: Portal): void {
  const keys = () => [
    { county: String(portal.county), publicKey: portal.paperKeys(portal.county).publicKeyPem },
  ];

  app.get("/p/check", async (request, reply) =>
    sendPage(portal, request, reply, "proof", { faults: [], verdict: null, claim: null, token: null }),
  );

  app.get("/p/:token", async (request, reply) => {
    const { token } = request.params as { token: string };
    const read: ReadToken<ContentClaim> = verifyContentProof(token, keys());
    const { lang } = readerOf(portal, request);
    const words = read.ok ? portal.pages.proofWords.codeGenuine : verdictWords[read.reason];
    return sendPage(portal, request, reply, "proof", {
      faults: [],
      verdict: { genuine: read.ok, words: say(words, lang), about: "code" },
      claim: read.ok ? read.claim : null,
      token: read.ok ? token : null,
    });
  });

  app.post(
    "/p/check",
    { bodyLimit: 32 * 1024 * 1024, config: { rateLimit: { max: 20, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const { lang } = readerOf(portal, request);
      let sent: SentFile | null = null;
      await readParts(request, async (file) => {
        sent ??= file;
      });
      const faults = paperFaults(portal, request, sent);
      if (faults.length > 0 || sent === null)
        return sendPage(
          portal,
          request,
          reply,
          "proof",
          { faults, verdict: null, claim: null, token: null },
          { status: 422, here: "/p/check" },
        );
      const verdict: PaperVerdict = await verifyPaperFile((sent as SentFile).bytes, keys());
      return sendPage(
        portal,
        request,
        reply,
        "proof",
        {
          faults: [],
          verdict: {
            genuine: verdict.genuine,
            words: say(verdictWords[verdict.reason], lang),
            about: "file",
          },
          claim: verdict.genuine ? (verdict.claim ?? null) : null,
          token: null,
        },
        { here: "/p/check" },
      );
    },
  );
}

function paperFaults(portal: Portal, request: FastifyRequest, sent: SentFile | null): Fault[] {
  if (sent === null || sent.bytes.byteLength === 0)
    return [
      { field: "paper", words: say(portal.pages.proofWords.fileNeeded, readerOf(portal, request).lang) },
    ];
  return sent.tooLarge
    ? [faultOf(portal, request, { reason: "file-too-large", values: {} }, "paper").fault]
    : [];
}

/** An address that leads nowhere: a page for people, problem+json for programs. */
export function notFound(app: FastifyInstance, portal: Portal): void {
  app.setNotFoundHandler((request, reply) => {
    if (!request.url.startsWith("/api/"))
      return sendRefusal(portal, request, reply, { reason: "not-found", values: {} });
    return sendProblem(
      reply,
      problemOf(portal.reasons, { reason: "not-found", values: {} }, readerOf(portal, request).lang),
    );
  });
}
