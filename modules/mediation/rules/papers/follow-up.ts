import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { fileNumber, momentWords, orBlank, paperOf, sayIn } from "./paper-words.ts";
import { signatureRow } from "./signature-rows.ts";

/** 12 人民调解回访记录, one for each visit (People's Mediation Law art. 31). Throws RangeError for an index without one. */
export function followUp(file: CaseFile, lang: PaperLang, index = 0): Paper {
  const say = sayIn(lang);
  const visit = file.followUps[index];
  if (visit === undefined) throw new RangeError("no follow-up at this place");
  const id = index === 0 ? "follow-up" : `follow-up/${index + 1}`;
  const none = say("无", "none");
  return paperOf(file, "follow-up", lang, {
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [
          { label: say("被回访人", "Party visited"), value: orBlank(visit.party), wide: true },
          { label: say("协议编号", "Agreement"), value: fileNumber(file), wide: true },
          { label: say("回访事由", "Subject"), value: file.matter.title, wide: true },
          { label: say("回访时间", "Time"), value: momentWords(visit.at, file.zone, lang), wide: true },
          { label: say("回访方式", "Way"), value: visit.way[lang], wide: true },
          {
            label: say("是否联系上", "Reached"),
            value: visit.reached ? say("已联系上", "reached") : say("未联系上", "not reached"),
            wide: true,
          },
        ],
      },
      { kind: "heading", text: say("回访情况", "What was found") },
      {
        kind: "fields",
        columns: 2,
        rows: [
          { label: say("履行情况", "Performance"), value: orBlank(visit.performance, 16) },
          { label: say("满意情况", "Satisfaction"), value: orBlank(visit.satisfaction, 16) },
          { label: say("是否起诉及裁判", "Later suit, ruling"), value: visit.laterSuit ?? none },
          { label: say("有无错调", "Wrong mediation"), value: visit.mistake ?? none },
          { label: say("有无激化苗头", "Signs of escalation"), value: visit.escalation ?? none },
          { label: say("采取的措施", "Measures"), value: visit.measures ?? none },
        ],
      },
      {
        kind: "signatures",
        rows: [signatureRow(file, id, say("回访人（签名）", "Visitor"), visit.visitor, lang)],
      },
    ],
  });
}
