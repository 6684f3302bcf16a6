/** Words of the receipt and of the pages on which a matter is followed. */
export const followWords = {
  receiptTitle: { zh: "我们收到了", en: "We have received it" },
  receiptLead: {
    zh: "您反映的事已经登记，有专门的人负责，不会丢。",
    en: "Your report is on file. Someone is responsible for it; it will not be lost.",
  },
  receiptCode: { zh: "您的编号", en: "Your code" },
  receiptCodeHint: {
    zh: "打电话、查进度时说这个编号。字母不分大小写，里面没有数字 0 和 1。",
    en: "Give this code when you call or look it up. Capitals do not matter; it never holds the digits 0 or 1.",
  },
  receiptQr: { zh: "扫码看进度", en: "Scan to follow it" },
  receiptQrHint: {
    zh: "这个二维码就是钥匙，能看到这件事。请像钥匙一样保管，不要发给别人。",
    en: "This code is a key: it opens your matter. Keep it like a key and do not pass it on.",
  },
  receiptNoQr: {
    zh: "这次是凭编号和电话打开的。永久的二维码在最初的回执上。",
    en: "You opened this with code and telephone. The lasting QR code is on your first receipt.",
  },
  receiptNext: { zh: "接下来", en: "What happens next" },
  receiptFirst: { zh: "受理并给您第一次答复", en: "It is taken up and you get a first answer" },
  receiptContact: {
    zh: "需要问清楚时联系您；要调解的，先问双方愿不愿意",
    en: "If something is unclear you are asked; if it needs mediation, both sides are first asked whether they want it",
  },
  receiptAfter: {
    zh: "化解以后再问您一次：真的解决了吗？",
    en: "Once settled, you are asked again: is it really solved?",
  },
  receiptWho: { zh: "由谁来办", en: "Who looks at it" },
  grid: { zh: "网格", en: "Grid" },
  room: { zh: "警务室", en: "Police room" },
  phone: { zh: "电话", en: "Telephone" },
  gridUnknown: { zh: "正由指挥室确认", en: "being settled by the command room" },
  because: { zh: "为什么送到这里", en: "Why it goes there" },
  keep: { zh: "怎样保存", en: "How to keep it" },
  keepHint: {
    zh: "截屏、打印，或把编号抄下来。不留电话的，请一定保存二维码。",
    en: "Take a screenshot, print it, or write the code down. If you left no telephone, be sure to keep the QR code.",
  },
  openMatter: { zh: "查看这件事的进度", en: "Follow this matter" },

  codeTitle: { zh: "查进度", en: "Follow a matter" },
  codeLead: {
    zh: "填写回执上的编号和当时留的电话。有二维码的，直接用手机扫一扫就行。",
    en: "Give the code of your receipt and the telephone you left. With the QR code, simply scan it.",
  },
  code: { zh: "编号", en: "Code" },
  codeHint: { zh: "8 位，例如 K7M4-Q2PX", en: "8 characters, such as K7M4-Q2PX" },
  codePhone: { zh: "当时留的电话", en: "The telephone you left" },
  codeOpen: { zh: "查看", en: "Look it up" },
  codeMine: { zh: "这个浏览器打开过的事", en: "Matters opened in this browser" },
  codeLost: {
    zh: "编号丢了，或没有留电话？请带身份证件到警务室，当面帮您找回。",
    en: "Lost the code, or left no telephone? Bring a proof of identity to the police room; it can be found there.",
  },

  holder: { zh: "现在由谁办", en: "Who has it now" },
  nobodyYet: {
    zh: "警务室值班民警（还未指定专人）",
    en: "the officer on duty at the police room (nobody named yet)",
  },
  mediators: { zh: "调解员", en: "Mediators" },
  next: { zh: "下一步", en: "What comes next" },
  byWhen: { zh: "期限", en: "By when" },
  nextDone: { zh: "已办结，没有待办的步骤", en: "closed; nothing is left to do" },
  yourTurn: { zh: "现在需要您", en: "Your turn" },
  steps: { zh: "办理经过", en: "Step by step" },
  stepNow: { zh: "现在", en: "now" },
  stepNext: { zh: "之后", en: "later" },
  reported: { zh: "您反映的内容", en: "What you reported" },
  registered: { zh: "登记号", en: "Register number" },
  place: { zh: "地点", en: "Place" },
  clockBasis: { zh: "依据", en: "Basis" },
  clockMet: { zh: "已按期完成", en: "met in time" },
  clockLate: { zh: "已完成，超过了期限", en: "met, but late" },
  clockPaused: { zh: "暂停计时", en: "paused" },
  clockHow: { zh: "怎么算的", en: "How it is counted" },
  clockAll: { zh: "这些期限怎么算的", en: "How these limits are counted" },
  clockSource: { zh: "出处", en: "Source" },
  clocks: { zh: "各个期限和依据", en: "The time limits and their basis" },
  thread: { zh: "消息", en: "Messages" },
  threadEmpty: {
    zh: "还没有消息。有话要对办理人说，写在下面。",
    en: "No messages yet. To say something to those who handle it, write below.",
  },
  threadWho: {
    zh: "只有您这一方和办理人能看到，对方看不到。",
    en: "Only your side and those who handle it can read this; the other side cannot.",
  },
  threadWhoBut: {
    zh: "标着“双方都能看到”的，对方也看得到；其余只有您这一方和办理人能看到。",
    en: "What is marked “both sides see it” the other side reads too; the rest only your side and those who handle it.",
  },
  toBoth: { zh: "双方都能看到", en: "both sides see it" },
  fromYou: { zh: "您", en: "You" },
  fromStaff: { zh: "办理人", en: "Staff" },
  fromResult: { zh: "办理结果", en: "Result" },
  reply: { zh: "写消息", en: "Write a message" },
  replyFiles: { zh: "照片、视频、录音或 PDF", en: "Photos, films, recordings or PDF" },
  replySend: { zh: "发送消息", en: "Send the message" },
  replyEmpty: { zh: "请写几个字，或选择一个文件。", en: "Please write something or choose a file." },
  replySent: { zh: "消息已发送。", en: "Your message was sent." },
  play: { zh: "播放 {name}", en: "Play {name}" },
  files: { zh: "照片和文件", en: "Photos and files" },
  myData: { zh: "我的信息：保存了什么、更正、删除", en: "My data: what is kept, correct, delete" },
  readings: { zh: "谁看过我的信息", en: "Who has looked at my data" },
  receipt: { zh: "回执和二维码", en: "Receipt and QR code" },
  forget: { zh: "在这台设备上退出", en: "Close on this device" },
  forgetHint: {
    zh: "公用的手机、电脑，看完请退出。",
    en: "On a shared phone or computer, please close it when you have finished.",
  },

  waitReporter: { zh: "等您回复", en: "waiting for your answer" },
  waitParty: { zh: "等对方回复", en: "waiting for a party" },
  waitDepartment: { zh: "等有关部门回复", en: "waiting for a department" },
  waitProof: { zh: "等补充材料", en: "waiting for proof" },

  outcomeTitle: { zh: "这件事解决了吗？", en: "Is it solved?" },
  outcomeLead: {
    zh: "只有您确认了，才算真正办结。没解决会重新办理。",
    en: "It only counts when you confirm it. If it is not solved, it is taken up again.",
  },
  outcomeYes: { zh: "已经解决", en: "Yes, it is solved" },
  outcomeNo: { zh: "没有解决", en: "No, it is not solved" },
  outcomeReasons: { zh: "没有解决的，是哪里？", en: "If not: what is still wrong?" },
  outcomeSend: { zh: "发送回答", en: "Send my answer" },
  outcomeChoose: { zh: "请选择“已经解决”或“没有解决”。", en: "Please choose whether it is solved." },
  outcomeThanks: { zh: "谢谢，您的回答已经记下。", en: "Thank you, your answer is noted." },

  rateTitle: { zh: "您对这次办理满意吗？", en: "How was it handled?" },
  rateLead: {
    zh: "只评价这件事怎么办的。评价不影响您以后反映问题。",
    en: "This is about how the matter was handled. It never affects a later report of yours.",
  },
  rateScore: { zh: "请打分", en: "Your rating" },
  rate5: { zh: "5 很满意", en: "5 very good" },
  rate4: { zh: "4 满意", en: "4 good" },
  rate3: { zh: "3 一般", en: "3 fair" },
  rate2: { zh: "2 不满意", en: "2 poor" },
  rate1: { zh: "1 很不满意", en: "1 very poor" },
  rateReasons: { zh: "为什么？", en: "Why?" },
  rateWords: { zh: "还想说的话", en: "Anything else" },
  rateThanksBox: { zh: "我想谢谢办理的人", en: "I would like to thank those who handled it" },
  rateSend: { zh: "提交评价", en: "Send my rating" },
  rateChoose: { zh: "请选一个分数。", en: "Please choose a rating." },
  rateDone: { zh: "谢谢您的评价。", en: "Thank you for your rating." },

  reopenTitle: { zh: "没有解决，请重新办理", en: "This is not solved: take it up again" },
  reopenUntil: { zh: "可以在{day}之前提出。", en: "You can ask for it until {day}." },
  reopenReason: { zh: "哪里没有解决？", en: "What is not solved?" },
  reopenSend: { zh: "请求重新办理", en: "Ask to reopen" },
  ratingAnswer: { zh: "对您评价的答复", en: "What staff answered to your rating" },
  referralDone: { zh: "已记下您的答复。", en: "Your answer was kept." },
  reopenDone: {
    zh: "已重新办理，回到原来的办理人手中。",
    en: "Reopened: it is back with whoever handled it.",
  },

  readingsTitle: { zh: "谁看过我的信息", en: "Who has looked at my data" },
  readingsLead: {
    zh: "每次打开您的姓名、电话或地址，都会自动记下。",
    en: "Each time your name, telephone or address is opened, it is recorded.",
  },
  readingsNone: {
    zh: "还没有别人打开过您的个人信息。",
    en: "Nobody else has opened your personal data yet.",
  },
  readingsOwn: {
    zh: "您自己看过 {count} 次，最近一次 {when}。",
    en: "You looked {count, plural, one {once} other {# times}} yourself, last on {when}.",
  },
  readingsSystem: { zh: "系统（制作通知等）", en: "the system (notices and the like)" },
  readingsProgram: { zh: "接入的程序", en: "a connected program" },
  readingsComplain: {
    zh: "觉得不该看的人看了？请拨打警务室或监督电话。",
    en: "Do you think someone had no reason to look? Call the police room or the supervision line.",
  },
  backToMatter: { zh: "回到这件事", en: "Back to the matter" },
} as const;

