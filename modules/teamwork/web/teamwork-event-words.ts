import type { WordPair } from "@maple/platform/words/pairs";

/** What each event of the teams and the room is called in a matter's timeline. */
export const teamworkEventWords: Readonly<Record<string, WordPair>> = {
  "teamwork.offered": { zh: "移交给另一个队（室）", en: "offered it to another team" },
  "teamwork.triaged": { zh: "指挥室分诊", en: "triaged it" },
  "teamwork.taken": { zh: "接收了移交", en: "took the hand-over" },
  "teamwork.refused": { zh: "退回了移交", en: "refused the hand-over" },
  "teamwork.taken-back": { zh: "收回了移交", en: "took the hand-over back" },
  "teamwork.lapsed": { zh: "事项结束，移交失效", en: "a hand-over lapsed: the matter ended" },
  "teamwork.came-from-report": { zh: "由工作日报的问题转来", en: "made it from a problem of a daily report" },
  "teamwork.remarked": { zh: "提出案管意见", en: "remarked on the file" },
  "teamwork.remark-answered": { zh: "答复案管意见", en: "answered a remark on the file" },
  "teamwork.remark-asked-again": { zh: "案管意见退回再改", en: "asked again about the file" },
  "teamwork.remark-closed": { zh: "案管意见销号", en: "closed a remark on the file" },
  "teamwork.remark-withdrawn": { zh: "撤回案管意见", en: "withdrew a remark on the file" },
};
