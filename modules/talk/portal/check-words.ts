import type { WordPair } from "@maple/platform/words/pairs";

/** Words of the few questions before signing. */
export const checkWords = {
  title: { zh: "签字前，看看都明白了没有", en: "Before you sign: is everything clear?" },
  back: { zh: "回到协议", en: "Back to the agreement" },
  lead: {
    zh: "下面几个小问题，都是协议里写着的。不是考试，不打分；答错了会再讲给您听，想答几次都行。",
    en: "These few questions are about what the agreement says. It is no examination and there are no marks: what you get wrong is explained, and you may try as often as you like.",
  },
  again: { zh: "这一题再看看。协议是这样写的：", en: "Look at this one again. It says:" },
  answer: { zh: "答好了", en: "These are my answers" },
  skip: { zh: "我自己决定，不用问了", en: "I decide for myself; do not ask me" },
  skipHint: {
    zh: "不答也可以签字，会写明是您自己决定不核对。看不懂的，可以请调解员当面讲给您听。",
    en: "You may sign without it; it is then noted that you chose so. The mediator can also explain it to you in person.",
  },
  noteTitle: { zh: "签字前核对", en: "Before signing" },
  noteAsk: {
    zh: "签字前，先答几个小问题，看看协议都明白了没有。",
    en: "Before you sign, a few questions show whether everything is clear.",
  },
  noteGo: { zh: "去答几个小问题", en: "Go to the questions" },
  noteSkip: {
    zh: "您还没有核对。直接签字，就记为您自己决定不核对。",
    en: "You have not gone through them. If you sign now, it is noted that you chose not to.",
  },
  noteDone: {
    zh: "{day}您已经核对过，协议的内容看明白了。",
    en: "On {day} you went through the agreement and understood it.",
  },
  noteDoneExplained: {
    zh: "{day}您已经核对过；其中 {what} 讲解过以后看明白了。",
    en: "On {day} you went through the agreement; explained to you: {what}.",
  },
  noteSkipped: {
    zh: "{day}您自己决定不核对。想核对，现在还来得及。",
    en: "On {day} you chose not to be asked. You still may.",
  },
  noteTable: { zh: "是和调解员一起当面核对的。", en: "It was done together with the mediator." },
  doneChecked: { zh: "都看明白了，可以签字了。", en: "Everything is clear: you may sign now." },
  doneSkipped: { zh: "记下了：您自己决定不核对。", en: "Noted: you chose not to be asked." },
  chooseAll: { zh: "还有没选的题，请都选一选。", en: "Some questions have no answer yet." },
  wrong: { zh: "有的地方还要再看看，下面写着。", en: "Something needs another look; it is shown below." },
} as const satisfies Record<string, WordPair>;
