import type { MatterView } from "@maple/matter";
export const mediationEventWords = {};
export function MediationTab(_: { matter: MatterView }) { return null; }
