import type { Moment } from "@maple/platform/clock";
import { canonicalPaper } from "./canonical.ts";
import { type Coverage, printable } from "./glyphs.ts";
import { type Block, type Paper, type PaperLang, paperWords } from "./paper.ts";
import { addPicture, addQr, type Pictures } from "./paper-pictures.ts";
import { typesetter } from "./typesetter.ts";

export type PdfOptions = {
  /** Written as creation time; the same paper and moment give the same bytes. */
  madeAt: Moment;
  /** Embeds the paper as JSON. The file is then PDF/A-3b, otherwise PDF/A-2b (part 2 allows no such attachment). */
  attachPaper?: boolean;
};

/** Name of the attachment that holds the canonical paper. */
export const attachmentName = "maple-paper.json";

/** Draws one paper. Throws only when the typesetter itself fails; no text or picture can make it. */
export async function paperToPdf(paper: Paper, options: PdfOptions): Promise<Uint8Array> {
  const pictures: Pictures = new Map();
  const part = await paperPart(paper.form, paper, pictures);
  const file = {
    ...frame(paper.title, paper.organ ?? "", paper.lang, options.madeAt),
    joined: false,
    parts: [part],
    ...(options.attachPaper
      ? {
          attachment: {
            name: attachmentName,
            text: canonicalPaper(paper),
            description: "The content of this paper",
          },
        }
      : {}),
  };
  return typesetter().toPdf({ file: JSON.stringify(file) }, pictures, options.attachPaper ? "a-3b" : "a-2b");
}

/** What the template needs besides the parts. */
export function frame(title: string, author: string, lang: PaperLang, madeAt: Moment) {
  const { covers } = typesetter();
  const none = new Set<number>();
  const at = new Date(madeAt);
  return {
    title: printable(title, covers, none),
    author: printable(author, covers, none),
    lang,
    date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    },
    words: wordsOf(lang),
  };
}

function wordsOf(lang: PaperLang) {
  const zh = lang === "zh";
  return {
    ...Object.fromEntries(Object.entries(paperWords).map(([key, pair]) => [key, pair[lang]])),
    // The seal is the Chinese one on an English copy too.
    onSeal: [paperWords.demonstrationSeal.zh, paperWords.demonstrationNote.zh],
    separator: zh ? "；" : "; ",
    dateToFill: zh ? "　　　年　　月　　日" : "Date: ________________",
    picture: zh ? "图片" : "picture",
  };
}

/** A paper made ready for the template: text printable, pictures by name. */
export async function paperPart(id: string, paper: Paper, pictures: Pictures) {
  const missing = new Set<number>();
  const { covers } = typesetter();
  const blocks = await Promise.all(paper.blocks.map((block) => withPictures(block, pictures)));
  const proof = paper.proof && {
    contentHash: paper.proof.contentHash,
    sealedAtWords: paper.proof.sealedAtWords,
    imageKey: await addQr(pictures, paper.proof.url),
  };
  const drawn = printableDeep({ ...paper, blocks, proof }, covers, missing);
  return {
    kind: "paper",
    id,
    paper: drawn,
    ...(missing.size > 0 ? { missing: missingNote(missing, paper.lang) } : {}),
  };
}

async function withPictures(block: Block, pictures: Pictures): Promise<object> {
  if (block.kind === "qr") return { ...block, imageKey: await addQr(pictures, block.content) };
  if (block.kind === "image") {
    const { image, ...rest } = block;
    return { ...rest, imageKey: await addPicture(pictures, Buffer.from(image.base64, "base64")) };
  }
  if (block.kind !== "signatures") return block;
  const rows = await Promise.all(
    block.rows.map(async ({ image, ...row }) =>
      image === undefined
        ? row
        : { ...row, imageKey: await addPicture(pictures, Buffer.from(image.base64, "base64")) },
    ),
  );
  return { ...block, rows };
}

/** Keys whose strings steer the template and are never printed. */
const steering = new Set([
  "kind",
  "numbering",
  "align",
  "way",
  "state",
  "imageKey",
  "pageOf",
  "form",
  "lang",
  "content",
  "contentHash",
]);

function printableDeep(value: unknown, covers: Coverage, missing: Set<number>): unknown {
  if (typeof value === "string") return printable(value, covers, missing);
  if (Array.isArray(value)) return value.map((each) => printableDeep(each, covers, missing));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, steering.has(key) ? member : printableDeep(member, covers, missing)]),
  );
}

const shownMissing = 24;

function missingNote(missing: ReadonlySet<number>, lang: PaperLang): string {
  const codes = [...missing].map((cp) => `U+${cp.toString(16).toUpperCase().padStart(4, "0")}`);
  const rest = codes.length > shownMissing ? ` … (${codes.length})` : "";
  return paperWords.missingGlyphs[lang] + codes.slice(0, shownMissing).join(" ") + rest;
}
