import type { WordPair } from "@maple/platform/words/pairs";

export const sealWords = {
  doorTitle: { zh: "这件事受保护", en: "This matter is protected" },
  doorLead: {
    zh: "它涉及家庭暴力、未成年人，或者由经办人设为受保护。请选择这次打开的用途；本次登录内有效，每次打开都会留痕，当事人可以看到是谁、为什么打开。",
    en: "It concerns violence in the family or a minor, or an officer protected it. Choose what you open it for. This holds for this sign-in; each opening is kept, and the resident can see who opened it and why.",
  },
  purpose: { zh: "用途", en: "Purpose" },
  open: { zh: "打开", en: "Open it" },
  needPurpose: { zh: "请先选择用途。", en: "Choose a purpose first." },
  mark: { zh: "受保护", en: "protected" },
  title: { zh: "受保护的事项", en: "Protection" },
  because: { zh: "原因：{reason}", en: "Because: {reason}" },
  whatItMeans: {
    zh: "清单、搜索和导出里看不到它的标题和经过；只有承办人、调解员、警务室民警和所长说明用途后可以打开。",
    en: "Lists, searches and exports show neither its title nor its story. Its holder, mediators, room officer and station head may open it, naming what for.",
  },
  seal: { zh: "设为受保护", en: "Protect this matter" },
  unseal: { zh: "解除保护", en: "Lift the protection" },
  unsealHint: {
    zh: "解除后，辖区内的工作人员可以照常看到。请写明原因。",
    en: "Staff of the area will see it as any other matter. Give the reason.",
  },
  sealHint: {
    zh: "设好后，没有用途说明的人看不到它。请写明原因。",
    en: "After this nobody sees it without naming a purpose. Give the reason.",
  },
  reason: { zh: "原因", en: "Reason" },
  cancel: { zh: "取消", en: "Cancel" },
  whyLink: { zh: "为什么某人能看到这件事？", en: "Why can somebody see this?" },
} as const satisfies Record<string, WordPair>;
