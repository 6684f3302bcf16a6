import type { Formula } from "./formula.ts";

const wilson = { zh: "95% 区间用威尔逊法", en: "95% interval after Wilson" };
const nothing = { zh: "无", en: "nothing" };

/** The figures of a period (the dashboard). What each of them counts now is code in `store/figure-store.ts`. */
export const figureFormulas = [
  {
    key: "open",
    name: { zh: "未办结", en: "Open" },
    short: {
      zh: "现在还没有核实办结、也没有终止的事项数",
      en: "matters that are neither verified nor ended now",
    },
    interval: null,
    versions: [
      {
        version: 1,
        from: null,
        numerator: {
          zh: "现在待受理、办理中、调解中、履行中、待双方确认的事项",
          en: "matters that are now waiting, in hand, in mediation, being performed or to be confirmed",
        },
        denominator: { zh: "（件数，没有分母）", en: "(a count; it has no denominator)" },
        excluded: nothing,
        source: { zh: "事项现在的状态", en: "the state of each matter now" },
        changed: null,
      },
    ],
  },
  {
    key: "overdue",
    name: { zh: "超期", en: "Overdue" },
    short: {
      zh: "正在计时的期限已过的事项数；基数是所有在办事项",
      en: "matters whose running clock has passed; the base is all that are being handled",
    },
    interval: null,
    versions: [
      {
        version: 1,
        from: null,
        numerator: { zh: "正在计时的期限已过的事项", en: "matters whose running clock has passed" },
        denominator: { zh: "所有在办事项", en: "all matters that are being handled" },
        excluded: {
          zh: "已化解、等双方确认的；期限暂停的不会超期",
          en: "settled ones that wait to be confirmed; a paused clock does not pass",
        },
        source: { zh: "事项的期限", en: "the clocks of the matters" },
        changed: null,
      },
    ],
  },
  {
    key: "resolved-of-due",
    name: { zh: "应结已化解", en: "Resolved of due" },
    short: {
      zh: "期内反映、已经到期或已有结果的事项中，已化解或已核实的比例；没到期的、并入另一件的不算",
      en: "of matters reported in the period that are due or have an outcome, those settled or verified; what is not due yet or was put into another is not counted",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: { zh: "其中已化解或已核实的", en: "of the base, those settled or verified" },
        denominator: {
          zh: "期内反映、已经到期或已有结果的事项",
          en: "matters reported in the period that are due or have an outcome",
        },
        excluded: { zh: "没到期的", en: "what is not due yet" },
        source: { zh: "事项现在的状态和期限", en: "state and clock of each matter now" },
        changed: null,
      },
      {
        version: 2,
        from: "2026-11-26",
        numerator: { zh: "其中已化解或已核实的", en: "of the base, those settled or verified" },
        denominator: {
          zh: "期内反映、已经到期或已有结果的事项",
          en: "matters reported in the period that are due or have an outcome",
        },
        excluded: { zh: "没到期的；并入另一件的", en: "what is not due yet; what was put into another" },
        source: { zh: "事项现在的状态和期限", en: "state and clock of each matter now" },
        changed: {
          zh: "并入另一件的不再算，免得同一件事算两次",
          en: "what was put into another is no longer counted, so that one matter is not counted twice",
        },
      },
    ],
  },
  {
    key: "performed-of-due",
    name: { zh: "按期履行", en: "Performed of due" },
    short: {
      zh: "期内到期的协议约定中，按期全部履行的比例；逾期履行和部分履行不算",
      en: "of obligations due in the period, those wholly performed by their day; late and partial performance do not count",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: { zh: "其中到期日前全部履行的", en: "of the base, those wholly performed by their day" },
        denominator: {
          zh: "期内到期、昨天以前的协议约定（付款和要做的事）",
          en: "obligations of agreements in force that fell due in the period and before today: to pay or to do",
        },
        excluded: {
          zh: "“不再做某事”一类的约定；部分履行、逾期履行留在基数里",
          en: "obligations to refrain; partial and late performance stay in the base",
        },
        source: { zh: "协议的履行记录", en: "the record of performance" },
        changed: null,
      },
    ],
  },
  {
    key: "verified-of-asked",
    name: { zh: "回访已核实", en: "Verified of asked" },
    short: {
      zh: "期内化解、已到回访日的事项中，经双方确认核实办结的比例；联系不上的留在基数里",
      en: "of matters settled in the period whose day to ask has come, those verified; who could not be reached stays in the base",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: {
          zh: "其中经双方确认核实办结的",
          en: "of the base, those that the sides confirmed and that were verified",
        },
        denominator: {
          zh: "期内化解、已到回访日的事项",
          en: "matters settled in the period whose day to ask has come",
        },
        excluded: {
          zh: "没到回访日的；联系不上的留在基数里",
          en: "those whose day has not come; who could not be reached stays in the base",
        },
        source: { zh: "回访记录", en: "the follow-ups" },
        changed: null,
      },
    ],
  },
  {
    key: "satisfaction-of-period",
    name: { zh: "群众满意", en: "Satisfaction of a period" },
    short: {
      zh: "期内收到的评价中，4 分和 5 分的比例；没有评价的不算满意",
      en: "of ratings given in the period, those of 4 and 5; no rating is no satisfaction",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: { zh: "4 分和 5 分的评价", en: "ratings of 4 and 5 of 5" },
        denominator: { zh: "期内收到的评价", en: "ratings given in the period" },
        excluded: { zh: "没有评价的", en: "who did not rate" },
        source: { zh: "当事人通过本人的链接打分", en: "the sides rate by their own links" },
        changed: null,
      },
    ],
  },
  {
    key: "again-of-settled",
    name: { zh: "化解后又发生", en: "Came again" },
    short: {
      zh: "期内化解的事项中，一年内同样的两方、或同一电话在同一网格就同类事再次反映的比例",
      en: "of matters settled in the period, those after which the same two sides, or the same telephone with the same kind in the same grid, came again within a year",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: { zh: "其中一年内又反映的", en: "of the base, those that came again within a year" },
        denominator: { zh: "期内化解的事项", en: "matters settled in the period" },
        excluded: { zh: "后来并入另一件的反映", en: "a later report that was put into another matter" },
        source: { zh: "加密比对的标记，不建人员名单", en: "keyed marks; no table of people" },
        changed: null,
      },
    ],
  },
  {
    key: "spread",
    name: { zh: "涉及多人", en: "Spread" },
    short: {
      zh: "期内反映的事项中，有人跟着关注、或有别的反映并入的比例；并入别件的不算",
      en: "of matters reported in the period, those that others follow or that another report was put into; what was put into another is not counted",
    },
    interval: wilson,
    versions: [
      {
        version: 1,
        from: null,
        numerator: {
          zh: "其中有人关注、或有别的反映并入的",
          en: "of the base, those that others follow or that another report was put into",
        },
        denominator: { zh: "期内反映的事项", en: "matters reported in the period" },
        excluded: { zh: "并入别件的", en: "what was put into another" },
        source: { zh: "事项和并案记录", en: "matters and merges" },
        changed: null,
      },
    ],
  },
] as const satisfies readonly Formula[];
