import { type Basic, w } from "./basic.ts";

/** What is known to help, for matters at home and next door. Articles: Civil Code, as the notes of the field name them. */
export const neighbourBasics: readonly Basic[] = [
  {
    category: "01",
    before: [
      w(
        "先把要说的写成三句话：发生了什么、最在意什么、希望怎样。",
        "Write it in three sentences: what happened, what matters most to you, what you hope for.",
      ),
      w("不当着孩子吵，不让孩子传话。", "No quarrel in front of the children, and no messages through them."),
      w(
        "有人动手、威胁、限制出门，马上打 110；可以申请人身安全保护令。",
        "If anybody hits, threatens or keeps you from leaving, call 110 at once; you may ask for a protection order.",
      ),
    ],
    law: [
      w(
        "父母对未成年子女的抚养费、子女对父母的赡养费可以请求给付（民法典 1067）。",
        "Support of minor children and of parents in need can be claimed (Civil Code 1067).",
      ),
      w(
        "离婚不免除抚养义务（1084）；不直接抚养的一方有探望权（1086）。",
        "Divorce ends no duty to a child (1084); whoever the child does not live with may see it (1086).",
      ),
      w(
        "婚姻、收养、亲子关系是否成立不能调解，也不能申请司法确认。",
        "Whether a marriage, adoption or parentage stands cannot be mediated or confirmed by the court.",
      ),
    ],
    steps: [
      w(
        "先分开听，单独问一句：“在家里安全吗？”有危险就不安排面对面。",
        "Hear each alone first and ask each: “are you safe at home?” Where there is danger they do not meet.",
      ),
      w(
        "赡养、抚养先算清：要多少、谁出、哪天给、给到哪天。",
        "For support do the sums first: how much, from whom, on which day, until when.",
      ),
      w(
        "写进协议的是能查的事（金额、日期、探望时间），不写“好好过日子”。",
        "What goes into the agreement can be checked: sums, days, hours of visits.",
      ),
    ],
    phrases: [
      w("我先听您说完，不打断。", "I will hear you out first."),
      w(
        "我们今天不评谁对谁错，只谈孩子接下来怎么过。",
        "Today is not about who was right, but about how the child will live from here.",
      ),
    ],
    source: w(
      "民法典 1067、1084、1086；反家庭暴力法",
      "Civil Code 1067, 1084, 1086; Anti-Domestic Violence Law",
    ),
  },
  {
    category: "02",
    before: [
      w(
        "记下时间，拍照或录音；漏水先关阀、放盆，减少损失。",
        "Note the time, take a photo or a recording; for a leak shut the valve and put a bowl, so that it gets no worse.",
      ),
      w(
        "挑对方不忙的时候当面说一次，只说这件事，不翻旧账。",
        "Speak once in person at a quiet moment, of this matter alone.",
      ),
      w(
        "可以先请物业、楼长陪着说。",
        "You may ask the property staff or the head of the stairwell to come along.",
      ),
    ],
    law: [
      w(
        "按有利生产、方便生活、团结互助、公平合理处理相邻关系（民法典 288）；没有规定的可以按当地习惯（289）。",
        "Neighbours are to act for good work, easy life, mutual help and fairness (288); where no rule is, local custom may be followed (289).",
      ),
      w(
        "不得违法排放噪声等有害物质（294）；用邻居的地方要尽量少损害（296）。",
        "No unlawful noise or other harm (294); whoever uses a neighbour's place does as little harm as can be (296).",
      ),
      w("不得妨碍通风、采光和日照（293）。", "Air, light and sun are not to be taken away (293)."),
    ],
    steps: [
      w(
        "先到现场看：哪里漏、漏了多久、坏了什么，双方都在时一起看一遍。",
        "Look at the place first: where, since when, what is damaged; look once with both present.",
      ),
      w(
        "把“修好源头”和“赔损失”分成两件谈，先定修的日子。",
        "Talk of mending the cause and of paying for damage apart; set the day of the repair first.",
      ),
      w(
        "估价争不下，请双方都认的师傅报价，或先修后结。",
        "Where the price is disputed take a craftsman both trust, or mend first and settle after.",
      ),
    ],
    phrases: [
      w(
        "换成是您家天花板滴水，您最希望对方先做什么？",
        "If it dripped from your ceiling, what would you want them to do first?",
      ),
      w("今天先定两件事：哪天修、谁来修。", "Two things today: which day, and by whom."),
    ],
    source: w("民法典 288—296", "Civil Code 288–296"),
  },
  {
    category: "03",
    before: [
      w(
        "把证、合同、收据、老照片找齐，拍照留一份。",
        "Find the papers, contracts, receipts and old photos, and photograph them.",
      ),
      w(
        "争议没定之前不拆、不砌、不占。",
        "Until it is settled pull nothing down, build nothing, take nothing.",
      ),
    ],
    law: [
      w(
        "确认产权归谁不能申请司法确认，要到法院或不动产登记机关。",
        "Whose the property is cannot be confirmed from a mediation: that is for the court or the registry.",
      ),
      w(
        "建筑物共有部分的费用有约定按约定，没有约定按面积比例（民法典 283）。",
        "The cost of shared parts follows the agreement, or else the areas (Civil Code 283).",
      ),
    ],
    steps: [
      w(
        "先分清：是归属、边界，还是使用。归属的告知途径，边界和使用的再调。",
        "First tell apart: whose, where the line runs, or how it is used. For whose, tell the routes; mediate the other two.",
      ),
      w(
        "请村老、测绘或自然资源所一起到现场指认，当场画图、双方签。",
        "Point out the line on the spot with the old people of the village or the land office; draw it and let both sign.",
      ),
    ],
    phrases: [w("线画清了，子孙也不用再吵。", "A clear line spares your grandchildren the quarrel.")],
    source: w("民法典 283；民诉解释 355", "Civil Code 283; Interpretation of the Civil Procedure Law 355"),
  },
  {
    category: "17",
    before: [
      w(
        "先在物业报修、留单号；三天没回音再来反映。",
        "Report it to the property company and keep the number; come to us when three days pass without an answer.",
      ),
      w(
        "拍下现场和时间；物业费争议保留缴费和催缴单。",
        "Photograph the place with the time; for fees keep bills and reminders.",
      ),
    ],
    law: [
      w(
        "公共部分的费用分摊有约定按约定，没有约定按面积（民法典 283）。",
        "Shared cost follows the agreement, or else the areas (283).",
      ),
      w(
        "高空抛物先由侵权人赔；物业没尽到防范义务的也要担责（1254）。",
        "Whoever threw it pays; the property company answers too where it did not guard against it (1254).",
      ),
    ],
    steps: [
      w(
        "欠费和服务不到位分开谈：先列服务清单，逐条核实。",
        "Talk of fees and of service apart: list the services and check them one by one.",
      ),
      w(
        "涉及多户的请业委会和社区一起，避免一户一价。",
        "Where many homes are concerned bring the owners' committee and the community, so that all are treated alike.",
      ),
      w("约定整改日期和验收的人。", "Agree on the day it is put right and who looks."),
    ],
    phrases: [
      w(
        "费该交，事也该办，我们一条一条对。",
        "Fees are to be paid and work is to be done: line by line, please.",
      ),
    ],
    source: w("民法典 283、1254", "Civil Code 283, 1254"),
  },
  {
    category: "99",
    before: [
      w(
        "说不清归哪类没关系，把经过按时间写下来就行。",
        "You need not know the kind: write down what happened, in order.",
      ),
      w(
        "名誉、隐私的事先截图存证，不转发、不对骂。",
        "For insults or privacy take screenshots first; do not pass them on, do not answer in kind.",
      ),
    ],
    law: [
      w(
        "民事权益受侵害，一般三年内可以请求保护（民法典 188），提出过要求的重新计算（195）。",
        "A civil claim is heard within three years (188), counted anew from a demand (195).",
      ),
    ],
    steps: [
      w(
        "先问清想要的结果：道歉、删除、赔偿，还是说法。",
        "Ask first what is wanted: an apology, a deletion, money, or an explanation.",
      ),
      w(
        "不属于民事纠纷的当场告知去哪里，不让人白跑。",
        "What is no civil matter is told at once where to go.",
      ),
    ],
    phrases: [
      w("您最想要的是哪一样？我们从那一样谈起。", "Which of these do you want most? We begin with that."),
    ],
    source: w("民法典 188、195", "Civil Code 188, 195"),
  },
];
