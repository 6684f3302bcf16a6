import type { Paper, PaperLang } from "@maple/platform/documents/paper";
import type { WordPair } from "@maple/platform/words/pairs";
import { type HandedKind, handedWords, type ReferralKind, referralKinds } from "../model/referral.ts";

/** What the letter of a referral is filled from. What was not agreed to is not in it. */
export interface LetterFacts {
  kind: ReferralKind;
  to: string;
  words: string;
  hands: readonly HandedKind[];
  code: string;
  category: WordPair;
  from: { name: WordPair; phone: string | null };
  person: { name: string | null; phone: string | null } | null;
  agreement: { number: string; terms: readonly string[] } | null;
  consent: { way: WordPair; on: string };
  handedOn: string;
}

/** 转介函: to whom, what is asked, what is handed over by whose consent (PIPL art. 23). */
export function letter(facts: LetterFacts, lang: PaperLang): Paper {
  const say = (zh: string, en: string) => (lang === "zh" ? zh : en);
  const kind = referralKinds[facts.kind];
  const hands = (one: HandedKind) => facts.hands.includes(one);
  const contact = hands("contact")
    ? [
        { label: say("姓名", "Name"), value: facts.person?.name || [{ blank: 8 }] },
        { label: say("电话", "Telephone"), value: facts.person?.phone || [{ blank: 10 }] },
      ]
    : [];
  return {
    form: "referral",
    lang,
    title: say("转介函", "Letter of referral"),
    organ: facts.from.name[lang],
    number: say(`编号：${facts.code}`, `No. ${facts.code}`),
    ...(lang === "en" ? { courtesyCopy: true as const } : {}),
    blocks: [
      { kind: "paragraph", text: `${facts.to}${say("：", ":")}`, indent: false },
      {
        kind: "paragraph",
        text: say(
          `我单位在办理一件${facts.category.zh}时，当事人需要${kind.words.zh}。经本人同意，现转介贵单位，请予接待。`,
          `In a matter of ${facts.category.en}, a party needs ${kind.words.en}. By their consent we refer them to you and ask you to receive them.`,
        ),
      },
      {
        kind: "fields",
        columns: 2,
        rows: [
          ...contact,
          ...(hands("facts")
            ? [
                {
                  label: say("情况和请求", "Situation and request"),
                  value: facts.words,
                  wide: true as const,
                  lines: 3,
                },
              ]
            : []),
          {
            label: say("依据", "Basis"),
            value: kind.basis[lang],
            wide: true,
          },
          {
            label: say("本人同意提供", "Handed over by consent"),
            value: facts.hands.map((one) => handedWords[one][lang]).join(say("、", ", ")),
            wide: true,
          },
          {
            label: say("同意方式和日期", "How and when"),
            value: `${facts.consent.way[lang]}${say("，", ", ")}${facts.consent.on}`,
            wide: true,
          },
        ],
      },
      ...(hands("agreement") && facts.agreement
        ? [
            {
              kind: "heading" as const,
              text: say(
                `调解协议 ${facts.agreement.number}`,
                `Mediation agreement ${facts.agreement.number}`,
              ),
            },
            { kind: "list" as const, numbering: "zh" as const, items: facts.agreement.terms },
          ]
        : []),
      {
        kind: "paragraph",
        text: say(
          "请只将以上信息用于本次帮助，并把结果告知我单位。本人可以随时要求停止。",
          "Please use this for this help alone and tell us what became of it. The person may ask you to stop at any time.",
        ),
      },
      {
        kind: "fields",
        columns: 2,
        rows: [
          { label: say("转介单位", "From"), value: facts.from.name[lang] },
          { label: say("联系电话", "Telephone"), value: facts.from.phone || [{ blank: 10 }] },
        ],
      },
      {
        kind: "seal",
        name: facts.from.name.zh,
        label: facts.from.name[lang],
        state: "place",
        date: facts.handedOn,
      },
      {
        kind: "note",
        text: say(
          "回执：□ 已接待　□ 已受理　□ 未受理，原因＿＿＿＿＿＿　经办人＿＿＿＿　日期＿＿＿＿",
          "Receipt: □ received  □ taken up  □ not taken up, because ________  by ________  date ________",
        ),
      },
    ],
  };
}
