import { TextRun } from "docx";
import type { RichText } from "./paper.ts";

/** Typefaces by their Chinese office names: 仿宋 for the text, 宋体 for titles, 黑体 for labels. */
export const bodyFont = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia: "仿宋",
  cs: "Times New Roman",
};
export const titleFont = { ...bodyFont, eastAsia: "宋体" };
export const labelFont = { ascii: "Arial", hAnsi: "Arial", eastAsia: "黑体", cs: "Arial" };
export const faint = "465766";

/** Text that XML 1.0 can hold (2.2, Char): other controls and lone surrogates would make the file unreadable. */
export function docxText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .toWellFormed()
    .replace(/(?![\n\t])[\p{Cc}\ufffe\uffff]/gu, "");
}

export type Style = { size?: number; bold?: boolean; color?: string; font?: typeof bodyFont };

/** Runs for text with line feeds. Sizes are half points. */
export function lines(text: string, style: Style = {}, underline = false): TextRun[] {
  return docxText(text)
    .split("\n")
    .map(
      (line, i) =>
        new TextRun({
          ...style,
          ...(underline ? { underline: {} } : {}),
          text: line,
          ...(i > 0 ? { break: 1 } : {}),
        }),
    );
}

export function runs(text: RichText, style: Style = {}): TextRun[] {
  if (typeof text === "string") return lines(text, style);
  return text.flatMap((run) => {
    if (typeof run === "string") return lines(run, style);
    if ("blank" in run) return lines("　".repeat(Math.max(1, Math.round(run.blank))), style, true);
    if ("pageOf" in run) return lines("　　", style, true);
    return lines(run.text, run.bold ? { ...style, bold: true } : style, run.underline ?? false);
  });
}
