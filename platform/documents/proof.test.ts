import fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { contentHashOf } from "./canonical.ts";
import { examplePaper } from "./example-paper.ts";
import { issuePaper } from "./issue-paper.ts";
import { paperToPdf } from "./paper-to-pdf.ts";
import { sealPdf, sidecarProof, verifyContentProof, verifyPaperFile } from "./proof.ts";
import { makeProofKey } from "./proof-token.ts";

const county = "990101";
const key = makeProofKey();
const otherKey = makeProofKey();
const keys = [{ county, publicKey: key.publicKey }];
const sealedAt = "2026-11-22T02:30:00.000Z";
const options = {
  county,
  sealedAt,
  zone: "Asia/Shanghai",
  privateKey: key.privateKey,
  proofBase: "https://example.org/",
};
const issued = await issuePaper(examplePaper, options);
const claim = {
  county,
  number: examplePaper.number ?? "",
  form: "agreement",
  contentHash: contentHashOf(examplePaper),
  sealedAt,
};

const changed = (at: number, by: number) => {
  const bytes = Uint8Array.from(issued.pdf);
  bytes[at] = (bytes[at] ?? 0) ^ by;
  return bytes;
};

describe("an issued paper", () => {
  it("proves itself with the county's public key alone", async () => {
    const verdict = await verifyPaperFile(issued.pdf, keys);
    expect(verdict).toMatchObject({ genuine: true, reason: "genuine", fileHash: issued.fileHash, claim });
  });

  it("is an ordinary PDF/A-3b that other readers open", async () => {
    expect((await PDFDocument.load(issued.pdf)).getPageCount()).toBeGreaterThan(1);
    const text = Buffer.from(issued.pdf).toString("latin1");
    expect(text).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(text.endsWith("%%EOF")).toBe(true);
  });

  it("is found out when any byte is changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(issued.pdf.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        expect((await verifyPaperFile(changed(at, by), keys)).genuine).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("is found out when any byte of its end, where the proof stands, is changed", async () => {
    for (let at = issued.pdf.length - 700; at < issued.pdf.length; at++) {
      const verdict = await verifyPaperFile(changed(at, 1), keys);
      expect({ at, genuine: verdict.genuine }).toEqual({ at, genuine: false });
    }
  });

  it("is found out when something is appended, put in or cut off", async () => {
    const bytes = Buffer.from(issued.pdf);
    const tampered = [
      Buffer.concat([bytes, Buffer.from("\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF")]),
      Buffer.concat([bytes, Buffer.from("\n")]),
      Buffer.concat([bytes.subarray(0, 900), Buffer.from(" "), bytes.subarray(900)]),
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(0, bytes.length / 2),
      Buffer.alloc(0),
    ];
    for (const file of tampered) expect((await verifyPaperFile(file, keys)).genuine).toBe(false);
  });

  it("says so when a reader saved it anew and the proof is lost", async () => {
    const saved = await (await PDFDocument.load(issued.pdf)).save();
    expect((await verifyPaperFile(saved, keys)).reason).toBe("no-proof");
  });

  it("lends its proof to no other paper", async () => {
    const other = await paperToPdf(
      { ...examplePaper, title: "另一份" },
      { madeAt: sealedAt, attachPaper: true },
    );
    const line = /%maple-proof 1 \S+\n/.exec(Buffer.from(issued.pdf).toString("latin1"))?.[0] ?? "";
    const bytes = Buffer.from(other);
    const at = bytes.lastIndexOf("startxref");
    const forged = Buffer.concat([bytes.subarray(0, at), Buffer.from(line), bytes.subarray(at)]);
    expect((await verifyPaperFile(forged, keys)).reason).toBe("file-changed");
  });

  it("is not genuine when the sealed content is not the one inside, or there is none", async () => {
    const bare = sealPdf(await paperToPdf(examplePaper, { madeAt: sealedAt }), claim, key.privateKey);
    expect((await verifyPaperFile(bare, keys)).reason).toBe("content-mismatch");
    const inside = await paperToPdf({ ...examplePaper, salt: "x" }, { madeAt: sealedAt, attachPaper: true });
    expect((await verifyPaperFile(sealPdf(inside, claim, key.privateKey), keys)).reason).toBe(
      "content-mismatch",
    );
  });
});

describe("keys", () => {
  it("of another county prove nothing here", async () => {
    expect((await verifyPaperFile(issued.pdf, [{ county: "990102", publicKey: key.publicKey }])).reason).toBe(
      "unknown-key",
    );
    expect((await verifyPaperFile(issued.pdf, [{ county, publicKey: otherKey.publicKey }])).reason).toBe(
      "unknown-key",
    );
  });

  it("that were replaced still prove old papers while they stay published", async () => {
    const both = [{ county, publicKey: otherKey.publicKey }, ...keys];
    expect((await verifyPaperFile(issued.pdf, both)).genuine).toBe(true);
  });
});

describe("the code on the page", () => {
  it("proves what the paper said, without showing it", () => {
    expect(verifyContentProof(issued.proofUrl, keys)).toEqual({ ok: true, claim });
    expect(issued.proofUrl).not.toContain("赵一鸣");
    expect(issued.proofUrl.length).toBeLessThan(420);
  });

  it("cannot be altered, nor serve as the proof of a file", async () => {
    const token = issued.proofUrl.split("/p/")[1] ?? "";
    const [payload = "", signature = ""] = token.split(".");
    const body = Buffer.from(payload, "base64url").toString().replace("12号", "13号");
    const altered = `${Buffer.from(body).toString("base64url")}.${signature}`;
    expect(verifyContentProof(altered, keys)).toEqual({ ok: false, reason: "bad-signature" });
    expect(verifyContentProof("nonsense", keys)).toEqual({ ok: false, reason: "unreadable-proof" });
    const file = Buffer.from("scan");
    expect((await verifyPaperFile(file, keys, `maple-proof 1 ${token}\n`)).reason).toBe("unreadable-proof");
  });
});

describe("a proof beside the file", () => {
  const scan = Buffer.from("bytes of a scan");
  const sidecar = sidecarProof(scan, claim, key.privateKey);

  it("proves a Word file or a scan", async () => {
    expect(await verifyPaperFile(scan, keys, sidecar)).toMatchObject({ genuine: true, claim });
  });

  it("proves no other file", async () => {
    expect((await verifyPaperFile(Buffer.from("another scan"), keys, sidecar)).reason).toBe("file-changed");
    expect((await verifyPaperFile(scan, keys, "hello")).reason).toBe("no-proof");
    expect((await verifyPaperFile(scan, keys)).reason).toBe("no-proof");
  });
});
