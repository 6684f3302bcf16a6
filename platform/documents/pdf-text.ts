import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from "pdf-lib";

/**
 * The text of each page, one line a text object, in the order of the page's content. It reads what our typesetter
 * writes (composite fonts with a ToUnicode map, ISO 32000-1, 9.10); it is no general PDF reader.
 */
export async function pdfText(pdf: Uint8Array): Promise<string[]> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  return doc.getPages().map(pageText);
}

type Glyphs = ReadonlyMap<number, string>;

function pageText(page: PDFPage): string {
  const fonts = new Map<string, Glyphs>();
  const dict = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  for (const [name, ref] of dict?.entries() ?? []) {
    const font = page.doc.context.lookup(ref);
    if (font instanceof PDFDict) fonts.set(name.toString(), unicodeMap(font));
  }
  return contents(page)
    .map((content) => shownText(content, fonts))
    .join("\n");
}

function contents(page: PDFPage): string[] {
  const found = page.node.Contents();
  const streams =
    found instanceof PDFArray ? found.asArray().map((ref) => page.doc.context.lookup(ref)) : [found];
  return streams.flatMap((stream) => (stream instanceof PDFRawStream ? [latin1(stream)] : []));
}

function unicodeMap(font: PDFDict): Glyphs {
  const glyphs = new Map<number, string>();
  const map = font.lookup(PDFName.of("ToUnicode"));
  if (!(map instanceof PDFRawStream)) return glyphs;
  for (const [, code = "", text = ""] of latin1(map).matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\s/gi)) {
    glyphs.set(Number.parseInt(code, 16), Buffer.from(text, "hex").swap16().toString("utf16le"));
  }
  return glyphs;
}

// A literal string may hold brackets as they are when they are balanced (ISO 32000-1, 7.3.4.2): glyph codes do, and more
// than a few deep is no text.
const bracketed = (inner: string) => String.raw`\((?:\\[\s\S]|[^\\()]${inner})*\)`;
const literal = bracketed(`|${bracketed(`|${bracketed(`|${bracketed(`|${bracketed("")}`)}`)}`)}`);

// In the order of the alternatives: a font, a property list, a literal string, a hex string, an end mark.
const tokens = new RegExp(
  String.raw`(\/f\d+) [\d.]+ Tf|<<([\s\S]*?)>>\s*BDC|(${literal})|<([0-9A-Fa-f]+)>(?!>)|\b(ET|EMC)\b`,
  "g",
);

const actualText = new RegExp(String.raw`\/ActualText\s*(${literal}|<[0-9A-Fa-f\s]*>)`);

function shownText(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let out = "";
  let font: Glyphs = new Map();
  let replaced = false;
  for (const [, fontName, properties, written, hex, mark] of content.matchAll(tokens)) {
    if (fontName) font = fonts.get(fontName) ?? new Map();
    const actual = properties && actualText.exec(properties)?.[1];
    if (actual) {
      replaced = true;
      out += textString(stringBytes(actual));
    }
    if (mark === "EMC") replaced = false;
    if (mark === "ET" && !out.endsWith("\n")) out += "\n";
    const bytes = written ? stringBytes(written) : hex ? Buffer.from(hex, "hex") : undefined;
    if (bytes && !replaced)
      for (let i = 0; i + 1 < bytes.length; i += 2) out += font.get(bytes.readUInt16BE(i)) ?? "\ufffd";
  }
  return out;
}

function stringBytes(token: string): Buffer {
  if (token.startsWith("<")) return Buffer.from(token.slice(1, -1).replace(/\s/g, ""), "hex");
  const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const text = token
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, said: string) =>
      /^[0-7]/.test(said) ? String.fromCharCode(Number.parseInt(said, 8)) : (escapes[said] ?? said),
    );
  return Buffer.from(text, "latin1");
}

/** A text string is UTF-16 with its mark, or else taken as Latin (ISO 32000-1, 7.9.2.2). */
function textString(bytes: Buffer): string {
  if (bytes.length < 2 || bytes.readUInt16BE(0) !== 0xfeff) return bytes.toString("latin1");
  return Buffer.from(bytes.subarray(2)).swap16().toString("utf16le");
}

function latin1(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
}
