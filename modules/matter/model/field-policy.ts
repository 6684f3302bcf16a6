import type { WordPair } from "@maple/platform/words/pairs";

/** The fields of a matter and of its parties, each with the ability that opens it to staff. */
export const fieldPolicy = {
  title: { ability: "matter.see", words: { zh: "标题", en: "title" } },
  place: { ability: "matter.see", words: { zh: "地点", en: "place" } },
  story: { ability: "matter.see", words: { zh: "事情经过", en: "story" } },
  name: { ability: "person.read", words: { zh: "当事人姓名", en: "names of the parties" } },
  phone: { ability: "person.contact", words: { zh: "当事人电话", en: "telephones of the parties" } },
  address: { ability: "person.contact", words: { zh: "当事人住址", en: "addresses of the parties" } },
  files: { ability: "file.see", words: { zh: "附件", en: "files" } },
} as const satisfies Record<string, { ability: string; words: WordPair }>;

export type Field = keyof typeof fieldPolicy;
export const fields = Object.keys(fieldPolicy) as readonly Field[];
export const personFields = ["name", "phone", "address"] as const satisfies readonly Field[];
