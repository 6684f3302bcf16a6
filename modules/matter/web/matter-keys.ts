import type { QueryKey } from "@tanstack/react-query";
import { useMemo } from "react";

/** What is asked anew after an act on a matter; the matter itself first, it is waited for. */
export function useMatterKeys(matter: string): readonly QueryKey[] {
  return useMemo(
    () => [
      [`/api/matters/${matter}`],
      [`/api/matters/${matter}/mediation`],
      [`/api/matters/${matter}/papers`],
      [`/api/matters/${matter}/pushes`],
      [`/api/matters/${matter}/teamwork`],
      [`/api/matters/${matter}/file-check`],
      ["/api/matters", "list"],
      ["/api/matters", "count"],
    ],
    [matter],
  );
}
