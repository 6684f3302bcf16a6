import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

/** Something the command palette can do now; the screen that is open offers it. */
export interface Offer {
  id: string;
  label: string;
  /** Why it cannot be done now, or null. */
  barred: string | null;
  run(): void;
}

interface Offers {
  all: readonly Offer[];
  put(owner: string, offers: readonly Offer[]): void;
}

const OffersContext = createContext<Offers>({ all: [], put: () => {} });

export function OffersProvider({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState<Readonly<Record<string, readonly Offer[]>>>({});
  const value = useMemo<Offers>(
    () => ({
      all: Object.values(kept).flat(),
      put: (owner, offers) => setKept((before) => ({ ...before, [owner]: offers })),
    }),
    [kept],
  );
  return <OffersContext.Provider value={value}>{children}</OffersContext.Provider>;
}

export function useOffers(): readonly Offer[] {
  return useContext(OffersContext).all;
}

/** Offers these while the screen is open; `key` says when they have changed. */
export function useOffer(owner: string, offers: readonly Offer[], key: string): void {
  const { put } = useContext(OffersContext);
  // The key stands for the offers: their functions are new at every drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    put(owner, offers);
    return () => put(owner, []);
  }, [owner, key]);
}
