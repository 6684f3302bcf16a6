import type { WordPair } from "@maple/platform/words/pairs";

export const requestStates = ["asked", "given", "declined", "withdrawn"] as const;
export type RequestState = (typeof requestStates)[number];

export const requestActs = ["give", "decline", "withdraw"] as const;
export type RequestAct = (typeof requestActs)[number];

/** States x acts of a request to somebody outside. What was given may be added to while the matter is open. */
export const requestLife = {
  asked: { give: "given", decline: "declined", withdraw: "withdrawn" },
  given: {},
  declined: { give: "given" },
  withdrawn: {},
} as const satisfies Record<RequestState, Partial<Record<RequestAct, RequestState>>>;

export function nextRequestState(state: RequestState, act: RequestAct): RequestState | null {
  const row: Partial<Record<RequestAct, RequestState>> = requestLife[state];
  return row[act] ?? null;
}

export const requestStateWords: Readonly<Record<RequestState, WordPair>> = {
  asked: { zh: "等待提供", en: "waiting for an answer" },
  given: { zh: "已提供", en: "given" },
  declined: { zh: "没有提供", en: "not given" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
};

export const requestActWords: Readonly<Record<RequestAct, WordPair>> = {
  give: { zh: "提供材料", en: "Give" },
  decline: { zh: "说明不能提供", en: "Say why not" },
  withdraw: { zh: "撤回请求", en: "Withdraw" },
};
