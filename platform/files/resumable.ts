import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { fileLimits } from "./take-in.ts";

/** What the last byte of an upload brought: the id of the kept file, or the answer that says why it was refused. */
export type Ended = { file: string } | { refused: { status: number; media: string; body: string } };

export interface WholeUpload {
  bytes: Buffer;
  /** As the sender names it; what it is, is told by its bytes. */
  name: string;
  kind: string | null;
  /** SHA-256 as the device counted it before sending. */
  deviceHash: string | null;
  /** Where the sender says it was made. */
  source: string | null;
}

type End = (whole: WholeUpload) => Promise<Ended>;

/** Uploads that go on where a bad line broke them, after the tus protocol 1.0. */
export interface ResumableUploads {
  /** Answers a request of the protocol. `end` takes the whole file in, once, when the last byte is there. */
  answer(request: IncomingMessage, response: ServerResponse, end: End): Promise<void>;
  /** Forgets uploads that nobody went on with for a day. @returns how many files went. */
  forgetBroken(): Promise<number>;
}

/** 32 random bytes: whoever knows the address of an upload may go on with it. */
export const uploadIdShape = /^[A-Za-z0-9_-]{43}$/;
const keptMs = 24 * 3_600_000;

/** Kept when an upload has ended, for a sender whom the last answer did not reach. */
interface Note {
  size: number;
  ended: Ended;
}

/**
 * @param given.folder where unfinished uploads lie; of a photograph they hold the place too, so they go once it is
 * taken in.
 * @param given.path the address of the protocol, such as `/api/uploads`.
 */
export function resumableUploads(given: { folder: string; path: string }): ResumableUploads {
  const { folder, path } = given;
  // Made here, for our eyes alone, before the store makes it for everybody's.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const store = new FileStore({ directory: folder, expirationPeriodInMilliseconds: keptMs });
  const current = new AsyncLocalStorage<{ end: End }>();
  const ending = new Map<string, Promise<Note>>();
  const noteOf = (id: string) => join(folder, `${id}.ended`);
  const findNote = async (id: string): Promise<Note | null> =>
    readFile(noteOf(id), "utf8").then(
      (text) => JSON.parse(text) as Note,
      () => null,
    );

  // The last part and a question whether it arrived may come at once: whichever is first ends it, both are told.
  const endOnce = async (id: string, end: End): Promise<Note> => {
    const before = ending.get(id) ?? (await findNote(id));
    if (before) return before;
    const begun = ending.get(id) ?? takeWhole(id, end);
    ending.set(id, begun);
    return begun.finally(() => ending.delete(id));
  };
  const takeWhole = async (id: string, end: End): Promise<Note> => {
    const { metadata } = await store.getUpload(id);
    const bytes = await readFile(join(folder, id));
    const ended = await end({
      bytes,
      name: metadata?.filename ?? "",
      kind: metadata?.kind ?? null,
      deviceHash: metadata?.sha256 ?? null,
      source: metadata?.source ?? null,
    });
    const note = { size: bytes.byteLength, ended };
    await writeFile(noteOf(id), JSON.stringify(note));
    return note;
  };

  const server = new Server({
    path,
    datastore: store,
    maxSize: fileLimits.videoBytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    exposedHeaders: ["File-Id"],
    namingFunction: () => randomBytes(32).toString("base64url"),
    onUploadFinish: async (_request, upload) => {
      const { end } = current.getStore() ?? {};
      if (!end) throw new Error("An upload ended outside of a request.");
      return answerTo((await endOnce(upload.id, end)).ended);
    },
  });

  return {
    async answer(request, response, end) {
      const id = (request.url ?? "").split("?")[0]!.split("/").at(-1)!;
      const known = uploadIdShape.test(id);
      if (request.method === "HEAD" && known) {
        const note =
          (await findNote(id)) ??
          (await isWhole(store, id).then((whole) => (whole ? endOnce(id, end) : null)));
        if (note) {
          await forgetBytes(folder, id);
          return sayAgain(response, note);
        }
      }
      await current.run({ end }, () => server.handle(request, response));
      if (request.method === "PATCH" && known && (await findNote(id))) await forgetBytes(folder, id);
    },
    forgetBroken: () => forgetUntouched(folder, Date.now() - keptMs),
  };
}

function answerTo(ended: Ended): { status_code?: number; headers: Record<string, string>; body?: string } {
  if ("file" in ended) return { headers: { "File-Id": ended.file } };
  const { status, media, body } = ended.refused;
  return { status_code: status, headers: { "Content-Type": media, "Cache-Control": "no-store" }, body };
}

function sayAgain(response: ServerResponse, { size, ended }: Note): void {
  const { status_code, headers } = answerTo(ended);
  response.writeHead(status_code ?? 200, {
    "Tus-Resumable": "1.0.0",
    "Cache-Control": "no-store",
    "Upload-Offset": String(size),
    "Upload-Length": String(size),
    ...headers,
  });
  response.end();
}

async function isWhole(store: FileStore, id: string): Promise<boolean> {
  const upload = await store.getUpload(id).catch(() => null);
  return upload !== null && upload.size === upload.offset;
}

async function forgetBytes(folder: string, id: string): Promise<void> {
  for (const name of [id, `${id}.json`]) await rm(join(folder, name), { force: true });
}

async function forgetUntouched(folder: string, beforeMs: number): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let forgotten = 0;
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (!found || found.mtimeMs >= beforeMs) continue;
    await rm(join(folder, name), { force: true });
    forgotten++;
  }
  return forgotten;
}
