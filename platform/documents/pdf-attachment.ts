import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from "pdf-lib";

/** The text of a file embedded in a PDF (ISO 32000-1, 7.11.4), `undefined` when there is none of that name. */
export async function attachedText(pdf: Uint8Array, name: string): Promise<string | undefined> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const names = doc.catalog.lookupMaybe(PDFName.of("Names"), PDFDict);
  const tree = names?.lookupMaybe(PDFName.of("EmbeddedFiles"), PDFDict);
  const spec = tree && inNameTree(tree, name, 8);
  const stream = spec?.lookupMaybe(PDFName.of("EF"), PDFDict)?.lookup(PDFName.of("F"));
  return stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8")
    : undefined;
}

function inNameTree(node: PDFDict, name: string, depth: number): PDFDict | undefined {
  const leaves = node.lookupMaybe(PDFName.of("Names"), PDFArray);
  for (let i = 0; leaves && i + 1 < leaves.size(); i += 2) {
    const key = leaves.lookup(i);
    const said = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : undefined;
    if (said === name) return leaves.lookupMaybe(i + 1, PDFDict);
  }
  const kids = node.lookupMaybe(PDFName.of("Kids"), PDFArray);
  for (let i = 0; kids && depth > 0 && i < kids.size(); i++) {
    const kid = kids.lookupMaybe(i, PDFDict);
    const found = kid && inNameTree(kid, name, depth - 1);
    if (found) return found;
  }
  return undefined;
}
