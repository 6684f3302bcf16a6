import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { dayWords, names, paperOf, runsOf, sayIn } from "./paper-words.ts";
import { usualRoutes } from "./routes.ts";
import { sealBlock } from "./signature-rows.ts";

/** 不予调解函: a request that was not accepted, why, and where to turn. Throws RangeError when it was accepted. */
export function refusalLetter(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const { refusal } = file;
  if (refusal === undefined) throw new RangeError("this request was not refused");
  const applicants = file.parties
    .filter((party) => party.role === "applicant")
    .flatMap(({ name }) => name || []);
  const received = dayWords(file.matter.receivedAt, file.zone, lang);
  return paperOf(file, "refusal-letter", lang, {
    blocks: [
      { kind: "paragraph", text: [...runsOf(names(applicants, lang)), say("：", ":")], indent: false },
      {
        kind: "paragraph",
        text: say(
          `你于${received}就“${file.matter.title}”提出的人民调解申请收悉。经审查，${refusal.reason.zh}，本委员会不予调解。`,
          `Your request of ${received} about “${file.matter.title}” was received. The committee does not take it up: ${refusal.reason.en}.`,
        ),
      },
      {
        kind: "paragraph",
        text: say("你可以依法通过下列途径维护自己的权利：", "You may protect your rights by:"),
      },
      {
        kind: "list",
        numbering: "decimal",
        items: (refusal.routes.length > 0 ? refusal.routes : usualRoutes).map((route) => route[lang]),
      },
      ...(lang === "zh" ? [{ kind: "paragraph" as const, text: "特此函告。" }] : []),
      sealBlock(file, lang, refusal.at),
    ],
  });
}
