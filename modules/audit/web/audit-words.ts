import type { WordPair } from "@maple/platform/words/pairs";

export const auditWords = {
  title: { zh: "审计", en: "Audit" },
  hint: {
    zh: "谁办了什么、谁看了谁的资料。查看审计本身也有记录。",
    en: "Who did what, and who read whose data. Looking here is on record too.",
  },
  acts: { zh: "办理记录", en: "Acts" },
  readings: { zh: "资料查看", en: "Readings" },
  bulk: { zh: "大量查看", en: "Much reading" },
  bulkOpen: { zh: "大量查看（{n} 条待说明）", en: "Much reading ({n} to explain)" },
  from: { zh: "从", en: "From" },
  until: { zh: "到", en: "Until" },
  person: { zh: "人员", en: "Person" },
  group: { zh: "办理类型", en: "Kind of act" },
  code: { zh: "回执编号", en: "Receipt code" },
  purpose: { zh: "用途", en: "Purpose" },
  field: { zh: "查看的内容", en: "Fields" },
  range: { zh: "范围", en: "Range" },
  find: { zh: "查询", en: "Find" },
  clear: { zh: "清除条件", en: "Clear" },
  all: { zh: "全部", en: "All" },
  total: {
    zh: "{from} 至 {until}：{n} 条",
    en: "{from} to {until}: {n, plural, one {# line} other {# lines}}",
  },
  older: { zh: "更早的", en: "Older" },
  newest: { zh: "回到最新", en: "Back to the newest" },
  export: { zh: "导出并附证明", en: "Export with proof" },
  exported: {
    zh: "已导出。任何人用 npm run ledger -- verify-export 就能核对，不需要数据库。",
    en: "Exported. Anybody can prove it with npm run ledger -- verify-export, without the database.",
  },
  empty: {
    zh: "这段时间没有符合条件的记录。可以放宽时间或清除条件。",
    en: "Nothing fits in this period. Widen the period or clear the filters.",
  },
  codeUnknown: { zh: "没有这个编号的事项。", en: "There is no matter of this code." },
  readData: { zh: "查看了{fields}", en: "read {fields}" },
  forPurpose: { zh: "用途：{purpose}", en: "for: {purpose}" },
  inMatter: { zh: "事项 {code}", en: "matter {code}" },
  lines: { zh: "{n} 条", en: "{n, plural, one {# line} other {# lines}}" },
  atPost: { zh: "{unit} {role}", en: "{role}, {unit}" },
  noPost: { zh: "当日无岗位", en: "no post that day" },
  through: { zh: "{county}", en: "{county}" },
  bulkEmpty: {
    zh: "没有大量查看或大量导出。一人在一小时或一天内查看很多事项的当事人资料时，会在这里提示一次。",
    en: "No much reading. When somebody reads personal data of very many matters in an hour or a day, it stands here once.",
  },
  bulkLead: {
    zh: "这只说明系统使用情况，不评价任何人。请核实后说明，或者上报。",
    en: "A fact about the use of the system and no judgement of anybody. Find out what it was and answer, or pass it on.",
  },
  window: { zh: "{from} 至 {until}", en: "{from} to {until}" },
  answerIt: { zh: "说明", en: "Answer" },
  answerTitle: { zh: "说明 {name} 的大量查看", en: "Answer for what {name} read" },
  answerHint: {
    zh: "说明会留在审计里；当事人看到的查看记录不变。",
    en: "The answer stays in the audit. What residents see of the readings does not change.",
  },
  what: { zh: "是什么情况", en: "What it was" },
  inWords: { zh: "情况说明", en: "In words" },
  chooseWhat: { zh: "请选择是什么情况。", en: "Please choose what it was." },
  save: { zh: "提交", en: "Send" },
  seeReadings: { zh: "看这些查看记录", en: "See the readings" },
  seeActs: { zh: "看这天的办理记录", en: "See the acts of the day" },
  passed: { zh: "{by} {at} 上报：{words}", en: "{by} passed it on, {at}: {words}" },
  answered: { zh: "{by} {at} 说明：{answer}", en: "{by} answered, {at}: {answer}" },
  done: { zh: "已说明", en: "Answered" },
  waits: { zh: "等待上一级说明", en: "waits for somebody above" },
} as const satisfies Record<string, WordPair>;

export const fieldWords: Record<string, WordPair> = {
  name: { zh: "姓名", en: "name" },
  phone: { zh: "电话", en: "telephone" },
  address: { zh: "住址", en: "address" },
};

export const doerWords: Record<string, WordPair> = {
  party: { zh: "当事人或反映人", en: "a party or the reporter" },
  guest: { zh: "未登录的反映人", en: "a reporter, not signed in" },
  program: { zh: "接入程序", en: "a connected program" },
  system: { zh: "系统", en: "the system" },
  staff: { zh: "工作人员", en: "a member of staff" },
};
