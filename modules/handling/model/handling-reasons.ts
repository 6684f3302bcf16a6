import type { ReasonWords } from "@maple/platform/words/pairs";

/** Every named refusal of pushing and joint handling. */
export const handlingReasons = {
  "task-not-found": { status: 404, zh: "没有找到这张交办单。", en: "This task was not found." },
  "task-not-possible": {
    status: 409,
    zh: "这张交办单现在是“{state}”，不能做这一步；请刷新后再看。",
    en: "This task is now “{stateEn}”: that step is not possible. Please reload.",
  },
  "push-not-open": {
    status: 409,
    zh: "只有正在办理的事项才能交办；请先受理或重新办理。",
    en: "Only a matter in hand can be pushed: take it up or reopen it first.",
  },
  "push-unit-unfit": {
    status: 422,
    zh: "请选择现有的部门；每个部门只选一次。",
    en: "Please choose departments that stand today, each once.",
  },
  "push-lead-needed": {
    status: 422,
    zh: "请指定一个牵头部门，其他部门为协办。",
    en: "Please name exactly one lead; the others help.",
  },
  "push-twice": {
    status: 409,
    zh: "这个部门已有一张没办完的交办单，请先处理那一张。",
    en: "This department has an open task in this matter: finish that one first.",
  },
  "push-asked-needed": {
    status: 422,
    zh: "请写清楚请每个部门做什么（至少四个字）。",
    en: "Please say what each department is asked to do.",
  },
  "push-file-unfit": {
    status: 422,
    zh: "所选附件不能转给部门：只能附上反映人提交的和工作人员的材料。",
    en: "That file may not go to a department: only the reporter's and the staff's own.",
  },
  "push-contact-none": {
    status: 422,
    zh: "反映人没有留下联系方式，请取消“允许联系反映人”。",
    en: "The reporter left no contact: please untick it.",
  },
  "task-words-needed": {
    status: 422,
    zh: "请写明情况（至少四个字）。",
    en: "Please say in words what it is about.",
  },
  "return-receiver-needed": {
    status: 422,
    zh: "退回时请写明应当由哪个部门办理。",
    en: "Please name the department that it belongs to.",
  },
  "return-to-itself": {
    status: 422,
    zh: "应办部门不能是本部门，请另选。",
    en: "The right receiver cannot be your own department.",
  },
  "supervised-already": {
    status: 409,
    zh: "已经督办，不用重复；需要时可以挂牌督办或提级。",
    en: "It is supervised already; list it or raise it if more is needed.",
  },
  "raise-nowhere": {
    status: 409,
    zh: "上面没有更高一级，不能再提级。",
    en: "There is no level above: it cannot be raised further.",
  },
  "urged-lately": {
    status: 409,
    zh: "今天已经催办过，请明天再催，或请所长督办。",
    en: "It was urged today already: urge again tomorrow, or ask the head to supervise.",
  },
  "contact-not-given": {
    status: 403,
    zh: "交办时没有允许联系反映人；确有需要请用“要求补充”提出。",
    en: "The reporter's contact was not given: ask for it with “ask for more”.",
  },
  "routing-unit-unfit": {
    status: 422,
    zh: "表里有的部门现在已不存在，请换成现有的部门。",
    en: "A department in the table stands no more: choose one that does.",
  },
  "routing-twice": {
    status: 422,
    zh: "同一类事项里，一个部门只能出现一次。",
    en: "A department stands once for a category.",
  },
  "routing-too-many": {
    status: 422,
    zh: "一类事项最多建议 6 个部门。",
    en: "Six departments at most are proposed for a category.",
  },
  "ladder-no-end": {
    status: 422,
    zh: "每个期限的最后都要有“自动退回”，否则没有人办的事会一直等下去。",
    en: "Each clock has to end with handing back: what nobody acts on would wait for ever.",
  },
  "ladder-days": {
    status: 422,
    zh: "天数要在 1 到 60 个工作日之间。",
    en: "Days are from 1 to 60 working days.",
  },
  "ladder-twice": {
    status: 422,
    zh: "同一个期限里，督办和自动退回只能各有一次，催办不能在同一天重复。",
    en: "On one clock supervising and handing back come once each, and urging not twice on one day.",
  },
  "ladder-order": {
    status: 422,
    zh: "顺序应是先催办、再督办、最后自动退回，天数不能倒过来。",
    en: "The order is urge, supervise, hand back: what is milder does not come after what is stronger.",
  },
  "ladder-too-long": {
    status: 422,
    zh: "一套阶梯最多 20 级。",
    en: "A ladder has 20 rungs at most.",
  },
} as const satisfies Record<string, ReasonWords>;

export type HandlingReason = keyof typeof handlingReasons;
