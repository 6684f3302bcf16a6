import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal of hand-overs, triage, the supervision of files and the reports of a day. */
export const teamworkReasons = {
  "hand-over-not-found": { status: 404, zh: "没有找到这次移交。", en: "This hand-over was not found." },
  "hand-over-not-possible": {
    status: 409,
    zh: "这次移交现在是“{state}”，不能做这一步；请刷新后再看。",
    en: "This hand-over is now “{stateEn}”: that step is not possible. Please reload.",
  },
  "hand-over-closed": {
    status: 409,
    zh: "这件事现在是“{state}”，不能移交；已结束的请先重新办理。",
    en: "This matter is now “{stateEn}” and cannot be handed over. Reopen it first if it has ended.",
  },
  "hand-over-pending": {
    status: 409,
    zh: "已经移交出去、对方还没有答复；请等对方答复，或先收回移交。",
    en: "It was offered to a team that has not answered: wait for the answer, or take it back first.",
  },
  "hand-over-team-unfit": {
    status: 422,
    zh: "请选择本所的案件办理队、社区警务队、综合指挥室或警务室。",
    en: "Please choose a team, a police room or the command room of this station.",
  },
  "hand-over-same-team": {
    status: 422,
    zh: "这件事已经在这个队（室）；换承办人请用“交给承办人”。",
    en: "It is with this team already. To change who carries it, give it to someone.",
  },
  "hand-over-nobody-there": {
    status: 409,
    zh: "这个队（室）今天没有能承办的人在岗，请选别的队（室）。",
    en: "Nobody who could carry it is in post there today: please choose another team.",
  },
  "hand-over-person-unfit": {
    status: 422,
    zh: "这个人今天不在该队（室）的承办岗位上，请另选一位。",
    en: "This person holds no fitting post at that team today. Please choose someone else.",
  },
  "hand-over-words-needed": {
    status: 422,
    zh: "请写明情况（至少四个字），让对方看得明白。",
    en: "Please say in words why, so that the others understand (4 characters at least).",
  },
  "not-in-queue": {
    status: 409,
    zh: "这件事已有承办人，不用分诊；要换队请用“移交”。",
    en: "It has a holder already: hand it over instead of triaging it.",
  },
  "overrule-reason-needed": {
    status: 422,
    zh: "与网格建议的警务室不同，请选择改派的原因。",
    en: "This is not where the grid would send it: please choose why.",
  },
  "remark-not-found": { status: 404, zh: "没有找到这条案管意见。", en: "This remark was not found." },
  "remark-not-possible": {
    status: 409,
    zh: "这条案管意见现在是“{state}”，不能做这一步；请刷新后再看。",
    en: "This remark is now “{stateEn}”: that step is not possible. Please reload.",
  },
  "remark-words-needed": {
    status: 422,
    zh: "请写清楚缺什么、怎么补（至少四个字）。",
    en: "Please say what is missing and what to do (4 characters at least).",
  },
  "remark-not-own": {
    status: 403,
    zh: "不能监督自己承办的事项，请由其他案管监督员提出。",
    en: "Nobody supervises the file of a matter they carry: leave it to another supervisor.",
  },
  "report-entry-not-found": { status: 404, zh: "没有找到这条日报。", en: "This entry was not found." },
  "report-unit-needed": {
    status: 422,
    zh: "请选择为哪个队（室）写日报。",
    en: "Please choose the room or team you write for.",
  },
  "entry-words-needed": {
    status: 422,
    zh: "请写清楚（至少五个字）。",
    en: "Please say it in words (5 characters at least).",
  },
  "entry-too-long": {
    status: 422,
    zh: "写得太长了（最多 2000 字），请分成几条。",
    en: "That is too long (2,000 characters at most): please write several entries.",
  },
  "report-entry-names-somebody": {
    status: 422,
    zh: "日报里不能写手机号、身份证号。涉及具体当事人的，请直接登记事项。",
    en: "No telephone or identity numbers here. What is about a person is filed as a matter.",
  },
  "entry-pressing-needed": {
    status: 422,
    zh: "请选择这个问题有多急。",
    en: "Please choose how pressing this problem is.",
  },
  "entry-not-own": {
    status: 403,
    zh: "只有写这条的人可以更正或撤回；别人可以补充。",
    en: "Only its writer corrects it or takes it back. Others may add to it.",
  },
  "entry-day-over": {
    status: 409,
    zh: "当天的日报才能更正；过后请用“补充”。",
    en: "It was of another day and is no longer corrected: please add to it.",
  },
  "entry-no-problem": {
    status: 409,
    zh: "这条是进展，不是问题。",
    en: "This entry is progress and no problem.",
  },
  "problem-over": {
    status: 409,
    zh: "这个问题已经有了结果，请刷新后再看。",
    en: "This problem has its end already. Please reload.",
  },
  "problem-own": {
    status: 403,
    zh: "自己写的问题由别人答复；不用处理了，请撤回。",
    en: "Somebody else answers a problem of yours. If it is none any more, withdraw it.",
  },
} as const satisfies Record<string, ReasonWords>;

export type TeamworkReason = keyof typeof teamworkReasons;
