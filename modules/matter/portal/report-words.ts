export const reportWords = {
  progress: { zh: "反映一件事 · 第 {at} 步，共 {of} 步", en: "Report something · step {at} of {of}" },
  aside: { zh: "反映一件事", en: "Report something" },
  emergency: {
    zh: "有人身危险、正在打斗、着火或有人受伤，请不要在这里写，马上报警。",
    en: "If someone is in danger, being hurt or fighting, or there is a fire, do not write here: call the police now.",
  },
  "date-unfit": {
    zh: "日期不对，请按“年-月-日”填写，例如 2026-11-20。",
    en: "This date does not exist. Please write year-month-day, such as 2026-11-20.",
  },
  "where-needed": {
    zh: "请说一下在哪里：写几个字、选社区（村），或在地图上点一下。",
    en: "Please say where: a few words, a community or village, or a point on the map.",
  },
  "naming-needed": { zh: "请选择要不要留姓名。", en: "Please choose whether to give your name." },

  storyTitle: { zh: "请说说发生了什么", en: "Tell us what happened" },
  storyHint: {
    zh: "像平常说话一样写就行：什么事、从什么时候开始、已经找过谁、您希望怎么解决。",
    en: "Write as you would say it: what it is, since when, whom you have asked, what you would like to happen.",
  },
  storyLabel: { zh: "事情经过", en: "What happened" },
  storyMore: {
    zh: "不会打字？可以在后面录音、拍照，或直接打电话给警务室。",
    en: "Hard to type? Later you can send a voice recording or photos, or telephone the police room.",
  },
  roomFixed: {
    zh: "您扫的是“{unit}”的二维码，这件事会送到那里。",
    en: "You scanned the code of {unit}: your report will go there.",
  },

  dangerTitle: { zh: "请先报警：110", en: "Call the police first: 110" },
  dangerWhy: { zh: "您写到了：{words}。", en: "You wrote: {words}." },
  dangerLead: {
    zh: "这样的事不能等排队。请现在就拨打 110，或直接告诉身边的民警。您写的内容已经保留，报警后可以接着办。",
    en: "This must not wait in a queue. Call 110 now, or tell an officer near you. What you wrote is kept; you can go on afterwards.",
  },
  callPolice: { zh: "拨打 110", en: "Call 110" },
  dangerTold: {
    zh: "已经报警，或现在没有危险，继续",
    en: "The police know, or there is no danger now: go on",
  },
  dangerBack: { zh: "写得不准确，回去改", en: "I put it wrongly: go back and change it" },

  whereTitle: { zh: "事情发生在哪里？", en: "Where did it happen?" },
  whereLead: {
    zh: "地点决定由谁来办。知道多少写多少，不用都填。",
    en: "The place decides who takes care of it. Give what you know; not everything is needed.",
  },
  placeWords: { zh: "地点或附近的标志", en: "The place, or a landmark near it" },
  placeWordsHint: {
    zh: "例如：槐树里 3 号楼 2 单元，便民超市旁边",
    en: "For example: building 3, entrance 2, beside the supermarket",
  },
  area: { zh: "在哪个社区、村？", en: "Which community or village?" },
  areaEmpty: { zh: "不清楚", en: "I do not know" },
  wholeTown: { zh: "{town}（不清楚哪个社区、村）", en: "{town} (community not known)" },
  happenedOn: { zh: "哪一天发生的？", en: "On which day?" },
  happenedOnHint: { zh: "一直在发生的，填最近一次。", en: "If it keeps happening, give the last time." },
  mapShow: { zh: "在地图上点出位置", en: "Show the place on a map" },
  mapHere: { zh: "用我现在的位置", en: "Use where I am now" },
  mapChosen: { zh: "已选位置。再点一次可以改。", en: "Place chosen. Tap again to move it." },
  mapClear: { zh: "不用地图位置", en: "Do not use the map" },
  mapFailed: {
    zh: "地图打不开，没有关系：请用文字说明，或选择社区、村。",
    en: "The map does not open. That is all right: describe the place or choose a community.",
  },
  mapHelp: {
    zh: "点一下地图放置标记；方向键移动，加减号缩放，回车把标记放在中间。",
    en: "Tap the map to place the mark. Arrow keys move, plus and minus zoom, Enter puts the mark in the middle.",
  },
  mapNoPosition: {
    zh: "手机没有给出位置，请在地图上点。",
    en: "Your phone gave no position: please tap the map.",
  },

  gridTitle: { zh: "在{area}的哪一片？", en: "Which part of {area}?" },
  gridUnsure: { zh: "不清楚，由社区（村）确认", en: "I do not know; the community settles it" },

  categoryTitle: { zh: "这是哪一类事？", en: "What kind of matter is it?" },
  categoryHint: {
    zh: "选不准没关系，工作人员会再看。",
    en: "Do not worry about choosing wrongly: staff look at it again.",
  },
  categoryProtected: {
    zh: "受保护：只有承办人、民警和所长说明用途后能看到，谁看过您都查得到",
    en: "Protected: only those who handle it see it, each for a named purpose, and you can see who did",
  },
  categoryUnsure: { zh: "不确定，由工作人员判断", en: "Not sure: staff decide" },
  categoryGuide: {
    zh: "先看看这类事怎么办（填过的内容会保留）",
    en: "See first what helps with this kind (what you typed is kept)",
  },
  categorySuggested: {
    zh: "看起来可能是“{category}”，因为您写到：{words}。",
    en: "It looks like “{category}”, because you wrote: {words}.",
  },

  filesTitle: { zh: "有照片或录音吗？", en: "Do you have photos or a recording?" },
  filesLead: {
    zh: "没有可以直接继续。给人看的照片会去掉拍摄位置等信息；原始照片加密封存，只有法院或司法鉴定需要时才调取，谁调取过您都能看到。",
    en: "If not, just go on. Photos are shown without the place and camera data inside them, to those who handle the matter. The original is sealed, and opened only for a court or an appraisal; you can see who did.",
  },
  filesLabel: {
    zh: "选择照片、录音、PDF（每个不超过 20 MB）或视频（不超过 100 MB）",
    en: "Choose photos, recordings, PDF (20 MB each at most) or video (100 MB at most)",
  },
  filesUpload: { zh: "上传所选文件", en: "Upload what I chose" },
  filesKept: { zh: "已收到 {count} 个文件", en: "{count, plural, one {# file} other {# files}} received" },
  filesRemove: { zh: "去掉", en: "Remove" },
  filesNone: {
    zh: "还没有选择文件。请先选择，再上传；没有文件可以直接继续。",
    en: "No file was chosen. Choose one first, or go on without.",
  },
  filesTooMany: { zh: "最多 20 个文件，后面的没有收下。", en: "20 files at most; the rest were not taken." },
  filesSending: { zh: "正在上传 {name}：{percent}%", en: "Sending {name}: {percent}%" },
  filesRetry: { zh: "网络断了，正在重试……", en: "The connection broke; trying again…" },
  filesFailed: { zh: "{name} 没有传上去：", en: "{name} was not sent: " },
  filesReady: { zh: "已收到", en: "received" },
  voiceStart: { zh: "录一段话", en: "Record your voice" },
  voiceStop: { zh: "录好了，停止", en: "Stop recording" },
  voiceName: { zh: "录音", en: "Recording" },

  aboutTitle: { zh: "怎么称呼您？", en: "About you" },
  aboutLead: {
    zh: "匿名也会受理。留下联系方式，方便告诉您进展。",
    en: "Anonymous reports are taken up as well. With a way to reach you, we can tell you what happens.",
  },
  namingLabel: { zh: "要不要留姓名？", en: "Will you give your name?" },
  namingNamed: {
    zh: "对方和办理人员都能看到；办得最快。",
    en: "The other side and staff see it; this is fastest.",
  },
  namingWithheld: {
    zh: "只有办理的人知道，不会告诉对方。",
    en: "Only those who handle it know; the other side is not told.",
  },
  namingAnonymous: {
    zh: "谁也不知道是您。凭回执上的二维码查进度。",
    en: "Nobody knows it is you. You follow it with the QR code of your receipt.",
  },
  name: { zh: "姓名", en: "Name" },
  nameWhy: {
    zh: "为什么要：调解和协议要写明当事人。选匿名不用填。",
    en: "Why: mediation and agreements name the parties. Leave it empty to stay anonymous.",
  },
  phone: { zh: "电话", en: "Telephone" },
  phoneWhy: {
    zh: "为什么要：有疑问时联系您；凭编号和电话也能查进度。加密保存，不告诉对方。",
    en: "Why: to ask you when something is unclear; and code and telephone together open your matter. Kept encrypted, never told to the other side.",
  },

  nearbyTitle: { zh: "附近已经有人反映过类似的事", en: "Something similar was reported nearby" },
  nearbyLead: {
    zh: "如果是同一件事，可以一起关注，不用再写一遍。这里只显示类别、日期和远近，不显示别人写了什么。",
    en: "If it is the same, you can follow that one instead. You see only its kind, day and distance, never what others wrote.",
  },
  nearbyOne: { zh: "{category}，{day}反映", en: "{category}, reported on {day}" },
  nearbyMetres: { zh: "约 {metres} 米远", en: "about {metres} m away" },
  nearbyFollowers: {
    zh: "{count} 人关注",
    en: "{count, plural, one {# person follows} other {# people follow}} it",
  },
  nearbyFollow: { zh: "是同一件事，关注它", en: "It is the same: follow that one" },
  nearbyMine: { zh: "不是，继续反映我的事", en: "It is not: go on with mine" },
  followedTitle: { zh: "已经记下：您也关注这件事", en: "Noted: you follow this one too" },
  followedLead: {
    zh: "关注的人越多，工作人员越清楚它影响了多少人。您写的内容没有发送。",
    en: "The more who follow, the clearer it is how many it touches. What you wrote was not sent.",
  },

  checkTitle: { zh: "请核对，再发送", en: "Check your answers, then send" },
  checkStory: { zh: "事情经过", en: "What happened" },
  checkWhere: { zh: "地点", en: "Where" },
  checkGrid: { zh: "会送到", en: "Goes to" },
  checkDay: { zh: "日期", en: "Day" },
  checkCategory: { zh: "类别", en: "Kind" },
  checkFiles: { zh: "照片、视频、录音", en: "Photos, films, recordings" },
  checkAbout: { zh: "姓名", en: "Name" },
  checkPhone: { zh: "电话", en: "Telephone" },
  checkNone: { zh: "没有", en: "none" },
  checkPoint: { zh: "地图上选的位置", en: "the place chosen on the map" },
  checkToRoom: { zh: "由指挥室分派", en: "the command room, which assigns it" },
  checkPrivacy: {
    zh: "发送即表示请我们办理这件事。您的信息只用于办理，谁看过都会记录下来给您看。",
    en: "By sending you ask us to take care of this. Your data serve that alone, and you can see who has looked at them.",
  },
  send: { zh: "发送", en: "Send" },
  home: { zh: "回到首页", en: "Back to the start" },
  lost: {
    zh: "没有找到您之前写的内容：可能隔了太久，或浏览器不保存 Cookie。请重新写一次。",
    en: "What you wrote before was not found: it was too long ago, or the browser keeps no cookies. Please write it again.",
  },
} as const;
