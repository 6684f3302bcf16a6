import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of merging. */
export const repeatReasons = {
  "merge-itself": {
    status: 422,
    zh: "不能把一件事并入它自己，请另选。",
    en: "A matter cannot be put into itself. Please choose another.",
  },
  "merge-not-open": {
    status: 409,
    zh: "只有待受理或办理中的事项可以并入别的事项；这件现在是“{state}”。",
    en: "Only a matter that waits or is in hand can be put into another; this one is “{stateEn}”.",
  },
  "merge-into-closed": {
    status: 409,
    zh: "要并入的那件已经办结或终止，不能再并。可以重新办理那一件。",
    en: "The matter to go on is closed. Reopen that one instead.",
  },
  "merge-into-waiting": {
    status: 409,
    zh: "要并入的那件还没有受理，请先受理它，或者反过来合并。",
    en: "The matter to go on has not been taken up yet. Take it up first, or merge the other way round.",
  },
  "merge-sealed": {
    status: 409,
    zh: "受保护的事项只能和受保护的事项合并，以免内容外泄。",
    en: "A protected matter is merged with a protected one alone, so that nothing of it gets out.",
  },
  "merge-track-under-way": {
    status: 409,
    zh: "这件的法定途径还没走完，期限在计。请反过来合并，或者先把它的途径办结。",
    en: "A legal track of this one is under way and its limits run. Merge the other way round, or end its track first.",
  },
  "split-not-open": {
    status: 409,
    zh: "只有还没办结的事项可以分出一部分；这件现在是“{state}”。",
    en: "A part can be taken out of a matter that is not yet closed; this one is “{stateEn}”.",
  },
  "split-words-needed": {
    status: 422,
    zh: "请写清分出去的是哪一部分：标题至少两个字，情况至少五个字。",
    en: "Say which part it is: a title of two letters at least, and what happened in five.",
  },
  "split-file-stays": {
    status: 409,
    zh: "“{name}”只给了一方或是本案文书，不能带走；需要时请那一方在新的事项里重新提交。",
    en: "“{name}” was given by one side in confidence or is a paper of this matter, and stays. That side may hand it in again there.",
  },
  "part-not-found": {
    status: 404,
    zh: "没有这一部分，请回到您的事项页面重新打开。",
    en: "There is no such part. Please open it again from the page of your matter.",
  },
  "merge-not-found": { status: 404, zh: "没有这次合并。", en: "There is no such merge." },
  "merge-undone": {
    status: 409,
    zh: "这次合并已经撤销，或者并入的那件已经重新办理。",
    en: "This merge was taken back already, or the matter was reopened.",
  },
} as const satisfies Record<string, ReasonWords>;
