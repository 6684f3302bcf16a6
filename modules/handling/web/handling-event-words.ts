import type { WordPair } from "@maple/platform/words/pairs";

/** What each event of a task is called in a matter's timeline. */
export const handlingEventWords: Readonly<Record<string, WordPair>> = {
  "handling.task-sent": { zh: "交办给部门", en: "pushed it to a department" },
  "handling.task-accepted": { zh: "部门签收", en: "took the task up" },
  "handling.task-returned": { zh: "部门退回", en: "returned the task" },
  "handling.task-answered": { zh: "部门答复", en: "answered the task" },
  "handling.more-asked": { zh: "部门要求补充", en: "asked for more" },
  "handling.more-supplied": { zh: "补充情况", en: "supplied what was asked" },
  "handling.task-closed": { zh: "确认部门已办结", en: "closed the department's task" },
  "handling.task-sent-back": { zh: "答复不符，退回重办", en: "sent the answer back" },
  "handling.task-pushed-on": { zh: "转交其他部门", en: "pushed the task on" },
  "handling.task-taken-back": { zh: "收回自办", en: "took the task back" },
  "handling.task-recalled": { zh: "撤回交办", en: "recalled the task" },
  "handling.task-urged": { zh: "催办", en: "urged the department" },
  "handling.task-supervised": { zh: "督办", en: "put the task under supervision" },
  "handling.task-listed": { zh: "挂牌督办", en: "listed the task for supervision" },
  "handling.task-raised": { zh: "提级", en: "raised the task" },
  "handling.task-handed-back": { zh: "超期无人办理，自动退回", en: "was handed back: nobody acted in time" },
};
