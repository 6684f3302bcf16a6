import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examplePaper } from "./example-paper.ts";
import { issuePaper } from "./issue-paper.ts";
import { makeProofKey } from "./proof-token.ts";

const script = join(import.meta.dirname, "..", "..", "scripts", "prove-a-paper.sh");
const folder = mkdtempSync(join(tmpdir(), "maple-openssl-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = makeProofKey();
const issued = await issuePaper(examplePaper, {
  county: "990101",
  sealedAt: "2026-11-22T02:30:00.000Z",
  zone: "Asia/Shanghai",
  privateKey: key.privateKey,
  proofBase: "https://example.org/",
});

/** What the script says of these bytes under this key, and how it ends. */
function says(bytes: Uint8Array, publicKey = key.publicKey): string {
  writeFileSync(join(folder, "paper.pdf"), bytes);
  writeFileSync(join(folder, "county.pem"), publicKey);
  const { status, stdout } = spawnSync("sh", [script, "paper.pdf", "county.pem"], { cwd: folder });
  return `${status} ${stdout.toString("utf8").split("\n")[0]}`;
}

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

// A machine without openssl cannot ask it; the same papers are proved by our own program everywhere.
describe.skipIf(!hasOpenssl)("a sealed paper, asked by openssl and nothing of ours", () => {
  it("is genuine under the county's key", () => {
    expect(says(issued.pdf)).toMatch(/^0 GENUINE/);
  });

  it("is not under another county's key", () => {
    expect(says(issued.pdf, makeProofKey().publicKey)).toMatch(/^1 NOT PROVEN.*not sign/);
  });

  it("is not when a byte was changed, before the proof or after it, or something was appended", () => {
    for (const at of [20, Math.floor(issued.pdf.length / 2), issued.pdf.length - 3]) {
      const bytes = Uint8Array.from(issued.pdf);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(says(bytes)).toMatch(/^1 NOT PROVEN.*changed/);
    }
    expect(says(Buffer.concat([issued.pdf, Buffer.from("\n")]))).toMatch(/^1 NOT PROVEN.*changed/);
    expect(says(Buffer.from("%PDF-1.7\n%%EOF"))).toMatch(/^1 NOT PROVEN.*no proof/);
  });
});
