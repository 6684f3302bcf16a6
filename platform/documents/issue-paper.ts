import { createHash } from "node:crypto";
import { localDateOf, localTimeOf, type Moment } from "@maple/platform/clock";
import { contentHashOf } from "./canonical.ts";
import { type Paper, paperWords } from "./paper.ts";
import { paperToPdf } from "./paper-to-pdf.ts";
import { proofUrl, proveContent, sealPdf } from "./proof.ts";

export type IssueOptions = {
  county: string;
  sealedAt: Moment;
  /** IANA zone in which the moment is printed. */
  zone: string;
  /** PKCS#8 in PEM. */
  privateKey: string;
  /** Where the county's proof page stands, for example https://example.org */
  proofBase: string;
};

export type IssuedPaper = { pdf: Uint8Array; contentHash: string; fileHash: string; proofUrl: string };

/** Draws a paper with its QR proof, embeds its content, and seals the file. What comes out is final. */
export async function issuePaper(paper: Paper, options: IssueOptions): Promise<IssuedPaper> {
  const { county, sealedAt, privateKey } = options;
  const contentHash = contentHashOf(paper);
  const claim = { county, number: paper.number ?? "", form: paper.form, contentHash, sealedAt };
  const url = proofUrl(options.proofBase, proveContent(claim, privateKey));
  const when = `${localDateOf(sealedAt, options.zone)} ${localTimeOf(sealedAt, options.zone)}`;
  const proof = { url, contentHash, sealedAtWords: paperWords.sealedAt[paper.lang] + when };
  const pdf = sealPdf(
    await paperToPdf({ ...paper, proof }, { madeAt: sealedAt, attachPaper: true }),
    claim,
    privateKey,
  );
  return { pdf, contentHash, fileHash: createHash("sha256").update(pdf).digest("hex"), proofUrl: url };
}
