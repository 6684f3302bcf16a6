import { createHash } from "node:crypto";
import { Refused } from "@maple/platform/act";
import { fileLimits } from "@maple/platform/files";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Portal, sendRefusal } from "./portal.ts";

/** A posted form: every field may come several times. */
export interface Form {
  one(name: string): string;
  all(name: string): string[];
}

function formFrom(values: Readonly<Record<string, unknown>>): Form {
  const all = (name: string): string[] => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
  };
  return { all, one: (name) => all(name)[0] ?? "" };
}

export function formOf(request: FastifyRequest): Form {
  const { body } = request;
  return formFrom(body !== null && typeof body === "object" ? (body as Record<string, unknown>) : {});
}

export interface SentFile {
  field: string;
  name: string;
  bytes: Buffer;
  /** The file was over the limit; its bytes are cut off. */
  tooLarge: boolean;
  /** The value of a field that stands before the file in the form. */
  beside(name: string): string | null;
}

/** Reads a form with files. Each file is handed over before the next is read, so that one at a time is in memory. */
export async function readParts(
  request: FastifyRequest,
  take: (file: SentFile) => Promise<void>,
  mostBytes: number = fileLimits.bytes,
): Promise<Form> {
  if (!request.isMultipart()) return formOf(request);
  const values: Record<string, string[]> = {};
  // A file that is too large is told as such beside its field, so the form around it is still read.
  const options = {
    limits: { fileSize: mostBytes + 1, files: 30, fields: 60 },
    throwFileSizeLimit: false,
  };
  for await (const part of request.parts(options)) {
    if (part.type === "field") {
      values[part.fieldname] = [...(values[part.fieldname] ?? []), String(part.value)];
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (bytes.byteLength === 0 && part.filename === "") continue;
    await take({
      field: part.fieldname,
      name: part.filename,
      bytes,
      tooLarge: part.file.truncated || bytes.byteLength > mostBytes,
      beside: (name) => (Object.hasOwn(values, name) ? (values[name]?.at(-1) ?? null) : null),
    });
  }
  return formFrom(values);
}

/** Whether a form was sent from a page of this site; browsers say so in one of three ways, old ones in none. */
export function isFromHere(request: FastifyRequest): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const from = request.headers.origin ?? request.headers.referer;
  if (from === undefined) return true;
  const host = /^https?:\/\/([^/]+)/.exec(from)?.[1];
  return host === request.host;
}

/** Before every POST of the portal. */
export function refuseFromElsewhere(portal: Portal) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (request.method !== "POST" || isFromHere(request)) return;
    sendRefusal(portal, request, reply, { reason: "from-elsewhere", values: {} });
    await reply;
  };
}

/** Tells one address from another without keeping it. */
export function originKey(request: FastifyRequest): string {
  return createHash("sha256").update("origin\0").update(request.ip).digest("hex").slice(0, 32);
}

export function refusalOf(error: unknown): {
  reason: string;
  values: Readonly<Record<string, string | number>>;
} {
  if (error instanceof Refused) return { reason: error.reason, values: error.values };
  throw error;
}
