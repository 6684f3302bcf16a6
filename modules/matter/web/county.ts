import { useAsk } from "@maple/platform/query";
import { useMemo } from "react";

type Name = { zh: string; en: string };

/** The county's third-level grids in their towns and communities, with rooms and committees; loaded once a visit. */
export interface CountyGrids {
  towns: Array<{
    id: string;
    name: Name;
    communities: Array<{
      id: string;
      name: Name;
      kind: string;
      grids: Array<{ id: string; name: Name; code: string }>;
    }>;
  }>;
  rooms: Array<{ id: string; name: Name; phone: string | null }>;
  committees: Array<{ id: string; name: Name }>;
  grids: GeoJSON.FeatureCollection;
}

export interface StaffLine {
  id: string;
  name: string;
  role: string;
  unitName: Name | null;
}

const hourMs = 3_600_000;

export function useCounty() {
  return useAsk<CountyGrids>("/api/grids", {}, { staleMs: hourMs });
}

export function useStaff(role: string | null) {
  return useAsk<StaffLine[]>(role === null ? null : "/api/staff", role ? { role } : {}, { staleMs: hourMs });
}

/** Names of grids by id, for lines that hold only the id. */
export function useGridNames(): ReadonlyMap<string, Name> {
  const county = useCounty();
  return useMemo(() => {
    const names = new Map<string, Name>();
    for (const town of county.data?.towns ?? []) {
      for (const community of town.communities)
        for (const grid of community.grids) names.set(grid.id, grid.name);
    }
    return names;
  }, [county.data]);
}
