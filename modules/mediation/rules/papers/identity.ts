import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileParty } from "../../model/case-file.ts";
import { dateWords, orBlank, paperOf, sayIn, sideName } from "./paper-words.ts";

/** 5 当事人身份证明: what was shown and who compared it. Numbers are masked; a copy is bound in only where it is needed. */
export function identity(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  return paperOf(file, "identity", lang, {
    blocks: [
      {
        kind: "table",
        head: [
          say("当事人", "Party"),
          say("证件", "Document"),
          say("号码（部分遮盖）", "Number (masked)"),
          say("核对日期", "Checked on"),
          say("核对人", "Checked by"),
        ],
        widths: [2.4, 1.9, 2.8, 2.4, 1.5],
        rows: file.parties.map((party) => row(party, lang)),
      },
      {
        kind: "note",
        text: say(
          "已核对原件，不留存证件复印件；确需留存的，附于本页之后。",
          "The originals were checked and no copies are kept; a copy that must be kept follows this page.",
        ),
      },
    ],
  });
}

function row({ side, name, identity: shown }: FileParty, lang: PaperLang) {
  return [
    `${sideName(side, lang)} ${name}`,
    orBlank(shown?.document[lang], 4),
    orBlank(shown?.masked, 5),
    orBlank(shown?.checkedOn && dateWords(shown.checkedOn, lang), 4),
    orBlank(shown?.checkedBy, 3),
  ];
}
