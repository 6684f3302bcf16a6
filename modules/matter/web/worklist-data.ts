import { useMeFacts } from "@maple/identity/web";
import { type Moved, type Refusal, useClient, useLive } from "@maple/platform/query";
import { useInfiniteQuery, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { Worklist } from "../model/matter.ts";
import { firstView, type ListSearch, type ListView, listViews, writeListSearch } from "./list-search.ts";

export const pageSize = 25;

/** The list that an address means, page by page, and its true total, which may come a moment later. */
export function useWorklist(search: ListSearch) {
  const client = useClient();
  const facts = useMeFacts();
  const asked = { ...writeListSearch(search), view: search.view ?? firstView(facts.roles) };
  const query = { ...asked, limit: pageSize, total: search.search === "" ? "with" : "without" };
  const list = useInfiniteQuery<Worklist, Refusal, { pages: Worklist[] }, unknown[], string | null>({
    queryKey: ["/api/matters", "list", query],
    initialPageParam: null,
    queryFn: ({ pageParam, signal }) =>
      client.ask<Worklist>("/api/matters", { ...query, after: pageParam }, { signal }),
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
  });
  const known = list.data?.pages[0]?.total ?? null;
  const counted = useQuery<Worklist, Refusal>({
    queryKey: ["/api/matters", "list", { ...asked, total: "only" }],
    queryFn: ({ signal }) => client.ask<Worklist>("/api/matters", { ...asked, total: "only" }, { signal }),
    enabled: list.data !== undefined && !list.isPlaceholderData && known === null,
  });
  return { list, total: known ?? counted.data?.total ?? null };
}

/** The tabs that mean something to this person. */
export function useViews(): ListView[] {
  const facts = useMeFacts();
  return listViews.filter((view) =>
    view === "grids" ? facts.grids.size > 0 : view === "room" ? facts.rooms.size > 0 : true,
  );
}

/** Each tab's own count, asked apart so that the list never waits for it. */
export function useCounts(views: readonly ListView[]): Partial<Record<ListView, number>> {
  const client = useClient();
  const answers = useQueries({
    queries: views.map((view) => ({
      queryKey: ["/api/matters", "count", view],
      queryFn: () => client.ask<Worklist>("/api/matters", { view, total: "only" }),
      staleTime: 20_000,
    })),
  });
  return Object.fromEntries(
    views.flatMap((view, at) => (answers[at]?.data ? [[view, answers[at].data.total ?? 0]] : [])),
  );
}

/**
 * New work without reloading. The open matter and the counts follow at once; the list follows when the eye rests on
 * nothing, else it says how many changes wait.
 */
export function useMovingList(mayMove: () => boolean): { waiting: number; show(): void } {
  const queries = useQueryClient();
  const [streams, setStreams] = useState<ReadonlySet<string>>(new Set());
  const show = useCallback(() => {
    setStreams(new Set());
    void queries.invalidateQueries({ queryKey: ["/api/matters", "list"] });
  }, [queries]);
  const heard = useCallback(
    (moved: readonly Moved[]) => {
      void queries.invalidateQueries({ queryKey: ["/api/matters", "count"] });
      for (const stream of new Set(moved.map((one) => one.stream))) {
        void queries.invalidateQueries({
          predicate: (query) => String(query.queryKey[0]).startsWith(`/api/matters/${stream}`),
        });
      }
      if (mayMove()) show();
      else setStreams((before) => new Set([...before, ...moved.map((one) => one.stream)]));
    },
    [queries, mayMove, show],
  );
  useLive(true, heard);
  return { waiting: streams.size, show };
}
