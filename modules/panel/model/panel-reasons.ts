import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of panels: what stands in the way, and what to do about it. */
export const panelReasons = {
  "panel-not-found": {
    status: 404,
    zh: "没有找到这个会商小组，或者不是您参加的。",
    en: "This panel was not found, or it is not one of yours.",
  },
  "panel-protected": {
    status: 409,
    zh: "受保护的事项不召集会商，也不向成员展示；请由承办人和所长研究。",
    en: "A protected matter is not put before a panel. Its holder and the station head must decide it.",
  },
  "panel-running": {
    status: 409,
    zh: "这件事已有一个会商小组，请在原来的小组里继续。",
    en: "A panel on this matter is under way. Please go on there.",
  },
  "panel-matter-over": {
    status: 409,
    zh: "事项还没有受理或已经办结，不用会商。",
    en: "The matter is not taken up yet, or is over. No panel is needed.",
  },
  "panel-act-not-possible": {
    status: 409,
    zh: "会商小组现在是“{state}”，不能做这一步，请刷新后查看。",
    en: "The panel is “{state}”: this cannot be done now. Please reload and look again.",
  },
  "panel-words-needed": {
    status: 422,
    zh: "请写明内容，至少 2 个字。",
    en: "Please write it down, in at least two characters.",
  },
  "panel-reason-needed": {
    status: 422,
    zh: "请写明原因，至少 2 个字。",
    en: "Please give the reason, in at least two characters.",
  },
  "seat-unfit": {
    status: 422,
    zh: "这个人没有适合这个席位的岗位，请另选一位。",
    en: "This person holds no post that fits the seat. Choose somebody else.",
  },
  "seat-taken-by-them": {
    status: 409,
    zh: "这个人已经在小组里，不用再次邀请。",
    en: "This person sits on the panel already.",
  },
  "seat-recused-before": {
    status: 409,
    zh: "这个人在本小组已经回避，不能再邀请，请另选一位。",
    en: "This person stepped aside from this panel and cannot be asked again. Choose somebody else.",
  },
  "seat-part-full": {
    status: 409,
    zh: "这个席位已经有人，请先换人再邀请。",
    en: "This seat is taken. Have it given up before you ask another.",
  },
  "seat-carries-matter": {
    status: 409,
    zh: "这件事的调解员不进会商小组，请另选一位。",
    en: "A mediator of the matter does not sit on its panel. Choose somebody else.",
  },
  "seat-not-found": {
    status: 404,
    zh: "没有找到这个席位，请刷新后再选。",
    en: "This seat was not found. Please reload.",
  },
  "seat-not-yours": {
    status: 403,
    zh: "只有本人能答复邀请、申报利害关系或表态。",
    en: "Only whoever was asked answers, declares an interest or votes.",
  },
  "seat-answered": {
    status: 409,
    zh: "这份邀请已经答复；情况有变，请用“回避”。",
    en: "This was answered already. If something has changed, step aside instead.",
  },
  "answer-day-past": {
    status: 422,
    zh: "答复期限要在现在之后，请改正。",
    en: "The time to answer by must lie ahead. Please correct it.",
  },
  "conflict-words-needed": {
    status: 422,
    zh: "请用一句话说明有什么利害关系。",
    en: "Please say in one sentence what the interest is.",
  },
  "panel-incomplete": {
    status: 409,
    zh: "小组还不完整：{missing}。请补齐，或写明为什么先开会。",
    en: "The panel is not complete: {missing}. Complete it, or say why it meets as it is.",
  },
  "panel-lead-needed": {
    status: 409,
    zh: "还没有牵头民警接受邀请，请先确定牵头人。",
    en: "Nobody leads yet: an officer must have accepted to lead.",
  },
  "panel-too-small": {
    status: 409,
    zh: "至少要有三人接受邀请才能会商，请继续邀请。",
    en: "At least three must have accepted. Please ask more.",
  },
  "meeting-past": {
    status: 422,
    zh: "会商时间要在现在之后，请改正。",
    en: "The meeting must lie ahead. Please correct its time.",
  },
  "meeting-not-planned": {
    status: 409,
    zh: "还没有安排会商时间，请先安排。",
    en: "No meeting is arranged. Please arrange it first.",
  },
  "meeting-not-yet": {
    status: 409,
    zh: "会商时间还没到，开完会再登记。",
    en: "The meeting has not begun. Record it afterwards.",
  },
  "meeting-too-few": {
    status: 422,
    zh: "到会不足半数，不算开会，请另约时间。",
    en: "Fewer than half came: that is no meeting. Please arrange another.",
  },
  "panel-paper-unfit": {
    status: 422,
    zh: "有的材料不在您能转交的范围（一方私下说的不转交），请去掉。",
    en: "One of the files is not yours to pass on; what one side said in confidence stays there. Please leave it out.",
  },
  "draft-not-found": {
    status: 409,
    zh: "会商意见稿已有更新，请看最新一稿再表态。",
    en: "There is a newer draft. Please read it before you vote.",
  },
  "draft-missing": {
    status: 409,
    zh: "还没有会商意见稿，请先起草。",
    en: "There is no draft of the advice yet. Please write it first.",
  },
  "votes-missing": {
    status: 409,
    zh: "还有 {n} 名成员没有表态，请等他们表态。",
    en: "{n} members have not voted yet. Please wait for them.",
  },
  "no-majority": {
    status: 409,
    zh: "同意的不到一半以上，不能出具意见，请修改后再表态。",
    en: "No majority agrees. Change the draft and vote again.",
  },
  "dissent-words-needed": {
    status: 422,
    zh: "不同意的，请写明理由，会记在纪要里。",
    en: "If you do not agree, please say why: it is kept in the minutes.",
  },
  "pattern-missing": {
    status: 422,
    zh: "每种会商都要写明由谁组成，各一次。",
    en: "Each pattern says whom it asks for, once.",
  },
  "pattern-lead": {
    status: 422,
    zh: "每种会商的牵头人有且只有一名。",
    en: "In each pattern exactly one person leads.",
  },
  "pattern-twice": {
    status: 422,
    zh: "同一种会商里，同一类人只能写一行。",
    en: "A part stands once in a pattern.",
  },
  "pattern-bounds": {
    status: 422,
    zh: "人数请填 0 到 9 的整数，最多不能少于至少。",
    en: "Whole numbers from 0 to 9, and at most no less than at least.",
  },
  "pattern-alone": {
    status: 422,
    zh: "除牵头人外，至少还要请一人，否则不成会商。",
    en: "Beside whoever leads somebody is asked for: one alone is no panel.",
  },
} as const satisfies Record<string, ReasonWords>;
