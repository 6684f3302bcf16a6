import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile } from "../../model/case-file.ts";
import { dateWords, orBlank, paperOf, sayIn, sideName } from "./paper-words.ts";
import { partyFields } from "./party-fields.ts";
import { signatureRow } from "./signature-rows.ts";

/** 6 授权委托书, one for each party that has an agent. Throws RangeError for an index without one. */
export function mandate(file: CaseFile, lang: PaperLang, index = 0): Paper {
  const say = sayIn(lang);
  const party = file.parties.filter((each) => each.agent !== undefined)[index];
  if (party?.agent === undefined) throw new RangeError("no party with an agent at this place");
  const { agent, ...principal } = party;
  const id = index === 0 ? "mandate" : `mandate/${index + 1}`;
  const signer = party.kind === "unit" ? party.representative?.name : (party.guardian?.name ?? party.name);
  return paperOf(file, "mandate", lang, {
    blocks: [
      { kind: "heading", text: say("委托人", "Principal") },
      { kind: "fields", columns: 4, rows: partyFields(principal, lang) },
      { kind: "heading", text: say("受委托人", "Agent") },
      {
        kind: "fields",
        columns: 4,
        rows: [
          { label: say("姓名", "Name"), value: orBlank(agent.name) },
          { label: say("与委托人关系", "Relation"), value: orBlank(agent.relation) },
          { label: say("联系方式", "Contact"), value: orBlank(agent.contact), wide: true },
        ],
      },
      {
        kind: "paragraph",
        text: say(
          `现委托${agent.name}在“${file.matter.title}”的人民调解中，作为${sideName(party.side, lang)}的代理人。代理权限如下：`,
          `${agent.name} is appointed to act for ${sideName(party.side, lang)} in the people's mediation of “${file.matter.title}”, with these powers:`,
        ),
      },
      {
        kind: "list",
        numbering: "decimal",
        items:
          agent.powers.length > 0
            ? agent.powers.map((power) => power[lang])
            : [[{ blank: 24 }], [{ blank: 24 }]],
      },
      {
        kind: "paragraph",
        text: [
          say("委托期限至：", "Valid until: "),
          ...(agent.until ? [dateWords(agent.until, lang)] : [{ blank: 10 }]),
          say("。", "."),
        ],
      },
      {
        kind: "signatures",
        rows: [
          signatureRow(file, id, say("委托人（签名、盖章或按指印）", "Principal"), signer, lang),
          signatureRow(file, id, say("受委托人（签名）", "Agent"), agent.name, lang),
        ],
      },
    ],
  });
}
