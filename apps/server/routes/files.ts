import { taskFile } from "@maple/handling/server";
import { compartmentsFor, mayActOn } from "@maple/matter";
import { aboutFor, findMatter } from "@maple/matter/server";
import { type Actor, actorText, Refused } from "@maple/platform/act";
import { momentOf } from "@maple/platform/clock";
import { inCounty, openCompartments, type Tx } from "@maple/platform/db";
import {
  capturesOf,
  type FileRow,
  findFile,
  findOriginalOpening,
  keepFile,
  noteViewing,
  openOriginal,
  rangeFrom,
} from "@maple/platform/files";
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
        const field = (name: string) => (part.fields[name] as { value?: string } | undefined)?.value;
        const wanted = field("kind");
        const kind = wanted === "signature" || wanted === "scan" ? wanted : undefined;
        return await keepFile(kit, {
          actor,
          bytes,
          name: part.filename,
          ...(kind ? { kind } : {}),
          deviceHash: field("sha256") ?? null,
          source: field("source") ?? null,
          now: momentOf(Date.now()),
        });
      } catch (error) {
        const reason =
          (error as { code?: string }).code === "FST_REQ_FILE_TOO_LARGE"
            ? "video-too-large"
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
  app.get("/api/originals/:opening", (request, reply) =>
    sendOriginal(kit, request, reply, (request.params as { opening: string }).opening),
  );
  // A department has no place in the matter: it opens what went along with its task, through the task.
  app.get("/api/tasks/:task/files/:file", (request, reply) => {
    const { task, file } = request.params as { task: string; file: string };
    return sendKeptFile(kit, request, reply, file, task);
  });
}

const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text);

/** Sends a file that the actor may see, and logs the look; anything else is "not found". */
export async function sendKeptFile(
  kit: Kit,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  task: string | null = null,
): Promise<FastifyReply> {
  const actor = await requestActor(kit, request);
  // A player asks for a film part by part: what goes on from a part is one look with what came shortly before.
  const goesOn = /^bytes=0*[1-9]/.test(request.headers.range ?? "");
  const file =
    isId(id) && (task === null || isId(task)) ? await findSeen(kit, actor, id, { task, goesOn }) : null;
  if (!file)
    return sendProblem(
      reply,
      problemOf(kit.reasons, { reason: "file-not-found", values: {} }, readerLang(request)),
    );
  const inline = /^(image|audio|video)\//.test(file.media);
  const range = rangeFrom(request.headers.range, file.bytes);
  if (range === "beyond") return reply.code(416).header("content-range", `bytes */${file.bytes}`).send();
  if (range)
    reply
      .code(206)
      .header("content-range", `bytes ${range.start}-${range.end}/${file.bytes}`)
      .header("content-length", range.end - range.start + 1);
  return reply
    .header("accept-ranges", "bytes")
    .type(file.media)
    .header(
      "content-disposition",
      `${inline ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    )
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cache-control", "private, max-age=300")
    .send(kit.blobs.stream(actor.county, file.sha256, range ?? undefined));
}

async function findSeen(
  kit: Kit,
  actor: Actor,
  id: string,
  { task, goesOn }: { task: string | null; goesOn: boolean },
): Promise<FileRow | null> {
  return inCounty(kit.db, actor.county, async (tx) => {
    if (task !== null) {
      const file = await taskFile(tx, actor.county, actor, { task, file: id });
      if (file) await noteLook(tx, actor, file, goesOn);
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
    await noteLook(tx, actor, file, goesOn);
    return file;
  });
}

const lookMs = 3_600_000;

function noteLook(tx: Tx, actor: Actor, file: FileRow, goesOn: boolean): Promise<void> {
  const now = Date.now();
  return noteViewing(tx, actor.county, {
    id: newId(),
    file,
    viewer: actorText(actor),
    at: momentOf(now),
    unlessSince: goesOn ? momentOf(now - lookMs) : null,
  });
}

/** How long an opening fetches the bytes: a second try on a bad line, not a store of its own. */
const openingMinutes = 15;

/** Sends a sealed original to whoever opened it, in the same sign-in, a short while after. Its opening is written down already. */
async function sendOriginal(
  kit: Kit,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<FastifyReply> {
  const actor = await requestActor(kit, request);
  const refused = (reason: string) =>
    sendProblem(reply, problemOf(kit.reasons, { reason, values: {} }, readerLang(request)));
  const since = momentOf(Date.now() - openingMinutes * 60_000);
  const kept =
    actor.kind === "staff" && isId(id)
      ? await inCounty(kit.db, actor.county, async (tx) => {
          await openCompartments(tx, "all");
          const opening = await findOriginalOpening(tx, actor.county, id);
          const own = opening?.staff === actor.id && opening.session === (actor.session?.id ?? "");
          if (!opening || !own || opening.at < since) return null;
          const file = await findFile(tx, actor.county, opening.file);
          const [capture] = await capturesOf(tx, actor.county, [opening.file]);
          return file && capture ? { name: file.name, capture } : null;
        })
      : null;
  if (!kept) return refused("original-shut");
  const { found, bytes } = await openOriginal(
    kit.blobs,
    kit.keys(actor.county).data,
    actor.county,
    kept.capture,
  );
  if (found !== "intact" || !bytes) return refused("original-damaged");
  return reply
    .type(kept.capture.media)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`原件_${kept.name}`)}`)
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("x-sha256", kept.capture.sha256.toString("hex"))
    .header("cache-control", "no-store")
    .send(bytes);
}
