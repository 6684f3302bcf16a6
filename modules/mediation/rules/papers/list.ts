import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { neededPapers } from "./needed-papers.ts";
import { fileNumber, paperOf, sayIn } from "./paper-words.ts";

/** 1 卷内目录. The page numbers appear when the file is joined; alone, they are left for the pen. */
export function list(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const listed = neededPapers(file).filter(
    ({ id }) => id !== "cover" && id !== "list" && id !== "back-cover",
  );
  return paperOf(file, "list", lang, {
    number: fileNumber(file),
    blocks: [
      {
        kind: "table",
        head: [say("序号", "No."), say("文书名称", "Document"), say("页号", "Page"), say("备注", "Remarks")],
        widths: [1.3, 6, 1.3, 2.4],
        rows: listed.map((each, i) => [
          String(i + 1),
          each.name[lang],
          [{ pageOf: each.id }],
          each.kind === "scan" ? say("扫描件", "scan") : "",
        ]),
      },
    ],
  });
}
