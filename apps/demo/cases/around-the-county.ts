import { fakePhone } from "../county/phones.ts";
import type { CaseScript } from "./case-script.ts";

/** A fig tree that takes a neighbour's light; both sides are fond of something. */
const figTree: CaseScript = {
  key: "fig-tree",
  daysAgo: 9,
  time: "10:12",
  title: "院里无花果树挡住邻居窗户的光",
  category: "02",
  subtype: "02-light-plants",
  source: "meeting",
  naming: "named",
  grade: "blue",
  gradeReason: "话没有说绝，趁落叶前修剪最合适",
  grid: "霜叶老街",
  placeWords: "霜叶老街41号与43号之间的院墙",
  story:
    "在上周的居民恳谈会上，四十三号的崔玉珍说起隔壁的无花果树。那棵树是四十一号范根水的老伴十二年前种下的，如今长得比屋檐还高，枝叶盖住了崔家西边两扇窗，下午三点屋里就要开灯。熟透的果子掉在她晾的衣服上，招来一群马蜂，去年她孙子的手背被蜇肿了。她自己拿剪刀剪过伸过墙来的几枝，范根水看见就发了脾气，说老伴走了三年，家里就剩这棵树是她留下的，谁也别想动。两家从此见面不说话，连共用的水井盖都一家盖一家掀。崔玉珍说并不想把树砍掉，只盼着修一修，让屋里亮一点，果子也别再掉过来。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "崔玉珍",
      phone: fakePhone("resident", 11),
      statement:
        "我知道那是他老伴种的，她在的时候年年送我一篮。我就想下午屋里亮堂一点，孙子写作业不用开灯。剪枝的钱我出一半也行。剪他的枝没打招呼，是我不对。",
    },
    {
      side: "B",
      kind: "person",
      name: "范根水",
      phone: fakePhone("resident", 12),
      statement:
        "不是我不讲理，她趁我不在家拿剪刀剪得乱七八糟，我看着像剪在心上。要修也得请懂树的人来，冬天落了叶再修，春天还能发。果子熟了我可以早点摘。",
    },
  ],
  acts: [
    { day: 0, time: "14:00", act: "accept", by: "worker" },
    {
      day: 1,
      time: "09:30",
      act: "assign-holder",
      by: "officer",
      note: "顾怀瑾老师与两家都熟，已说明，双方同意",
    },
    { day: 4, time: "14:30", act: "begin-mediation", by: "mediator.gu" },
  ],
  notes: [
    {
      day: 2,
      time: "15:10",
      by: "worker",
      compartment: "joint",
      text: "下午三点在崔家西窗测光并拍照：枝叶遮去窗户约六成，伸过院墙最长一米九。",
    },
    {
      day: 5,
      time: "16:00",
      by: "mediator.gu",
      compartment: "B",
      text: "范根水拿出老伴抱着小树苗的照片，讲了半个小时。愿意听园艺师傅的意见。",
    },
    {
      day: 6,
      time: "10:30",
      by: "mediator.gu",
      compartment: "neutral",
      text: "请绿化队的老师傅看过：十二月落叶后重剪，可降到屋檐下，不伤树。可扦插一株小苗，送给崔家。",
    },
  ],
  sessions: [
    {
      day: 7,
      time: "14:00",
      minutes: 60,
      place: "霜叶老街凉亭",
      mediator: "mediator.gu",
      present: ["崔玉珍", "范根水", "绿化队师傅"],
      record:
        "师傅说明冬剪不伤树，两人都松了口气。崔玉珍为擅自剪枝道歉。范根水说要问过儿子再定，约好下周日儿子回来再坐一次。双方同意先把井盖的事说开：谁用完谁盖上。",
      result: "adjourned",
    },
  ],
  agreement: null,
  performance: [],
  followUps: [],
  state: "mediating",
};

