/**
 * Proof that a paper is genuine, without a server: Ed25519 signatures under a county's key.
 *
 * On the page stands a QR code with a signed claim about the *content* (SHA-256 of the paper's canonical JSON): it
 * serves whoever holds a print. For the *file*, every byte is proved: the claim also holds the SHA-256 of the PDF
 * and stands in it as one comment line, directly before the last `startxref`; the hash is taken with that line
 * left out. So no visible page can be altered while the embedded record is kept, nothing can be appended, and there
 * is no need to draw the page again and compare, which would tie a proof to one version of the fonts and tools.
 * A comment there moves no offset and nothing follows the end-of-file marker, so the file stays PDF/A
 * (ISO 19005-2, 6.1.3). The paper's JSON is attached, and is read only after the signature and the hash have
 * held: a forged file is never parsed. Word files and scans carry the same claim in a `.proof` file beside them.
 */
import { createHash, createPrivateKey } from "node:crypto";
import { attachmentName } from "./paper-to-pdf.ts";
import { attachedText } from "./pdf-attachment.ts";
import {
  type ContentClaim,
  type CountyKey,
  type FileClaim,
  type ReadToken,
  readToken,
  signToken,
} from "./proof-token.ts";

export type VerdictReason =
  | "genuine"
  /** No proof in the file and none beside it. A file that a reader has saved anew has lost it. */
  | "no-proof"
  | "unreadable-proof"
  | "unknown-key"
  | "bad-signature"
  /** The proof is real, but these are not the bytes it was made for. */
  | "file-changed"
  /** The bytes are as sealed, but the embedded content is missing or is not what the claim says. */
  | "content-mismatch";

export type PaperVerdict = {
  genuine: boolean;
  reason: VerdictReason;
  /** SHA-256 of the file as it was handed in. */
  fileHash: string;
  /** What the county signed; absent when no valid signature was found. */
  claim?: FileClaim;
};

/** The signed claim for a QR code, `<payload>.<signature>`; `privateKey` is PKCS#8 in PEM. */
export function proveContent(claim: ContentClaim, privateKey: string): string {
  return signToken("content", claim, createPrivateKey(privateKey));
}

export function proofUrl(base: string, token: string): string {
  return `${base.replace(/\/+$/, "")}/p/${token}`;
}

/** Reads a token, or the address that a QR code gave. */
export function verifyContentProof(tokenOrUrl: string, keys: readonly CountyKey[]): ReadToken<ContentClaim> {
  return readToken("content", tokenOrUrl.slice(tokenOrUrl.lastIndexOf("/") + 1), keys);
}

const lineHead = "%maple-proof 1 ";
const sidecarHead = "maple-proof 1 ";
const marker = "startxref";

/** Puts the proof line into a finished PDF. Throws RangeError for bytes that are not one. */
export function sealPdf(pdf: Uint8Array, claim: ContentClaim, privateKey: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const at = bytes.lastIndexOf(marker);
  if (at < 0) throw new RangeError("not a PDF: it has no startxref");
  const line = `${lineHead}${fileToken(bytes, claim, privateKey)}\n`;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(line, "latin1"), bytes.subarray(at)]);
}

/** The text of the `.proof` file for a Word file or a scan. */
export function sidecarProof(file: Uint8Array, claim: ContentClaim, privateKey: string): string {
  return `${sidecarHead}${fileToken(file, claim, privateKey)}\n`;
}

/** Needs no server and no network: the file, the counties' public keys, and for other files than PDF the sidecar. */
export async function verifyPaperFile(
  file: Uint8Array,
  keys: readonly CountyKey[],
  sidecar?: string,
): Promise<PaperVerdict> {
  const fileHash = sha256(file);
  const found = sidecar === undefined ? inPdf(file) : beside(file, sidecar);
  if (found === undefined) return { genuine: false, reason: "no-proof", fileHash };
  const read = readToken("file", found.token, keys);
  if (!read.ok) return { genuine: false, reason: read.reason, fileHash };
  const { claim } = read;
  if (sha256(found.proved) !== claim.fileHash)
    return { genuine: false, reason: "file-changed", fileHash, claim };
  if (sidecar === undefined && (await embeddedHash(found.proved)) !== claim.contentHash) {
    return { genuine: false, reason: "content-mismatch", fileHash, claim };
  }
  return { genuine: true, reason: "genuine", fileHash, claim };
}

function inPdf(file: Uint8Array): { token: string; proved: Uint8Array } | undefined {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(marker);
  const start = end < 0 ? -1 : bytes.lastIndexOf(lineHead, end);
  if (start < 0 || bytes.indexOf("\n", start) !== end - 1) return undefined;
  return {
    token: bytes.toString("latin1", start + lineHead.length, end - 1),
    proved: Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]),
  };
}

function beside(file: Uint8Array, sidecar: string): { token: string; proved: Uint8Array } | undefined {
  return sidecar.startsWith(sidecarHead)
    ? { token: sidecar.slice(sidecarHead.length).trim(), proved: file }
    : undefined;
}

async function embeddedHash(pdf: Uint8Array): Promise<string | undefined> {
  const text = await attachedText(pdf, attachmentName);
  return text === undefined ? undefined : sha256(Buffer.from(text, "utf8"));
}

function fileToken(file: Uint8Array, claim: ContentClaim, privateKey: string): string {
  return signToken("file", { ...claim, fileHash: sha256(file) }, createPrivateKey(privateKey));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
