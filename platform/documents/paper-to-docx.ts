import {
  AlignmentType,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import { fieldTable, fullWidth, listTable } from "./docx-tables.ts";
import { bodyFont, docxText, faint, labelFont, lines, runs, titleFont } from "./docx-text.ts";
import { type Block, type Paper, type PaperLang, paperWords, type SignatureRow } from "./paper.ts";
import { qrPng, readPicture } from "./paper-pictures.ts";

/**
 * The same paper as a Word file (Office Open XML) for those who must work on it. It names the official typefaces
 * (仿宋, 宋体, 黑体), which every Chinese office has. A drawn seal stands on the issued PDF only: here is its place.
 */
export async function paperToDocx(paper: Paper): Promise<Uint8Array> {
  const { lang } = paper;
  const children: (Paragraph | Table)[] = heading(paper);
  for (const block of paper.blocks) children.push(...(await drawn(block, lang)));
  if (paper.proof) {
    children.push(
      ...(await qr(paper.proof.url, `${paperWords.scanToVerify[lang]} ${paper.proof.sealedAtWords}`)),
    );
  }
  const document = new Document({
    creator: docxText(paper.organ ?? ""),
    title: docxText(paper.title),
    styles: {
      default: {
        document: { run: { font: bodyFont, size: 24, language: { value: "en-GB", eastAsia: "zh-CN" } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1701, bottom: 1588, left: 1588, right: 1474 },
          },
        },
        footers: { default: footer(paper) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const spacing = { line: 360, lineRule: LineRuleType.AUTO };
function heading(paper: Paper): Paragraph[] {
  const { lang } = paper;
  const centred = (text: string, size: number, bold: boolean, after: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after },
      children: lines(text, { size, bold, font: titleFont }),
    });
  return [
    ...(paper.organ ? [centred(paper.organ, 30, false, 120)] : []),
    centred(paper.title, lang === "zh" ? 44 : 36, true, 200),
    ...(paper.subtitle ? [centred(paper.subtitle, 26, false, 120)] : []),
    ...(paper.courtesyCopy ? [centred(paperWords.courtesy[lang], 19, false, 120)] : []),
    ...(paper.number
      ? [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { after: 160 },
            children: lines(paper.number),
          }),
        ]
      : []),
  ];
}

function footer(paper: Paper): Footer {
  const [before, between, after] = paperWords.page[paper.lang];
  const left = paper.footer ?? (paper.courtesyCopy ? paperWords.courtesy[paper.lang] : "");
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: fullWidth }],
        children: [
          new TextRun({
            size: 18,
            color: faint,
            children: [
              `${docxText(left)}\t${before}`,
              PageNumber.CURRENT,
              between,
              PageNumber.TOTAL_PAGES,
              after,
            ],
          }),
        ],
      }),
    ],
  });
}

