import type { WordPair } from "@maple/platform/words/pairs";
import type { Subject, TrackFact } from "../model/track-facts.ts";
import { type TrackKind, trackKinds } from "../model/tracks.ts";

/** One line of the law as data: when it speaks, for which tracks it is a yes, for which a no. */
export interface RuleLine {
  id: string;
  words: WordPair;
  source: WordPair;
  when(subject: Subject): boolean;
  fits?: readonly TrackKind[];
  excludes?: readonly TrackKind[];
  overrulable?: boolean;
  /** It asks for something to be done, whichever track is taken. */
  duty?: true;
}

const has = (fact: TrackFact) => (subject: Subject) => subject.facts.has(fact);
const ofCategory =
  (...codes: string[]) =>
  ({ category }: Subject) =>
    codes.includes(category);
const all: readonly TrackKind[] = trackKinds.filter((kind) => kind !== "none");
const but = (...kept: TrackKind[]) => all.filter((kind) => !kept.includes(kind));
const procedure = (article: string, en: string): WordPair => ({
  zh: `《公安机关办理行政案件程序规定》${article}`,
  en: `Procedure for Administrative Cases, ${en}`,
});
const art179 = procedure("第一百七十九条", "art. 179");
const police: readonly TrackKind[] = ["police-spot", "police"];

