import type { Moment } from "@maple/platform/clock";
import { PDFDocument } from "pdf-lib";
import type { Paper, PaperLang } from "./paper.ts";
import { addPicture, type Pictures } from "./paper-pictures.ts";
import { frame, paperPart } from "./paper-to-pdf.ts";
import { typesetter } from "./typesetter.ts";

/**
 * One part of a joined file. A scan is a picture (JPEG, PNG, WebP) or a PDF made elsewhere; both become pages with
 * the page number of the file under them.
 */
export type FilePart =
  | { id: string; paper: Paper }
  | { id: string; title: string; scans: readonly Uint8Array[] };

export type JoinOptions = { title: string; organ: string; lang: PaperLang; madeAt: Moment };

export type JoinedFile = {
  pdf: Uint8Array;
  /** "a-2b", or "1.7" when scans came as PDF: PDF/A vouches for every page, and nobody can for foreign ones. */
  standard: "a-2b" | "1.7";
};

/**
 * The whole file as one PDF: parts in the given order, numbered through, each a bookmark; a `pageOf` run in the
 * list prints the page on which that part begins. Set in one go, so the page numbers cannot be wrong. The papers in
 * it are copies to read: the issued files with their own proof stay beside it.
 * Throws RangeError when two parts share an id.
 */
export async function joinPapers(parts: readonly FilePart[], options: JoinOptions): Promise<JoinedFile> {
  if (new Set(parts.map((part) => part.id)).size !== parts.length) {
    throw new RangeError("two parts of a joined file have the same id");
  }
  const pictures: Pictures = new Map();
  const drawn = [];
  for (const part of parts) {
    drawn.push(
      "paper" in part ? await paperPart(part.id, part.paper, pictures) : await scanPart(part, pictures),
    );
  }
  const file = {
    ...frame(options.title, options.organ, options.lang, options.madeAt),
    joined: true,
    parts: drawn,
  };
  const standard = [...pictures.keys()].some((name) => name.endsWith(".pdf")) ? "1.7" : "a-2b";
  return { pdf: typesetter().toPdf({ file: JSON.stringify(file) }, pictures, standard), standard };
}

type Scan = { key: string; page: number } | null;

async function scanPart(
  part: { id: string; title: string; scans: readonly Uint8Array[] },
  pictures: Pictures,
) {
  const scans: Scan[] = [];
  for (const bytes of part.scans) scans.push(...(await scanPages(bytes, pictures)));
  const title = frame(part.title, "", "zh", "1970-01-01T00:00:00.000Z").title;
  return { kind: "scan", id: part.id, title, scans };
}

async function scanPages(bytes: Uint8Array, pictures: Pictures): Promise<Scan[]> {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) {
    const key = await addPicture(pictures, bytes);
    return [key === null ? null : { key, page: 1 }];
  }
  const key = `scan-${pictures.size}.pdf`;
  const count = await pageCount(bytes);
  if (count === 0 || !typesetter().canShowPdf(key, bytes)) return [null];
  pictures.set(key, bytes);
  return Array.from({ length: count }, (_, i) => ({ key, page: i + 1 }));
}

/** 0 for what cannot be read, encrypted files among it. */
async function pageCount(pdf: Uint8Array): Promise<number> {
  try {
    return (await PDFDocument.load(pdf)).getPageCount();
  } catch {
    return 0;
  }
}
