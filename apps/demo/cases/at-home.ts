import { fakePhone } from "../county/phones.ts";
import type { CaseScript } from "./case-script.ts";

/** Mission B1: hear both parties apart, guide them to empathy, consensus, handshake. */
const leak: CaseScript = {
  key: "leak",
  daysAgo: 52,
  time: "19:42",
  title: "楼上卫生间漏水，泡坏吊顶和衣柜",
  category: "02",
  subtype: "02-leak",
  source: "resident",
  naming: "named",
  grade: "yellow",
  gradeReason: "损失不大，双方仍住上下楼，尽早处理免得积怨",
  grid: "丹桥花园",
  placeWords: "丹桥花园7幢2单元302室，楼上为402室",
  story:
    "我家住丹桥花园七幢三楼，从九月底开始，卫生间的吊顶一直往下滴水，先是一滴一滴，后来接了半脸盆。主卧衣柜的背板也泡得鼓起来，里面的棉被都有了霉味。我上楼找过402的老徐三次，第一次他说是我家自己的管子坏了，第二次没人开门，第三次他儿子把门一关，说有本事去告。我母亲八十一岁，夜里起来踩到地上的水差点滑倒，我实在急了，在楼道里和他吵了一架，邻居都出来看。其实我不想闹僵，楼上楼下住了十五年，以前他家钥匙还放在我家。我只想请人来看看到底是谁家的水，把漏的地方修好，泡坏的吊顶和柜子该怎么赔就怎么赔。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "沈婉秋",
      phone: fakePhone("resident", 1),
      statement:
        "漏水是从402卫生间下来的，物业看过两回都说像是楼上的防水坏了。吊顶换新要一千二，衣柜修一修六百，被褥就算了。我最气的不是钱，是他儿子那句话。我母亲要是摔一跤，多少钱也补不回来。老徐要是好好说一句，我少要一点也行。",
    },
    {
      side: "B",
      kind: "person",
      name: "徐国梁",
      phone: fakePhone("resident", 2),
      statement:
        "我家卫生间十多年没动过，地是干的，我真以为不是我家漏。那天她在楼道里喊，孩子脸上挂不住才顶了嘴。后来我自己晚上把水闸关了试，第二天楼下就不滴了，我心里也明白了几分。老伴刚做完手术，我手头紧，不是不认账。",
    },
  ],
  acts: [
    { day: 0, time: "20:15", act: "accept", by: "worker" },
    { day: 0, time: "20:18", act: "grade", by: "worker", note: "老人夜间有滑倒危险，先提醒关水、垫防滑垫" },
    {
      day: 1,
      time: "09:05",
      act: "assign-holder",
      by: "officer",
      note: "请施佩兰调解员主持，物业水电工到场查验",
    },
    { day: 2, time: "18:50", act: "begin-mediation", by: "mediator.shi" },
    { day: 4, time: "20:40", act: "record-agreement", by: "mediator.shi" },
    {
      day: 16,
      time: "17:20",
      act: "record-performance",
      by: "mediator.shi",
      note: "防水重做，两次闭水试验不漏，款项付清",
    },
    { day: 46, time: "11:00", act: "verify", by: "officer" },
  ],
  notes: [
    {
      day: 1,
      time: "19:10",
      by: "worker",
      compartment: "joint",
      text: "已到302看过：吊顶有水渍约一平方米，衣柜背板起鼓。请402先关卫生间水闸一晚，看是否还滴。",
    },
    {
      day: 2,
      time: "08:20",
      by: "officer",
      compartment: "neutral",
      text: "两家原来交情好，都要面子。先分开听，再请楼组长老郑一起坐下来。",
    },
    {
      day: 3,
      time: "15:00",
      by: "mediator.shi",
      compartment: "joint",
      text: "物业水电工做了染色试水：402卫生间地漏四周渗漏，双方都在场看到。",
    },
  ],
  sessions: [
    {
      day: 4,
      time: "19:00",
      minutes: 95,
      place: "丹桥社区调解室",
      mediator: "mediator.shi",
      present: ["沈婉秋", "徐国梁", "楼组长郑开来", "枫居物业水电工"],
      record:
        "告知权利义务，双方同意调解。调解员先请沈女士说母亲夜里险些滑倒的事，再请徐先生说老伴手术的事，两人都沉默了一会儿。水电工说明试水结果，徐先生承认地漏防水失效。沈女士把赔偿从一千八百元降到一千二百元，徐先生答应十天内重做防水，并让儿子当面道歉。散会时两人握了手，徐先生说钥匙还放你家。",
      result: "agreed",
    },
  ],
  agreement: {
    form: "written",
    day: 4,
    facts: "402室卫生间地漏四周防水失效，致302室卫生间吊顶、主卧衣柜受损，经双方在场试水确认。",
    terms: [
      {
        who: "B",
        what: "重做402室卫生间防水，闭水试验四十八小时不渗漏",
        amountYuan: null,
        way: "自行请人施工，302室在场看试水",
        dueDays: 10,
      },
      {
        who: "B",
        what: "赔偿302室吊顶和衣柜修理费",
        amountYuan: 1200,
        way: "转账或现金，出具收条",
        dueDays: 7,
      },
      { who: "B", what: "徐国梁之子当面向沈婉秋及其母亲道歉", amountYuan: null, way: "登门", dueDays: 3 },
      {
        who: "A",
        what: "施工期间提供楼下查看的便利，不再追究被褥损失",
        amountYuan: null,
        way: "配合施工",
        dueDays: 12,
      },
    ],
  },
  performance: [
    { day: 6, time: "19:30", term: 2, how: "徐先生带儿子登门道歉，提了一篮橘子，楼组长在场" },
    { day: 9, time: "12:05", term: 1, how: "转账一千二百元，沈女士出具收条，照片已存" },
    { day: 14, time: "16:40", term: 0, how: "防水重做完工，四十八小时闭水试验不渗漏，双方签字" },
    { day: 16, time: "17:10", term: 3, how: "302室确认顶面干燥，新吊顶已装好" },
  ],
  followUps: [
    {
      day: 23,
      time: "10:10",
      by: "worker",
      side: "A",
      answer: "confirmed",
      way: "visit",
      words: "一点也不漏了，老太太夜里走路放心了。",
    },
    {
      day: 23,
      time: "10:40",
      by: "worker",
      side: "B",
      answer: "confirmed",
      way: "visit",
      words: "事情过去了，比打官司强。",
    },
    {
      day: 46,
      time: "10:00",
      by: "worker",
      side: "A",
      answer: "confirmed",
      way: "phone",
      words: "下了两场大雨也没事。",
    },
    {
      day: 46,
      time: "10:25",
      by: "worker",
      side: "B",
      answer: "confirmed",
      way: "phone",
      words: "两家又一起打牌了。",
    },
  ],
  state: "verified",
};

