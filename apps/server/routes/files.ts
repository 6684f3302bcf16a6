import { taskFile } from "@maple/handling/server";
import { compartmentsFor, mayActOn } from "@maple/matter";
import { aboutFor, findMatter } from "@maple/matter/server";
import { type Actor, actorText, Refused } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty, openCompartments, type Tx } from "@maple/platform/db";
import { type FileRow, findFile, keepFile, noteViewing } from "@maple/platform/files";
import { problemOf, readerLang, sendProblem } from "@maple/platform/http";
import { newId } from "@maple/platform/ids";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kit } from "../kit.ts";
import { requestActor } from "../request-actor.ts";

/** Sending a file before the report or message that brings it, and looking at one: each look is logged. */
export function fileRoutes(app: FastifyInstance, kit: Kit): void {
  app.post(
    "/api/files",
    { config: { rateLimit: { max: 60, timeWindow: "1 minute" } } },
    async (request, reply) => {
      const actor = await requestActor(kit, request);
      try {
        const part = await request.file();
        if (!part) throw new Refused("body-unreadable");
        const bytes = await part.toBuffer();
        const wanted = (part.fields.kind as { value?: string } | undefined)?.value;
        const kind = wanted === "signature" || wanted === "scan" ? wanted : undefined;
        return await keepFile(kit.db, kit.blobs, {
          actor,
          bytes,
          name: part.filename,
          ...(kind ? { kind } : {}),
          now: momentOf(Date.now()),
        });
      } catch (error) {
        const reason =
          (error as { code?: string }).code === "FST_REQ_FILE_TOO_LARGE"
            ? "file-too-large"
            : error instanceof Refused
              ? error.reason
              : null;
        if (reason === null) throw error;
        return sendProblem(reply, problemOf(kit.reasons, { reason, values: {} }, readerLang(request)));
      }
    },
  );

  app.get("/api/files/:file", (request, reply) =>
    sendKeptFile(kit, request, reply, (request.params as { file: string }).file),
  );
  // A department has no place in the matter: it opens what went along with its task, through the task.
  app.get("/api/tasks/:task/files/:file", (request, reply) => {
    const { task, file } = request.params as { task: string; file: string };
    return sendKeptFile(kit, request, reply, file, task);
  });
}

/** Sends a file that the actor may see, and logs the look; anything else is "not found". */
export async function sendKeptFile(
  kit: Kit,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  task: string | null = null,
): Promise<FastifyReply> {
  const actor = await requestActor(kit, request);
  const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text);
  const file = isId(id) && (task === null || isId(task)) ? await findSeen(kit, actor, id, task) : null;
  if (!file)
    return sendProblem(
      reply,
      problemOf(kit.reasons, { reason: "file-not-found", values: {} }, readerLang(request)),
    );
  const inline = file.media.startsWith("image/") || file.media.startsWith("audio/");
  return reply
    .type(file.media)
    .header(
      "content-disposition",
      `${inline ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cache-control", "private, max-age=300")
    .send(kit.blobs.stream(actor.county, file.sha256));
}

async function findSeen(kit: Kit, actor: Actor, id: string, task: string | null): Promise<FileRow | null> {
  return inCounty(kit.db, actor.county, async (tx) => {
    if (task !== null) {
      const file = await taskFile(tx, actor.county, actor, { task, file: id });
      if (file) await noteLook(tx, actor, file);
      return file;
    }
    await openCompartments(tx, "all");
    const file = await findFile(tx, actor.county, id);
    if (!file) return null;
    if (file.matter === null)
      return file.added_by === actorText(actor) && actor.kind !== "guest" ? file : null;
    const matter = await findMatter(tx, actor.county, file.matter);
    if (!matter) return null;
    const open: readonly string[] = compartmentsFor(
      actor,
      matter,
      mayActOn(actor, "file.see", await aboutFor({ tx, county: actor.county, actor }, matter)) === null,
    );
    if (!open.includes(file.compartment)) return null;
    await noteLook(tx, actor, file);
    return file;
  });
}

function noteLook(tx: Tx, actor: Actor, file: FileRow): Promise<void> {
  const at = momentOf(Date.now());
  return noteViewing(tx, actor.county, { id: newId(), file, viewer: actorText(actor), at });
}
