import { Refused } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import {
  type Ended,
  fileLimits,
  keepFile,
  type ResumableUploads,
  uploadIdShape,
  type WholeUpload,
} from "@maple/platform/files";
import { problemOf, readerLang, sendProblem } from "@maple/platform/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kit } from "../kit.ts";
import { requestActor } from "../request-actor.ts";

export const uploadsPath = "/api/uploads";

/**
 * Sending a file in parts that survive a bad line (tus 1.0). The last answer carries `File-Id`, which a report or
 * message then brings along. A file that is too large is refused by its declared length, before a byte is sent.
 */
export function uploadRoutes(app: FastifyInstance, kit: Kit, uploads: ResumableUploads): void {
  const refusal = (request: FastifyRequest, reason: string) =>
    problemOf(kit.reasons, { reason, values: {} }, readerLang(request));

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const tooLarge = declaredTooLarge(request);
    if (tooLarge) return sendProblem(reply, refusal(request, tooLarge));
    const { id } = request.params as { id?: string };
    if (id !== undefined && !uploadIdShape.test(id))
      return sendProblem(reply, refusal(request, "file-not-found"));
    const end = async ({ bytes, name, kind, deviceHash, source }: WholeUpload): Promise<Ended> => {
      try {
        const actor = await requestActor(kit, request);
        const given = kind === "signature" || kind === "scan" ? ({ kind } as const) : {};
        const { id: file } = await keepFile(kit, {
          actor,
          bytes,
          name,
          ...given,
          deviceHash,
          source,
          now: momentOf(Date.now()),
        });
        return { file };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const problem = refusal(request, error.reason);
        return {
          refused: {
            status: problem.status,
            media: "application/problem+json",
            body: JSON.stringify(problem),
          },
        };
      }
    };
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    try {
      await uploads.answer(request.raw, reply.raw, end);
    } catch (error) {
      request.log.error(error);
      if (!reply.raw.headersSent) reply.raw.writeHead(500);
      reply.raw.end();
    }
  };

  app.register(async (scope) => {
    // The body is left on the line: it goes to disk part by part, never whole into memory.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    const begin = { config: { rateLimit: { max: 60, timeWindow: "1 minute" } } };
    scope.post(uploadsPath, begin, answer);
    scope.options(uploadsPath, answer);
    for (const method of ["HEAD", "PATCH", "DELETE", "OPTIONS"] as const)
      scope.route({ method, url: `${uploadsPath}/:id`, handler: answer });
  });
}

/** By what the sender says of it; what it is in truth is told when it is whole. */
function declaredTooLarge(request: FastifyRequest): "file-too-large" | "video-too-large" | null {
  const length = Number(request.headers["upload-length"] ?? 0);
  const named = /(?:^|,)\s*filetype\s+([\w+/=]+)/.exec(String(request.headers["upload-metadata"] ?? ""))?.[1];
  const video = Buffer.from(named ?? "", "base64")
    .toString("latin1")
    .startsWith("video/");
  if (video) return length > fileLimits.videoBytes ? "video-too-large" : null;
  return length > fileLimits.bytes ? "file-too-large" : null;
}
