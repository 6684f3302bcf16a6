import type { WordPair } from "@maple/platform/words/pairs";

export const policyWords = {
  title: { zh: "谁可以看什么、做什么", en: "Who may see and do what" },
  lead: {
    zh: "本页由程序按正在使用的规则生成，不是手写的：规则一改，本页随之改。权限来自岗位，不来自姓名；每个岗位只能在自己的范围内办理。看不到的事，系统的回答和“没有这件事”一样。",
    en: "This page is drawn from the rules in use and never typed: when a rule changes, the page does. What somebody may comes from their post, never from their name, and reaches as far as the post. Of a matter that is not theirs they hear what they would hear of none.",
  },
  howFar: { zh: "范围", en: "How far" },
  may: { zh: "可以", en: "May" },
  field: { zh: "内容", en: "Field" },
  reads: { zh: "可以看到的范围", en: "Reads it in" },
  never: { zh: "看不到", en: "nowhere" },
  nothing: { zh: "都看不到", en: "nothing" },
  compartments: { zh: "能看到写给下列对象的内容：", en: "Reads what was written for: " },
  asMediator: { zh: "本人调解的事，还能看到：", en: "In matters they mediate, reads: " },
  places: { zh: "一件事里，各方能看到什么", en: "What each place in a matter opens" },
  place: { zh: "身份", en: "Place" },
  opens: { zh: "能看到的内容", en: "Opens" },
  seal: { zh: "受保护的事项", en: "Protected matters" },
  sealLead: {
    zh: "涉及家庭暴力或未成年人的事，从选定类别起就受保护，也可由民警手工设定，只有所长可以写明原因解除。清单里没有标题和地点，不能搜索，不能导出，数据里只计件数。下列岗位说明用途后可以打开，每次登录说明一次；打开的人和用途，当事人可以看到。",
    en: "A matter of violence in the family or of a minor is protected from the moment its category is chosen; an officer may protect one by hand, and the station head alone lifts the protection, with a reason. Lists show no title and no place, it cannot be searched or exported, figures only count it. The posts below open it by naming a purpose, once each sign-in; the resident sees who opened it and why.",
  },
  sealReasons: { zh: "受保护的原因：", en: "Why: " },
  sealPurposes: { zh: "可以选择的用途：", en: "Purposes that can be named: " },
  proof: { zh: "要重新验证身份才能做的", en: "What asks for a fresh proof of who one is" },
  nobody: { zh: "谁都不可以", en: "What nobody may" },
} as const satisfies Record<string, WordPair>;
