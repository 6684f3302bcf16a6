import type { WordPair } from "@maple/platform/words/pairs";

export const leaveWords = {
  leave: { zh: "离岗交接", en: "Leaves or moves" },
  title: { zh: "离岗交接：{name}", en: "{name} leaves or moves" },
  hint: {
    zh: "全部岗位从选定那天起结束；选今天，权限当即停止，所有登录随即退出。手上的事项按下面的安排交接。",
    en: "All posts end on that day; today ends access and every session at once. Open matters are handed over as you say below.",
  },
  day: { zh: "从哪天起离岗", en: "First day without posts" },
  reason: { zh: "原因", en: "Reason" },
  rest: { zh: "手上的事项交给", en: "Open matters go to" },
  toRoom: { zh: "退回警务室待办", en: "back to the queue of the room" },
  asAbove: { zh: "同上", en: "as above" },
  near: { zh: "同网格或同单位", en: "same grids or unit" },
  others: { zh: "其他在岗人员", en: "others with a post" },
  matters: { zh: "未办结事项 {n} 件", en: "{n, plural, one {# open matter} other {# open matters}}" },
  mediated: {
    zh: "担任调解员的未办结事项 {n} 件",
    en: "mediator in {n, plural, one {# open matter} other {# open matters}}",
  },
  mediatedHint: {
    zh: "调解员由当事人选定：离岗后系统提醒承办人，与双方商量后另行指定。",
    en: "Mediators are the parties' choice: whoever carries the matter is told, and names another with both sides.",
  },
  gridsAlone: { zh: "离岗后无人负责的网格：{grids}", en: "Grids left without anybody: {grids}" },
  noneAlone: { zh: "没有网格因此无人负责", en: "no grid is left without anybody" },
  each: { zh: "逐件安排", en: "Matter by matter" },
  matterTo: { zh: "{code} 交给", en: "{code} goes to" },
  now: { zh: "办理离岗", en: "End all posts" },
  planned: { zh: "已安排 {day} 离岗（{why}）", en: "leaves on {day} ({why})" },
  done: { zh: "已办理离岗，事项正在交接。", en: "Done; the matters are being handed over." },
  cover: { zh: "安排代理", en: "Cover" },
  coverTitle: { zh: "安排代理：{role}（{unit}）", en: "Cover the post: {role} at {unit}" },
  coverHint: {
    zh: "代理人在这段时间内有同样的岗位和权限，到期自动结束。",
    en: "Whoever covers holds the same post for that time; it ends by itself.",
  },
  who: { zh: "代理人", en: "Who covers" },
  pickWho: { zh: "选择在岗人员", en: "Choose somebody with a post" },
  needWho: { zh: "请选择代理人和结束日期。", en: "Choose who covers, and the last day." },
  suspend: {
    zh: "代理期间，原岗位暂停（本人没有这个岗位的权限，手上的事项由代理人接手）",
    en: "Meanwhile the post gives its own holder nothing, and whoever covers takes the matters",
  },
  coverNow: { zh: "安排代理", en: "Arrange it" },
  lastPost: {
    zh: "这是最后一个岗位：手上的事项会退回警务室。要交给别人，请用“离岗交接”。",
    en: "This is the last post: open matters go back to the room. To give them to someone, use “Leaves or moves”.",
  },
} as const satisfies Record<string, WordPair>;
