import type { WordPair } from "@maple/platform/words/pairs";

/** What a party reads about its mediator, its times and its session. */
export const ownTimeWords = {
  back: { zh: "返回这件事", en: "Back to the matter" },
  choiceTitle: { zh: "请您选调解员", en: "Choose your mediator" },
  choiceLead: {
    zh: "您有权选择或接受调解员。您怎么选，另一方现在看不到；双方都答复后才会告诉大家结果。",
    en: "You may choose or accept the mediator. The other side does not see your choice; the result is told once both have answered.",
  },
  choiceQuestion: { zh: "您想请谁来调解？", en: "Who should mediate?" },
  accept: { zh: "同意由 {name} 调解", en: "I accept {name}" },
  other: { zh: "想请 {name}", en: "I would like {name}" },
  committee: { zh: "我没有要求，由调解委员会指定", en: "I leave it to the committee" },
  skills: { zh: "擅长：{list}", en: "good at: {list}" },
  dialects: { zh: "会说：{list}", en: "speaks: {list}" },
  choiceSend: { zh: "提交", en: "Send" },
  choiceDone: { zh: "已记下您选的调解员。", en: "Your choice of mediator was noted." },
  choiceWait: {
    zh: "您已选好，等另一方答复。定下来之前可以改。",
    en: "You have chosen; the other side is still asked. You may change it until it is settled.",
  },
  choiceChange: { zh: "改一下", en: "Change it" },
  mine: { zh: "您的答复：{what}", en: "Your answer: {what}" },
  settledAgreed: { zh: "双方同意由 {name} 调解。", en: "Both sides agreed on {name}." },
  settledAppointed: {
    zh: "双方没有选到同一位，调解委员会指定 {name}。理由：{reason}",
    en: "The sides did not agree on one, so the committee appointed {name}. Why: {reason}",
  },
  timesTitle: { zh: "请您选方便的时间", en: "Which times suit you?" },
  timesLead: {
    zh: "下面的时间调解员都能来。把您方便的都勾上，勾得越多越容易约成。大约需要 {minutes} 分钟。",
    en: "The mediator can come at all of these. Tick every time that suits you: the more, the sooner it works. It takes about {minutes} minutes.",
  },
  timesMoves: {
    zh: "这是为改期重新约的时间。",
    en: "These are new times for the session that is to be moved.",
  },
  timesQuestion: { zh: "您哪些时间方便？", en: "Which of these suit you?" },
  timesNone: {
    zh: "都不方便就一个也不勾，直接提交，我们会另外约。",
    en: "If none suits, tick none and send: we will find others.",
  },
  timesSend: { zh: "提交", en: "Send" },
  timesDone: {
    zh: "已记下您方便的时间。定下来后这里会显示。",
    en: "Noted. The time will be shown here once it is fixed.",
  },
  timesWait: {
    zh: "您勾了 {n} 个时间，等另一方答复。",
    en: "You ticked {n} times; the other side is still asked.",
  },
  timesWaitNone: {
    zh: "您说这些时间都不方便，我们会另外约。",
    en: "You said none of them suits: we will find others.",
  },
  lateTitle: { zh: "我来不了", en: "I cannot come" },
  lateLead: {
    zh: "约好的是 {when}。请写一句为什么来不了，只有调解员看得到。能不能改期，这里会答复您。",
    en: "It is arranged for {when}. Please say why you cannot come; only the mediators read it. The answer will stand here.",
  },
  lateReason: { zh: "为什么来不了", en: "Why you cannot come" },
  lateSend: { zh: "请求改期", en: "Ask for another time" },
  lateDone: {
    zh: "已告诉调解员，请等答复。没有答复前，原来的时间仍然有效。",
    en: "The mediator was told. Until you hear, the time stands.",
  },
  lateWaits: {
    zh: "您请求改期，调解员还没答复。没有答复前，原来的时间仍然有效。",
    en: "You asked for another time. Until you hear, this one stands.",
  },
  lateStays: {
    zh: "调解员答复：时间不变，请按时来；实在来不了请打电话。",
    en: "The answer: the time stays. Please come, or call if you really cannot.",
  },
  lateMoved: { zh: "已按您的请求改期。", en: "It was moved as you asked." },
  sessionBring: {
    zh: "请带身份证件和与此事有关的材料。来不了请提前发消息改时间。",
    en: "Bring a proof of identity and any papers. If you cannot come, send a message to change the time.",
  },
  sessionTitle: { zh: "您什么时候来", en: "When you are to come" },
  come: { zh: "请您 {when} 到", en: "Please come {when}" },
  has: { zh: "那里有：{list}", en: "There is: {list}" },
  calendar: { zh: "订阅日历（改期会自动更新）", en: "Subscribe to the calendar; it follows every change" },
  goChoose: { zh: "选调解员", en: "Choose the mediator" },
  goTimes: { zh: "选时间", en: "Tick times" },
} as const satisfies Record<string, WordPair>;
