import type { ReasonWords } from "@maple/platform/words/pairs";

export const talkReasons = {
  "talk-not-open": {
    status: 409,
    zh: "隔空商谈没有开通或已暂停，现在不能写。请联系调解员。",
    en: "The room is not open now, so nothing can be written. Please ask the mediator.",
  },
  "talk-open-already": { status: 409, zh: "隔空商谈已经开通了。", en: "The room is open already." },
  "talk-ended": {
    status: 409,
    zh: "这次调解已不在商谈阶段，隔空商谈只能查看。",
    en: "This mediation is no longer being talked over, so the room can only be read.",
  },
  "talk-empty": {
    status: 422,
    zh: "还没有写内容，也没有附件。请写几句再发送。",
    en: "There is no text and no file yet. Please write something first.",
  },
  "talk-draft-missing": {
    status: 404,
    zh: "草稿已经发送或取消了。",
    en: "The draft was sent or taken back already.",
  },
  "talk-files-many": {
    status: 422,
    zh: "一次最多附 {most} 个文件，请分几次发送。",
    en: "At most {most} files go with one message. Please send several.",
  },
  "talk-helper-needed": {
    status: 422,
    zh: "请选择帮忙打字的人与您的关系。",
    en: "Please choose who they are to you who typed it.",
  },
  "talk-typed-unfit": {
    status: 422,
    zh: "代打字要在窗口由工作人员登记，请选择替哪一方登记。",
    en: "What is typed at the window is typed by staff for one side: choose the side.",
  },
  "talk-message-not-found": { status: 404, zh: "没有找到这条消息。", en: "This message was not found." },
  "talk-message-not-held": {
    status: 409,
    zh: "这条消息已经处理过了。",
    en: "This message does not wait for the mediator any more.",
  },
  "talk-return-reason-needed": {
    status: 422,
    zh: "退回要写明原因，让写的人知道怎么改。",
    en: "Say why it is returned, so that its writer knows what to change.",
  },
  "offer-not-found": { status: 404, zh: "没有找到这个方案。", en: "This offer was not found." },
  "offer-open-already": {
    status: 409,
    zh: "桌上已有一个等答复的方案。请先答复它，或等对方答复、撤回。",
    en: "One offer waits for an answer already. Answer it first, or wait until it is answered or withdrawn.",
  },
  "offer-agreed-already": {
    status: 409,
    zh: "双方已经接受了一个方案。要改，请调解员先把它搁置。",
    en: "Both sides have accepted an offer. To change it, the mediator sets it aside first.",
  },
  "offer-own": {
    status: 409,
    zh: "自己提的方案不能自己答复；可以在对方答复前撤回。",
    en: "Nobody answers their own offer; you may withdraw it before it is answered.",
  },
  "offer-not-yours": {
    status: 403,
    zh: "这个方案不是提给您的，不用您答复。",
    en: "This offer was not made to you.",
  },
  "offer-answered": {
    status: 409,
    zh: "这个方案已经答复过、撤回了，或正有人答复，不能再改。",
    en: "This offer has been answered or withdrawn already.",
  },
  "offer-lapsed": {
    status: 409,
    zh: "这个方案已过有效期，不能再答复。可以另提一个方案。",
    en: "This offer has lapsed and cannot be answered. You may make another.",
  },
  "offer-until-unfit": {
    status: 422,
    zh: "有效期最早到今天，最晚不超过九十天。",
    en: "An offer stays open until today at the earliest and for ninety days at most.",
  },
  "offer-terms-unfit": {
    status: 422,
    zh: "第 {number} 项不完整：请写明谁、做什么或付多少、何时之前。",
    en: "Item {number} is incomplete: say who, what or how much, and by when.",
  },
  "check-not-now": {
    status: 409,
    zh: "现在没有等您签字的协议，或者已经签过了，不用再核对。",
    en: "No agreement waits for this signature now, so there is nothing to go through.",
  },
  "check-settled": {
    status: 409,
    zh: "已经核对过，可以签字了。",
    en: "It was gone through already; it can be signed.",
  },
  "offer-not-basis": {
    status: 409,
    zh: "只有双方都接受的方案才能用来起草协议。",
    en: "Only an offer that both sides accepted becomes the draft of an agreement.",
  },
} as const satisfies Record<string, ReasonWords>;
