import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import type { Moment } from "@maple/platform/clock";
import { canonicalJson } from "./canonical.ts";

/** What a county vouches for. Hashes are lower-case hexadecimal SHA-256. */
export type ContentClaim = {
  county: string;
  number: string;
  form: string;
  contentHash: string;
  sealedAt: Moment;
};
export type FileClaim = ContentClaim & { fileHash: string };

/** A county's published key, SPKI in PEM. Old ones stay in the list, or old papers could no longer be proved. */
export type CountyKey = { county: string; publicKey: string };

/**
 * `content` proofs stand in QR codes and vouch for what a paper says; `file` proofs vouch for every byte of one
 * file. The kind is signed along, so neither can pass for the other.
 */
export type ProofKind = "content" | "file";

export type ReadToken<C> =
  | { ok: true; claim: C }
  | { ok: false; reason: "unreadable-proof" | "unknown-key" | "bad-signature" };

/** An Ed25519 pair in PEM (PKCS#8 and SPKI). The private half belongs in the county's key store, nowhere else. */
export function makeProofKey(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

export function signToken(kind: ProofKind, claim: ContentClaim | FileClaim, privateKey: KeyObject): string {
  const payload = base64url(
    canonicalJson({
      c: claim.county,
      f: claim.form,
      h: shortHash(claim.contentHash),
      k: keyId(createPublicKey(privateKey)),
      n: claim.number,
      t: claim.sealedAt,
      ...("fileHash" in claim ? { s: shortHash(claim.fileHash) } : {}),
    }),
  );
  return `${payload}.${sign(null, signedBytes(kind, payload), privateKey).toString("base64url")}`;
}

const tokenShape = /^([A-Za-z0-9_-]{1,4000})\.([A-Za-z0-9_-]{86})$/;

export function readToken(
  kind: "content",
  token: string,
  keys: readonly CountyKey[],
): ReadToken<ContentClaim>;
export function readToken(kind: "file", token: string, keys: readonly CountyKey[]): ReadToken<FileClaim>;
export function readToken(
  kind: ProofKind,
  token: string,
  keys: readonly CountyKey[],
): ReadToken<ContentClaim | FileClaim> {
  const [, payload, signature] = tokenShape.exec(token) ?? [];
  const said = payload === undefined ? undefined : parsed(payload, kind);
  if (payload === undefined || signature === undefined || said === undefined)
    return { ok: false, reason: "unreadable-proof" };
  // A county's key proves that county's papers only, whatever the claim says.
  const key = keys
    .filter((each) => each.county === said.claim.county)
    .map((each) => createPublicKey(each.publicKey))
    .find((each) => keyId(each) === said.keyId);
  if (key === undefined) return { ok: false, reason: "unknown-key" };
  const good = verify(null, signedBytes(kind, payload), key, Buffer.from(signature, "base64url"));
  return good ? { ok: true, claim: said.claim } : { ok: false, reason: "bad-signature" };
}

function parsed(
  payload: string,
  kind: ProofKind,
): { claim: ContentClaim | FileClaim; keyId: string } | undefined {
  let body: unknown;
  try {
    body = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  if (typeof body !== "object" || body === null) return undefined;
  const { c, f, h, k, n, t, s } = body as Record<string, unknown>;
  const texts = [c, f, h, k, n, t];
  if (!texts.every((each) => typeof each === "string")) return undefined;
  const [county, form, content, keyIdText, number, sealedAt] = texts as string[];
  const claim = {
    county: county ?? "",
    form: form ?? "",
    number: number ?? "",
    sealedAt: sealedAt ?? "",
    contentHash: longHash(content ?? ""),
  };
  if (kind === "content") return { claim, keyId: keyIdText ?? "" };
  return typeof s === "string"
    ? { claim: { ...claim, fileHash: longHash(s) }, keyId: keyIdText ?? "" }
    : undefined;
}

function signedBytes(kind: ProofKind, payload: string): Buffer {
  return Buffer.from(`maple ${kind} proof 1\n${payload}`, "utf8");
}

function keyId(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64url")
    .slice(0, 8);
}

const base64url = (text: string) => Buffer.from(text, "utf8").toString("base64url");
const shortHash = (hex: string) => Buffer.from(hex, "hex").toString("base64url");
const longHash = (short: string) => Buffer.from(short, "base64url").toString("hex");
