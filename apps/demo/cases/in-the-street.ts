import { fakePhone } from "../county/phones.ts";
import type { CaseScript } from "./case-script.ts";

/** Mission A1: tyre-shop noise, found by a grid worker. */
const tyres: CaseScript = {
  key: "tyres",
  daysAgo: 29,
  time: "22:08",
  title: "轮胎店夜里换胎，居民睡不好",
  category: "02",
  subtype: "02-noise",
  source: "grid-worker",
  naming: "named",
  grade: "yellow",
  gradeReason: "涉及多户居民休息，店家愿意谈",
  grid: "汽修街片",
  placeWords: "汽修街片，枫轮轮胎修理店门前",
  story:
    "网格员晚上巡查汽修街，十点多还听见风炮声一阵接一阵。街对面住着十来户人家，几个阿姨围过来说，轮胎店生意好，货车司机专挑夜里来换胎，空压机一响，床头柜都跟着抖。八十三号的任大爷心脏不好，上个月换了两次药；隔壁冯家的孩子明年中考，戴着耳塞写作业。大家去说过，老板吕永康满口答应，过两天又照旧，有一回还和任大爷的儿子推搡了两下，幸好被人拉开。吕老板也有难处，说白天路上堵，大车进不来，房租一年六万，夜里这两个小时是一半的生意。居民想要安静，店家想要活路，请社区出面想个两头都过得去的办法。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "任开来",
      phone: fakePhone("resident", 6),
      statement:
        "我代表对面十一户。我们不是要他关门，就是晚上九点以后别开风炮。我父亲有心脏病，夜里一惊就喘。他要是把空压机挪到后院，再装个隔音棚，我们也就没话说了。",
    },
    {
      side: "B",
      kind: "unit",
      name: "枫轮轮胎修理店（吕永康）",
      phone: fakePhone("resident", 7),
      statement:
        "夜里来的都是跑长途的，不给人换胎，人家堵在路上更危险。隔音棚要八九千，我去年刚添了设备。晚上九点半收工我能做到，急活最多用手工扳手。白天能不能让大车从南口进来。",
    },
  ],
  acts: [
    { day: 0, time: "22:30", act: "accept", by: "worker" },
    {
      day: 1,
      time: "08:50",
      act: "assign-holder",
      by: "officer",
      note: "请邱长河主持，综合行政执法局派人测一次噪声",
    },
    { day: 3, time: "15:00", act: "begin-mediation", by: "mediator.qiu" },
    { day: 5, time: "17:10", act: "record-agreement", by: "mediator.qiu" },
    {
      day: 21,
      time: "21:40",
      act: "record-performance",
      by: "mediator.qiu",
      note: "连续两周夜间复查无风炮声，隔音棚已装好",
    },
  ],
  notes: [
    {
      day: 2,
      time: "22:15",
      by: "worker",
      compartment: "joint",
      text: "夜间在对面二楼窗前测得六十四分贝，高于夜间限值；双方都看了读数。",
    },
    {
      day: 4,
      time: "10:00",
      by: "officer",
      compartment: "staff",
      text: "已与交警商量：白天九点至十六点，五吨以下货车可从汽修街南口进出，试行两个月。",
    },
  ],
  sessions: [
    {
      day: 5,
      time: "15:00",
      minutes: 120,
      place: "枫见社区议事亭",
      mediator: "mediator.qiu",
      present: ["任开来", "吕永康", "居民代表三人", "综合行政执法局工作人员", "社区民警"],
      record:
        "先看了测量结果，吕老板没有再争。民警说明白天货车可从南口进，生意不必都挤在夜里。邱调解员请吕老板到任家坐了十分钟，正好有车换胎，他听见窗户响，回来说是我没想到。双方定下收工时间、隔音棚和急活的做法，居民答应把自家两个空车位白天让给等候的货车。",
      result: "agreed",
    },
  ],
  agreement: {
    form: "written",
    day: 5,
    facts: "修理店夜间使用风炮和空压机，影响对面居民休息，经测量超过夜间限值。",
    terms: [
      {
        who: "B",
        what: "每晚九点以后不开风炮和空压机，急活只用手工工具",
        amountYuan: null,
        way: "店门口张贴，居民监督",
        dueDays: 1,
      },
      {
        who: "B",
        what: "空压机移到后院并加装隔音棚",
        amountYuan: null,
        way: "自行施工，复测合格",
        dueDays: 14,
      },
      {
        who: "A",
        what: "白天把门前两个空车位让给等候的货车",
        amountYuan: null,
        way: "九点至十六点",
        dueDays: 2,
      },
    ],
  },
  performance: [
    { day: 6, time: "21:05", term: 0, how: "网格员到场，九点整收工，告示已贴" },
    { day: 7, time: "09:20", term: 2, how: "两个车位划了线，第一辆货车停入" },
    { day: 19, time: "16:30", term: 1, how: "隔音棚装好，复测夜间四十六分贝" },
  ],
  followUps: [],
  state: "settled",
};

