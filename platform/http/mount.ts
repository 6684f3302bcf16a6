import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { act } from "../act/act.ts";
import type { Actor } from "../act/actor.ts";
import { ask } from "../act/ask.ts";
import { momentOf } from "../clock/index.ts";
import type { Db } from "../db/types.ts";
import { newId } from "../ids/index.ts";
import { langOf } from "../words/index.ts";
import type { Lang } from "../words/pairs.ts";
import { type Problem, problemOf, type Reasons } from "./problem.ts";
import type { Route } from "./route.ts";

export interface Mounting {
  db: Db;
  reasons: Reasons;
  actorOf(request: FastifyRequest): Promise<Actor>;
  /** Why someone who must sign in is not: the reason their session ended, or null. */
  whySignedOut?(request: FastifyRequest): Promise<string | null>;
  /** Told after each change, so that followers of the ledger need not wait for their next look. */
  changed(county: number): void;
}

type Refusal = Parameters<typeof problemOf>[1];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Puts every route of the modules behind the frame: who asks, what they ask, and the answer or the named refusal. */
export function mount(app: FastifyInstance, routes: readonly Route[], given: Mounting): void {
  const refused = async (request: FastifyRequest, reply: FastifyReply, refusal: Refusal) => {
    const why = refusal.reason === "not-signed-in" ? await given.whySignedOut?.(request) : null;
    const told = why ? { reason: why, values: {} } : refusal;
    return sendProblem(reply, problemOf(given.reasons, told, readerLang(request)));
  };
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      ...(route.limit
        ? {
            config: { rateLimit: { max: route.limit.most, timeWindow: `${route.limit.minutes} minutes` } },
          }
        : {}),
      handler: async (request, reply) => {
        const actor = await given.actorOf(request);
        const input = inputOf(request);
        const now = momentOf(Date.now());
        if (route.question) {
          const answer = await ask(given.db, route.question, { actor, input, now });
          if (!answer.ok) return refused(request, reply, answer);
          if (route.file)
            return sendFile(reply, answer.value as { name: string; media: string; bytes: Uint8Array });
          return reply.header("cache-control", "no-store").send(answer.value ?? null);
        }
        const id = commandId(request);
        const outcome = await act(given.db, route.command!, { id, actor, input, now });
        if (!outcome.ok) return refused(request, reply, outcome);
        given.changed(actor.county);
        return reply
          .header("command-id", id)
          .header("command-replayed", String(outcome.replayed))
          .send(outcome.value ?? null);
      },
    });
  }
}

function inputOf(request: FastifyRequest): Record<string, unknown> {
  const body = request.body !== null && typeof request.body === "object" ? (request.body as object) : {};
  return { ...(request.query as object), ...body, ...(request.params as object) };
}

function commandId(request: FastifyRequest): string {
  const given = request.headers["command-id"];
  return typeof given === "string" && uuid.test(given) ? given.toLowerCase() : newId();
}

export function readerLang(request: FastifyRequest): Lang {
  const cookies = (request as { cookies?: Record<string, string | undefined> }).cookies;
  const asked = (request.query as { lang?: string } | undefined)?.lang;
  return langOf(asked ?? cookies?.maple_lang, request.headers["accept-language"]);
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type("application/problem+json")
    .header("cache-control", "no-store")
    .send(problem);
}

export function sendFile(
  reply: FastifyReply,
  file: { name: string; media: string; bytes: Uint8Array },
): FastifyReply {
  return reply
    .type(file.media)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header("cache-control", "no-store")
    .send(Buffer.from(file.bytes));
}
