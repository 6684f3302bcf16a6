import type { WordPair } from "@maple/platform/words/pairs";
import type { PersonField } from "./person.ts";

/** What people may ask about their own data in a matter (Personal Information Protection Law arts. 44 to 47). */
export const requestKinds = ["correct", "contact", "delete"] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = ["asked", "granted", "refused", "withdrawn"] as const;
export type RequestState = (typeof requestStates)[number];
export const requestActs = ["grant", "refuse", "withdraw"] as const;
export type RequestAct = (typeof requestActs)[number];

/** States x acts, complete by type: an answer is given once, and whoever asked may take it back until then. */
export const requestLife = {
  asked: { grant: "granted", refuse: "refused", withdraw: "withdrawn" },
  granted: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<RequestState, Partial<Record<RequestAct, RequestState>>>;

export function nextRequestState(state: RequestState, act: RequestAct): RequestState | null {
  const row: Partial<Record<RequestAct, RequestState>> = requestLife[state];
  return row[act] ?? null;
}

/** How the asker showed that the data is theirs. A link alone does for what changes nothing by itself. */
export type RequestProof = "link" | "link-and-digits" | "link-and-code";

/** How whoever answers made sure of a new telephone: seen at the window, or called and told the code of the page. */
export type GrantWay = "checked" | "window" | "called";

export interface ResidentRequest {
  id: string;
  matter: string;
  person: string;
  kind: RequestKind;
  field: PersonField | null;
  state: RequestState;
  wanted: string | null;
  words: string | null;
  answer: string | null;
  proof: RequestProof;
  askedAt: string;
  dueAt: string;
  answeredAt: string | null;
  answeredBy: string | null;
  reason: string | null;
  way: GrantWay | null;
  untilDay: string | null;
}

export const requestActWords: Record<RequestAct, WordPair> = {
  grant: { zh: "办理", en: "Do it" },
  refuse: { zh: "不予办理，说明理由", en: "Refuse, with the reason" },
  withdraw: { zh: "本人撤回", en: "Taken back by its asker" },
};

export const requestKindWords: Record<RequestKind, WordPair> = {
  correct: { zh: "更正信息", en: "Correct my data" },
  contact: { zh: "更换联系电话", en: "Change my telephone" },
  delete: { zh: "删除信息", en: "Delete my data" },
};

export const requestStateWords: Record<RequestState, WordPair> = {
  asked: { zh: "等待答复", en: "waiting for an answer" },
  granted: { zh: "已办理", en: "done" },
  refused: { zh: "没有同意", en: "refused" },
  withdrawn: { zh: "已撤回", en: "taken back" },
};