/** Mission A8: a resident's camera check to find who broke the gate bar. */
const gateBar: CaseScript = {
  key: "gate-bar",
  daysAgo: 41,
  time: "07:55",
  title: "小区门禁杆夜里被撞断，请调看监控",
  category: "06",
  subtype: "06-gate-bar",
  source: "unit",
  naming: "named",
  grade: "blue",
  gradeReason: "损失小、责任可查清",
  grid: "枫影苑",
  placeWords: "枫影苑东门门禁杆",
  story:
    "今天早上六点半接班，保安发现枫影苑东门的门禁杆断成两截，塑料外壳碎了一地，底座也歪了。夜班的人说凌晨一点多听见一声响，出来时车已经开远，没看清车牌。现在杆子抬不起来，进出的车全靠人工开绳子，早高峰堵到了书院北路，好几位业主在群里发火，说物业连个杆子都看不住，要拿物业费抵。厂家报价换杆和调底座一共一千六百八十元。我们物业不想冤枉哪一位业主，也不想把监控随便发到群里，请警务室按规定帮忙调看东门和路口的录像，查清是哪辆车，再请大家坐下来谈怎么赔、以后怎么防。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "unit",
      name: "霜安物业（经理丁慧敏）",
      phone: fakePhone("resident", 8),
      statement:
        "杆子用了六年，本来也该换感应头了。撞的人要是认，我们只要材料钱，人工自己出。最好别让业主之间在群里骂来骂去。",
    },
    {
      side: "B",
      kind: "person",
      name: "董双喜",
      phone: fakePhone("resident", 9),
      statement:
        "那天夜里接老婆下班，前车刚过我就跟上，没想到杆子落得那么快。听见响我以为是轧了什么，真没下车看。第二天看群里骂成那样，就没好意思说。录像里是我的车，我认。",
    },
  ],
  acts: [
    { day: 0, time: "08:20", act: "accept", by: "officer" },
    { day: 2, time: "17:30", act: "begin-mediation", by: "mediator.gu" },
    { day: 3, time: "18:45", act: "record-agreement", by: "mediator.gu" },
    { day: 6, time: "10:00", act: "record-performance", by: "mediator.gu", note: "新杆装好，款已付" },
    { day: 36, time: "09:50", act: "verify", by: "officer" },
  ],
  notes: [
    {
      day: 1,
      time: "10:40",
      by: "officer",
      compartment: "staff",
      text: "经审批调看东门录像，时段零点五十至一点三十，查看人两名；截取十二秒存入证据，原件校验值已登记。",
    },
    {
      day: 1,
      time: "11:10",
      by: "officer",
      compartment: "joint",
      text: "给物业看的是遮去其他车辆和行人的副本，只显示撞杆的一段。",
    },
  ],
  sessions: [
    {
      day: 3,
      time: "18:00",
      minutes: 40,
      place: "霜叶里社区调解室",
      mediator: "mediator.gu",
      present: ["丁慧敏", "董双喜"],
      record:
        "双方看了处理过的录像，董双喜当场承认。顾老师说车跟得急，杆子也落得急，各有一点道理。物业同意承担一半人工并调慢落杆，董双喜赔材料费一千二百元，物业在群里说明已妥善处理，不提姓名。",
      result: "agreed",
    },
  ],
  agreement: {
    form: "written",
    day: 3,
    facts: "董双喜驾车跟随前车通过东门时撞断门禁杆，录像可证。",
    terms: [
      { who: "B", what: "赔偿门禁杆材料费", amountYuan: 1200, way: "扫码付款，物业开收据", dueDays: 3 },
      {
        who: "A",
        what: "更换门禁杆，落杆延时调为三秒，张贴一车一杆提示",
        amountYuan: null,
        way: "厂家施工",
        dueDays: 5,
      },
      {
        who: "A",
        what: "在业主群说明事情已处理，不提姓名和车牌",
        amountYuan: null,
        way: "文字说明",
        dueDays: 1,
      },
    ],
  },
  performance: [
    { day: 3, time: "19:00", term: 0, how: "当场付款一千二百元，收据已拍照" },
    { day: 4, time: "08:10", term: 2, how: "群内说明已发" },
    { day: 6, time: "09:40", term: 1, how: "新杆试用正常，提示牌已装" },
  ],
  followUps: [
    {
      day: 13,
      time: "09:10",
      by: "worker",
      side: "A",
      answer: "confirmed",
      way: "visit",
      words: "早高峰不堵了，也没人再骂。",
    },
    {
      day: 13,
      time: "09:20",
      by: "worker",
      side: "B",
      answer: "confirmed",
      way: "phone",
      words: "处理得体面，谢谢没把我名字贴出来。",
    },
    {
      day: 36,
      time: "09:10",
      by: "worker",
      side: "A",
      answer: "confirmed",
      way: "phone",
      words: "一个月没再撞过。",
    },
    {
      day: 36,
      time: "09:25",
      by: "worker",
      side: "B",
      answer: "confirmed",
      way: "phone",
      words: "没问题了。",
    },
  ],
  state: "verified",
};

