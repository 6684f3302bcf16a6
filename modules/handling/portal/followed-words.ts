import type { WordPair } from "@maple/platform/words/pairs";

export const followedWords = {
  title: { zh: "哪些部门在办", en: "Which departments handle it" },
  waiting: {
    zh: "已交由 {unit} 办理（{part}），等待对方接手。",
    en: "Passed to {unit} ({part}); it has yet to take it up.",
  },
  inHand: { zh: "{unit} 正在办理（{part}）。", en: "{unit} is handling it ({part})." },
  answered: { zh: "{unit} 已经答复（{part}）。", en: "{unit} has answered ({part})." },
  lead: { zh: "牵头", en: "lead" },
  help: { zh: "协办", en: "helping" },
  dueBy: { zh: "{due}答复。", en: "Answer due: {due}." },
  room: {
    zh: "您仍然只需找上面的警务室：由它负责催办并答复您。",
    en: "You still only deal with the police room above: it presses on and answers you.",
  },
} as const satisfies Record<string, WordPair>;
