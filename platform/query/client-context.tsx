import { type QueryKey, type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import type { Client, Query } from "./client.ts";
import { newCommandId } from "./command-id.ts";
import { Refusal, takesAway, unreadableAnswer } from "./refusal.ts";

const ClientContext = createContext<Client | null>(null);

export function ClientProvider({ client, children }: { client: Client; children: ReactNode }) {
  return <ClientContext.Provider value={client}>{children}</ClientContext.Provider>;
}

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error("A screen stands outside ClientProvider.");
  return client;
}

/** What stays on the screen although asking again failed is asked for once more after this long. */
const againMs = 5_000;

/** What screens read of a question: each state with what is known in it. */
type Asked<R> = R extends unknown
  ? Pick<R, keyof R & ("data" | "error" | "isPending" | "isFetching" | "refetch")> & {
      /** How asking failed last, also where the answer before it stays: for whoever pressed to ask again. */
      failed: Refusal | null;
    }
  : never;

/**
 * Asks and keeps the answer under the key of its address and values; a path of null asks nothing yet. What was answered
 * once stays when asking again fails for the moment.
 */
export function useAsk<T>(path: string | null, query: Query = {}, options: { staleMs?: number } = {}) {
  const client = useClient();
  const asked = useQuery<T, Refusal>({
    queryKey: [path, query],
    queryFn: ({ signal }) => client.ask<T>(path!, query, { signal }),
    enabled: path !== null,
    refetchInterval: ({ state }) =>
      state.error && !takesAway(state.error, state.data !== undefined) ? againMs : false,
    ...(options.staleMs === undefined ? {} : { staleTime: options.staleMs }),
  });
  const { data, isPending, refetch } = asked;
  const error = asked.error && takesAway(asked.error, data !== undefined) ? asked.error : null;
  const shown = {
    ...{ data, error, isPending, refetch, failed: asked.error },
    // Whoever reads it is drawn again at each look; nobody else is.
    get isFetching() {
      return asked.isFetching;
    },
  };
  return shown as Asked<UseQueryResult<T, Refusal>>;
}

export interface Telling<V> {
  busy: boolean;
  refusal: Refusal | null;
  /** Resolves with the answer, or with null when it was refused (then `refusal` says why). */
  send(path: string, body: unknown): Promise<V | null>;
  clear(): void;
}

/**
 * One intent of a person: its command id is made once and kept while the same thing is sent again, so that a lost
 * answer never does it twice. `touches`: which answers are asked anew when it is done.
 */
export function useTell<V = unknown>(touches: readonly QueryKey[] = []): Telling<V> {
  const client = useClient();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const intent = useRef<{ what: string; id: string } | null>(null);
  const running = useRef(false);

  const send = useCallback(
    async (path: string, body: unknown): Promise<V | null> => {
      if (running.current) return null;
      const what = `${path} ${JSON.stringify(body)}`;
      if (intent.current?.what !== what) intent.current = { what, id: newCommandId() };
      running.current = true;
      setBusy(true);
      setRefusal(null);
      try {
        const value = await client.tell<V>(path, body, intent.current.id);
        intent.current = null;
        // The first one is what the eye is on: it is waited for, the others follow by themselves.
        const [first, ...others] = touches.map((key) => queries.invalidateQueries({ queryKey: key }));
        await first;
        void Promise.all(others);
        return value ?? ({} as V);
      } catch (fault) {
        setRefusal(fault instanceof Refusal ? fault : unreadableAnswer(0));
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [client, queries, touches],
  );
  return { busy, refusal, send, clear: () => setRefusal(null) };
}
