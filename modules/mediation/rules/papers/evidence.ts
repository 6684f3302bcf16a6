import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { dateWords, orBlank, paperOf, sayIn } from "./paper-words.ts";

/** 8 人民调解证据材料: the list; the pieces themselves follow as scans. */
export function evidence(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  return paperOf(file, "evidence", lang, {
    blocks: [
      {
        kind: "table",
        head: [
          say("序号", "No."),
          say("材料名称", "Item"),
          say("来源", "Source"),
          say("提供人", "Provided by"),
          say("日期", "Date"),
          say("文件指纹", "File hash"),
        ],
        widths: [0.9, 3.2, 2, 1.7, 2.6, 2],
        rows: file.evidence.map((piece, i) => [
          String(i + 1),
          orBlank(piece.item, 6),
          orBlank(piece.source, 4),
          orBlank(piece.provider, 3),
          orBlank(piece.date && dateWords(piece.date, lang), 4),
          piece.hash ? `${piece.hash.slice(0, 8)}\n${piece.hash.slice(8, 16)}` : "",
        ]),
      },
      {
        kind: "note",
        text: say(
          "文件指纹为该文件 SHA-256 值的前十六位，用于核对文件未被改动。",
          "The file hash is the first sixteen signs of its SHA-256; it shows that the file is unchanged.",
        ),
      },
    ],
  });
}