/** Mission B7: small matters do not leave the ship, large ones not the port. The place is a unit, not an area. */
const crew: CaseScript = {
  key: "crew",
  daysAgo: 63,
  time: "05:20",
  title: "渔船上酒后推搡，为分网具和工钱起争执",
  category: "99",
  subtype: "99-crew",
  source: "unit",
  naming: "named",
  grade: "orange",
  gradeReason: "船上空间小、酒后易再起冲突，靠港前必须稳住",
  grid: "枫渡渔船队网格",
  placeWords: "枫渡渔船队示范七号船，停靠渔港三号泊位",
  story:
    "示范七号船夜里收网回来，离港还有两个钟头，船员蒋铁柱和卢阿福在后甲板吵了起来。原来这一航次换了新网，蒋铁柱说卢阿福收网时不用力，网被螺旋桨绞破一片，损失该从他工钱里扣；卢阿福喝了半斤酒，说自己已经连着干了十六个小时，上一航次的一千五百元还没结清，谁再提扣钱就跟谁拼命。两个人推搡起来，一只鱼筐翻进河里，船长一手把舵一手喊人，才把两人隔到前舱和后舱。没有人受伤，可一船七个人都绷着脸。船长按船队的规矩在船上记了一笔，靠港前报到渔港警务室，请老船长江海生到码头等船，先醒酒，再说事，别让人一上岸就散了。",
  reporter: { name: "夏长河（船长）", phone: fakePhone("resident", 13) },
  parties: [
    {
      side: "A",
      kind: "person",
      name: "蒋铁柱",
      phone: fakePhone("resident", 14),
      statement:
        "网是我一梭子一梭子补起来的，破了心疼。我说扣钱是气头上的话，要扣也该船长定，不该我说。他推我那一下我没站稳，差点下水，这个他得认。",
    },
    {
      side: "B",
      kind: "person",
      name: "卢阿福",
      phone: fakePhone("resident", 15),
      statement:
        "酒是我喝多了，推人不对，我认错。可上个航次的钱拖了四十天，家里娃要交学费，心里一直窝火。网绞了是因为风转了向，不是我偷懒，船长看见的。",
    },
  ],
  acts: [
    { day: 0, time: "05:40", act: "accept", by: "worker", note: "船上记录已收到，两人分舱，无人受伤" },
    { day: 0, time: "07:30", act: "begin-mediation", by: "mediator.jiang", note: "码头调解，醒酒后开始" },
    { day: 0, time: "11:10", act: "record-agreement", by: "mediator.jiang" },
    {
      day: 5,
      time: "15:00",
      act: "record-performance",
      by: "mediator.jiang",
      note: "工钱结清，网已补好，两人同意继续同船",
    },
    { day: 35, time: "16:20", act: "verify", by: "officer" },
  ],
  notes: [
    {
      day: 0,
      time: "06:50",
      by: "worker",
      compartment: "staff",
      text: "船六点四十靠三号泊位，卢阿福在休息室喝水醒酒，蒋铁柱由船长陪着吃早饭。",
    },
    {
      day: 0,
      time: "08:10",
      by: "officer",
      compartment: "neutral",
      text: "看了螺旋桨和破网，船长证明当时风向突变。工钱台账上确有一千五百元未结。",
    },
  ],
  sessions: [
    {
      day: 0,
      time: "09:30",
      minutes: 85,
      place: "渔港码头调解室",
      mediator: "mediator.jiang",
      present: ["蒋铁柱", "卢阿福", "船长夏长河", "船队会计"],
      record:
        "确认双方清醒、自愿。江船长讲了自己年轻时在船上打架的旧事，两人都笑了。会计当面核对工钱，船队承认结算拖延。卢阿福就推人道歉，蒋铁柱收回扣钱的话。破网由船队出材料、两人一起补，船上从此立一条规矩：出航不带酒。",
      result: "agreed",
    },
  ],
  agreement: {
    form: "oral",
    day: 0,
    facts: "两人因破网和工钱在船上推搡，无人受伤；破网系风向突变所致，上一航次工钱未结。",
    terms: [
      {
        who: "B",
        what: "就推人一事向蒋铁柱道歉，出航期间不饮酒",
        amountYuan: null,
        way: "当面，全船见证",
        dueDays: 0,
      },
      {
        who: "A",
        what: "收回扣工钱的话，与卢阿福一起把网补好",
        amountYuan: null,
        way: "船队出材料",
        dueDays: 5,
      },
      {
        who: "A",
        what: "会同船队会计结清上一航次工钱",
        amountYuan: 1500,
        way: "船队转账给卢阿福，蒋铁柱作证",
        dueDays: 3,
      },
    ],
  },
  performance: [
    { day: 0, time: "11:00", term: 0, how: "当面道歉，全船七人在场" },
    { day: 2, time: "10:20", term: 2, how: "船队转账一千五百元，卢阿福确认收到" },
    { day: 4, time: "17:30", term: 1, how: "网已补好，船长验过" },
  ],
  followUps: [
    {
      day: 12,
      time: "15:40",
      by: "worker",
      side: "A",
      answer: "confirmed",
      way: "visit",
      words: "又一起出了两趟船，没再红过脸。",
    },
    {
      day: 12,
      time: "15:50",
      by: "worker",
      side: "B",
      answer: "confirmed",
      way: "visit",
      words: "钱到了，酒也不带了。",
    },
    { day: 35, time: "15:45", by: "worker", side: "A", answer: "confirmed", way: "phone", words: "好着呢。" },
    {
      day: 35,
      time: "15:55",
      by: "worker",
      side: "B",
      answer: "confirmed",
      way: "phone",
      words: "没事了，谢谢江船长。",
    },
  ],
  state: "verified",
};

