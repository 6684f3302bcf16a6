import type { WordPair } from "@maple/platform/words/pairs";

/** The whole policy in words: what docs/policy.md and the desk's policy screen show. Drawn from the tables, never typed. */
export interface PolicyPage {
  roles: PolicyRole[];
  places: Array<{ key: string; words: WordPair; opens: WordPair[] }>;
  seal: { reasons: WordPair[]; purposes: WordPair[]; who: Array<{ role: WordPair; reach: WordPair }> };
  /** What asks for a fresh proof of who one is. */
  proof: WordPair[];
  /** What nobody may, whatever their post. */
  nobody: readonly WordPair[];
}

export interface PolicyRole {
  key: string;
  words: WordPair;
  /** What it may do, by how far: the widest first. */
  may: Array<{ reach: string; words: WordPair; acts: Array<{ key: string; words: WordPair }> }>;
  /** Which fields it reads and how far; those that it never reads have no reach. */
  fields: Array<{ key: string; reach: WordPair | null; words: WordPair[] }>;
  /** What it reads of what is written in a matter. */
  compartments: WordPair[];
  /** What it reads in addition where the person mediates; empty for a role that does not. */
  asMediator: WordPair[];
}

export const nobodyMay: readonly WordPair[] = [
  { zh: "看别的县（市、区）的任何内容", en: "see anything of another county" },
  {
    zh: "看一方单独对调解员说的话，除非本人就是这件事的调解员",
    en: "read what one side told the mediator in confidence, unless they mediate the matter",
  },
  {
    zh: "按标题、经过或姓名搜到受保护的事项，或把它导出",
    en: "find a protected matter by its title, story or names, or export it",
  },
  { zh: "打开受保护的事项而不说明用途", en: "open a protected matter without naming a purpose" },
  {
    zh: "查看当事人的姓名、电话、住址而不留痕",
    en: "read a name, telephone or address without leaving a trace the resident can read",
  },
  { zh: "给人打分、贴标签，或把人列成名单", en: "score or label a person, or put people on a list" },
  { zh: "修改已经记入存证链的经过", en: "change what the ledger has recorded" },
  { zh: "因为是管理员就看到事项的内容", en: "see what is in a matter by being an administrator" },
];
