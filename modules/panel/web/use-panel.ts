import { useTell, useWords } from "@maple/platform/query";
import { useMemo } from "react";
import type { PanelView } from "../model/panel.ts";
import type { PanelAct } from "../model/panel-life.ts";
import { panelWords as words } from "./panel-words.ts";

/** An act on a panel; what shows it is asked anew. */
export function usePanelTell<V = unknown>(panel: string, matter: string | null) {
  const keys = useMemo(
    () => [
      [`/api/panels/${panel}`],
      ["/api/panels"],
      [`/api/panels/${panel}/candidates`],
      ...(matter ? [[`/api/matters/${matter}/panels`], [`/api/matters/${matter}`]] : []),
    ],
    [panel, matter],
  );
  return useTell<V>(keys);
}

export function can(panel: PanelView, act: PanelAct): boolean {
  return panel.may.some((one) => one.act === act && one.reason === null);
}

/** Hours as people say them: 周二 14:00–17:00. */
export function useHours() {
  const { say, lang } = useWords();
  return (hours: ReadonlyArray<{ day: number; from: string; until: string }>) =>
    hours
      .map(({ day, from, until }) => `${say(words.days).split(",")[day - 1]} ${from}–${until}`)
      .join(lang === "zh" ? "、" : ", ");
}
