import { basicTemplate, does, monthly, pay, refrains, w } from "./basic-template.ts";
import type { TemplateText } from "./template.ts";

/** Templates that come with the product, for money, work, harm and shopping; and two for every kind of matter. */
export const moneyTemplates: readonly TemplateText[] = [
  basicTemplate("loan", {
    category: "04",
    subtype: "04-loan",
    name: w("民间借贷分期还款", "A private loan, paid back in parts"),
    fits: w(
      "双方对本金没有争议，约定分期还清。",
      "Both agree on what was lent, and it is paid back in parts.",
    ),
    lines: [
      pay("归还{借款日期}所借本金", "the sum lent on {day of the loan}", {
        way: "转账，备注“还款”",
        plan: monthly(6, "total"),
        inDays: 30,
      }),
      pay("截至{结算日期}的利息", "interest until {day of reckoning}", { inDays: 30, way: "转账" }),
      does(
        "收到全部款项后{天数}日内交还借条，并写收据",
        "give the note back within {days} days of the last payment, with a receipt",
        { who: "A", inDays: 210 },
      ),
    ],
    law: w(
      "禁止高利放贷；约定利率不得超过合同成立时一年期贷款市场报价利率的四倍；没有约定利息的视为没有利息；利息不得预先扣除。",
      "Usury is forbidden: no more than four times the one-year loan prime rate when it was agreed; no interest where none was agreed; none is deducted in advance.",
    ),
    source: w(
      "民法典 670、675、680；民间借贷司法解释（2020 修正）25",
      "Civil Code 670, 675, 680; Interpretation on private lending (2020) 25",
    ),
  }),
  basicTemplate("rent", {
    category: "04",
    subtype: "04-rent",
    name: w("退租与押金", "End of a lease and the deposit"),
    fits: w(
      "租赁结束，结清租金、押金和物品。甲方是承租人，乙方是出租人。",
      "The lease ends: rent, deposit and things. Side A is the tenant, side B the landlord.",
    ),
    lines: [
      pay("退还押金（扣除{扣除项目}后）", "the deposit, less {deductions}", { inDays: 10, way: "转账" }),
      does(
        "腾空并交还{房屋位置}，双方抄表、清点、交钥匙",
        "empty and hand back {the place}: meters read, things counted, keys given",
        { who: "A", inDays: 7 },
      ),
      pay("截至交房日的租金、水电费", "rent, water and power until that day", {
        who: "A",
        inDays: 7,
        way: "转账",
      }),
    ],
    law: w(
      "承租人按期付租金；租赁期满应当返还租赁物，并符合使用后的状态。",
      "A tenant pays in time and hands the thing back as it is after proper use.",
    ),
    source: w("民法典 721、722、733", "Civil Code 721, 722, 733"),
  }),
  basicTemplate("partnership", {
    category: "05",
    subtype: "05-partnership",
    name: w("退伙与结算", "Leaving a partnership"),
    fits: w(
      "一人退出，清点、结算并分期付清。",
      "One leaves: things are counted, accounts closed, and it is paid in parts.",
    ),
    lines: [
      does(
        "与对方一起清点{店铺或者项目}的财物和账目，签字确认",
        "count the things and accounts of {the shop} together and sign",
        { inDays: 15 },
      ),
      pay("退伙结算款", "what is due on leaving", { plan: monthly(3, "total"), inDays: 45, way: "转账" }),
      does("配合办理{登记或者账户}变更", "help to change {the register or accounts}", {
        who: "A",
        inDays: 30,
      }),
    ],
    law: w(
      "合伙终止后，剩余财产在支付费用、清偿债务后按约定或者出资比例分配；对外债务由合伙人连带承担，内部约定不对抗债权人。",
      "What is left after costs and debts is shared as agreed or by the shares put in; towards creditors the partners stay jointly liable.",
    ),
    source: w("民法典 972、973、978", "Civil Code 972, 973, 978"),
  }),
  basicTemplate("injury", {
    category: "06",
    name: w("人身损害赔偿", "Compensation for an injury"),
    fits: w(
      "伤情稳定、票据齐全，一次或者分期赔偿。",
      "The injury is stable and the bills are there; paid at once or in parts.",
    ),
    lines: [
      pay(
        "医疗费、护理费、交通费、误工费等合计（清单附后，共{张数}张票据）",
        "treatment, care, travel and lost income as listed, {how many} bills",
        { inDays: 15, way: "转账" },
      ),
      does("当面道歉", "apologise in person", { inDays: 7 }),
      does("收到款项后{天数}日内交付全部票据原件", "give all original bills within {days} days of payment", {
        who: "A",
        inDays: 30,
      }),
    ],
    law: w(
      "赔偿医疗费、护理费、交通费、营养费、住院伙食补助费等合理费用和误工减少的收入；造成残疾的还应当赔偿辅助器具费和残疾赔偿金；被侵权人有过错的可以减轻。",
      "Treatment, care, travel, food and lost income are paid; with a disability also aids and compensation; the victim's own fault lessens it.",
    ),
    source: w("民法典 1173、1179、1183", "Civil Code 1173, 1179, 1183"),
  }),
  basicTemplate("injury-advance", {
    category: "06",
    use: "interim",
    name: w("先行支付医疗费", "Treatment paid for the time being"),
    fits: w(
      "伤情还在治疗或者鉴定，先按月支付，最后一并结算。",
      "Treatment or an appraisal goes on: something is paid each month and reckoned in the end.",
    ),
    lines: [
      pay("先行支付的治疗费，最终赔偿时抵扣", "treatment in advance, reckoned against the final sum", {
        way: "转账",
        plan: monthly(3, "each"),
        inDays: 10,
      }),
      does(
        "在{医院或者机构}继续治疗、完成{鉴定事项}，并把票据、结论交调解员",
        "go on with treatment at {hospital}, have {what is appraised} done, and give bills and result to the mediator",
        {
          who: "A",
          inDays: 90,
          toward: null,
        },
      ),
    ],
    law: w(
      "先行支付不是对责任和数额的承认，最终赔偿时抵扣；伤情鉴定期间调解期限按规定扣除。",
      "To pay in advance admits neither liability nor amount and is reckoned against the final sum; the time of an appraisal does not count.",
    ),
    source: w("人民调解法 28；民法典 1179", "People's Mediation Law 28; Civil Code 1179"),
  }),
  basicTemplate("animal", {
    category: "06",
    subtype: "06-animal",
    name: w("动物伤人", "Harm by an animal"),
    fits: w(
      "犬只等咬伤、惊吓，赔偿并约定以后怎样饲养。",
      "A dog bit or frightened somebody: compensation, and how it is kept from now on.",
    ),
    lines: [
      pay("疫苗、治疗和误工等费用", "vaccine, treatment and lost income", { inDays: 7, way: "转账" }),
      does(
        "给{动物}办证、打疫苗，出门牵绳、戴嘴套",
        "register and vaccinate {the animal}, with lead and muzzle outside",
        { inDays: 15 },
      ),
      refrains("让{动物}无人牵领进入{公共区域}", "letting {the animal} run free in {the common area}", {
        inDays: 365,
      }),
    ],
    law: w(
      "饲养的动物造成损害的由饲养人或者管理人承担侵权责任；被侵权人故意或者重大过失造成的可以不承担或者减轻。携带犬只出户应当按规定佩戴犬牌、系犬绳。",
      "The keeper answers for an animal, less where the victim meant it or was grossly careless. Outside a dog has its tag and a lead.",
    ),
    source: w(
      "民法典 1245、1246、1251；动物防疫法 30",
      "Civil Code 1245, 1246, 1251; Animal Epidemic Prevention Law 30",
    ),
  }),
  basicTemplate("wages", {
    category: "10",
    name: w("拖欠农民工工资", "Unpaid wages of migrant workers"),
    fits: w(
      "用工和数额清楚，约定付清日期。甲方是劳动者，乙方是用人单位或者施工单位。",
      "Work and amount are clear. Side A is the worker, side B the employer or builder.",
    ),
    lines: [
      pay("{起止月份}在{工地或者单位}的工资", "wages for {months} at {site or firm}", {
        inDays: 7,
        way: "转账到本人银行卡",
      }),
      does(
        "提供工资清单和考勤，由劳动者核对签字",
        "give the pay list and hours for the worker to check and sign",
        { inDays: 3 },
      ),
    ],
    law: w(
      "工资按时足额支付给本人；分包单位拖欠的由施工总承包单位先行清偿，再依法追偿。因支付拖欠报酬达成调解协议，不履行的，劳动者可以持协议申请支付令。",
      "Wages are paid in full and in time to the worker; the general contractor pays first where a subcontractor does not. With this agreement a worker may ask the court for a payment order.",
    ),
    source: w(
      "保障农民工工资支付条例 3、30；劳动争议调解仲裁法 16",
      "Regulation on Wages of Migrant Workers 3, 30; Labour Dispute Law 16",
    ),
  }),
  basicTemplate("labour", {
    category: "11",
    name: w("解除劳动关系与补偿", "End of an employment and its compensation"),
    fits: w(
      "双方同意结束劳动关系，结清工资和补偿。甲方是劳动者，乙方是用人单位。",
      "Both end the employment and settle pay. Side A is the worker, side B the employer.",
    ),
    lines: [
      pay("截至{日期}的工资和加班费", "wages and overtime until {day}", { inDays: 7, way: "转账" }),
      pay("经济补偿（{年限}年）", "compensation for {years} years", { inDays: 15, way: "转账" }),
      does(
        "出具解除劳动合同证明，办理档案和社保转移",
        "give the certificate and transfer file and insurance",
        { inDays: 15 },
      ),
      does("办理{工作}交接", "hand over {the work}", { who: "A", inDays: 7 }),
    ],
    law: w(
      "经济补偿按工作年限每满一年支付一个月工资；用人单位在解除时出具证明，十五日内办理档案和社保转移。社会保险费依法缴纳，不能约定不缴。",
      "One month's pay for each year; the certificate at once, file and insurance within fifteen days. Insurance is paid by law and cannot be agreed away.",
    ),
    source: w("劳动合同法 46、47、50", "Labour Contract Law 46, 47, 50"),
  }),
  basicTemplate("online-shopping", {
    category: "13",
    name: w("网购退货退款", "Online purchase: return and refund"),
    fits: w(
      "网上买的东西退货、换货或者退款。甲方是消费者，乙方是商家。",
      "Return, exchange or refund. Side A is the buyer, side B the seller.",
    ),
    lines: [
      does("把{商品}完好寄回，保留寄件单号", "send {the goods} back undamaged and keep the number", {
        who: "A",
        inDays: 7,
      }),
      pay("订单{订单号}的退款", "refund for the order {order number}", { inDays: 14, way: "原路退回" }),
    ],
    law: w(
      "网络购买的商品除法定例外，收到之日起七日内可以退货且不用说明理由；经营者收到退货之日起七日内返还价款。",
      "Goods bought online may be returned within seven days without a reason, with exceptions in law; the price is returned within seven days of their coming back.",
    ),
    source: w("消费者权益保护法 25", "Consumer Protection Law 25"),
  }),
  basicTemplate("consumer", {
    category: "14",
    name: w("消费退赔", "Refund and compensation of a consumer"),
    fits: w(
      "商品或者服务不符合约定，退货、退款或者赔偿。甲方是消费者，乙方是经营者。",
      "Goods or service were not as agreed. Side A is the consumer, side B the business.",
    ),
    lines: [
      pay("{商品或者服务}的退款", "refund for {goods or service}", { inDays: 7, way: "原路退回" }),
      pay("赔偿{损失项目}", "compensation for {loss}", { inDays: 7, way: "转账" }),
      does("退还{商品}，运费由对方承担", "give {the goods} back at the other's cost", {
        who: "A",
        inDays: 7,
      }),
    ],
    law: w(
      "不符合质量要求的可以退货、更换、修理，必要费用由经营者承担；有欺诈的，增加赔偿为价款的三倍，不足五百元的为五百元。预付款未按约定提供服务的应当退回。",
      "What is not of the quality due is returned, exchanged or mended at the business's cost; with fraud three times the price, five hundred yuan at least. Payment in advance is returned where the service was not given.",
    ),
    source: w("消费者权益保护法 24、53、55", "Consumer Protection Law 24, 53, 55"),
  }),
  basicTemplate("traffic", {
    category: "16",
    name: w("道路交通事故赔偿", "Compensation after a traffic accident"),
    fits: w(
      "责任已经认定，约定保险以外的赔偿和保险理赔的配合。",
      "Fault was determined: what insurance does not pay, and help with its claim.",
    ),
    lines: [
      pay("保险以外按{责任比例}承担的赔偿款", "what insurance does not pay, by the share {share}", {
        inDays: 30,
        way: "转账",
      }),
      does(
        "向{保险公司}报案并配合理赔，把理赔款付给对方",
        "report to {the insurer}, help with the claim, and pass on what it pays",
        { inDays: 60 },
      ),
      does("提供病历、票据、维修清单等理赔材料原件", "give the original records, bills and repair lists", {
        who: "A",
        inDays: 10,
      }),
    ],
    law: w(
      "先由交强险在限额内赔偿，再由商业险按合同赔偿，仍不足的由侵权人赔偿；机动车一方没有过错的，承担不超过百分之十的赔偿责任。",
      "Compulsory insurance pays first, then commercial insurance by its contract, then who is liable; a driver without fault answers for no more than ten per cent.",
    ),
    source: w("道路交通安全法 76；民法典 1208、1213", "Road Traffic Safety Law 76; Civil Code 1208, 1213"),
  }),
  basicTemplate("apology", {
    category: null,
    name: w("道歉与不再发生", "Apology and no repeat"),
    fits: w(
      "口角、误会，主要是一句道歉和以后怎样相处。",
      "Words and misunderstandings: an apology, and how to get along.",
    ),
    lines: [
      does("就{事情}当面向对方道歉", "apologise to the other for {what happened}", { inDays: 7 }),
      refrains("就{事情}在{场合}再与对方争吵", "quarrelling about {what happened} at {where}", {
        inDays: 180,
      }),
      refrains("就{事情}在{场合}再与对方争吵", "quarrelling about {what happened} at {where}", {
        who: "A",
        inDays: 180,
      }),
    ],
    law: w(
      "侵害人格权的，可以请求赔礼道歉、消除影响、恢复名誉。道歉的方式和范围由双方商定。",
      "Where personality is hurt one may ask for an apology and for one's name to be cleared; its form is for the parties to agree.",
    ),
    source: w("民法典 995、1000", "Civil Code 995, 1000"),
  }),
  basicTemplate("instalments", {
    category: null,
    name: w("分期付清一笔钱", "One sum in instalments"),
    fits: w("数额没有争议，只是一次付不出。", "The sum is not in dispute; it cannot be paid at once."),
    lines: [
      pay("{款项名目}", "{what it is for}", { plan: monthly(6, "total"), inDays: 30, way: "转账" }),
      does(
        "一期迟付超过{天数}日的，提前与对方商量改期",
        "ask the other for another day where a part is late by more than {days} days",
        { inDays: 180 },
      ),
    ],
    law: w(
      "当事人按约定全面履行；双方协商一致可以变更。未履行的，可以就调解协议向人民法院起诉；经司法确认的可以申请强制执行。",
      "What was agreed is performed in full and may be changed by consent. If not, one may sue on the agreement, or have it enforced once a court confirmed it.",
    ),
    source: w("民法典 509、543；人民调解法 31 至 33", "Civil Code 509, 543; People's Mediation Law 31 to 33"),
  }),
];
