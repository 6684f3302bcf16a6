import type { WordPair } from "@maple/platform/words/pairs";
import type { ActGroup } from "./act-groups.ts";

/** What happens between teams and rooms, as the audit says it. */
export const teamActWords: Readonly<Record<string, WordPair & { group: ActGroup }>> = {
  "teamwork.offered": { group: "teamwork", zh: "移交给另一个队（室）", en: "offered it to another team" },
  "teamwork.triaged": { group: "teamwork", zh: "指挥室分诊", en: "triaged it" },
  "teamwork.taken": { group: "teamwork", zh: "接收了移交", en: "took the hand-over" },
  "teamwork.refused": { group: "teamwork", zh: "退回了移交", en: "refused the hand-over" },
  "teamwork.taken-back": { group: "teamwork", zh: "收回了移交", en: "took the hand-over back" },
  "teamwork.lapsed": {
    group: "teamwork",
    zh: "事项结束，移交失效",
    en: "a hand-over lapsed: the matter ended",
  },
  "teamwork.remarked": { group: "teamwork", zh: "提出案管意见", en: "remarked on the file" },
  "teamwork.remark-answered": { group: "teamwork", zh: "答复案管意见", en: "answered a remark on the file" },
  "teamwork.remark-asked-again": {
    group: "teamwork",
    zh: "案管意见退回再改",
    en: "asked again about the file",
  },
  "teamwork.remark-closed": { group: "teamwork", zh: "案管意见销号", en: "closed a remark on the file" },
  "teamwork.reported": { group: "teamwork", zh: "写工作日报", en: "wrote into a day's report" },
  "teamwork.entry-corrected": { group: "teamwork", zh: "更正日报", en: "corrected an entry of a report" },
  "teamwork.entry-added-to": { group: "teamwork", zh: "补充日报", en: "added to an entry of a report" },
  "teamwork.problem-answered": {
    group: "teamwork",
    zh: "答复日报的问题",
    en: "answered a problem of a report",
  },
  "teamwork.problem-withdrawn": {
    group: "teamwork",
    zh: "撤回日报的问题",
    en: "withdrew a problem of a report",
  },
  "teamwork.problem-filed": {
    group: "teamwork",
    zh: "把日报的问题转为事项",
    en: "made a matter of a problem of a report",
  },
  "teamwork.problem-waits": {
    group: "teamwork",
    zh: "提醒日报的问题久未处理",
    en: "told that a problem of a report waits",
  },
  "teamwork.came-from-report": {
    group: "teamwork",
    zh: "事项由日报的问题转来",
    en: "came from a problem of a day's report",
  },
  "teamwork.remark-withdrawn": { group: "teamwork", zh: "撤回案管意见", en: "withdrew a remark on the file" },
};