/** From the top down; for each track the first line that speaks of it decides. */
export const lines: readonly RuleLine[] = [
  {
    id: "danger",
    words: {
      zh: "有家庭暴力或人身危险：先制止、先保护，不先做和解",
      en: "Family violence or danger: it is stopped and people are protected first, no reconciliation",
    },
    source: { zh: "《反家庭暴力法》第十五条至第十七条", en: "Anti-Domestic-Violence Law, arts 15 to 17" },
    when: (subject) => subject.facts.has("danger") || subject.subtype === "01-family-violence",
    fits: ["family"],
    excludes: but("family"),
  },
  {
    id: "crime",
    words: {
      zh: "涉嫌犯罪的不调解，移交公安机关",
      en: "A suspected crime is not mediated; it goes to the police",
    },
    source: { zh: "《人民调解法》第二十五条", en: "People's Mediation Law, art. 25" },
    when: (subject) => subject.facts.has("crime") || subject.subtype === "06-minor-harmed",
    excludes: all,
  },
  {
    id: "accepted-elsewhere",
    words: {
      zh: "法院、公安或其他机关已经受理或解决的，不再受理调解",
      en: "What a court, the police or another organ has accepted or solved is not taken up",
    },
    source: {
      zh: "《人民调解工作若干规定》第二十二条",
      en: "Provisions on People's Mediation Work, art. 22",
    },
    when: has("accepted-elsewhere"),
    excludes: all,
  },
  {
    id: "identity",
    words: {
      zh: "婚姻、亲子、收养关系是否成立只能由法院或登记机关确认",
      en: "Whether a marriage, parentage or adoption is valid, a court or registry alone decides",
    },
    source: {
      zh: "《民事诉讼法解释》第三百五十五条",
      en: "Interpretation of the Civil Procedure Law, art. 355",
    },
    when: has("identity"),
    excludes: all,
  },
  {
    id: "administrative-only",
    words: {
      zh: "只是不服行政机关的决定，不是民间纠纷：走信访、复议或诉讼",
      en: "Only a decision of an organ is disputed, which is no civil dispute: petition, reconsideration or court",
    },
    source: { zh: "《信访工作条例》第十七条", en: "Petition Regulation, art. 17" },
    when: has("administrative-only"),
    fits: ["petition"],
    excludes: but("petition"),
  },
  {
    id: "refuses",
    words: {
      zh: "一方明确不愿调解的，不得调解",
      en: "Where one side clearly refuses, there is no mediation",
    },
    source: {
      zh: "《人民调解法》第十七条；程序规定第一百七十九条",
      en: "People's Mediation Law, art. 17; Procedure, art. 179",
    },
    when: has("refuses"),
    excludes: but("petition"),
  },
  ...(
    [
      ["repeated", "多次违反治安管理的，不适用治安调解", "Repeated breaches are not mediated by the police"],
      ["hired", "雇凶伤害他人的，不适用治安调解", "Hired injury is not mediated by the police"],
      [
        "gang",
        "结伙斗殴或寻衅滋事的，不适用治安调解",
        "Gang fights and picking of quarrels are not mediated by the police",
      ],
      [
        "again",
        "调解中又违法的，不适用治安调解",
        "A new breach during mediation ends mediation by the police",
      ],
      ["flees", "违法行为人逃跑的，不适用治安调解", "A suspect who fled is not mediated with by the police"],
    ] as const
  ).map(
    ([fact, zh, en]): RuleLine => ({
      id: fact,
      words: { zh, en },
      source: art179,
      when: has(fact),
      excludes: police,
    }),
  ),
  {
    id: "no-violation",
    words: {
      zh: "民间纠纷但没有违反治安管理：告知到法院或人民调解组织",
      en: "A civil dispute without a breach: the parties are told to go to people's mediation or court",
    },
    source: procedure("第一百七十八条", "art. 178"),
    when: (subject) => !subject.facts.has("violation"),
    excludes: police,
  },
  {
    id: "not-minor",
    words: { zh: "情节不是较轻的，不适用治安调解", en: "What is not minor is not mediated by the police" },
    source: procedure("第一百七十八条", "art. 178"),
    when: (subject) => !subject.facts.has("minor"),
    excludes: police,
  },
  {
    id: "spot",
    words: {
      zh: "情节轻微、事实清楚、愿意当场履行，可以现场调解",
      en: "Slight, clear, and to be performed at once: it may be mediated on the spot",
    },
    source: procedure("第一百七十八条", "art. 178"),
    when: has("spot"),
    fits: ["police-spot"],
  },
  {
    id: "not-spot",
    words: {
      zh: "不能当场履行或对赔偿有争议的，不作现场调解",
      en: "Not to be performed at once, or damages are disputed: not on the spot",
    },
    source: procedure("第一百七十八条", "art. 178"),
    when: (subject) => !subject.facts.has("spot"),
    excludes: ["police-spot"],
  },
  {
    id: "violation",
    words: {
      zh: "因民间纠纷引起、情节较轻的违反治安管理行为，可以治安调解",
      en: "A minor breach that came of a civil dispute: the police may mediate",
    },
    source: procedure("第一百七十八条", "art. 178"),
    when: has("violation"),
    fits: ["police"],
  },
  {
    id: "labour",
    words: {
      zh: "劳动争议，先向调解组织申请调解，十五日",
      en: "A labour dispute: mediation first, fifteen days",
    },
    source: { zh: "《劳动争议调解仲裁法》第五条、第十四条", en: "Labour Dispute Law, arts 5, 14" },
    when: ofCategory("10", "11"),
    fits: ["labour"],
  },
  {
    id: "medical",
    words: {
      zh: "医疗纠纷由医疗纠纷人民调解委员会调解",
      en: "A medical dispute: the medical mediation committee",
    },
    source: { zh: "《医疗纠纷预防和处理条例》第三十一条", en: "Medical Disputes Regulation, art. 31" },
    when: ofCategory("15"),
    fits: ["medical"],
  },
  {
    id: "traffic",
    words: {
      zh: "交通事故损害赔偿，可以共同申请交警调解",
      en: "Traffic damages: both may ask the traffic police",
    },
    source: { zh: "《道路交通事故处理程序规定》第八十六条", en: "Accident Procedure, art. 86" },
    when: ofCategory("16"),
    fits: ["traffic"],
  },
  {
    id: "land",
    words: {
      zh: "农村土地承包经营纠纷，由村委会、乡镇调解",
      en: "A land contract dispute: the village or township mediates",
    },
    source: { zh: "《农村土地承包经营纠纷调解仲裁法》第三条", en: "Land Contract Disputes Law, art. 3" },
    when: ofCategory("07"),
    fits: ["land"],
  },
  {
    id: "consumer",
    words: {
      zh: "消费争议，可以请消费者协会等调解",
      en: "A consumer dispute: the consumers' association and others",
    },
    source: { zh: "《消费者权益保护法》第三十九条", en: "Consumer Rights Law, art. 39" },
    when: ofCategory("12", "13", "14"),
    fits: ["consumer"],
  },
  {
    id: "administrative",
    words: {
      zh: "主管机关有职责的纠纷，可以行政调解",
      en: "A dispute in an organ's own field: administrative mediation",
    },
    source: { zh: "《噪声污染防治法》第八十六条等", en: "Noise Pollution Law, art. 86, and others" },
    when: (subject) => ofCategory("08", "09", "17")(subject) || subject.subtype === "02-noise",
    fits: ["administrative"],
  },
  {
    id: "petition",
    words: { zh: "征地拆迁中的诉求，可以走信访", en: "Claims from the taking of land may be petitioned" },
    source: { zh: "《信访工作条例》第十七条", en: "Petition Regulation, art. 17" },
    when: ofCategory("08"),
    fits: ["petition"],
  },
  {
    id: "people",
    words: {
      zh: "民间纠纷，双方自愿，可以人民调解",
      en: "A civil dispute, both willing: people's mediation",
    },
    source: { zh: "《人民调解法》第二条、第十七条", en: "People's Mediation Law, arts 2, 17" },
    when: () => true,
    fits: ["people"],
  },
  {
    id: "no-danger",
    words: { zh: "没有家庭暴力或人身危险", en: "No family violence, nobody in danger" },
    source: { zh: "《反家庭暴力法》第二条", en: "Anti-Domestic-Violence Law, art. 2" },
    when: () => true,
    excludes: ["family"],
    overrulable: true,
  },
  {
    id: "other-field",
    words: {
      zh: "按现在的类别不属于这个领域；类别不准时可以写明理由另选",
      en: "Not of this field by its category; where the category is not right, another may be chosen with a reason",
    },
    source: { zh: "各领域法律的适用范围", en: "the scope of the law of each field" },
    when: () => true,
    excludes: ["labour", "traffic", "medical", "land", "consumer", "administrative", "petition"],
    overrulable: true,
  },
  {
    id: "guardian",
    words: {
      zh: "有未成年人：必须通知父母或其他监护人到场（十六周岁以上、以自己劳动收入为主且要求不通知的除外）",
      en: "A party is under eighteen: parents or guardians must be told to attend, but for some of sixteen who live on their work",
    },
    source: procedure("第一百八十一条", "art. 181"),
    when: has("minor-party"),
    duty: true,
  },
];