async function drawn(block: Block, lang: PaperLang): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          spacing: { before: 200, after: 120 },
          keepNext: true,
          children: runs(block.text, { size: 25, font: labelFont }),
        }),
      ];
    case "paragraph": {
      const align = { left: AlignmentType.BOTH, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
        block.align ?? "left"
      ];
      const indented = lang === "zh" && (block.align ?? "left") === "left" && block.indent !== false;
      return [
        new Paragraph({
          spacing,
          alignment: align,
          ...(indented ? { indent: { firstLine: 480 } } : {}),
          children: runs(block.text, block.bold ? { bold: true } : {}),
        }),
      ];
    }
    case "list":
      return block.items.map(
        (item, i) =>
          new Paragraph({
            spacing,
            ...(lang === "zh" ? { indent: { firstLine: 480 } } : { indent: { left: 480, hanging: 480 } }),
            children: [
              ...lines(
                block.numbering === "zh" && lang === "zh" ? `${chineseOrdinal(i + 1)}、` : `${i + 1}. `,
              ),
              ...runs(item),
            ],
          }),
      );
    case "dialogue":
      return block.turns.flatMap((turn) => [
        new Paragraph({
          spacing,
          indent: { left: 560, hanging: 560 },
          children: [...lines(paperWords.question[lang], { font: labelFont }), ...runs(turn.q)],
        }),
        new Paragraph({
          spacing,
          indent: { left: 560, hanging: 560 },
          children: [...lines(paperWords.answer[lang], { font: labelFont }), ...runs(turn.a)],
        }),
      ]);
    case "fields":
      return [fieldTable(block.columns, block.rows), new Paragraph({})];
    case "table":
      return [listTable(block), new Paragraph({})];
    case "signatures":
      return (await Promise.all(block.rows.map((row) => signature(row, lang)))).flat();
    case "seal":
      return [
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { before: 200 },
          children: lines(block.label ?? block.name),
        }),
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: lines(paperWords.sealHere[lang], { color: faint }),
        }),
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          spacing: { after: 200 },
          children: lines(block.date ?? dateToFill(lang)),
        }),
      ];
    case "qr":
      return await qr(block.content, block.caption);
    case "image":
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [await picture(block.image.base64, 420, lang)],
        }),
        ...(block.caption
          ? [new Paragraph({ alignment: AlignmentType.CENTER, children: lines(block.caption, { size: 19 }) })]
          : []),
      ];
    case "space":
      return Array.from({ length: block.lines }, () => new Paragraph({ spacing }));
    case "page-break":
      return [new Paragraph({ children: [new PageBreak()] })];
    case "note":
      return [
        new Paragraph({ spacing: { before: 120 }, children: runs(block.text, { size: 19, color: faint }) }),
      ];
  }
}

async function signature(row: SignatureRow, lang: PaperLang): Promise<Paragraph[]> {
  const about = [
    row.way === "screen" ? paperWords.signedOnScreen[lang] : "",
    row.at ?? "",
    row.identified ?? "",
    row.contentHash ? `${paperWords.contentHash[lang]} ${row.contentHash.slice(0, 16)}` : "",
    row.remark ?? "",
  ].filter((text) => text !== "");
  const children: ParagraphChild[] = [...lines(`${row.role}：`, { font: labelFont }), ...lines(row.who)];
  if (row.way === "screen" && row.image)
    children.push(...lines("　"), await picture(row.image.base64, 130, lang));
  if (row.way === "pen") {
    children.push(...lines("　"), ...lines("　".repeat(10), {}, true));
    if (!row.at) children.push(...lines(`　${dateToFill(lang)}`));
  }
  return [
    new Paragraph({ spacing: { before: 160 }, keepNext: about.length > 0, children }),
    ...(about.length > 0
      ? [
          new Paragraph({
            children: lines(about.join(lang === "zh" ? "；" : "; "), { size: 17, color: faint }),
          }),
        ]
      : []),
  ];
}

async function qr(content: string, caption: string): Promise<Paragraph[]> {
  const png = await qrPng(content);
  if (png === null)
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: lines(caption, { size: 18, color: faint }),
      }),
    ];
  const data = Buffer.from(png);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 200 },
      children: [new ImageRun({ type: "png", data, transformation: { width: 115, height: 115 } })],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, children: lines(caption, { size: 18, color: faint }) }),
  ];
}

async function picture(base64: string, width: number, lang: PaperLang): Promise<ParagraphChild> {
  const read = await readPicture(Buffer.from(base64, "base64"));
  if (read === null) return new TextRun({ text: paperWords.noPicture[lang], color: faint });
  const height = Math.max(1, Math.round((width * read.height) / read.width));
  return new ImageRun({ type: read.type, data: Buffer.from(read.bytes), transformation: { width, height } });
}

const dateToFill = (lang: PaperLang) => (lang === "zh" ? "　　　年　　月　　日" : "Date: ________________");

/** 1 to 99 as 一 to 九十九, beyond that in figures. */
function chineseOrdinal(n: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[n % 10]}`;
}
