import type { Formula } from "./formula.ts";
import type { MonthKey } from "./month.ts";

const wilson = {
  zh: "95% 区间用威尔逊法；与另一个月比较用纽科姆法",
  en: "95% interval after Wilson; a comparison with another month after Newcombe",
};

/** The three indicators of a police room and a month (三项指标). */
export const monthFormulas: ReadonlyArray<Formula & { key: MonthKey }> = [
  {
    key: "satisfaction",
    name: { zh: "群众满意度", en: "Satisfaction" },
    short: {
      zh: "当月收到的有效评价中，“满意”和“非常满意”（4 分、5 分）的比例",
      en: "of the valid ratings given in the month, those that are satisfied or very satisfied (4 or 5 of 5)",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: {
          zh: "当月收到、打 4 分或 5 分的评价",
          en: "ratings of 4 or 5 of 5, given in the month",
        },
        denominator: {
          zh: "当月收到的全部评价；一件事项的每一方至多评一次",
          en: "all ratings given in the month; each side of a matter rates at most once",
        },
        excluded: {
          zh: "没有评价的不算满意，也不算不满意：当月化解的事项，每一方都会被问到，到月底没有评价的方数写在旁边",
          en: "who did not rate is neither: each side of a matter settled in the month is asked, and how many had not rated by its end stands beside the figure",
        },
        source: {
          zh: "当事人通过本人的链接打分，工作人员不能代填",
          en: "the sides rate by their own links; staff cannot rate for them",
        },
        changed: null,
      },
    ],
  },
  {
    key: "mediation",
    name: { zh: "矛盾调解率", en: "Settled by mediation" },
    short: {
      zh: "当月应结的矛盾纠纷中，经调解化解的比例；没到期的不算，另外列出",
      en: "of the disputes that were due in the month, those settled by mediation; what is not due is left out and shown",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: {
          zh: "基数中，到月底已化解、且化解方式算作调解的事项；哪些方式算、达成协议还是全部履行才算，由本县规则定，部分履行不算",
          en: "of the base, those settled by the end of the month in a way that counts as mediation; which ways count, and whether on the agreement or when it is wholly performed, is the county's rule; partial performance never counts",
        },
        denominator: {
          zh: "当月应结的事项：当月有了结果（化解、终止、撤回、移交），或办理期限在当月到期还没有结果。基数取“受理的”还是“发现的”（全部反映），由本县规则定",
          en: "matters due in the month: they had an outcome in it (settled, ended, withdrawn, handed over), or their time for one ran out in it. Whether the base are those taken up or all that were found (reported) is the county's rule",
        },
        excluded: {
          zh: "月底仍在期限内办理的（另外列出件数）；并入另一件的；以前月份已经算过的（逾期后才化解的不再算一次）。化解后当月又重新办理的，算作在办；以后重新办理的，作为新的一轮再算一次",
          en: "what still runs within its time at the end of the month (shown beside it); what was put into another matter; what was counted in an earlier month (settled late is not counted again). What was settled and reopened in the month runs again; reopened later, it is counted again as a new round",
        },
        source: {
          zh: "存证链上当月结束前收到的记录，和每件事项期限的起止、暂停、延长；以后发生的不改变这个月",
          en: "what the ledger took in before the month ended, and the start, pauses and extensions of each clock; what happens later does not change the month",
        },
        changed: null,
      },
    ],
  },
  {
    key: "cases",
    name: { zh: "发案率", en: "Cases per 10,000" },
    short: {
      zh: "当月案件数 ÷ 户数（或人口数）× 10000；数字由派出所或县里填报，不作推算",
      en: "cases of the month ÷ households (or inhabitants) × 10,000; the numbers are given by the station or the county, never inferred",
    },
    interval: {
      zh: "95% 区间：把案件数看作泊松计数，100 件以下用精确法，以上用 Byar 法；比较用方差恢复法",
      en: "95% interval: the cases taken as a Poisson count, exact below a hundred, after Byar above; comparisons by recovery of variance",
    },
    versions: [
      {
        version: 1,
        from: null,
        numerator: {
          zh: "为该警务室该月填报的案件数，取最新一版",
          en: "the cases given for the police room and the month, in their newest version",
        },
        denominator: {
          zh: "到月底最近一次填报的户数；本县规则也可改用人口数",
          en: "the households given last by the end of the month; by rule of the county the inhabitants",
        },
        excluded: {
          zh: "没有填报的显示“未填报”，不当作 0；派出所合计中只要有一个警务室没有填报，合计也不显示",
          en: "what was not given is said to be not given, never 0; while one room of a station is missing there is no sum for the station",
        },
        source: {
          zh: "派出所或县里录入的数字，每个数字写明来源、录入人和时间；更正保留旧数",
          en: "numbers entered by the station or the county, each with its source, by whom and when; a correction keeps the older number",
        },
        changed: null,
      },
    ],
  },
];
