import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { Server, type ServerOptions } from "@tus/server";
import { fileLimits } from "./take-in.ts";

/** What the last byte of an upload brought: the id of the kept file, or an answer that says why it was refused. */
export type Ended = { file: string } | { refused: { status: number; body: string } };

export interface Whole {
  bytes: Buffer;
  /** As the sender names it; what it is, is told by its bytes. */
  name: string;
  kind: string | null;
}

/** Uploads that go on where a bad line broke them, after the tus protocol 1.0. */
export interface ResumableUploads {
  /** Answers a request of the protocol. `end` takes the whole file in; it runs once the last byte is there. */
  answer(request: IncomingMessage, response: ServerResponse, end: (whole: Whole) => Promise<Ended>): Promise<void>;
  /** Forgets uploads that were begun a day ago. @returns how many. */
  forgetBroken(): Promise<number>;
}

/** 32 random bytes: whoever knows the address of an upload may go on with it. */
export const uploadIdShape = /^[A-Za-z0-9_-]{43}$/;
const keptMs = 24 * 3_600_000;
const problem = "application/problem+json; charset=utf-8";

export function resumableUploads(given: { folder: string; path: string }): ResumableUploads {
  const store = new FileStore({ directory: given.folder, expirationPeriodInMilliseconds: keptMs });
  const ends = new WeakMap<object, (whole: Whole) => Promise<Ended>>();
  const running = new Map<string, Promise<Ended>>();

  // Kept beside the upload: when the last answer is lost on the way, the sender asks again and gets the same.
  const noteOf = (id: string) => join(given.folder, `${id}.ended`);
  const endedBefore = async (id: string): Promise<Ended | null> =>
    existsSync(noteOf(id)) ? (JSON.parse(await readFile(noteOf(id), "utf8")) as Ended) : null;

  const endOnce = (id: string, end: (whole: Whole) => Promise<Ended>): Promise<Ended> => {
    const have = running.get(id);
    if (have) return have;
    const ending = (async () => {
      const before = await endedBefore(id);
      if (before) return before;
      const { metadata } = await store.getUpload(id);
      const bytes = await readFile(join(given.folder, id));
      const ended = await end({ bytes, name: metadata?.filename ?? "", kind: metadata?.kind ?? null });
      await writeFile(noteOf(id), JSON.stringify(ended));
      return ended;
    })();
    running.set(id, ending);
    return ending.finally(() => running.delete(id));
  };

  const server = new Server({
    path: given.path,
    datastore: store,
    maxSize: fileLimits.bytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    exposedHeaders: ["File-Id"],
    namingFunction: () => randomBytes(32).toString("base64url"),
    onUploadFinish: async (request, upload) => answerOf(await endOnce(upload.id, endOf(request, ends))),
  });

  return {
    async answer(request, response, end) {
      ends.set(request, end);
      const id = request.url?.split("?")[0]?.split("/").at(-1) ?? "";
      // All bytes are there, and the answer to the last of them may have been lost: end it, or say again how it ended.
      if (request.method === "HEAD" && uploadIdShape.test(id)) {
        const upload = await store.getUpload(id).catch(() => null);
        if (upload && upload.size === upload.offset) {
          const { status_code, headers } = answerOf(await endOnce(id, end));
          const refused = status_code !== 204;
          response.writeHead(refused ? status_code : 200, {
            "Tus-Resumable": "1.0.0",
            "Cache-Control": "no-store",
            "Upload-Offset": String(upload.offset),
            "Upload-Length": String(upload.size),
            ...headers,
          });
          response.end();
          return;
        }
      }
      await server.handle(request, response);
    },
    forgetBroken: () => forgetBegunBefore(given.folder, Date.now() - keptMs),
  };
}

function answerOf(ended: Ended): { status_code: number; headers: Record<string, string>; body?: string } {
  if ("file" in ended) return { status_code: 204, headers: { "File-Id": ended.file } };
  const { status, body } = ended.refused;
  return { status_code: status, headers: { "Content-Type": problem, "Cache-Control": "no-store" }, body };
}
