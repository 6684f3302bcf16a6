import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { names, orBlank, paperOf, sayIn, spanWords } from "./paper-words.ts";
import { recorderRow, signatureRow } from "./signature-rows.ts";

const unwritten = {
  from: undefined,
  to: undefined,
  place: "",
  participants: [],
  asked: "",
  askedBy: [],
  recorder: undefined,
  turns: [],
};

/** 7 人民调解调查记录, one for each inquiry; the index after the last one is the form for the pen. Throws RangeError beyond it. */
export function investigation(file: CaseFile, lang: PaperLang, index = 0): Paper {
  const say = sayIn(lang);
  if (index > file.investigations.length) throw new RangeError("no investigation at this place");
  const held = file.investigations[index] ?? { ...unwritten, askedBy: file.mediators.map((one) => one.name) };
  const id = index === 0 ? "investigation" : `investigation/${index + 1}`;
  return paperOf(file, "investigation", lang, {
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [
          {
            label: say("时间", "Time"),
            value: held.from ? spanWords(held.from, held.to, file.zone, lang) : orBlank(undefined, 24),
            wide: true,
          },
          { label: say("地点", "Place"), value: orBlank(held.place), wide: true },
          { label: say("参加人", "Present"), value: names(held.participants, lang), wide: true },
          { label: say("被调查人", "Person asked"), value: orBlank(held.asked) },
          { label: say("调查人", "Asked by"), value: names(held.askedBy, lang, 6) },
          { label: say("记录人", "Recorder"), value: orBlank(held.recorder ?? file.recorder), wide: true },
        ],
      },
      {
        kind: "dialogue",
        turns: held.turns.length > 0 ? held.turns : [{ q: [{ blank: 28 }], a: [{ blank: 28 }] }],
      },
      {
        kind: "paragraph",
        text: say(
          "以上记录已向我宣读（或由我阅看），与我所说的一致。",
          "This record was read to me, or I have read it, and it agrees with what I said.",
        ),
      },
      {
        kind: "signatures",
        rows: [
          signatureRow(file, id, say("被调查人（签名、盖章或按指印）", "Person asked"), held.asked, lang),
          ...held.askedBy.map((who) => signatureRow(file, id, say("调查人（签名）", "Asked by"), who, lang)),
          recorderRow(file, id, lang, held.recorder ?? file.recorder),
        ],
      },
    ],
  });
}
