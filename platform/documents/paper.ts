/**
 * A paper as plain data: what stands on it, in which order, and nothing about the tool that draws it.
 * The rules of a domain fill it (they may import this file, which imports nothing); `paper-to-pdf.ts` and
 * `paper-to-docx.ts` draw it. Text is always data: no character in it can become markup.
 */

export type PaperLang = "zh" | "en";

/** A stretch of text. `blank` is an underlined place to fill by pen, in widths of a Chinese character. */
export type Run =
  | string
  | { text: string; bold?: true; underline?: true }
  | { blank: number }
  /** The page on which the named part of a joined file begins; a short blank when the paper stands alone. */
  | { pageOf: string };

export type RichText = string | readonly Run[];

/** A picture that stands inside a paper. Whole scanned pages are parts of a joined file, not blocks. */
export type PaperImage = { mime: "image/png" | "image/jpeg"; base64: string };

/** One box of an official form. `wide` takes the whole row; `lines` keeps room for that many written lines. */
export type Field = { label: string; value: RichText; wide?: true; lines?: number };

export type SignatureRow = {
  role: string;
  who: string;
  /**
   * "screen": drawn on a screen, which by itself is not a reliable electronic signature (Electronic Signature
   * Law art. 13) and is always labelled so. "pen": a line to sign on. "note": nothing is to be signed, `remark` says why.
   */
  way: "screen" | "pen" | "note";
  image?: PaperImage;
  /** When it was signed, already in words. */
  at?: string;
  /** How the signer was identified, in words. */
  identified?: string;
  /** Hash of the content that the signer saw; its first characters are printed. */
  contentHash?: string;
  remark?: string;
};

export type Block =
  | { kind: "heading"; text: RichText }
  | { kind: "paragraph"; text: RichText; indent?: boolean; align?: "left" | "center" | "right"; bold?: true }
  | { kind: "fields"; columns: 2 | 4; rows: readonly Field[]; roomy?: true }
  | {
      kind: "table";
      head: readonly string[];
      /** Relative widths, one a column. */
      widths?: readonly number[];
      rows: readonly (readonly RichText[])[];
    }
  | { kind: "list"; numbering: "zh" | "decimal"; items: readonly RichText[] }
  | { kind: "dialogue"; turns: readonly { q: RichText; a: RichText }[] }
  | { kind: "signatures"; title?: string; rows: readonly SignatureRow[] }
  | {
      kind: "seal";
      /** The name around the seal. */
      name: string;
      /** The name beside it, when it is written otherwise there (an English copy shows the Chinese seal). */
      label?: string;
      /** "demonstration" draws a seal marked as such; "place" leaves room for the stamp. */
      state: "demonstration" | "place";
      date?: string;
    }
  | { kind: "qr"; content: string; caption: string }
  | { kind: "image"; image: PaperImage; caption?: string }
  | { kind: "space"; lines: number }
  | { kind: "page-break" }
  | { kind: "note"; text: RichText };

/** What is printed so that a reader can prove the content: see `proof.ts`. Never part of the content hash. */
export type PaperProof = { url: string; contentHash: string; sealedAtWords: string };

export type Paper = {
  /** Identifier of the form, for example `agreement`. */
  form: string;
  lang: PaperLang;
  title: string;
  subtitle?: string;
  /** The number of the paper, for example （2026）柳枫人调字第12号. */
  number?: string;
  /** The body that issues it; printed above the title. */
  organ?: string;
  blocks: readonly Block[];
  footer?: string;
  /** "cover" sets the title large and low. */
  layout?: "page" | "cover";
  /** Prints the line that the Chinese text prevails. */
  courtesyCopy?: boolean;
  /** Random text inside the content hash, so that the printed hash confirms no guess about the content. */
  salt?: string;
  proof?: PaperProof;
};

/** The words that every paper needs, whatever its form. */
export const paperWords = {
  courtesy: {
    zh: "本件为译文，仅供参考；以中文文本为准。",
    en: "Courtesy translation; the Chinese text prevails.",
  },
  signedOnScreen: { zh: "屏幕手写", en: "signed on screen" },
  contentHash: { zh: "内容指纹", en: "content hash" },
  question: { zh: "问：", en: "Q: " },
  answer: { zh: "答：", en: "A: " },
  sealHere: { zh: "（盖章处）", en: "(place seal here)" },
  demonstrationSeal: { zh: "演示印章", en: "demonstration seal" },
  demonstrationNote: { zh: "演示用，无法律效力", en: "For demonstration, without legal effect" },
  noPicture: { zh: "（图片无法读取）", en: "(picture cannot be read)" },
  scanToVerify: { zh: "扫码核验真伪（不显示内容）", en: "Scan to verify (shows no content)" },
  missingGlyphs: { zh: "〓 处为字库未收之字：", en: "〓 stands for characters the typeface lacks: " },
  sealedAt: { zh: "签发时间：", en: "Issued: " },
  page: { zh: ["第 ", " 页　共 ", " 页"], en: ["Page ", " of ", ""] },
  filePage: { zh: ["卷内第 ", " 页　共 ", " 页"], en: ["File page ", " of ", ""] },
} as const;
