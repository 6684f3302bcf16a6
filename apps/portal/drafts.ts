import { createHash, randomBytes } from "node:crypto";
import { openText, ringOf, sealText } from "@maple/platform/crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Portal } from "./portal.ts";
import type { ReportDraft } from "./src/pages.tsx";

const keyShape = /^[A-Za-z0-9_-]{43}$/;
const nameShape = /^[0-9a-f]{64}$/;
const dayLong = 86_400;

function keyOf(request: FastifyRequest): Buffer | null {
  const kept = request.cookies.maple_draft ?? "";
  return keyShape.test(kept) ? Buffer.from(kept, "base64url") : null;
}

/**
 * Keeps one version of a draft, sealed with a key that only this browser has. Each version has an address of its own,
 * so that "back", reload and two tabs each show what they showed; and when the browser forgets the key nobody can read it.
 */
export async function keepDraft(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  draft: ReportDraft,
): Promise<string> {
  const key = keyOf(request) ?? randomBytes(32);
  reply.setCookie("maple_draft", key.toString("base64url"), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: portal.secure,
    maxAge: dayLong,
  });
  const sealed = sealText(ringOf(key), JSON.stringify(draft), "draft");
  return (await portal.blobs.put(portal.county, sealed)).toString("hex");
}

/** The draft of that name; null when it is not there or this browser has not its key. */
export async function openDraft(
  portal: Portal,
  request: FastifyRequest,
  name: unknown,
): Promise<ReportDraft | null> {
  const key = keyOf(request);
  if (!key || typeof name !== "string" || !nameShape.test(name)) return null;
  try {
    const sealed = await portal.blobs.get(portal.county, Buffer.from(name, "hex"));
    return JSON.parse(openText(ringOf(key), sealed, "draft")) as ReportDraft;
  } catch {
    // Not there, or another browser's: both look the same to whoever asks.
    return null;
  }
}

export const newSeed = (): string => randomBytes(16).toString("base64url");

/** The same draft always sends under the same command id, so that it is filed once however often it is sent. */
export function commandOfDraft(draft: ReportDraft): string {
  const { done: _done, ...told } = draft;
  const hex = createHash("sha256").update("report\0").update(JSON.stringify(told)).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const sentFile = z.object({
  id: z.uuid(),
  name: z.string().max(200),
  kind: z.string().max(20),
  bytes: z.number().int().min(0),
});

/** Files that a script has sent before the form. */
export function filesFrom(texts: readonly string[]): ReportDraft["files"] {
  return texts.flatMap((text) => {
    try {
      const read = sentFile.safeParse(JSON.parse(text));
      return read.success ? [read.data] : [];
    } catch {
      // Not ours: a form that somebody made by hand.
      return [];
    }
  });
}