/** A theft is no dispute: it is not mediated, it goes to the police, and the resident is told so. */
const theft: CaseScript = {
  key: "theft",
  daysAgo: 6,
  time: "18:34",
  title: "楼道里的电动车电瓶被偷",
  category: "99",
  subtype: null,
  source: "resident",
  naming: "named",
  grade: "orange",
  gradeReason: "涉嫌盗窃，不属于调解范围，立即移交",
  grid: "蓝领公寓",
  placeWords: "蓝领公寓五号楼一楼楼道",
  story:
    "我住蓝领公寓五号楼，在新枫产业园上夜班。今天下午五点多下楼准备去上班，发现停在一楼楼道里的电动车坐垫被撬开，电瓶没有了，线头剪得整整齐齐。车是上个月刚买的，光电瓶就值一千一百元。同一个楼道里还有两辆车的锁也被撬过，隔壁老乡说中午听见有人在楼下敲打，以为是修车的就没有出来看。楼道口的灯坏了半个月，大门的门禁也早就刷不上了，谁都能进来。我一个月工资四千多，没有车上夜班要走四十分钟。我不找谁吵架，也没有和谁有矛盾，就是请你们快点查一查是谁偷的，再把门禁修好，不然大家都不敢把车停在这里。",
  reporter: { name: "熊子墨", phone: fakePhone("resident", 16) },
  parties: [],
  acts: [
    {
      day: 0,
      time: "18:52",
      act: "hand-to-police",
      by: "officer",
      note: "涉嫌盗窃，不予调解，已转派出所受案并电话告知报案人；门禁和路灯另立隐患，交物业限三日修复",
    },
  ],
  notes: [
    {
      day: 0,
      time: "18:55",
      by: "officer",
      compartment: "reporter",
      text: "您反映的情况涉嫌盗窃，不能调解，已移交派出所办理，值班民警今晚到现场。请不要移动车辆，保留购车和电瓶的凭证。",
    },
    {
      day: 2,
      time: "10:20",
      by: "worker",
      compartment: "reporter",
      text: "一楼灯已换，门禁明天上午更换读卡器。办案进展由派出所直接告知您。",
    },
  ],
  sessions: [],
  agreement: null,
  performance: [],
  followUps: [],
  state: "ended",
};

/** Just come in: nobody has answered yet, and the clock runs. */
const wages: CaseScript = {
  key: "wages",
  daysAgo: 0,
  time: "08:05",
  title: "装修队六个人的工钱拖了两个月",
  category: "10",
  subtype: "10-contractor",
  source: "resident",
  naming: "named",
  grade: "orange",
  gradeReason: "涉及六人工资，临近年底",
  grid: "新枫家园",
  placeWords: "新枫家园二期样板房工地",
  story:
    "我们六个人从老家过来，在新枫家园二期给样板房做水电和泥工，带班的是田守信，说好每人每天三百二十元，干完一层结一次。七月到九月一共做了三层，前两层的钱拿到了，第三层每人二十三天，六个人加起来四万四千一百六十元，到现在一分没有。田守信说上面公司没给他拨款，公司的人又说钱早就打给带班的了，我们拿着记工本两头跑，谁也不认。上个星期有两个工友没钱交房租，搬到工地的材料棚里睡。我们不想堵门，也不想闹事，马上要到年底了，家里都等着钱。请你们把带班的和公司叫到一起，当面把账对清楚，给我们一个准日子。",
  reporter: "A",
  parties: [
    {
      side: "A",
      kind: "person",
      name: "姜大明等六人",
      phone: fakePhone("resident", 17),
      statement: "记工本每天都有带班签字，工友之间也能互相作证。只要给个准日子，分两次给也可以。",
    },
    {
      side: "B",
      kind: "person",
      name: "田守信",
      phone: fakePhone("resident", 18),
      statement: "（尚未听取）",
    },
  ],
  acts: [],
  notes: [],
  sessions: [],
  agreement: null,
  performance: [],
  followUps: [],
  state: "reported",
};

export const casesAroundTheCounty: CaseScript[] = [figTree, crew, theft, wages];
