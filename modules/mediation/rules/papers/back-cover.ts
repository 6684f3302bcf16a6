import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { fileNumber, orBlank, paperOf, sayIn } from "./paper-words.ts";

/** 15 封底. */
export function backCover(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  return paperOf(file, "back-cover", lang, {
    title: say("卷宗封底", "Back cover"),
    number: fileNumber(file),
    layout: "cover",
    blocks: [
      { kind: "space", lines: 2 },
      {
        kind: "fields",
        columns: 2,
        roomy: true,
        rows: [
          { label: say("卷内文书页数", "Pages"), value: [say("共", ""), { blank: 4 }, say("页", " pages")] },
          { label: say("立卷人", "Filed by"), value: orBlank(file.archive.by) },
          { label: say("检查人", "Checked by"), value: [{ blank: 8 }] },
          { label: say("保管期限", "Kept for"), value: orBlank(file.archive.retention?.[lang]) },
        ],
      },
    ],
  });
}
