import { type Basic, w } from "./basic.ts";

/** What is known to help, for contracts, money and work. */
export const workBasics: readonly Basic[] = [
  {
    category: "04",
    before: [
      w(
        "找出合同、欠条、转账和聊天记录，按时间排好。",
        "Find the contract, the note of debt, transfers and chats, in order of time.",
      ),
      w(
        "给对方发一条写明金额和日期的催告，三年时效从催告起重新算。",
        "Send a demand with the sum and the day: the three years count anew from it.",
      ),
    ],
    law: [
      w(
        "一般诉讼时效三年（民法典 188），催告或承认欠款的重新计算（195）。",
        "Claims lapse after three years (188); a demand or an acknowledgement starts them anew (195).",
      ),
    ],
    steps: [
      w(
        "先对账：本金、已还、利息各多少，双方认的先写下来。",
        "Agree on the sums first: principal, paid, interest; write down what both accept.",
      ),
      w(
        "还不上的谈分期，每期写日子和金额，一期不还怎么办也写。",
        "Where it cannot be paid at once agree on instalments, each with day and sum, and what follows a missed one.",
      ),
    ],
    phrases: [w("一次拿不出，那每个月拿得出多少？", "If not all at once, how much each month?")],
    source: w("民法典 188、195", "Civil Code 188, 195"),
  },
  {
    category: "05",
    before: [
      w("账本、进货单、分红约定先复印，别只拿原件。", "Copy the books, orders and agreements first."),
      w(
        "合伙的事先列三张单：各出了多少、各拿了多少、现在剩多少。",
        "For a partnership make three lists: what each put in, what each took out, what is left.",
      ),
    ],
    law: [
      w(
        "有书面约定的按约定；没有约定的先协商。",
        "A written agreement holds; without one the partners settle it between them.",
      ),
    ],
    steps: [
      w(
        "先保住生意：停业、拉货的事先定临时办法。",
        "Save the business first: agree on an interim way for shutting or taking goods.",
      ),
      w(
        "账目争议请双方都认的会计核一遍再谈。",
        "Where the books are disputed let an accountant both trust go through them first.",
      ),
    ],
    phrases: [w("店在，钱才要得回来。", "While the shop runs there is money to be shared.")],
    source: w("民法典合同编", "Civil Code, book on contracts"),
  },
  {
    category: "10",
    before: [
      w(
        "把出工的天数、工价、谁叫去的写清楚，微信、工友证言都算。",
        "Write down days worked, the rate and who called you; chats and workmates count.",
      ),
      w(
        "找任何一个部门都可以，第一个接的部门要负责到底。",
        "You may go to any department: the first that is asked sees it through.",
      ),
    ],
    law: [
      w(
        "首问的部门负责，不归它管的要移送并告知（保障农民工工资支付条例）。",
        "The first department asked is responsible; it passes on what is not its own and tells you.",
      ),
      w(
        "欠薪调解协议不履行，可以直接向法院申请支付令。",
        "When an agreement on wages is not kept, a payment order can be asked for at once.",
      ),
    ],
    steps: [
      w(
        "先定发放的日子，再谈数目争议；没争议的部分先发。",
        "Fix the day first, then the disputed sum; pay what is not disputed at once.",
      ),
      w(
        "十人以上同一诉求，请他们推代表，逐人列表签字。",
        "Ten or more with one claim choose representatives; a list with each one's sum is signed.",
      ),
      w("涉及工地的，同时推送人社和住建。", "For a building site push it to labour and to housing at once."),
    ],
    phrases: [w("没争议的先发，有争议的接着对。", "What is agreed is paid now; the rest we go on with.")],
    source: w(
      "保障农民工工资支付条例；劳动争议调解仲裁法",
      "Regulation on Migrant Workers' Wages; Labour Dispute Mediation and Arbitration Law",
    ),
  },
  {
    category: "11",
    before: [
      w(
        "保留劳动合同、工资条、考勤、通知的照片。",
        "Keep contract, pay slips, attendance and notices as photos.",
      ),
      w("仲裁一般要在一年内提出，别拖。", "Arbitration is normally asked for within one year: do not wait."),
    ],
    law: [
      w(
        "调解十五日没有结果，可以申请仲裁；仲裁一般四十五日内结束。",
        "After fifteen days without an agreement arbitration may be asked for; it normally ends within forty-five.",
      ),
      w(
        "个人之间的劳务受伤，按过错分担（民法典 1192）。",
        "Injury in work between individuals is shared by fault (1192).",
      ),
    ],
    steps: [
      w(
        "先看时效还剩多少天，写在第一页。",
        "See how many days of the time limit are left, and write it on page one.",
      ),
      w(
        "工伤先走认定，不用赔偿协议代替认定。",
        "An injury at work is recognised first; no agreement takes the place of that.",
      ),
    ],
    phrases: [
      w(
        "调解不影响您去仲裁，时间我帮您看着。",
        "Mediation does not bar arbitration; I watch the time for you.",
      ),
    ],
    source: w(
      "劳动争议调解仲裁法；民法典 1192",
      "Labour Dispute Mediation and Arbitration Law; Civil Code 1192",
    ),
  },
  {
    category: "12",
    before: [
      w(
        "合同、行程单、付款截图、导游说的话都留好。",
        "Keep contract, itinerary, payments, and what the guide said.",
      ),
      w(
        "还在路上的先保证人身安全和食宿，账回来再算。",
        "While travelling see to safety, food and a bed first; accounts come after.",
      ),
    ],
    law: [
      w(
        "按旅游合同约定；没有约定的按实际没有提供的服务退。",
        "The travel contract holds; otherwise what was not given is paid back.",
      ),
    ],
    steps: [
      w(
        "把行程逐项对：给了的、没给的、换了的，各自算价。",
        "Go through the itinerary: given, not given, changed, each with its price.",
      ),
      w("异地的请当地文旅部门一起通话。", "For another place telephone with its tourism office."),
    ],
    phrases: [w("没玩到的那一项值多少，我们就谈多少。", "We talk of what the missing part was worth.")],
    source: w("旅游法；民法典合同编", "Tourism Law; Civil Code, book on contracts"),
  },
  {
    category: "13",
    before: [
      w(
        "先在平台申请售后、留编号；七天无理由的别拆吊牌。",
        "Ask the platform first and keep the number; for the seven-day return leave the labels on.",
      ),
      w(
        "被骗转账的马上打 96110 或 110，越快越可能止付。",
        "If you were tricked into a transfer call 96110 or 110 at once: sooner is better.",
      ),
    ],
    law: [
      w(
        "网购一般可以七日内退货，法律排除的除外（消费者权益保护法 25）。",
        "Online purchases can mostly be returned within seven days (Consumer Law 25).",
      ),
    ],
    steps: [
      w(
        "分清是商家、平台还是快递的责任，一次叫齐。",
        "Tell apart seller, platform and carrier, and bring all at once.",
      ),
      w(
        "未成年人充值的，请监护人来，先核对账号和时间。",
        "For top-ups by a minor the guardian comes; compare account and times first.",
      ),
    ],
    phrases: [w("把订单和聊天记录给我看，我们照着谈。", "Show me the order and the chat: we go by them.")],
    source: w("消费者权益保护法；电子商务法", "Consumer Protection Law; E-commerce Law"),
  },
  {
    category: "14",
    before: [
      w(
        "留好小票、会员卡、广告单；先找店长要一次书面答复。",
        "Keep receipt, card and leaflet; ask the manager for an answer in writing.",
      ),
      w(
        "办卡跑路的，几个人的材料放在一起报。",
        "Where a shop with prepaid cards has gone, file together with the others.",
      ),
    ],
    law: [
      w(
        "经营者欺诈的，消费者可以要求增加赔偿（消费者权益保护法 55）。",
        "Where a trader cheats, more than the loss may be claimed (Consumer Law 55).",
      ),
    ],
    steps: [
      w(
        "先问店家能退、能换、能修哪一样，给限期。",
        "Ask the shop first which it can do: pay back, exchange or mend, by a day.",
      ),
      w(
        "群体的推送市场监管，店里这边先登记每人余额。",
        "For many push it to market supervision; list each one's balance first.",
      ),
    ],
    phrases: [w("您今天能做主的是哪一样？", "Which of these can you decide today?")],
    source: w("消费者权益保护法", "Consumer Protection Law"),
  },
];
