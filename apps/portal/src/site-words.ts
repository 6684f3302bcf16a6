/** Words of the home page and the plain pages. */
export const siteWords = {
  homeTitle: {
    zh: "邻里的事、心里的事，说出来，一起把它解决好。",
    en: "Trouble with a neighbour, a shop, a contract? Tell us, and we settle it together.",
  },
  homeLead: {
    zh: "不用注册，不收费。说清楚发生了什么，马上有编号，每一步都看得到是谁在办、什么时候办完。",
    en: "No account, no charge. Say what happened and get a code at once; at every step you see who has it and by when.",
  },
  homeWhat: { zh: "我反映以后会怎样", en: "What happens with my report" },
  home1: {
    zh: "马上给您编号和二维码，写明由哪个警务室、哪个网格办。",
    en: "At once you get a code and a QR code, and see which police room and grid have it.",
  },
  home2: { zh: "两个工作日内给您第一次答复。", en: "Within two working days you get a first answer." },
  home3: {
    zh: "需要调解的，双方都愿意才开始；谈成了写下来，到期有提醒。",
    en: "Mediation begins only if both sides want it; what is agreed is written down, with reminders.",
  },
  home4: {
    zh: "您确认“真的解决了”，才算办结。没解决，一个按钮重新办。",
    en: "It is closed only when you confirm it. If it is not solved, one button reopens it.",
  },
  homePrivacy: { zh: "您的信息", en: "Your data" },
  homePrivacyLead: {
    zh: "可以匿名。姓名和电话加密保存，对方看不到您私下说的话；谁看过您的信息，您自己查得到。",
    en: "You may stay anonymous. Name and telephone are encrypted; the other side never sees what you say in confidence; you can see who has looked at your data.",
  },
  homePrivacyMore: { zh: "您的信息怎么用，写在这里", en: "How your data are used, in full" },
  homeNot: { zh: "这里办不了的", en: "What cannot be done here" },
  homeNotLead: {
    zh: "正在发生的危险请打 110；火警 119；急救 120。已经起诉到法院的事，由法院办理。",
    en: "Danger now: 110. Fire: 119. Ambulance: 120. A matter that is before a court stays with the court.",
  },
  problemTitle: { zh: "这一步没有办成", en: "This was not done" },
  problemWay: { zh: "可以这样继续", en: "Ways on" },
  notFoundTitle: { zh: "没有找到这个页面", en: "This page was not found" },
  notFoundLead: {
    zh: "地址可能写错了，或者打开它的钥匙（二维码）不在这个浏览器里。请扫回执上的二维码，或用编号和电话查。",
    en: "The address may be wrong, or its key (the QR code) is not in this browser. Scan the code on your receipt, or use code and telephone.",
  },
  wentWrongTitle: { zh: "系统刚才出了问题", en: "Something went wrong on our side" },
  problemAgain: { zh: "回到刚才写的内容", en: "Back to what you were writing" },
  goHome: { zh: "回到首页", en: "Back to the start" },
  problemName: { zh: "名称", en: "Name" },
  problemStatus: { zh: "状态码", en: "Status" },

  gridTitle: { zh: "{grid}", en: "{grid}" },
  gridLead: {
    zh: "这一片由他们负责。有事可以直接找，也可以在这里反映。",
    en: "These people look after this area. Turn to them directly, or report here.",
  },
  gridWorker: { zh: "网格员", en: "Grid worker" },
  gridOfficer: { zh: "社区民警", en: "Officer" },
  gridArea: { zh: "范围", en: "Area" },
  gridCode: { zh: "网格编码", en: "Grid code" },
  gridCommunity: { zh: "社区、村", en: "Community or village" },
  gridShape: { zh: "{grid}的范围简图", en: "Outline of {grid}" },
  gridQr: {
    zh: "扫码看这张网格牌的最新内容，或反映这一片的事",
    en: "Scan for what holds now, or to report something here",
  },
  gridReport: { zh: "反映这一片的事", en: "Report something here" },
  gridNobody: { zh: "正在调整，请找警务室", en: "being changed; please ask the police room" },
  gridLevels: { zh: "三级网格，谁在管", en: "Three levels, and who is there" },
  gridDuty: { zh: "职责：{duty}", en: "What it does: {duty}" },
  gridHead: { zh: "网格长：{names}", en: "Head: {names}" },
  gridAdministrators: { zh: "网格管理员：{names}", en: "Administrators: {names}" },
  gridNone: { zh: "暂由上一级负责", en: "for now the level above" },
  gridSource: { zh: "依据：{source}", en: "From: {source}" },
  supervision: { zh: "监督电话", en: "Supervision line" },

  roomTitle: { zh: "有事请说", en: "Tell us what troubles you" },
  roomLead: {
    zh: "扫一扫，说说发生了什么。不用注册，可以匿名，进度随时看。",
    en: "Scan and say what happened. No account, anonymous if you like, and you can follow every step.",
  },
  roomQr: { zh: "扫码反映，直接送到{room}", en: "Scan to report to {room}" },
  roomPrint: { zh: "张贴用，A4 纸打印", en: "To be put up; print on A4" },

  ledgerTitle: { zh: "公开的账本", en: "The public ledger" },
  ledgerLead: {
    zh: "每件事的每一步都记在账上，一环扣一环，谁也不能悄悄改。每天把当天的总校验值公布在这里：抄下来，以后就能证明账没有被动过。里面没有任何个人信息。",
    en: "Every step of every matter is entered and chained to the one before, so that nothing can be changed unseen. Each day's check value is published here: write it down, and you can later prove that nothing was altered. It holds no personal data.",
  },
  ledgerNone: {
    zh: "还没有公布的日校验值。每天零点以后公布前一天的。",
    en: "No day has been published yet. Each day appears after midnight.",
  },
  ledgerDay: { zh: "日期", en: "Day" },
  ledgerEvents: { zh: "记录数", en: "Entries" },
  ledgerHash: { zh: "校验值", en: "Check value" },
  ledgerHow: { zh: "怎样自己核对", en: "How to check it yourself" },
  ledgerHowLead: {
    zh: "拿到数据的人可以运行下面的命令：它会把每个校验值重新算一遍，并说出核对了什么。",
    en: "Whoever has the data can run the command below: it reckons every value again and says what it checked.",
  },

  privacyTitle: { zh: "您的信息怎么用", en: "How your data are used" },
  privacyLead: {
    zh: "按《个人信息保护法》第十七条，用大白话告诉您。",
    en: "Told in plain words, as article 17 of the Personal Information Protection Law asks.",
  },
} as const;

