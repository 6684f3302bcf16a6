import type { WordPair } from "@maple/platform/words/pairs";
import { z } from "zod";
import type { Side } from "./talk.ts";

/** What is asked before signing: who, how much, by when, what if not, and that nobody must sign. */
export const checkKeys = ["who", "amount", "when", "broken", "free"] as const;
export type CheckKey = (typeof checkKeys)[number];

export const checkKeyWords: Record<CheckKey, WordPair> = {
  who: { zh: "谁来履行", en: "who performs" },
  amount: { zh: "多少钱", en: "how much" },
  when: { zh: "什么时候之前", en: "by when" },
  broken: { zh: "不履行会怎样", en: "what if it is not performed" },
  free: { zh: "可以不签", en: "that nobody must sign" },
};

export const answersSchema = z.partialRecord(z.enum(checkKeys), z.string().max(40));
export type CheckAnswers = z.infer<typeof answersSchema>;

export interface CheckQuestion {
  key: CheckKey;
  ask: WordPair;
  choices: Array<{ key: string; words: WordPair }>;
  /** The key of the choice that the terms say. */
  right: string;
  /** What the agreement or the law says of it, in plain words. */
  passage: WordPair;
}

export const checkStates = ["none", "begun", "done", "skipped"] as const;
export type CheckState = (typeof checkStates)[number];
export const checkStateWords: Record<CheckState, WordPair> = {
  none: { zh: "还没有核对是否看明白", en: "not yet asked whether it is understood" },
  begun: { zh: "正在核对是否看明白", en: "being gone through" },
  done: { zh: "已核对，看明白了", en: "gone through and understood" },
  skipped: { zh: "当事人自己决定不核对", en: "the party chose not to be asked" },
};

/** The check of one who is to sign. The right answers go to nobody before they are given. */
export interface CheckView {
  party: string;
  side: Side;
  agreement: string;
  state: CheckState;
  way: "link" | "table" | null;
  at: string | null;
  explained: CheckKey[];
  /** What is still to be asked; with the passage once it has been answered wrong. */
  open: Array<Omit<CheckQuestion, "right" | "passage"> & { passage: WordPair | null }>;
  maySettle: boolean;
}
