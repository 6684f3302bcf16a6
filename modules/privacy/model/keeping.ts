import type { WordPair } from "@maple/platform/words/pairs";

/** What becomes of a table's rows: deleted, their words written over, or kept as they hold codes, days and counts. */
export type Fate = "rows" | "words" | "stays";

/** One kind of record with its time of keeping. The nightly job and `checks/retention-plan.ts` both go by this. */
export interface Keeping {
  words: WordPair;
  length: number;
  unit: "day" | "year";
  /** From when it runs. */
  from: WordPair;
  basis: WordPair;
  /** A county may keep it longer, by a dated setting; shorter is not offered. */
  longer: boolean;
  tables: Readonly<Record<string, Fate>>;
}

const house: WordPair = {
  zh: "个人信息保护法第十九条：保存期限应当为实现目的所必要的最短时间",
  en: "Personal Information Protection Law art. 19: the shortest time that the purpose needs",
};
const threeYears: WordPair = {
  zh: "参照个人信息保护法第五十六条：处理情况记录至少保存三年",
  en: "after Personal Information Protection Law art. 56: records of processing are kept for three years at least",
};

export const keepings = {
  "matter-file": {
    words: { zh: "事项卷宗", en: "File of a matter" },
    length: 5,
    unit: "year",
    from: { zh: "事项结束", en: "the matter ended" },
    basis: {
      zh: "人民调解文书归档的通常短期期限五年；当地档案规定更长的，从其规定",
      en: "the usual short term of mediation files, 5 years; longer where local archives rules say so",
    },
    longer: true,
    tables: {
      "matter.matter": "words",
      "matter.note": "words",
      "matter.rating": "words",
      "matter.clock": "stays",
      "matter.extension": "stays",
      "matter.opening": "stays",
      "matter.outcome_check": "stays",
      "matter.follower": "stays",
      "mediation.mediation": "stays",
      "mediation.party": "stays",
      "mediation.session": "words",
      "mediation.proposal": "words",
      "mediation.agreement": "words",
      "mediation.obligation": "words",
      "mediation.variation": "stays",
      "mediation.performance": "words",
      "mediation.signature": "words",
      "track.track": "stays",
      "track.clock": "stays",
      "track.party": "stays",
      "track.agreement": "stays",
      "handling.push": "words",
      "handling.task": "words",
      "handling.word": "words",
      "handling.rung": "stays",
      "teamwork.hand_over": "words",
      "teamwork.remark": "words",
      "panel.panel": "words",
      "panel.seat": "stays",
      "panel.word": "words",
      "panel.paper": "rows",
      "panel.suggestion": "stays",
      "referral.referral": "words",
      "talk.room": "stays",
      "talk.draft": "rows",
      "talk.message": "words",
      "talk.offer": "words",
      "talk.seen": "stays",
      "talk.understood": "stays",
      "repeat.mark": "rows",
      "venue.booking": "stays",
      "venue.quarter": "stays",
      "venue.choosing": "words",
      "venue.choice": "stays",
      "venue.offer": "words",
      "venue.option": "stays",
      "venue.answer": "stays",
      "venue.late_change": "words",
      "venue.arrangement": "words",
      "venue.safety": "words",
      "callback.callback": "stays",
      "library.followed": "stays",
      "legal.text_check": "stays",
      "evidence.request": "words",
      "evidence.cover": "stays",
      "repeat.merge": "stays",
      "repeat.split": "stays",
      "repeat.cluster": "stays",
      "evaluation.placed": "stays",
      "files.file": "rows",
      "files.capture": "rows",
      "files.copy": "rows",
      "identity.hold": "rows",
      "resident.person": "words",
      "resident.request": "words",
    },
  },
  "reading-log": {
    words: { zh: "查看个人信息的记录", en: "Who read personal data" },
    length: 3,
    unit: "year",
    from: { zh: "查看（且当事人资料已遗忘）", en: "the reading, once the person is forgotten" },
    basis: threeYears,
    longer: true,
    tables: { "resident.reading": "rows" },
  },
  "viewing-log": {
    words: { zh: "打开附件的记录", en: "Who opened files" },
    length: 3,
    unit: "year",
    from: { zh: "打开", en: "the file was opened" },
    basis: threeYears,
    longer: true,
    tables: { "files.viewing": "rows", "files.opening": "rows" },
  },
  "meeting-topic": {
    words: { zh: "恳谈会议题的原话", en: "Topics for meetings, in the words of whoever raised them" },
    length: 1,
    unit: "year",
    from: { zh: "提出", en: "the topic was raised" },
    basis: house,
    longer: false,
    tables: { "consultation.topic": "words" },
  },
  session: {
    words: { zh: "登录记录", en: "Sessions of staff" },
    length: 1,
    unit: "year",
    from: { zh: "登录结束", en: "the session ended" },
    basis: house,
    longer: true,
    tables: { "identity.session": "rows" },
  },
  account: {
    words: { zh: "工作账号", en: "Accounts of staff" },
    length: 1,
    unit: "year",
    from: { zh: "最后一个岗位结束", en: "the last post ended" },
    basis: house,
    longer: false,
    tables: { "identity.account": "rows", "identity.account_link": "rows" },
  },
  program: {
    words: { zh: "接入程序的凭证", en: "Tokens of programs" },
    length: 3,
    unit: "year",
    from: { zh: "停用", en: "the program ended" },
    basis: threeYears,
    longer: false,
    tables: { "identity.program": "rows" },
  },
  member: {
    words: { zh: "队伍名册", en: "Members of teams" },
    length: 3,
    unit: "year",
    from: { zh: "离队", en: "the membership ended" },
    basis: house,
    longer: true,
    tables: { "people.member": "rows", "people.training": "rows" },
  },
  notice: {
    words: { zh: "工作通知", en: "Notices to staff" },
    length: 1,
    unit: "year",
    from: { zh: "发出", en: "the notice" },
    basis: house,
    longer: false,
    tables: { "notification.notice": "rows" },
  },
  "day-report": {
    words: { zh: "工作日报", en: "Daily reports of rooms and teams" },
    length: 1,
    unit: "year",
    from: { zh: "当日", en: "its day" },
    basis: house,
    longer: false,
    tables: { "teamwork.report": "rows", "teamwork.entry": "rows", "teamwork.entry_word": "rows" },
  },
  "bulk-reading": {
    words: { zh: "大量查看的提示和说明", en: "Notices of much reading, and their answers" },
    length: 3,
    unit: "year",
    from: { zh: "提示", en: "the notice" },
    basis: threeYears,
    longer: false,
    tables: { "audit.bulk": "rows" },
  },
  recount: {
    words: { zh: "数据核对记录", en: "Proofs of the counts" },
    length: 3,
    unit: "year",
    from: { zh: "核对", en: "the recount" },
    basis: house,
    longer: false,
    tables: { "evaluation.recount": "rows" },
  },
  "waiting-file": {
    words: { zh: "没有随事项提交的附件", en: "Files that no report brought along" },
    length: 2,
    unit: "day",
    from: { zh: "上传", en: "the upload" },
    basis: house,
    longer: false,
    tables: {},
  },
  command: {
    words: { zh: "操作的首次答复", en: "First answers of commands" },
    length: 2,
    unit: "day",
    from: { zh: "操作", en: "the command" },
    basis: house,
    longer: false,
    tables: { "platform.command": "rows" },
  },
  attempt: {
    words: { zh: "输错口令、编号的次数", en: "Wrong guesses" },
    length: 1,
    unit: "day",
    from: { zh: "第一次输错", en: "the first wrong guess" },
    basis: house,
    longer: false,
    tables: { "identity.attempt": "rows" },
  },
  "sign-in-step": {
    words: { zh: "没有完成的登录步骤", en: "Steps of signing in" },
    length: 1,
    unit: "day",
    from: { zh: "开始", en: "the step was begun" },
    basis: house,
    longer: false,
    tables: { "identity.sign_in_step": "rows" },
  },
} as const satisfies Record<string, Keeping>;

export type KeepingKey = keyof typeof keepings;
export const keepingKeys = Object.keys(keepings) as KeepingKey[];

/** `5 years after the matter ended`: the one text of a time of keeping, for pages and for the plan of tables. */
export function keepingText(
  key: KeepingKey,
  lang: "zh" | "en",
  length: number = keepings[key].length,
): string {
  const { unit, from }: Keeping = keepings[key];
  if (lang === "zh") return `${from.zh}后 ${length} ${unit === "year" ? "年" : "天"}`;
  return `${length} ${unit}${length === 1 ? "" : "s"} after ${from.en}`;
}

/** What stands where words were: in both languages, since nobody knows who will read it. */
export const tombstone = "（内容已按保存期限遗忘 / forgotten when its time of keeping ended）";
export const tombstoneTitle = "（已遗忘）Forgotten";
