import type { WordPair } from "@maple/platform/words/pairs";

export const auditWords = {
  title: { zh: "审计", en: "Audit" },
  hint: {
    zh: "谁办了什么、谁看了谁的资料。查看审计本身也有记录。",
    en: "Who did what, and who read whose data. Looking here is on record too.",
  },
  acts: { zh: "办理记录", en: "Acts" },
  files: { zh: "材料查看", en: "Files opened" },
  openedFile: { zh: "打开了{kind}", en: "opened {kind}" },
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
  limits: { zh: "提示线", en: "Limits" },
  limitsNow: {
    zh: "一小时查看 {hour} 件起提示，一天 {day} 件起提示，一次导出 {lines} 条起提示；民警、所长的岗位另定。",
    en: "Noticed from {hour} matters in an hour, {day} in a day, {lines} lines exported at once; officers and heads of station have their own.",
  },
  limitsOwn: { zh: "本县（市、区）自 {at} 起执行。", en: "Set by the county, {at}." },
  limitsHouse: { zh: "这是系统默认的。", en: "These are the product's own numbers." },
  limitsSet: { zh: "调整提示线", en: "Set the limits" },
  limitsHint: {
    zh: "对同一岗位的每个人都一样。从现在起执行，以前的提示不变。",
    en: "The same for everybody of a role. They hold from now on; what was noticed before stays.",
  },
  perHour: { zh: "一小时内（件）", en: "Within an hour (matters)" },
  perDay: { zh: "一天内（件）", en: "Within a day (matters)" },
  perExport: { zh: "一次导出（条）", en: "Exported at once (lines)" },
  otherRoles: { zh: "其他岗位", en: "Other roles" },
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

export const fileKindWords: Record<string, WordPair> = {
  photo: { zh: "一张照片", en: "a photograph" },
  voice: { zh: "一段录音", en: "a voice note" },
  paper: { zh: "一份文书", en: "a paper" },
  scan: { zh: "一份扫描件", en: "a scan" },
  signature: { zh: "一个签名", en: "a signature" },
  other: { zh: "一份材料", en: "a file" },
};

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
