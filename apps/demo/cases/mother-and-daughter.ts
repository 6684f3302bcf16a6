import { fakePhone } from "../county/phones.ts";
import type { CaseScript } from "./case-script.ts";

/** A teenager and her mother: the name withheld, a counsellor, nothing about a minor that is not needed. */
export const motherAndDaughter: CaseScript = {
  key: "teenager",
  daysAgo: 24,
  time: "21:36",
  title: "女儿摔门离家两小时，母女说不到一起",
  category: "01",
  subtype: null,
  source: "resident",
  naming: "withheld",
  grade: "orange",
  gradeReason: "涉及未成年人离家，需尽快见面并请心理咨询师参与",
  grid: "拾枫东苑",
  placeWords: "拾枫东苑（门牌不公开）",
  story:
    "我女儿今年十五岁，上初三，今晚又和我吵起来了。起因是我看她手机用到十一点，就把手机收走，还翻看了她和同学的聊天，她哭着说我不尊重她，摔门就出去了。我在小区里找了两个小时，最后在枫湖边的长椅上找到她，一个人抱着书包坐着，天已经很凉。她爸爸在外地打工，家里就我们两个人，我白天在超市站一天，回来就想看她把作业写完，可一开口就是吵。她说在家喘不过气，我听了心里像针扎一样。我不想让邻居和学校知道，也不想有人来训她。能不能请一位懂孩子的老师，分别听我们说说，教教我该怎么和她讲话？",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "唐静怡",
      phone: fakePhone("resident", 5),
      statement:
        "我知道翻聊天记录不对，可我怕她学坏。我自己没念多少书，就希望她考上高中。她爸爸一年回来两次，家里大事小事都是我。我也累，有时候话到嘴边就变成骂了。",
    },
    {
      side: "B",
      kind: "person",
      name: "小禾（化名）",
      phone: fakePhone("resident", 5),
      statement:
        "我不是不想学，我数学跟不上，不敢说。妈妈一回来就问作业，从来不问我今天怎么样。手机里是和同学讨论题目，她一看就说我谈恋爱。我希望她敲门再进来，周末能让我去同学家写两个小时作业。",
    },
  ],
  acts: [
    {
      day: 0,
      time: "21:50",
      act: "accept",
      by: "officer",
      note: "孩子已平安回家，当晚电话安抚母亲，约定不到学校、不告知邻居",
    },
    { day: 0, time: "21:55", act: "grade", by: "officer" },
    {
      day: 1,
      time: "09:10",
      act: "assign-holder",
      by: "officer",
      note: "请心理咨询师谭月娥，母亲作为监护人同意并到场",
    },
    { day: 2, time: "18:40", act: "begin-mediation", by: "mediator.tan" },
    { day: 9, time: "20:20", act: "record-agreement", by: "mediator.tan" },
    {
      day: 16,
      time: "20:10",
      act: "record-performance",
      by: "mediator.tan",
      note: "三条约定一周来都做到了，咨询再约两次",
    },
  ],
  notes: [
    {
      day: 2,
      time: "20:30",
      by: "mediator.tan",
      compartment: "A",
      text: "母亲承认疲惫和孤单，愿意先改口气；建议每天先问一句今天怎么样。",
    },
    {
      day: 3,
      time: "20:15",
      by: "mediator.tan",
      compartment: "B",
      text: "孩子愿意谈，母亲在隔壁等候。压力主要来自数学和怕让母亲失望，没有其他危险表示。",
    },
  ],
  sessions: [
    {
      day: 9,
      time: "19:00",
      minutes: 80,
      place: "拾枫心理服务站（不公开）",
      mediator: "mediator.tan",
      present: ["唐静怡", "小禾（化名）"],
      record:
        "监护人到场，孩子自愿参加。母女各念了一张写给对方的纸条。母亲为翻看聊天道歉，孩子为离家让母亲担心道歉。共同定下三条约定：进房先敲门；晚上十点半手机放客厅；每周六下午去同学家写作业两小时。咨询师另约两次单独谈话，并联系免费的数学辅导志愿者。",
      result: "agreed",
    },
  ],
  agreement: {
    form: "oral",
    day: 9,
    facts: "母女因手机使用和说话方式发生争执，孩子一度离家，已平安回家。",
    terms: [
      { who: "A", what: "进孩子房间先敲门，不再翻看聊天记录", amountYuan: null, way: "互相提醒", dueDays: 7 },
      { who: "B", what: "晚上十点半把手机放在客厅充电", amountYuan: null, way: "互相提醒", dueDays: 7 },
      {
        who: "A",
        what: "同意孩子每周六下午去同学家写作业两小时",
        amountYuan: null,
        way: "出门和到达各发一条消息",
        dueDays: 7,
      },
    ],
  },
  performance: [
    { day: 16, time: "20:00", term: 0, how: "孩子说妈妈这周都敲门了" },
    { day: 16, time: "20:02", term: 1, how: "母亲说六天做到，一天晚了十分钟" },
    { day: 16, time: "20:05", term: 2, how: "周六去了同学家，按时回来" },
  ],
  followUps: [
    {
      day: 23,
      time: "19:30",
      by: "mediator.tan",
      side: "A",
      answer: "confirmed",
      way: "phone",
      words: "吵得少了，她肯跟我说学校的事了。",
    },
    {
      day: 23,
      time: "19:45",
      by: "mediator.tan",
      side: "B",
      answer: "not-reached",
      way: "phone",
      words: "孩子在上晚自习，改日再问。",
    },
  ],
  state: "settled",
};
