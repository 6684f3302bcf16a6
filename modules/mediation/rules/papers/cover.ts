import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { dateWords, dayWords, fileNumber, names, orBlank, paperOf, sayIn } from "./paper-words.ts";
import { partyLine } from "./party-fields.ts";

/** 0 卷宗封面. */
export function cover(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const { archive, matter } = file;
  const from = matter.acceptedAt ?? matter.receivedAt;
  const until = file.closing?.at;
  const start = dayWords(from, file.zone, lang);
  return paperOf(file, "cover", lang, {
    title: say("人民调解卷宗", "People's mediation file"),
    number: fileNumber(file),
    layout: "cover",
    blocks: [
      { kind: "space", lines: 2 },
      {
        kind: "fields",
        columns: 2,
        roomy: true,
        rows: [
          { label: say("卷名", "File"), value: matter.title },
          { label: say("当事人", "Parties"), value: partyLine(file, lang) },
          { label: say("卷号", "Number"), value: fileNumber(file) },
          { label: say("事项编号", "Matter"), value: matter.code },
          {
            label: say("人民调解员", "Mediators"),
            value: names(
              file.mediators.map((each) => each.name),
              lang,
            ),
          },
          {
            label: say("调解日期", "Dates"),
            value: until
              ? `${start}${say("至", " to ")}${dayWords(until, file.zone, lang)}`
              : [`${start}${say("至", " to ")}`, { blank: 8 }],
          },
          { label: say("立卷人", "Filed by"), value: orBlank(archive.by) },
          {
            label: say("立卷日期", "Filed on"),
            value: archive.on ? dateWords(archive.on, lang) : [{ blank: 8 }],
          },
          { label: say("保管期限", "Kept for"), value: orBlank(archive.retention?.[lang]) },
          { label: say("备注", "Remarks"), value: archive.remarks ?? "", lines: archive.remarks ? 1 : 3 },
        ],
      },
    ],
  });
}