type Pair = { zh: string; en: string };

/** What PIPL art. 17 asks to be told before data are taken: who, what for, what, how long, and how to use one's rights. */
export const privacySections: ReadonlyArray<{ title: Pair; items: readonly Pair[] }> = [
  {
    title: { zh: "谁在处理", en: "Who is responsible" },
    items: [
      {
        zh: "{county}的公安派出所、警务室和人民调解委员会。找他们的电话写在每张回执和网格公示牌上。",
        en: "The police station, police rooms and mediation committees of {county}. Their telephones stand on every receipt and grid card.",
      },
    ],
  },
  {
    title: { zh: "记下什么，为什么", en: "What is kept, and why" },
    items: [
      {
        zh: "您写的经过、照片、录音、地点：用来弄清事情、送到对的人手里。照片里的拍摄位置和相机信息会去掉。",
        en: "What you wrote, photos, recordings, the place: to understand the matter and bring it to the right people. Place and camera data inside photos are removed.",
      },
      {
        zh: "姓名（可不留）、电话（可不留）：用来联系您、写进协议。单独加密保存。",
        en: "Your name and telephone, both optional: to reach you and to put into an agreement. Kept apart and encrypted.",
      },
      {
        zh: "每一步是谁、什么时候办的：用来让您和监督的人看得见。",
        en: "Who did what and when: so that you and those who supervise can see it.",
      },
      {
        zh: "不给人打分，不建人的档案，不做“重点人”名单。我们管的是事，不是人。",
        en: "No score, no profile, no list of persons. We look after matters, not people.",
      },
    ],
  },
  {
    title: { zh: "谁能看到", en: "Who can see it" },
    items: [
      {
        zh: "承办的民警、网格员和调解员，只看他们负责的那件事。",
        en: "The officer, grid worker and mediator in charge, and only of that matter.",
      },
      {
        zh: "对方只看到双方共有的内容。您私下对调解员说的，对方看不到。",
        en: "The other side sees only what is shared by both. What you tell the mediator in confidence stays there.",
      },
      {
        zh: "每次打开您的姓名、电话、地址都会留下记录，您可以在“谁看过我的信息”里看到。",
        en: "Each opening of your name, telephone or address is recorded; you find it under “Who has looked at my data”.",
      },
    ],
  },
  {
    title: { zh: "保存多久", en: "How long" },
    items: [
      {
        zh: "没有发送的内容：只有您的浏览器拿着钥匙，一天后就打不开了。",
        en: "What you have not sent: only your browser holds the key; after a day nobody can open it.",
      },
      {
        zh: "办结的事按调解档案的规定保存，到期删除个人信息；账本里只留编号，不留人名。",
        en: "Closed matters are kept as the rules on mediation files say, then personal data are deleted; the ledger keeps numbers, never names.",
      },
      {
        zh: "打开页面用的钥匙：二维码两年，编号加电话两天。",
        en: "Keys to your pages: the QR code two years, code and telephone two days.",
      },
    ],
  },
  {
    title: { zh: "您的权利", en: "Your rights" },
    items: [
      {
        zh: "查看、复制、更正、要求删除您的信息，要求解释怎么处理：请到警务室，或在消息里写明。",
        en: "To see, copy, correct and delete your data, and to have their use explained: ask at the police room, or write it as a message.",
      },
      {
        zh: "可以匿名反映，可以随时拒绝调解；不影响您去法院或找其他部门。",
        en: "You may stay anonymous and may refuse mediation at any time; your way to the court or another office stays open.",
      },
      {
        zh: "觉得信息被乱用，可以向公安机关监督部门或网信部门投诉。",
        en: "If you think your data were misused, complain to police supervision or the cyberspace authority.",
      },
    ],
  },
  {
    title: { zh: "浏览器里存什么", en: "What is kept in your browser" },
    items: [
      {
        zh: "语言和字号的选择、没写完的内容的钥匙、打开您那件事的钥匙。没有广告，没有跟踪。",
        en: "Your choice of language and type, the key to an unfinished report, and the key to your matter. No advertising, no tracking.",
      },
    ],
  },
];
