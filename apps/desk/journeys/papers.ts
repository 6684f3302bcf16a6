import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { keysOf } from "@maple/platform/crypto";
import { pdfText, proofUrl, proveContent, verifyPaperFile } from "@maple/platform/documents";
import type { JourneyProduct } from "@maple/platform/testing";
import type { Download, Locator, Page } from "playwright-core";

/** Presses a link that sends a file, and takes the file. */
export async function taken(link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const page = link.page();
  const coming = new Promise<Download>((come) => {
    page.once("download", come);
    page.context().once("page", (other) => other.once("download", come));
  });
  await link.click();
  const download = await coming;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** The words of a Word file. The archive's entries are found by their own heads (APPNOTE 4.3.7), as Word does not. */
export function wordText(docx: Buffer): string {
  const end = docx.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = docx.readUInt32LE(end + 16);
  for (let entry = 0; entry < docx.readUInt16LE(end + 10); entry++) {
    const named = docx.readUInt16LE(at + 28);
    if (docx.toString("utf8", at + 46, at + 46 + named) === "word/document.xml") {
      const local = docx.readUInt32LE(at + 42);
      const start = local + 30 + docx.readUInt16LE(local + 26) + docx.readUInt16LE(local + 28);
      const xml = inflateRawSync(docx.subarray(start, start + docx.readUInt32LE(at + 20)));
      return xml.toString("utf8").replaceAll(/<[^>]*>/g, "");
    }
    at += 46 + named + docx.readUInt16LE(at + 30) + docx.readUInt16LE(at + 32);
  }
  throw new Error("There is no text in this Word file.");
}

/** What a sealed paper claims, and the address in its QR code: the county's key signs the same claim to the same token. */
export async function proofOf(product: JourneyProduct, pdf: Buffer) {
  const published = /county-(\d+)\.paper\.pub/;
  const folder = join(product.dataDir, "keys");
  const county =
    readdirSync(folder)
      .map((name) => published.exec(name)?.[1])
      .find(Boolean) ?? "";
  const { paper } = keysOf(folder, Number(county));
  const publicKey = paper.public.export({ type: "spki", format: "pem" }).toString();
  const { claim } = await verifyPaperFile(pdf, [{ county, publicKey }]);
  if (!claim) throw new Error("This paper has no proof.");
  const { number, form, contentHash, sealedAt } = claim;
  const token = proveContent(
    { county, number, form, contentHash, sealedAt },
    paper.private.export({ type: "pkcs8", format: "pem" }).toString(),
  );
  return { claim, address: proofUrl(product.url, token) };
}

/** Asks whether a PDF is genuine: the page for anybody, which stays open, and the command that needs no server. */
export async function checkPaper(product: JourneyProduct, page: Page, pdf: Buffer) {
  await page.locator("#paper").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: pdf });
  await page.getByRole("button", { name: "核验" }).click();
  await page.locator(".note").waitFor();
  const file = join(product.dataDir, "paper.pdf");
  writeFileSync(file, pdf);
  const { code, said } = await product.command("verify-paper.ts", file);
  return { page: await page.locator("h1").innerText(), code, said: said.split("\n")[0] };
}

/** The words of a PDF on one line, as its pages show them. */
export async function wordsOfPdf(pdf: Buffer): Promise<string> {
  return (await pdfText(pdf)).join("").replaceAll(/[\n\u200b]/g, "");
}
