import type { WordPair } from "@maple/platform/clock";

/** The three kinds of route that must be told when mediation ends (People's Mediation Law arts 3 and 26). */
export const usualRoutes: readonly WordPair[] = [
  {
    zh: "仲裁：属于劳动人事争议、农村土地承包经营纠纷，或者约定有仲裁条款的，可以向有管辖权的仲裁机构申请仲裁；",
    en: "arbitration: for a labour or rural land contract dispute, or where arbitration was agreed, apply to the competent arbitration body;",
  },
  {
    zh: "行政：属于行政机关职责范围的，可以请求有关行政机关依法处理；",
    en: "administration: where an administrative organ is responsible, ask it to deal with the matter;",
  },
  {
    zh: "司法：可以依法向有管辖权的人民法院提起诉讼。",
    en: "court: sue in the competent people's court.",
  },
];
