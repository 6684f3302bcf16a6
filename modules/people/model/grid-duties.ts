import type { GridLevel } from "@maple/grid";
import type { WordPair } from "@maple/platform/words/pairs";

export interface GridDuty {
  duty: WordPair;
  source: WordPair;
}

const source: WordPair = {
  zh: "三级网格责任制",
  en: "responsibility of grids at three levels",
};

/** What each level of grid is there for. Mission F1. */
export const gridDuties: Readonly<Record<GridLevel, GridDuty>> = {
  1: {
    duty: { zh: "统筹规划、统一协调", en: "plans and coordinates" },
    source,
  },
  2: {
    duty: {
      zh: "定期汇总研判，部署任务，督导检查",
      en: "regularly sums up, studies, assigns work, supervises and checks",
    },
    source,
  },
  3: {
    duty: {
      zh: "群防群治、矛盾联调、服务联办、平安联创、自我管理",
      en: "joint prevention, mediation, help to residents, building a safe place together, self-rule",
    },
    source,
  },
};
