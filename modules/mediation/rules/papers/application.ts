import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { paperOf, sayIn } from "./paper-words.ts";
import { partyFields } from "./party-fields.ts";
import { partyRow } from "./signature-rows.ts";

/** 2 人民调解申请书 (People's Mediation Law art. 17). */
export function application(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  const applicants = file.parties.filter((party) => party.role === "applicant");
  const respondents = file.parties.filter((party) => party.role === "respondent");
  const { requests, story } = file.matter;
  return paperOf(file, "application", lang, {
    blocks: [
      {
        kind: "fields",
        columns: 4,
        rows: [...applicants, ...respondents].flatMap((party) => partyFields(party, lang)),
      },
      { kind: "heading", text: say("纠纷简要情况", "The dispute in brief") },
      { kind: "paragraph", text: story === "" ? [{ blank: 30 }] : story },
      { kind: "heading", text: say("当事人申请事项", "What is asked for") },
      {
        kind: "list",
        numbering: "decimal",
        items: requests.length > 0 ? [...requests] : [[{ blank: 24 }], [{ blank: 24 }]],
      },
      {
        kind: "paragraph",
        text: say(
          "人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解。人民调解不收取任何费用。",
          "The committee has told me the rules on people's mediation, and I apply for it of my own will. Mediation is free of charge.",
        ),
      },
      {
        kind: "signatures",
        title: say("申请人", "Applicant"),
        rows: applicants.map((party) => partyRow(file, "application", party, lang)),
      },
    ],
  });
}
