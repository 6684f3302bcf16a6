import type { Block, Paper, PaperLang } from "@maple/platform/documents/paper";
import type { CaseFile, FileNotice } from "../../model/case-file.ts";
import { momentWords, paperOf, sayIn, sideName } from "./paper-words.ts";
import { partyRows } from "./signature-rows.ts";

/**
 * 4 当事人权利义务告知书: nature, principles, rights, duties, effect, in the words of the People's Mediation Law
 * (arts 2 to 4, 17, 23, 24, 26 to 33; order 75 of the Ministry of Justice art. 30: to be told before mediation begins).
 */
export function rightsNotice(file: CaseFile, lang: PaperLang): Paper {
  const say = sayIn(lang);
  return paperOf(file, "rights-notice", lang, {
    blocks: [
      {
        kind: "paragraph",
        text: say(
          "根据《中华人民共和国人民调解法》，现将人民调解的性质、原则和效力，以及你在调解中的权利和义务告知如下：",
          "Under the People's Mediation Law of the People's Republic of China you are told the nature, principles and effect of people's mediation, and your rights and duties in it:",
        ),
      },
      ...clauses.flatMap(({ title, items }): Block[] => [
        { kind: "heading", text: title[lang] },
        ...items.map((item): Block => ({ kind: "paragraph", text: item[lang] })),
      ]),
      ...told(file, lang),
      {
        kind: "paragraph",
        text: say("以上内容已经告知，我已知悉。", "I have been told the above and have understood it."),
        bold: true,
      },
      { kind: "signatures", rows: partyRows(file, "rights-notice", lang) },
    ],
  });
}

function told(file: CaseFile, lang: PaperLang): Block[] {
  const say = sayIn(lang);
  const line = ({ side, at, way }: FileNotice): Block => ({
    kind: "paragraph",
    text: `${sideName(side, lang)}${say("：", ": ")}${momentWords(at, file.zone, lang)}${say("，", ", ")}${way[lang]}`,
  });
  const part = (title: string, entries: readonly FileNotice[]): Block[] =>
    entries.length === 0 ? [] : [{ kind: "heading", text: title }, ...entries.map(line)];
  return [
    ...part(say("告知情况", "When and how it was told"), file.notices),
    ...part(say("同意调解情况", "Consent to mediation"), file.consents),
  ];
}

const clauses = [
  {
    title: { zh: "一、性质和原则", en: "1. Nature and principles" },
    items: [
      {
        zh: "人民调解是人民调解委员会通过说服、疏导等方法，促使当事人在平等协商基础上自愿达成调解协议，解决民间纠纷的活动。（第二条）",
        en: "People's mediation is the work of a people's mediation committee that, by persuasion and guidance, helps the parties to reach an agreement of their own will and as equals. (Article 2)",
      },
      {
        zh: "在当事人自愿、平等的基础上进行调解；不违背法律、法规和国家政策；尊重当事人的权利，不得因调解而阻止当事人依法通过仲裁、行政、司法等途径维护自己的权利。（第三条）",
        en: "It rests on the parties' free will and equality; it does not go against laws, regulations or state policy; it respects the parties' rights and must never keep them from arbitration, administrative or court remedies. (Article 3)",
      },
      { zh: "人民调解不收取任何费用。（第四条）", en: "It is free of any charge. (Article 4)" },
      {
        zh: "当事人一方明确拒绝调解的，不得调解。（第十七条）",
        en: "If one party clearly refuses, mediation must not go on. (Article 17)",
      },
    ],
  },
  {
    title: { zh: "二、当事人的权利（第二十三条）", en: "2. Your rights (Article 23)" },
    items: [
      { zh: "（一）选择或者接受人民调解员；", en: "(1) to choose or accept a mediator;" },
      {
        zh: "（二）接受调解、拒绝调解或者要求终止调解；",
        en: "(2) to accept mediation, refuse it, or ask that it end;",
      },
      {
        zh: "（三）要求调解公开进行或者不公开进行；",
        en: "(3) to ask that it be held in public or not in public;",
      },
      {
        zh: "（四）自主表达意愿、自愿达成调解协议。",
        en: "(4) to state your will freely and to reach an agreement of your own will.",
      },
    ],
  },
  {
    title: { zh: "三、当事人的义务（第二十四条）", en: "3. Your duties (Article 24)" },
    items: [
      { zh: "（一）如实陈述纠纷事实；", en: "(1) to state the facts of the dispute truthfully;" },
      {
        zh: "（二）遵守调解现场秩序，尊重人民调解员；",
        en: "(2) to keep order where mediation is held and respect the mediator;",
      },
      {
        zh: "（三）尊重对方当事人行使权利。",
        en: "(3) to respect the other party's exercise of its rights.",
      },
    ],
  },
  {
    title: { zh: "四、调解协议的形式和效力", en: "4. Form and effect of an agreement" },
    items: [
      {
        zh: "达成调解协议的，可以制作调解协议书；当事人认为无需制作的，可以采取口头协议方式，由人民调解员记录协议内容。（第二十八条）",
        en: "An agreement may be put into a written agreement; if the parties think that unnecessary it may be oral, and the mediator records its content. (Article 28)",
      },
      {
        zh: "调解协议书自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，由当事人各执一份，人民调解委员会留存一份。口头调解协议自各方当事人达成协议之日起生效。（第二十九条、第三十条）",
        en: "A written agreement takes effect on the day when all parties have signed, sealed or given a fingerprint, the mediator has signed, and the committee's seal is on it; each party holds one copy and the committee keeps one. An oral agreement takes effect on the day it is reached. (Articles 29 and 30)",
      },
      {
        zh: "调解协议具有法律约束力，当事人应当按照约定履行；人民调解委员会对履行情况进行监督，督促当事人履行约定的义务。（第三十一条）",
        en: "The agreement is legally binding and must be performed as agreed; the committee supervises performance and urges the parties to perform. (Article 31)",
      },
      {
        zh: "就调解协议的履行或者内容发生争议的，一方当事人可以向人民法院提起诉讼。（第三十二条）",
        en: "If a dispute arises over its performance or content, either party may sue in court. (Article 32)",
      },
      {
        zh: "双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认。经确认有效而一方拒绝履行或者未全部履行的，对方当事人可以向人民法院申请强制执行；被确认无效的，可以通过人民调解变更原协议或者达成新的协议，也可以提起诉讼。（第三十三条）",
        en: "If both parties think it necessary they may, jointly and within thirty days from the day the agreement takes effect, ask the court to confirm it. If it is confirmed and one party does not perform it fully, the other may apply for compulsory enforcement; if it is found invalid, the parties may change it or reach a new one through mediation, or sue. (Article 33)",
      },
    ],
  },
  {
    title: { zh: "五、调解的终止和记录", en: "5. End of mediation, and the record" },
    items: [
      {
        zh: "调解不成的，应当终止调解，并告知当事人可以依法通过仲裁、行政、司法等途径维护自己的权利。（第二十六条）",
        en: "If no agreement is reached mediation ends, and the parties are told that they may protect their rights by arbitration, administrative or court remedies. (Article 26)",
      },
      {
        zh: "人民调解员记录调解情况；调解登记、调解工作记录、调解协议书等材料立卷归档。（第二十七条）",
        en: "The mediator records the mediation; the registration, the work record and the agreement are kept on file. (Article 27)",
      },
    ],
  },
] as const;
