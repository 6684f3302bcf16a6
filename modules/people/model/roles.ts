import type { UnitKind } from "@maple/grid";
import type { WordPair } from "@maple/platform/words/pairs";

/** Roles that a post can have. Data: the next county may add rows, never code. */
export const roles = [
  "grid-worker",
  "officer",
  "auxiliary-officer",
  "veteran-deputy",
  "village-assistant",
  "deputy-secretary",
  "committee-member",
  "grid-head",
  "grid-administrator",
  "mediator",
  "legal-officer",
  "judge",
  "lawyer",
  "centre-mediator",
  "counsellor",
  "duty-commander",
  "dispatcher",
  "file-supervisor",
  "case-officer",
  "station-head",
  "department-clerk",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

export const roleWords: Record<Role, WordPair> = {
  "grid-worker": { zh: "网格员", en: "grid worker" },
  officer: { zh: "社区民警", en: "community officer" },
  "auxiliary-officer": { zh: "辅警", en: "auxiliary officer" },
  "veteran-deputy": { zh: "警务室副主任（返聘老民警）", en: "deputy of the room (rehired veteran)" },
  "village-assistant": { zh: "村（社区）警务助理", en: "village police assistant" },
  "deputy-secretary": {
    zh: "社区（村）党组织副书记（民警兼任）",
    en: "deputy party secretary (held by an officer)",
  },
  "committee-member": { zh: "村（社区）“两委”委员", en: "member of the village or community committees" },
  "grid-head": { zh: "网格长", en: "grid head" },
  "grid-administrator": { zh: "网格管理员", en: "grid administrator" },
  mediator: { zh: "人民调解员", en: "people's mediator" },
  "legal-officer": { zh: "法制员", en: "legal officer" },
  judge: { zh: "法官", en: "judge" },
  lawyer: { zh: "律师", en: "lawyer" },
  "centre-mediator": { zh: "综治中心调解员", en: "mediator of the centre" },
  counsellor: { zh: "心理咨询师", en: "counsellor" },
  "duty-commander": { zh: "值班指挥长", en: "duty commander" },
  dispatcher: { zh: "接处警调度员", en: "dispatcher" },
  "file-supervisor": { zh: "案管监督员", en: "file supervisor" },
  "case-officer": { zh: "办案民警", en: "case officer" },
  "station-head": { zh: "派出所所长", en: "station head" },
  "department-clerk": { zh: "部门经办人", en: "department clerk" },
  administrator: { zh: "管理员", en: "administrator" },
};

/** At which kinds of unit a role can be held. Mission F1, F2; domain facts 4.1. */
export const unitKindsOf: Record<Role, readonly UnitKind[]> = {
  "grid-worker": ["community", "village", "town"],
  officer: ["police-room", "station", "community-team"],
  "auxiliary-officer": ["police-room", "station"],
  "veteran-deputy": ["police-room"],
  "village-assistant": ["village", "community"],
  "deputy-secretary": ["community", "village"],
  "committee-member": ["community", "village"],
  "grid-head": ["town", "community", "village"],
  "grid-administrator": ["town", "community", "village"],
  mediator: ["mediation-committee"],
  "legal-officer": ["station"],
  judge: ["court"],
  lawyer: ["law-firm"],
  "centre-mediator": ["mediation-centre"],
  counsellor: ["mediation-centre"],
  // Two teams and one room (domain facts 4.2).
  "duty-commander": ["command-room"],
  dispatcher: ["command-room"],
  "file-supervisor": ["command-room"],
  "case-officer": ["case-team"],
  "station-head": ["station"],
  // At the county: whoever presses on what was raised to it.
  "department-clerk": ["department", "county"],
  administrator: ["county"],
};

/** Roles that only the county gives: whoever heads a station does not make another head. */
export const rolesOfCounty: readonly Role[] = ["station-head", "administrator"];

/** Who works in a grid itself, the one who answers for it first. */
export const gridRoles: readonly Role[] = ["grid-worker", "village-assistant", "auxiliary-officer"];

/** Roles whose work is bound to grids; a post of another role names none. */
export const rolesWithGrids: readonly Role[] = [
  ...gridRoles,
  "officer",
  "deputy-secretary",
  "grid-head",
  "grid-administrator",
];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