/** Mission C2: an open compound with scraping; police, property and owners improve it together. */
const scrapes: CaseScript = {
  key: "scrapes",
  daysAgo: 12,
  time: "06:50",
  title: "开放小区一周内三辆车被剐，业主要说法",
  category: "16",
  subtype: "16-parking-scrape",
  source: "patrol",
  naming: "named",
  grade: "orange",
  gradeReason: "同一地点反复发生，多户受损，要从源头改",
  grid: "丝厂宿舍",
  placeWords: "丝厂宿舍南北通道，老锅炉房拐角",
  story:
    "巡逻队早上经过丝厂宿舍，看见五六个人围着一辆白色轿车，右边从车头到车尾一道深痕。车主彭文斌说这是这一周里第三辆了，前两辆一辆掉了后视镜，一辆凹了车门，都在老锅炉房的拐角。这里是八十年代的家属院，四面没有围墙，送货三轮、外面来停车上班的、抄近路去菜场的都从中间穿。路灯坏了两盏，锅炉房的旧砖堆占去半边路，会车时谁也不让谁。车主们要求查出是谁，更要求物业给个说法；物业说自己只收每户每月十五块钱，管不了外面的车。几个人越说越急，差点和送豆腐的三轮师傅动起手来，被巡逻队员劝开。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "彭文斌",
      phone: fakePhone("resident", 10),
      statement:
        "我的车漆补一下要九百，保险走了明年还涨价。找不到人我也认倒霉，可不能再有第四辆。把砖堆清了、灯修好、画个线，比赔我钱强。我们几家车主愿意出力搬砖。",
    },
    {
      side: "B",
      kind: "unit",
      name: "霜安物业（经理丁慧敏）",
      phone: fakePhone("resident", 8),
      statement:
        "这院子是老厂移交过来的，没有维修基金，路灯一直挂在厂里的旧账上。砖堆是锅炉房拆剩的，归谁处理没人说得清。只要社区牵头，我们可以出两个人、出划线的钱。",
    },
  ],
  acts: [
    { day: 0, time: "07:20", act: "accept", by: "officer" },
    { day: 0, time: "07:30", act: "grade", by: "officer" },
    {
      day: 1,
      time: "10:00",
      act: "assign-holder",
      by: "officer",
      note: "列为小区改善事项：清砖、修灯、划线、装镜，各定负责人和日期",
    },
    { day: 8, time: "16:00", act: "note", by: "worker", note: "砖堆已清，路灯修好一盏，另一盏等配件" },
  ],
  notes: [
    {
      day: 1,
      time: "10:30",
      by: "officer",
      compartment: "joint",
      text: "三起都在早晨六点到七点半之间，两起可从对面店铺录像看到是三轮车转弯蹭到，已通知本人来谈赔偿。",
    },
    {
      day: 2,
      time: "15:20",
      by: "worker",
      compartment: "staff",
      text: "丈量：拐角净宽三米一，清掉砖堆可到四米八。建议装一面转角镜，早高峰改为由北向南单行。",
    },
    {
      day: 8,
      time: "16:05",
      by: "worker",
      compartment: "joint",
      text: "周六上午十三户一起搬砖，用了两个半小时；单行线方案贴在门口征求意见到周日。",
    },
  ],
  sessions: [],
  agreement: null,
  performance: [],
  followUps: [],
  state: "accepted",
};

export const casesInTheStreet: CaseScript[] = [tyres, gateBar, scrapes];
