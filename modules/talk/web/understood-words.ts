import type { WordPair } from "@maple/platform/words/pairs";

export const understoodWords = {
  open: { zh: "当面核对是否看明白", en: "Go through it together" },
  title: { zh: "签字前当面核对", en: "Going through it before signing" },
  hint: {
    zh: "念给当事人听，由当事人回答。答错的，会显示协议原话，讲明白后再答；不打分，只记哪些讲解过。",
    en: "Read it to the party, who answers. What is wrong shows its passage and is asked again; no marks are kept, only what was explained.",
  },
  byWord: { zh: "当面讲过，当事人说明白了", en: "Explained by word; the party says it is clear" },
  submit: { zh: "记下核对结果", en: "Keep it" },
  skip: { zh: "当事人自己决定不核对", en: "The party chooses not to be asked" },
  atTable: { zh: "当面核对", en: "at the table" },
  explained: { zh: "讲解过：{what}", en: "explained: {what}" },
  chooseAll: {
    zh: "每一题都要选，或者勾“当面讲过”。",
    en: "Answer each one, or tick that it was explained.",
  },
} as const satisfies Record<string, WordPair>;
