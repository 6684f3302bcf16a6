import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal about a matter, with its status and its sentence in both languages. */
export const matterReasons = {
  "matter-not-found": {
    status: 404,
    zh: "没有找到这件事。请核对编号，或从清单里重新打开。",
    en: "This matter was not found. Check the code, or open it again from the list.",
  },
  "act-not-possible": {
    status: 409,
    zh: "这件事现在是“{state}”，不能再做这一步。请刷新后看最新进展。",
    en: "This matter is now “{state}”, so this step is not possible. Reload to see where it stands.",
  },
  "not-your-area": {
    status: 403,
    zh: "这件事不在您负责的范围内。如应由您办理，请联系指挥室改派。",
    en: "This matter is outside your area. If it should be yours, ask the command room to reassign it.",
  },
  "story-too-short": {
    status: 422,
    zh: "请用几句话写清发生了什么（至少 5 个字）。",
    en: "Please say in a few words what happened (at least 5 characters).",
  },
  "story-too-long": {
    status: 422,
    zh: "内容超过 2 万字。请写最要紧的，其余可以作为附件。",
    en: "This is over 20,000 characters. Please write what matters most and attach the rest.",
  },
  "happened-in-future": {
    status: 422,
    zh: "发生时间不能晚于现在，请改正。",
    en: "It cannot have happened later than now. Please correct the time.",
  },
  "happened-too-long-ago": {
    status: 422,
    zh: "发生时间早于 1949 年，请核对年份。",
    en: "The time lies before 1949. Please check the year.",
  },
  "phone-unfit": {
    status: 422,
    zh: "电话号码不对。请填 11 位手机号，或带区号的座机；也可以不填。",
    en: "This telephone number does not fit. Give 11 digits, or a landline with area code, or leave it empty.",
  },
  "name-needed": {
    status: 422,
    zh: "您选择了实名，请填写姓名；不想留姓名可以选“匿名”。",
    en: "You chose to give your name: please write it, or choose “anonymous”.",
  },
  "grid-not-there": {
    status: 422,
    zh: "没有这个网格，请从列表里选择。",
    en: "There is no such grid. Please choose one from the list.",
  },
  "same-grid": {
    status: 409,
    zh: "它已经在这个网格里了，不用改派。",
    en: "It is in this grid already; nothing to correct.",
  },
  "reason-needed": {
    status: 422,
    zh: "请写明原因（至少 2 个字）。",
    en: "Please give the reason (at least 2 characters).",
  },
  "category-unknown": {
    status: 422,
    zh: "没有这个类别，请从列表里选择。",
    en: "There is no such category. Please choose one from the list.",
  },
  "holder-unfit": {
    status: 422,
    zh: "这个人现在没有可以承办此事的岗位，请另选一位。",
    en: "This person holds no post that could take this matter. Please choose someone else.",
  },
  "tell-police-now": {
    status: 409,
    zh: "内容涉及{signs}，请先报警（110）或直接告知派出所值班民警，再登记。",
    en: "This mentions {signs}. Tell the police now (110) or the officer on duty, then file it.",
  },
  "track-not-found": {
    status: 404,
    zh: "编号或电话不对。请核对回执；没有留电话的，请扫回执上的二维码。",
    en: "The code or the telephone does not match. Check your receipt; if you left no telephone, scan the QR code on it.",
  },
  "reopen-window-closed": {
    status: 409,
    zh: "重新办理的期限（{days} 天）已过。情况又发生的，请重新反映，我们会把两件事连在一起。",
    en: "The time to reopen ({days} days) has passed. If it happened again, please report it anew; we will link the two.",
  },
  "outcome-not-asked": {
    status: 409,
    zh: "现在没有需要您确认的回访。",
    en: "There is nothing to confirm at the moment.",
  },
  "outcome-not-due": {
    status: 409,
    zh: "这次回访要到 {date} 才问。现在发现没有解决的，可以登记“没有解决”。",
    en: "This question waits for {date}. If it turns out unsolved before, say “not solved”.",
  },
  "outcome-unanswered": {
    status: 409,
    zh: "还有一方没有回访，暂时不能核实办结。",
    en: "One side has not been asked yet, so it cannot be verified.",
  },
  "outcome-not-solved": {
    status: 409,
    zh: "有一方表示没有解决，不能核实办结，请重新办理。",
    en: "One side says it is not solved: it cannot be verified; reopen it instead.",
  },
  "nobody-reached": {
    status: 409,
    zh: "没有任何一方确认过，不能算作核实办结。请再联系，或登记为未能联系后保持待确认。",
    en: "No side has confirmed, so it cannot count as verified. Try to reach them again.",
  },
  "rating-not-found": { status: 404, zh: "没有找到这条评价。", en: "This rating was not found." },
  "rating-answered": {
    status: 409,
    zh: "这条评价已经答复过了。",
    en: "This rating was answered already.",
  },
  "rating-answer-short": {
    status: 422,
    zh: "请写一句答复（至少 4 个字），说明怎么改、怎么处理的。",
    en: "Please answer in a sentence: what was done about it (4 characters at least).",
  },
  "rated-already": {
    status: 409,
    zh: "您已经评价过了，谢谢。",
    en: "You have rated this already, thank you.",
  },
  "not-rateable": {
    status: 409,
    zh: "事情还没有结果，请等化解后再评价。",
    en: "There is no outcome to rate yet.",
  },
  "side-closed": {
    status: 403,
    zh: "这部分内容只给另一方和调解员看。",
    en: "This part is only for the other side and the mediator.",
  },
  "nobody-asked-about": {
    status: 422,
    zh: "请选择要查询的人员或身份。",
    en: "Choose the person or the place you ask about.",
  },
  "not-sealed": {
    status: 409,
    zh: "这件事没有设为受保护，可以直接查看。",
    en: "This matter is not protected; it can be opened as it is.",
  },
  "sealed-already": {
    status: 409,
    zh: "这件事已经受保护。",
    en: "This matter is protected already.",
  },
} as const satisfies Record<string, ReasonWords>;

export type MatterReason = keyof typeof matterReasons;
