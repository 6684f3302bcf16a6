import { useMatterKeys } from "@maple/matter/web";
import type { MediationView } from "@maple/mediation";
import { sideWords } from "@maple/mediation";
import { useAsk, useTell, useWords } from "@maple/platform/query";
import { useMemo } from "react";
import type { TimeView } from "../model/time.ts";

/** What each part of it is given. */
export interface PartProps {
  view: TimeView;
  /** A party by its name, or by its side where the name is not the reader's. */
  nameOf(party: string): string;
}

export function useTimeTell(matter: string) {
  const more = useMatterKeys(matter);
  const keys = useMemo(() => [[`/api/matters/${matter}/time`], ...more, ["/api/rooms"]], [matter, more]);
  return useTell(keys);
}

export function useTime(matter: string) {
  const { say } = useWords();
  const asked = useAsk<TimeView | null>(`/api/matters/${matter}/time`);
  const mediation = useAsk<MediationView | null>(`/api/matters/${matter}/mediation`);
  const nameOf = (party: string) => {
    const found = mediation.data?.parties.find((one) => one.id === party);
    const side = asked.data?.parties.find((one) => one.id === party)?.side;
    return found?.name ?? (side ? say(sideWords[side]) : "");
  };
  return { asked, nameOf };
}
