/** A hint that something happened: never its content. The screen asks again for what it shows. */
export interface LiveEvent {
  position: number;
  type: string;
  stream: string;
}

interface Listener {
  hears(events: readonly LiveEvent[]): void;
}

/** Live updates inside one process: listeners are told what the ledger ordered. Several processes would share a bus. */
export interface LiveHub {
  tell(county: number, events: readonly LiveEvent[]): void;
  listen(county: number, listener: Listener): () => void;
  count(): number;
}

export function liveHub(): LiveHub {
  const listeners = new Map<number, Set<Listener>>();
  return {
    tell(county, events) {
      for (const listener of listeners.get(county) ?? []) listener.hears(events);
    },
    listen(county, listener) {
      const set = listeners.get(county) ?? new Set();
      listeners.set(county, set.add(listener));
      return () => set.delete(listener);
    },
    count: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  };
}
