import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { dateWords, orBlank, paperOf, sayIn } from "./paper-words.ts";

/** 14 卷宗情况说明. */
export function fileNote(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  return paperOf(file, "file-note", lang, {
    blocks: [
      { kind: "paragraph", text: orBlank(file.note, 30) },
      {
        kind: "fields",
        columns: 4,
        rows: [
          { label: say("立卷人", "Filed by"), value: orBlank(file.archive.by) },
          { label: say("日期", "Date"), value: orBlank(file.archive.on && dateWords(file.archive.on, lang)) },
        ],
      },
    ],
  });
}
