import { useMatterKeys } from "@maple/matter/web";
import type { MediationView } from "@maple/mediation";
import type { TalkView } from "../model/talk.ts";

/** What each part of the section is given. */
export interface TalkProps {
  mediation: MediationView;
  view: TalkView;
}

export const talkAt = (matter: string, path = "") => `/api/matters/${matter}/talk${path}`;

/** After an act of the talks, they and the matter are asked for again. */
export function useTalkKeys(matter: string) {
  return [...useMatterKeys(matter), [talkAt(matter)]];
}
