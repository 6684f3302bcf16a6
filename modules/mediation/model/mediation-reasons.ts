import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal of a mediation; the law that stands behind it is in the rule's header. */
export const mediationReasons = {
  "mediation-not-found": { status: 404, zh: "没有找到这次调解。", en: "This mediation was not found." },
  "mediation-running": {
    status: 409,
    zh: "这件事已经在调解中，不用再次启动。",
    en: "This matter is in mediation already.",
  },
  "two-sides-needed": {
    status: 422,
    zh: "调解要有两方：请至少各填一位甲方和一位乙方。",
    en: "Mediation needs two sides: please name at least one party on each.",
  },
  "party-name-needed": {
    status: 422,
    zh: "请填写当事人的姓名或单位名称。",
    en: "Please give the party's name.",
  },
  "guardian-needed": {
    status: 409,
    zh: "{side}方有未成年人，须先登记其监护人（《民法典》第十九条、第二十条）。",
    en: "Side {side} has a minor: add a guardian first (Civil Code arts. 19, 20).",
  },
  "committee-unknown": {
    status: 422,
    zh: "请选择一个人民调解委员会。",
    en: "Please choose a mediation committee.",
  },
  "mediator-unfit": {
    status: 422,
    zh: "所选的人现在不是调解员，请另选。",
    en: "That person is not a mediator today. Please choose another.",
  },
  "not-the-mediator": {
    status: 403,
    zh: "只有本次调解的调解员能做这一步。",
    en: "Only a mediator of this mediation may do this.",
  },
  "plan-unfit": {
    status: 422,
    zh: "第 {number} 项的分期不对：至少两期，每期至少一分钱；“不做什么”不能分期。",
    en: "The dates of term {number} do not work: two at least, a fen or more each; refraining has no dates.",
  },
  "too-many-dates": {
    status: 422,
    zh: "一份协议最多写 {most} 个日期，请减少期数。",
    en: "An agreement has {most} dates at most. Please use fewer.",
  },
  "mediators-unchanged": {
    status: 422,
    zh: "选的还是现在的调解员，没有变化。",
    en: "These are the mediators of today: nothing would change.",
  },
  "vary-day-past": {
    status: 422,
    zh: "新的日期不能早于今天，请另选。",
    en: "The new day is past. Please choose another.",
  },
  "vary-amount-unfit": {
    status: 422,
    zh: "新的金额要多于已经付的，请改正；已付清的请登记履行。",
    en: "The new amount must be more than was paid already. What is paid in full is recorded as performed.",
  },
  "vary-nothing": {
    status: 422,
    zh: "日期和金额都没有变，没有什么可变更的。",
    en: "Neither day nor amount is another: nothing would change.",
  },
  "party-not-found": { status: 404, zh: "没有找到这位当事人。", en: "This party was not found." },
  "notice-first": {
    status: 409,
    zh: "请先向每一方告知权利义务（《人民调解工作若干规定》第三十条），再进行下一步。",
    en: "Tell each party its rights and duties first (Provisions art. 30).",
  },
  "consent-first": {
    status: 409,
    zh: "还有当事人没有表示同意调解。调解以自愿为前提（《人民调解法》第三条、第十七条）。",
    en: "A party has not consented yet. Mediation is voluntary (People's Mediation Law arts. 3, 17).",
  },
  "consent-settled": {
    status: 409,
    zh: "这位当事人已经表示过意见。",
    en: "This party has answered already.",
  },
  "session-not-found": { status: 404, zh: "没有找到这次会谈安排。", en: "This session was not found." },
  "session-recorded": {
    status: 409,
    zh: "这次调解已经有记录了。",
    en: "This session has its record already.",
  },
  "session-to-come": {
    status: 422,
    zh: "还没有到的调解请在“时间”里安排（会核对房间、调解员的时间和冷静期）；这里只登记已经开始的一次。",
    en: "Arrange a session that is still to come under its times, where rooms, mediators and days to cool off are looked at; this is for one that has begun.",
  },
  "session-times-unfit": {
    status: 422,
    zh: "结束时间要晚于开始时间，且不能晚于现在。",
    en: "A session must end after it begins, and not in the future.",
  },
  "session-record-needed": {
    status: 422,
    zh: "请写下这次调解的经过。",
    en: "Please write down what was said.",
  },
  "session-result-needed": {
    status: 422,
    zh: "请选择这次调解的结果。",
    en: "Please choose how this session ended.",
  },
  "side-absent": {
    status: 422,
    zh: "要达成协议，双方都要有人到场。",
    en: "To agree, somebody of each side must be present.",
  },
  "failure-reason-needed": {
    status: 422,
    zh: "请选择没有达成协议的原因。",
    en: "Please choose why no agreement was reached.",
  },
  "agreement-not-found": { status: 404, zh: "没有找到这份协议。", en: "This agreement was not found." },
  "terms-needed": {
    status: 422,
    zh: "协议至少要有一项约定的内容。",
    en: "An agreement needs at least one term.",
  },
  "term-unfit": {
    status: 422,
    zh: "第 {number} 项不完整：请写明谁、做什么或付多少、何时之前、怎样履行。",
    en: "Term {number} is incomplete: say who, what or how much, by when, and how.",
  },
  "remaining-needed": {
    status: 422,
    zh: "部分协议要写明没有达成一致的事项。",
    en: "An agreement over a part says what was not agreed.",
  },
  "interim-written": {
    status: 422,
    zh: "临时协议要写成书面，由双方签字。",
    en: "An interim agreement is written and signed by both sides.",
  },
  "interim-past": {
    status: 422,
    zh: "临时协议的截止日期不能早于今天。",
    en: "The last day of an interim agreement is not in the past.",
  },
  "term-after-until": {
    status: 422,
    zh: "第 {number} 项的日期超过了临时协议的截止日期。",
    en: "The date of term {number} lies after the last day of the interim agreement.",
  },
  "interim-not-found": {
    status: 404,
    zh: "没有找到这份临时协议，或者它已经不再有效。",
    en: "This interim agreement was not found, or it no longer binds.",
  },
  "interim-over": {
    status: 409,
    zh: "这份临时协议的期限已到，不用再终止。",
    en: "The last day of this interim agreement has passed; it needs no ending.",
  },
  "interims-undecided": {
    status: 422,
    zh: "还有临时协议在履行：请写明由这份协议替代，还是继续有效。",
    en: "An interim agreement is in force: say whether this one takes its place or it stays in force.",
  },
  "agreement-offered": {
    status: 409,
    zh: "协议已定稿送签，内容不能再改；要改请重新起草，原稿作废。",
    en: "The agreement lies for signing and cannot change; draft anew to replace it.",
  },
  "agreement-not-offered": {
    status: 409,
    zh: "协议还没有定稿，不能签字。",
    en: "The agreement is not finished yet, so it cannot be signed.",
  },
  "agreement-changed": {
    status: 409,
    zh: "您看到的不是最后的定稿，请刷新、重新读过再签。",
    en: "What you saw is not the final text. Please reload and read it again before signing.",
  },
  "signed-already": { status: 409, zh: "这一位已经签过了。", en: "This person has signed already." },
  "signatures-missing": {
    status: 409,
    zh: "还缺签字：{who}。各方和调解员都签了才能盖章生效（《人民调解法》第二十九条）。",
    en: "Signatures are missing: {who}. All parties and the mediator must sign before it is sealed (art. 29).",
  },
  "screen-signature-barred": {
    status: 409,
    zh: "涉及婚姻、收养、继承等人身关系的协议要在纸上签（《电子签名法》第三条），请打印后上传扫描件。",
    en: "An agreement on marriage, adoption or inheritance must be signed on paper (Electronic Signature Law art. 3).",
  },
  "picture-needed": {
    status: 422,
    zh: "请附上签字图样或签字页的扫描件。",
    en: "Please attach the drawn signature or the scan of the signed page.",
  },
  "obligation-not-found": { status: 404, zh: "没有找到这项约定。", en: "This obligation was not found." },
  "obligation-closed": {
    status: 409,
    zh: "这项约定已经履行完毕。",
    en: "This obligation has been performed.",
  },
  "amount-unfit": {
    status: 422,
    zh: "金额要大于 0，且不超过还欠的数。",
    en: "The amount must be above 0 and not more than is owed.",
  },
  "date-in-future": {
    status: 422,
    zh: "履行日期不能晚于今天。",
    en: "A performance cannot lie in the future.",
  },
} as const satisfies Record<string, ReasonWords>;
