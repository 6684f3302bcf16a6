import { type Basic, w } from "./basic.ts";

/** What is known to help, for harm, land and the environment. */
export const harmBasics: readonly Basic[] = [
  {
    category: "06",
    before: [
      w("先看病，病历、发票、照片都留好。", "See a doctor first; keep records, bills and photos."),
      w(
        "有人动手的先报警；伤情要鉴定的，调解的期限会停着等结果。",
        "Where somebody hit, call the police; while an injury is appraised the time limits stand still.",
      ),
    ],
    law: [
      w(
        "人身损害可赔医疗、护理、交通、误工等（民法典 1179）；受害人有过错的可以减轻（1173）。",
        "Treatment, care, travel and lost income are paid (1179); the victim's own fault lessens it (1173).",
      ),
      w(
        "动物致害由饲养人负责（1245）；未成年人致害由监护人负责（1188）。",
        "The keeper answers for an animal (1245), the guardian for a minor (1188).",
      ),
    ],
    steps: [
      w(
        "按项列表：每一项有没有票据、双方认不认，认的先合计。",
        "List item by item: with a bill or not, accepted or not; add up the accepted ones first.",
      ),
      w(
        "打架的先分清是不是治安案件，走公安调解还是人民调解。",
        "For a fight see first whether it is a case of public order: police or people's mediation.",
      ),
    ],
    phrases: [
      w("有票的我们先加起来，没票的再商量。", "We add up what has a bill, and talk of the rest after."),
    ],
    source: w("民法典 1173、1179、1188、1245", "Civil Code 1173, 1179, 1188, 1245"),
  },
  {
    category: "07",
    before: [
      w(
        "找出承包合同、经营权证；田埂、水口先拍照。",
        "Find the contract and the certificate; photograph the ridge and the sluice.",
      ),
      w(
        "农忙先种先收，账后算，不要拔苗、断水。",
        "In the season sow and harvest first; do not pull plants or cut water.",
      ),
    ],
    law: [
      w(
        "承包经营纠纷可以调解，也可以仲裁，时效两年；仲裁一般六十日内结束。",
        "Contracts of land can be mediated or arbitrated, within two years; arbitration normally ends in sixty days.",
      ),
    ],
    steps: [
      w(
        "请村里老人和会计带着图到地头，当场指界。",
        "Walk the field with old villagers and the book-keeper, with the map.",
      ),
      w("用水按轮次写成表，贴在水口。", "Write the turns for water as a table and hang it at the sluice."),
    ],
    phrases: [
      w(
        "地在这里跑不了，先把这一季的收成保住。",
        "The land will not run away: let us save this season's harvest.",
      ),
    ],
    source: w(
      "农村土地承包经营纠纷调解仲裁法",
      "Law on Mediation and Arbitration of Rural Land Contract Disputes",
    ),
  },
  {
    category: "08",
    before: [
      w(
        "公告、协议、评估报告要一份；有异议的期限写在日历上。",
        "Ask for the notice, the agreement and the appraisal; put the time for objections in the calendar.",
      ),
      w(
        "家里人怎么分补偿款，先在家里列清楚再来。",
        "How the family shares the payment is listed at home first.",
      ),
    ],
    law: [
      w(
        "对征收决定不服的走复议或诉讼，六十日内可以申请复议；家庭内部怎么分可以调解。",
        "Against the decision itself: reconsideration within sixty days, or the court. How a family shares can be mediated.",
      ),
    ],
    steps: [
      w(
        "先分清对政府的和家里之间的，前者告知途径。",
        "Tell apart what is with the government and what is within the family; for the first tell the routes.",
      ),
      w("补偿款分配逐项写谁、多少、哪天到账。", "Write who, how much, and on which day."),
    ],
    phrases: [
      w(
        "决定对不对我们定不了，钱在家里怎么分可以谈。",
        "Whether the decision is right is not ours; how you share it we can talk about.",
      ),
    ],
    source: w("行政复议法；民法典", "Administrative Reconsideration Law; Civil Code"),
  },
  {
    category: "09",
    before: [
      w(
        "记一周的时间表：几点到几点、什么声音什么气味，能录就录。",
        "Keep a table for a week: from when to when, what noise or smell; record what you can.",
      ),
      w(
        "噪声先请物业、居委会劝一次，再报主管部门。",
        "For noise the property staff or the committee speak first, then the department.",
      ),
    ],
    law: [
      w(
        "不得违法排放噪声、油烟等（民法典 294）；社会生活噪声先由居委会、业委会、物业劝阻调解（噪声污染防治法）。",
        "No unlawful noise or fumes (294); for noise of daily life the committees and property staff speak first (Noise Pollution Law).",
      ),
      w(
        "屡劝不改的，公安可以处理；赔偿可以由部门或调解委员会调解。",
        "Where it goes on the police may act; damages are mediated by the department or a committee.",
      ),
    ],
    steps: [
      w("到现场按反映的时间去听、去闻，两边都请到。", "Go at the hour that was named, with both sides."),
      w("约定几点停、装什么、谁来测，写进协议。", "Agree on when it stops, what is fitted, who measures."),
    ],
    phrases: [
      w("几点以后不响，您家孩子就能睡？", "From what hour must it be quiet so that your child sleeps?"),
    ],
    source: w("民法典 294；噪声污染防治法 64—70、86—87", "Civil Code 294; Noise Pollution Law 64–70, 86–87"),
  },
  {
    category: "15",
    before: [
      w(
        "病历可以复印，全套都要；封存要双方在场。",
        "You may copy the whole record; it is sealed with both present.",
      ),
      w(
        "不围堵、不拉横幅，先到医患办登记。",
        "No crowding and no banners: register at the hospital's office first.",
      ),
    ],
    law: [
      w(
        "医疗纠纷可以协商、人民调解、行政调解或诉讼；调解三十个工作日，鉴定时间不算。",
        "Medical disputes: talk, people's mediation, the authority, or court; thirty working days, without the time of appraisal.",
      ),
    ],
    steps: [
      w(
        "由医疗纠纷调委会或懂医的专家参加，先定要不要鉴定。",
        "Bring a medical committee or an expert; decide first whether an appraisal is needed.",
      ),
      w(
        "鉴定期间把期限停下来，并告诉双方停到哪天。",
        "Stop the clock for the appraisal and tell both until when.",
      ),
    ],
    phrases: [
      w(
        "您想知道的是发生了什么，我们先把经过弄明白。",
        "You want to know what happened: let us find that out first.",
      ),
    ],
    source: w("医疗纠纷预防和处理条例", "Regulation on Medical Disputes"),
  },
  {
    category: "16",
    before: [
      w(
        "先拍四个角再挪车；有人受伤先打 120、122。",
        "Photograph all four corners, then move the car; with injuries call 120 and 122 first.",
      ),
      w(
        "认定书收到十天内可以向交警申请调解。",
        "Within ten days of the finding mediation may be asked of the traffic police.",
      ),
    ],
    law: [
      w(
        "交警调解十日；也可以人民调解或起诉。财产损失从定损起，受伤从治疗结束起算。",
        "The traffic police mediate for ten days; people's mediation and the court stand open too. It counts from the assessed loss, or from the end of treatment.",
      ),
    ],
    steps: [
      w(
        "先看认定书比例，再逐项算，保险赔多少先问清。",
        "Go by the shares of the finding, then item by item; ask the insurer first.",
      ),
      w("提前三天通知双方带票据。", "Tell both three days ahead to bring their bills."),
    ],
    phrases: [
      w(
        "责任书写三七，我们就照三七一项一项算。",
        "The finding says thirty to seventy: so we go, item by item.",
      ),
    ],
    source: w(
      "道路交通安全法实施条例 95；道路交通事故处理程序规定",
      "Road Traffic Regulation 95; Procedure for Traffic Accidents",
    ),
  },
];
