import { basicTemplate, does, monthly, pay, refrains, w } from "./basic-template.ts";
import type { TemplateText } from "./template.ts";

/** Templates that come with the product, for families, neighbours, houses and land. */
export const homeTemplates: readonly TemplateText[] = [
  basicTemplate("child-support", {
    category: "01",
    subtype: "01-child-support",
    name: w("子女抚养费与探望", "Child support and visits"),
    fits: w(
      "不与子女共同生活的一方按月付抚养费，并约定探望。",
      "The parent who does not live with the child pays each month, and visits are set.",
    ),
    lines: [
      pay("子女{姓名}的抚养费", "support for the child {name}", {
        way: "转账",
        plan: monthly(12, "each"),
        inDays: 30,
      }),
      does(
        "在子女{姓名}大病、升学等大额支出发生后承担{比例}",
        "bear {share} of large costs of illness and school of the child {name}",
        {
          inDays: 365,
        },
      ),
      does(
        "每月{第几个周末}协助对方探望子女{姓名}",
        "help the other to visit the child {name} on {which weekend} of each month",
        {
          who: "A",
          inDays: 30,
          plan: monthly(12, "each"),
        },
      ),
    ],
    law: w(
      "离婚后子女仍是父母双方的子女；不直接抚养的一方负担抚养费并有探望的权利，另一方有协助义务。协议不妨碍子女在必要时提出超过原定数额的合理要求。",
      "A child stays the child of both; the parent who does not raise it pays and may visit, the other helps. The agreement does not bar the child from reasonably asking for more.",
    ),
    source: w("民法典 1084 至 1086", "Civil Code 1084 to 1086"),
  }),
  basicTemplate("elder-support", {
    category: "01",
    subtype: "01-elder-support",
    name: w("赡养老人", "Support of a parent"),
    fits: w(
      "子女之间或者与老人约定赡养费、看望和就医。",
      "Money, visits and medical care for a parent are set.",
    ),
    lines: [
      pay("赡养费", "support", { way: "转账或者当面交付", plan: monthly(12, "each"), inDays: 30 }),
      does("每月看望老人不少于{次数}次", "visit the parent at least {how often} times a month", {
        inDays: 30,
        plan: monthly(12, "each"),
      }),
      does(
        "老人就医、住院的费用报销后自付部分承担{比例}，住院期间安排陪护",
        "bear {share} of medical costs left after insurance and arrange care in hospital",
        {
          inDays: 365,
        },
      ),
    ],
    law: w(
      "成年子女有赡养扶助的义务，不得以放弃继承权为由不赡养；经老年人同意，赡养人之间可以就赡养签订协议，内容不得违反法律和老年人意愿。",
      "Grown children support their parents and cannot refuse by giving up inheritance; with the parent's consent they may agree among themselves, never against the parent's will.",
    ),
    source: w(
      "民法典 1067；老年人权益保障法 14、15、19、20",
      "Civil Code 1067; Law on the Rights of the Elderly 14, 15, 19, 20",
    ),
  }),
  basicTemplate("spouses", {
    category: "01",
    subtype: "01-divorce",
    name: w("夫妻和好与家庭开支", "Spouses: living together again"),
    fits: w(
      "双方愿意继续共同生活，约定家用、家务和言行。",
      "Both want to go on living together: money, work in the house, and how they speak.",
    ),
    lines: [
      pay("每月家庭共同开支", "monthly costs of the household", {
        way: "转入家庭共用账户",
        plan: monthly(12, "each"),
        inDays: 30,
      }),
      does(
        "每周承担家务和接送子女{次数}次",
        "do the housework and bring the children {how often} times a week",
        { inDays: 30, toward: "A" },
      ),
      refrains("辱骂、动手或者损坏家中物品", "insulting, hitting, or breaking things at home", {
        inDays: 365,
      }),
      refrains("辱骂、动手或者损坏家中物品", "insulting, hitting, or breaking things at home", {
        who: "A",
        inDays: 365,
      }),
    ],
    law: w(
      "夫妻互相忠实、尊重、关爱；禁止家庭暴力，受害人随时可以报警或者申请人身安全保护令，协议不影响这些权利。婚姻关系本身不由调解协议解除。",
      "Spouses respect one another; violence is forbidden, and whoever suffers it may call the police or ask for a protection order at any time. A marriage is not ended by a mediation agreement.",
    ),
    source: w("民法典 1042、1043；反家庭暴力法 3、23", "Civil Code 1042, 1043; Domestic Violence Law 3, 23"),
  }),
  basicTemplate("bride-price", {
    category: "01",
    subtype: "01-bride-price",
    name: w("返还彩礼", "Return of a bride price"),
    fits: w(
      "未登记结婚，或者登记后共同生活时间短，约定返还。",
      "Not registered, or lived together for a short time only.",
    ),
    lines: [
      pay("返还彩礼", "return of the bride price", { way: "转账", plan: monthly(3, "total"), inDays: 30 }),
      does("返还{首饰、物品}", "give back {jewellery, things}", { inDays: 15, way: "当面交付，双方清点" }),
    ],
    law: w(
      "返还多少看彩礼数额、共同生活和孕育情况、嫁妆、双方过错和当地习俗；已办登记且共同生活的一般不予返还。",
      "How much is returned depends on its amount, living together, children, dowry, fault and custom; after registration and a life together there is generally no return.",
    ),
    source: w(
      "最高人民法院涉彩礼纠纷规定（法释〔2024〕1 号）5、6",
      "Supreme Court on bride prices (Fa Shi [2024] 1) 5, 6",
    ),
  }),
  basicTemplate("leak", {
    category: "02",
    subtype: "02-leak",
    name: w("楼上漏水", "A leak from above"),
    fits: w(
      "漏水部位已经看过，楼上修好并赔偿楼下损失。",
      "The place of the leak was seen: upstairs mends it and pays the damage below.",
    ),
    lines: [
      does(
        "修好{漏水部位}，做闭水试验{小时数}小时，双方到场看结果",
        "mend {place of the leak} and test it with water for {hours} hours, both looking on",
        {
          inDays: 15,
          way: "自行请有资质的师傅",
        },
      ),
      pay("{受损部位}的维修费", "repair of {what was damaged}", { inDays: 7, way: "转账" }),
      does("约定时间内让施工人员进户检修", "let the workers in at the time agreed on", {
        who: "A",
        inDays: 15,
      }),
    ],
    law: w(
      "相邻各方按有利生产、方便生活、团结互助、公平合理处理；用水排水应当避免给相邻方造成损害，造成损失的赔偿。",
      "Neighbours deal fairly with one another; whoever uses or drains water avoids harm to the neighbour, and pays for it where it is done.",
    ),
    source: w("民法典 288、296、1165", "Civil Code 288, 296, 1165"),
  }),
  basicTemplate("noise", {
    category: "02",
    subtype: "02-noise",
    name: w("噪声扰邻", "Noise"),
    fits: w("约定安静的时段和减少噪声的办法。", "Quiet hours are set, and how there is less noise."),
    lines: [
      refrains(
        "在{晚上几点}至次日{早上几点}进行{发出声音的事}",
        "{what makes the noise} between {evening hour} and {morning hour}",
        { inDays: 180 },
      ),
      does("在{位置}加装{隔音物}", "put {sound insulation} at {place}", { inDays: 15 }),
      does(
        "有动静先与对方商量或者找物业，不敲打墙壁、暖气管",
        "speak with the other or the property office first, without beating walls or pipes",
        {
          who: "A",
          inDays: 180,
        },
      ),
    ],
    law: w(
      "不得违反国家规定排放噪声；使用电器、乐器或者家庭活动应当控制音量，室内装修限定作业时间。",
      "No noise against the rules of the state; sound is kept down in the home, and renovation keeps to its hours.",
    ),
    source: w("民法典 294；噪声污染防治法 65、66", "Civil Code 294; Noise Pollution Law 65, 66"),
  }),
  basicTemplate("passage", {
    category: "02",
    subtype: "02-passage",
    name: w("通道与堆物", "Passage and things in the way"),
    fits: w("清走堆放物，以后不再占用。", "Things in the way are removed, and the way stays free."),
    lines: [
      does("把{堆放物}从{位置}清走，恢复通行", "take {the things} away from {place} so that one can pass", {
        inDays: 7,
        toward: null,
      }),
      refrains("在{位置}堆放物品或者停车", "putting things or a vehicle at {place}", {
        inDays: 365,
        toward: null,
      }),
    ],
    law: w(
      "不动产权利人应当为相邻方必要的通行提供便利；消防通道不得占用、堵塞、封闭。",
      "A neighbour is given the passage that is needed; ways for the fire brigade are never blocked.",
    ),
    source: w("民法典 288、291；消防法 28", "Civil Code 288, 291; Fire Protection Law 28"),
  }),
  basicTemplate("homestead-bounds", {
    category: "03",
    subtype: "03-homestead-bounds",
    name: w("宅基地相邻界线", "Bounds between homesteads"),
    fits: w(
      "双方对相邻界线意见一致，约定界标和各自使用；只约定使用，不确认权属。",
      "Both agree where the line runs: marks and use are set. It settles use, not title.",
    ),
    lines: [
      does(
        "以{界标}为相邻界线，双方到场埋设标记，由村里见证",
        "take {mark} as the line and set the marks together, the village looking on",
        {
          inDays: 15,
          toward: "A",
        },
      ),
      does("拆除越过界线的{构筑物}", "take down {what was built} beyond the line", { inDays: 30 }),
      refrains("越过该界线建房、搭棚、堆物", "building or putting things beyond that line", { inDays: 365 }),
      refrains("越过该界线建房、搭棚、堆物", "building or putting things beyond that line", {
        who: "A",
        inDays: 365,
      }),
    ],
    law: w(
      "土地所有权和使用权争议协商不成的由人民政府处理，权属以登记为准；在争议解决前不得改变土地利用现状。",
      "A dispute over title or right of use goes to the government where talk fails, and the register decides; until then the use of the land is not changed.",
    ),
    source: w("土地管理法 14；民法典 288", "Land Administration Law 14; Civil Code 288"),
  }),
  basicTemplate("stop-building", {
    category: "03",
    use: "interim",
    name: w("先停工，等测绘或鉴定", "Stop building until the survey"),
    fits: w(
      "测绘、鉴定结果出来以前先停工，保持现状。",
      "Building stops and things stay as they are until a survey or an appraisal.",
    ),
    lines: [
      refrains(
        "在{位置}继续施工，直到{测绘或者鉴定}结果送达双方",
        "building at {place} until both have the result of {the survey}",
        { inDays: 60 },
      ),
      does(
        "配合{测绘或者鉴定}人员进场，提供图纸、证件复印件",
        "let the people of {the survey} in and give plans and copies of papers",
        { inDays: 15, toward: null },
      ),
      refrains(
        "阻拦已完工部分的必要防护（防雨、支护）",
        "hindering what must protect the finished part from rain or collapse",
        { who: "A", inDays: 60 },
      ),
    ],
    law: w(
      "临时协议是调解期间的安排，不确认权属，也不表示一方承认对方的主张。存在安全风险的，先排险。",
      "An interim agreement decides no title and admits no claim. Where there is danger, that comes first.",
    ),
    source: w("人民调解法 22、28；民法典 288", "People's Mediation Law 22, 28; Civil Code 288"),
  }),
  basicTemplate("land-use", {
    category: "07",
    name: w("承包地、田埂和用水", "Fields, ridges and water"),
    fits: w(
      "约定田埂界线、放水次序或者越界种植的处理；不确认权属。",
      "The ridge, the order of water or plants beyond the line; no title is decided.",
    ),
    lines: [
      does(
        "以{界标}为田埂界线，双方到地头当场认定并做标记",
        "take {mark} as the ridge, both marking it in the field",
        { inDays: 7, toward: "A" },
      ),
      does(
        "按{次序}放水，轮到对方时不截水",
        "take water in the order {order} and leave it to the other in turn",
        { inDays: 90, toward: "A" },
      ),
      pay("{作物}的损失", "loss of {crop}", { inDays: 15, way: "转账或者当面交付" }),
    ],
    law: w(
      "土地承包经营纠纷可以协商、调解，也可以申请仲裁或者起诉；权属以承包合同和登记为准。",
      "Disputes over contracted land may be talked over, mediated, arbitrated or sued; the contract and the register say whose it is.",
    ),
    source: w(
      "农村土地承包法 55；农村土地承包经营纠纷调解仲裁法 3、4",
      "Rural Land Contract Law 55; Law on Mediation and Arbitration of Rural Land Contracts 3, 4",
    ),
  }),
  basicTemplate("property-management", {
    category: "17",
    name: w("物业费与维修", "Property fees and repair"),
    fits: w(
      "物业修好问题，业主补交物业费。甲方是业主，乙方是物业。",
      "The company mends what is wrong and the owner pays the fees. Side A is the owner, side B the company.",
    ),
    lines: [
      does("修好{设施}，并在{公示处}公布结果", "mend {the facility} and post the result at {notice board}", {
        inDays: 15,
      }),
      pay("{起止月份}的物业费", "fees for {months}", { who: "A", inDays: 30, way: "转账" }),
      refrains(
        "以停水、停电、停用门禁的方式催交物业费",
        "cutting water, power or entry in order to be paid",
        { inDays: 365 },
      ),
    ],
    law: w(
      "物业服务人应当妥善维修养护，不得采取停止供电、供水、供热、供燃气等方式催交物业费；业主不得以未接受服务为由拒付约定的费用。",
      "The company maintains the place and may not cut power, water, heat or gas in order to be paid; an owner may not refuse the agreed fee for services not taken.",
    ),
    source: w("民法典 942、944", "Civil Code 942, 944"),
  }),
];
