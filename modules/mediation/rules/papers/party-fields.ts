import type { Field, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileParty } from "../../model/case-file.ts";
import { notHeld, orBlank, sayIn, sideName } from "./paper-words.ts";

/**
 * A party as the official forms ask for it. Ethnicity is not held and age only where the matter needs it: the box
 * prints a dash. Whatever else is missing is left for the pen.
 */
export function partyFields(party: FileParty, lang: PaperLang): Field[] {
  const say = sayIn(lang);
  const heading = `${sideName(party.side, lang)}${say("", " ")}${
    party.role === "applicant" ? say("（申请人）", "(applicant)") : say("（被申请人）", "(respondent)")
  }`;
  const unit = party.kind === "unit";
  return [
    { label: heading, value: orBlank(party.name), wide: true },
    ...(unit
      ? [
          { label: say("法定代表人或负责人", "Representative"), value: orBlank(party.representative?.name) },
          { label: say("职务", "Post"), value: orBlank(party.representative?.post) },
        ]
      : [
          { label: say("性别", "Sex"), value: orBlank(sexWord(party, lang), 4) },
          { label: say("民族", "Ethnicity"), value: notHeld },
          {
            label: say("年龄", "Age"),
            value: party.age === undefined ? notHeld : say(`${party.age}岁`, `${party.age}`),
          },
          { label: say("职业或职务", "Occupation"), value: orBlank(party.occupation) },
        ]),
    { label: say("联系方式", "Contact"), value: orBlank(party.contact), wide: true },
    {
      label: unit ? say("单位地址", "Address") : say("单位或住址", "Unit or address"),
      value: orBlank(party.address, 16),
      wide: true,
    },
    ...(party.guardian
      ? [
          {
            label: say("法定代理人", "Guardian"),
            value: `${party.guardian.name}${say("（", " (")}${party.guardian.relation[lang]}${say("）", ")")}${
              party.guardian.contact ? `${say("，", ", ")}${party.guardian.contact}` : ""
            }`,
            wide: true as const,
          },
        ]
      : []),
    ...(party.agent
      ? [
          {
            label: say("委托代理人", "Agent"),
            value: orBlank(
              [party.agent.name, party.agent.relation, party.agent.contact]
                .filter(Boolean)
                .join(say("，", ", ")),
            ),
            wide: true as const,
          },
        ]
      : []),
  ];
}

export function allPartyFields(file: CaseFile, lang: PaperLang): Field[] {
  return file.parties.flatMap((party) => partyFields(party, lang));
}

/** 甲方赵一鸣、乙方李秀兰 */
export function partyLine(file: CaseFile, lang: PaperLang): string {
  const say = sayIn(lang);
  return file.parties
    .map((party) => `${sideName(party.side, lang)}${say("", " ")}${party.name}`)
    .join(say("、", ", "));
}

function sexWord(party: FileParty, lang: PaperLang): string | undefined {
  if (party.sex === undefined) return undefined;
  return party.sex === "male" ? sayIn(lang)("男", "male") : sayIn(lang)("女", "female");
}
