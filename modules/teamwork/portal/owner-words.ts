import type { WordPair } from "@maple/platform/words/pairs";

export const ownerWords = {
  title: { zh: "现在由谁办理", en: "Who handles it now" },
  person: { zh: "现在由 {unit} 的 {name} 办理。", en: "{name} of {unit} handles it now." },
  nameAlone: { zh: "现在由 {name} 办理。", en: "{name} handles it now." },
  unit: {
    zh: "现在由 {unit} 负责，正在安排承办人。",
    en: "{unit} is responsible; somebody is being chosen to handle it.",
  },
  passing: {
    zh: "正在转给 {unit}。对方接手之前，仍由上面的单位负责，您不用重新反映，期限照常计算。",
    en: "It is being passed to {unit}. Until they take it, the above stays responsible; you need not report again, and the time limits go on.",
  },
} as const satisfies Record<string, WordPair>;
