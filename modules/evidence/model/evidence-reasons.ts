import type { ReasonWords } from "@maple/platform/words/pairs";

/** Named refusals of asking for evidence. */
export const evidenceReasons = {
  "evidence-not-found": {
    status: 404,
    zh: "没有这项请求，或者链接已经失效。有疑问请打电话给发出请求的警务室。",
    en: "There is no such request, or its link has ended. Please telephone the police room that sent it.",
  },
  "evidence-words-needed": {
    status: 422,
    zh: "请写清向谁要、要什么、用来做什么（各至少两个字）。",
    en: "Please say from whom, what and what for, two letters at least each.",
  },
  "evidence-day-past": {
    status: 422,
    zh: "答复日期不能早于今天，也不要超过三个月。",
    en: "The day of the answer is today or later, within three months.",
  },
  "evidence-closed": {
    status: 409,
    zh: "事项已经办结，不再调取材料。",
    en: "The matter is over: nothing more is asked for.",
  },
  "evidence-files-needed": { status: 422, zh: "请至少选一个文件。", en: "Please choose one file at least." },
  "evidence-reason-needed": {
    status: 422,
    zh: "请选一个不能提供的原因。",
    en: "Please choose why it cannot be given.",
  },
  "cover-boxes-needed": {
    status: 422,
    zh: "请至少遮挡一处；不用遮挡的原件可以直接发给对方。",
    en: "Please cover one part at least. What needs no cover can be sent as it is.",
  },
  "cover-audience-closed": {
    status: 403,
    zh: "您看不到这一方的内容，不能发给它。请选“双方”，或请调解员来做。",
    en: "You do not read what this side has, and cannot send there. Choose both sides, or ask the mediator.",
  },
  "cover-no-picture": {
    status: 422,
    zh: "只有照片可以遮挡。",
    en: "Only a picture can be covered.",
  },
  "original-not-apart": {
    status: 409,
    zh: "这个文件没有单独封存的原件：文件本身就是原件，或者是启用原件封存前收下的。",
    en: "No original of this file is kept apart: the file is the original, or it came in before originals were sealed.",
  },
  "original-shut": {
    status: 404,
    zh: "没有找到这次调取，或者已经过了十五分钟。请重新说明用途再调取一次。",
    en: "This opening was not found, or its quarter of an hour is over. Please name the purpose and open it again.",
  },
  "original-damaged": {
    status: 409,
    zh: "封存的原件缺失或与采集时不一致，不能作为原件交出。结果已经记入保管清单，请联系管理员从备份恢复。",
    en: "The sealed original is missing or no longer what came in, and is not given out as one. This stands in the custody list; ask the administrator to restore it from the backup.",
  },
  "evidence-answered": {
    status: 409,
    zh: "这项请求已经答复或撤回，谢谢。",
    en: "This request was answered or withdrawn already. Thank you.",
  },
} as const satisfies Record<string, ReasonWords>;
