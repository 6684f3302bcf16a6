/** Where a mediation is. It is one track of a matter; police mediation will be another, never mixed with it. */
export const mediationStates = ["begun", "agreeing", "in-force", "performed", "ended"] as const;
export type MediationState = (typeof mediationStates)[number];

export const mediationActs = [
  "add-party",
  "issue-link",
  "give-notice",
  "record-consent",
  "plan-session",
  "record-session",
  "propose",
  "draft-agreement",
  "offer-agreement",
  "sign-agreement",
  "seal-agreement",
  "seal-interim",
  "record-oral-agreement",
  "record-performance",
  "record-breach",
  "record-interim-breach",
  "vary",
  "end-interim",
  "change-mediators",
  "end-mediation",
] as const;
export type MediationAct = (typeof mediationActs)[number];

/**
 * States x acts, complete by type. `agreeing`: an agreement is drafted or lies for signing. A sealed interim agreement
 * leaves the mediation under way, and is performed, varied or broken there; only a final one brings it in force.
 */
export const mediationLife = {
  begun: {
    "give-notice": "begun",
    "record-consent": "begun",
    "add-party": "begun",
    "issue-link": "begun",
    "plan-session": "begun",
    "record-session": "begun",
    propose: "begun",
    "draft-agreement": "agreeing",
    "record-oral-agreement": "in-force",
    "record-performance": "begun",
    vary: "begun",
    "end-interim": "begun",
    "record-interim-breach": "begun",
    "change-mediators": "begun",
    "end-mediation": "ended",
  },
  agreeing: {
    "sign-agreement": "agreeing",
    "offer-agreement": "agreeing",
    "seal-agreement": "in-force",
    "seal-interim": "begun",
    "record-performance": "agreeing",
    vary: "agreeing",
    "end-interim": "agreeing",
    "record-interim-breach": "agreeing",
    "draft-agreement": "agreeing",
    "record-consent": "agreeing",
    "plan-session": "agreeing",
    "record-session": "agreeing",
    propose: "agreeing",
    "issue-link": "agreeing",
    "change-mediators": "agreeing",
    "end-mediation": "ended",
  },
  "in-force": {
    "record-performance": "in-force",
    vary: "in-force",
    "end-interim": "in-force",
    "issue-link": "in-force",
    "change-mediators": "in-force",
    "record-breach": "ended",
    "record-interim-breach": "in-force",
  },
  performed: {},
  ended: {},
} as const satisfies Record<MediationState, Partial<Record<MediationAct, MediationState>>>;

export function nextMediationState(state: MediationState, act: MediationAct): MediationState | null {
  const row: Partial<Record<MediationAct, MediationState>> = mediationLife[state];
  return row[act] ?? null;
}

export function mediationActsIn(state: MediationState): MediationAct[] {
  return Object.keys(mediationLife[state]) as MediationAct[];
}

export const mediationStateWords: Record<MediationState, { zh: string; en: string }> = {
  begun: { zh: "调解进行中", en: "under way" },
  agreeing: { zh: "正在订立协议", en: "agreement being made" },
  "in-force": { zh: "协议已生效，履行中", en: "agreement in force" },
  performed: { zh: "已履行完毕", en: "performed" },
  ended: { zh: "已终止", en: "ended" },
};

export const mediationActWords: Record<MediationAct, { zh: string; en: string }> = {
  "add-party": { zh: "添加当事人、代理人", en: "Add a party or agent" },
  "issue-link": { zh: "给当事人专属链接", en: "Give a party their link" },
  "give-notice": { zh: "告知权利义务", en: "Tell rights and duties" },
  "record-consent": { zh: "登记是否同意调解", en: "Record consent or refusal" },
  "plan-session": { zh: "安排调解", en: "Arrange a session" },
  "record-session": { zh: "登记调解记录", en: "Record a session" },
  propose: { zh: "提出调解方案", en: "Make a proposal" },
  "draft-agreement": { zh: "起草协议", en: "Draft the agreement" },
  "offer-agreement": { zh: "定稿送签", en: "Finish and offer for signing" },
  "sign-agreement": { zh: "签字", en: "Sign" },
  "seal-agreement": { zh: "盖章生效", en: "Seal; it takes effect" },
  "seal-interim": { zh: "临时协议盖章生效", en: "Seal the interim agreement; it takes effect" },
  "record-oral-agreement": { zh: "登记口头协议", en: "Record an oral agreement" },
  "record-performance": { zh: "登记履行", en: "Record performance" },
  "record-breach": { zh: "登记未履行，告知司法途径", en: "Record a breach, tell the court routes" },
  "record-interim-breach": { zh: "登记临时协议未履行", en: "Record a breach of the interim agreement" },
  vary: { zh: "经双方同意变更约定", en: "Change a promise by consent of both" },
  "end-interim": {
    zh: "经双方同意提前终止临时协议",
    en: "End an interim agreement early by consent of both",
  },
  "change-mediators": { zh: "更换调解员", en: "Change the mediators" },
  "end-mediation": { zh: "终止调解", en: "End the mediation" },
};