/** Mission B4: child support found on a visit, support duties performed. */
const support: CaseScript = {
  key: "support",
  daysAgo: 34,
  time: "15:25",
  title: "走访得知离婚后一年多没有给抚养费",
  category: "01",
  subtype: "01-child-support",
  source: "officer-visit",
  naming: "named",
  grade: "yellow",
  gradeReason: "涉及孩子上学，双方尚能联系，宜早不宜迟",
  grid: "新屋组",
  placeWords: "橹溪村新屋组26号",
  story:
    "民警走访新屋组时，潘素贞一个人在院子里剥豆子，说起女儿开学要交的钱还没凑齐，说着就掉了眼泪。她和罗志强前年协议离婚，女儿小满跟她过，协议上写明男方每月给抚养费八百元，每月十五号前转账。头半年还按时，后来先是晚几天，再后来就没有了，算到上个月已经十四个月，一共一万一千二百元。打电话他说厂里效益不好，再打就不接了。孩子想爸爸，生日那天等到晚上九点也没等来电话。潘素贞说自己在镇上做缝纫，一个月两千多块，不想去法院，怕孩子以后两头为难，只盼着有人帮忙说句公道话，让他按说好的来，也多来看看女儿。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "潘素贞",
      phone: fakePhone("resident", 3),
      statement:
        "钱是给孩子的，不是给我的。他要是真困难，少给几个月我也能等，可不能不接电话。我愿意让他每两个星期接孩子去住一天，只要提前说一声。以前我说过不让他看孩子，那是气话。",
    },
    {
      side: "B",
      kind: "person",
      name: "罗志强",
      phone: fakePhone("resident", 4),
      statement:
        "前年换了厂，工资降了一千多，又借钱给父亲看病。去年去接孩子，她在门口说不给钱就别见，我一赌气就不给了。孩子是我的，该给的我认，一次拿不出一万多，能不能分开给。我最想的是周末能接女儿。",
    },
  ],
  acts: [
    { day: 0, time: "16:30", act: "accept", by: "officer" },
    {
      day: 1,
      time: "09:00",
      act: "assign-holder",
      by: "officer",
      note: "请村妇联主席潘秀梅主持；与申请人同姓，已声明无亲属关系",
    },
    { day: 3, time: "09:30", act: "begin-mediation", by: "mediator.pan" },
    { day: 6, time: "11:20", act: "record-agreement", by: "mediator.pan" },
  ],
  notes: [
    {
      day: 0,
      time: "16:35",
      by: "officer",
      compartment: "A",
      text: "离婚协议原件已看，约定每月八百元，转账记录停在十四个月前。",
    },
    {
      day: 4,
      time: "20:00",
      by: "mediator.pan",
      compartment: "B",
      text: "与罗志强通话四十分钟：现月薪三千六百元，父亲住院欠亲戚两万元，愿意分期。",
    },
    {
      day: 5,
      time: "19:30",
      by: "mediator.pan",
      compartment: "neutral",
      text: "两边真正的心结是探望，不是钱。先谈探望，再谈分期。",
    },
    {
      day: 27,
      time: "16:00",
      by: "officer",
      compartment: "A",
      text: "上门看望：潘素贞说钱到了，孩子也高兴，就盼着能一直这样。",
    },
  ],
  sessions: [
    {
      day: 6,
      time: "09:30",
      minutes: 110,
      place: "橹溪村调解室",
      mediator: "mediator.pan",
      present: ["潘素贞", "罗志强", "社区民警"],
      record:
        "先谈探望：双方同意每月第二、第四个周六由父亲接走，次日下午送回。罗志强看了女儿画的画，说这一年多对不起孩子。再谈费用：从本月起恢复每月八百元，所欠一万一千二百元分七期，每期一千六百元。调解员说明抚养费是孩子的权利，不得与探望互为条件，双方听明白后签字。",
      result: "agreed",
    },
  ],
  agreement: {
    form: "written",
    day: 6,
    facts: "双方离婚协议约定男方每月支付女儿抚养费八百元，已拖欠十四个月，共一万一千二百元。",
    terms: [
      {
        who: "B",
        what: "自本月起每月十五日前支付抚养费（首期）",
        amountYuan: 800,
        way: "转账至女方账户，注明抚养费",
        dueDays: 9,
      },
      { who: "B", what: "补付拖欠的抚养费第一期", amountYuan: 1600, way: "转账", dueDays: 20 },
      {
        who: "B",
        what: "补付其余六期，每两个月一期，每期一千六百元",
        amountYuan: 9600,
        way: "转账",
        dueDays: 380,
      },
      {
        who: "A",
        what: "每月第二、第四个周六由父亲接女儿，次日下午五点前送回",
        amountYuan: null,
        way: "提前一天电话说定",
        dueDays: 14,
      },
    ],
  },
  performance: [
    { day: 14, time: "18:02", term: 0, how: "转账八百元，备注“小满抚养费”，截图已存" },
    { day: 20, time: "17:00", term: 3, how: "父亲首次按约接女儿，女方发来照片，次日四点半送回" },
    { day: 25, time: "12:30", term: 1, how: "转账一千六百元，女方确认收到" },
  ],
  followUps: [],
  state: "agreed",
};

export const casesAtHome: CaseScript[] = [leak, support];