export const fieldWords = {
  name: { zh: "姓名", en: "name" },
  phone: { zh: "电话", en: "telephone" },
  address: { zh: "地址", en: "address" },
  matter: { zh: "打开了这件受保护的事项", en: "opened this protected matter" },
  files: { zh: "打开了您这边的照片或材料", en: "opened photographs or files of your side" },
  original: {
    zh: "调取了您这边照片的原件（含拍摄时间、地点）",
    en: "opened the original of a photograph of your side, with when and where it was taken",
  },
} as const;

export const notSolvedReasons = {
  "still-happens": { zh: "事情还在发生", en: "it still happens" },
  "not-done": { zh: "答应的没有做到", en: "what was promised was not done" },
  "only-part": { zh: "只做了一部分", en: "only part of it was done" },
  "not-asked": { zh: "没有人来问过我", en: "nobody came to ask me" },
  worse: { zh: "比以前更严重", en: "it has become worse" },
} as const;

export const ratingReasons = {
  quick: { zh: "办得快", en: "quick" },
  fair: { zh: "公道", en: "fair" },
  listened: { zh: "肯听我说", en: "they listened" },
  explained: { zh: "讲得清楚", en: "well explained" },
  slow: { zh: "太慢", en: "too slow" },
  unclear: { zh: "没讲清楚", en: "not explained" },
  "not-fair": { zh: "不公道", en: "not fair" },
  rude: { zh: "态度不好", en: "unfriendly" },
} as const;

/** What usually comes after each step, as a sentence for the resident. */
export const nextWords = {
  reported: {
    zh: "警务室查看，决定受理并给您第一次答复",
    en: "The police room looks at it, takes it up and gives you a first answer",
  },
  accepted: {
    zh: "办理人了解情况、上门或约双方谈",
    en: "Whoever handles it finds out more, visits, or invites both sides to talk",
  },
  mediating: {
    zh: "调解员约双方谈，谈成了写协议",
    en: "The mediator meets both sides; what they agree is written down",
  },
  agreed: {
    zh: "双方按协议做，到期会提醒",
    en: "Both sides do what was agreed; reminders go out before the dates",
  },
  settled: { zh: "分别问双方是否真的解决了", en: "Each side is asked whether it is really solved" },
  verified: { zh: "已经办结", en: "It is closed" },
  ended: {
    zh: "已经结束；下面写明了原因和其他途径",
    en: "It has ended; the reason and your other routes are below",
  },
} as const;
