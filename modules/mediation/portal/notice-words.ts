import { papersWords } from "./papers-words.ts";

type Pair = { zh: string; en: string };

/** People's Mediation Law arts. 2 to 4, 17, 23, 24, 26, 28 to 33, in the words of every day; the paper has the wording of the law. */
export const noticeSections: ReadonlyArray<{ title: Pair; items: readonly Pair[] }> = [
  {
    title: papersWords.noticeNature,
    items: [
      {
        zh: "调解员帮双方坐下来谈，谈得拢就写协议；谈不拢，不强迫（第二条）。",
        en: "A mediator helps both sides talk. If you agree, it is written down; if not, nobody forces you (article 2).",
      },
      {
        zh: "自愿、平等；不收一分钱（第三条、第四条）。",
        en: "It is voluntary and equal, and free of charge (articles 3, 4).",
      },
      {
        zh: "调解不妨碍您随时去法院、申请仲裁或找主管部门（第三条）。",
        en: "It never keeps you from the court, arbitration or an authority (article 3).",
      },
    ],
  },
  {
    title: papersWords.noticeRights,
    items: [
      {
        zh: "选调解员，或者同意安排的调解员（第二十三条）。",
        en: "Choose a mediator, or accept the one proposed (article 23).",
      },
      { zh: "同意调解、拒绝调解，或者中途不谈了。", en: "Agree to mediate, refuse, or stop at any point." },
      { zh: "要求公开谈，或者不公开谈。", en: "Ask that it be held in public, or not." },
      {
        zh: "自己说自己的意思，自己决定要不要达成协议。",
        en: "Say what you want, and decide for yourself whether to agree.",
      },
    ],
  },
  {
    title: papersWords.noticeDuties,
    items: [
      { zh: "实话实说（第二十四条）。", en: "Tell the facts truthfully (article 24)." },
      { zh: "遵守现场秩序，尊重调解员。", en: "Keep order, and respect the mediator." },
      { zh: "尊重对方的权利。", en: "Respect the rights of the other side." },
    ],
  },
  {
    title: papersWords.noticeEffect,
    items: [
      {
        zh: "协议有法律约束力，要照着做（第三十一条）。",
        en: "An agreement binds by law and must be kept (article 31).",
      },
      {
        zh: "对协议有争议，可以到法院起诉（第三十二条）。",
        en: "A dispute about it can be taken to court (article 32).",
      },
      {
        zh: "三十日内双方可以一起请法院确认；确认后不履行，可以申请强制执行（第三十三条）。",
        en: "Within thirty days both sides may ask the court to confirm it; then it can be enforced (article 33).",
      },
    ],
  },
];
