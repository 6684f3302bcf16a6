import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Me } from "../model/account.ts";

const MeContext = createContext<Me | null>(null);

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext.Provider value={me}>{children}</MeContext.Provider>;
}

export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error("A screen stands outside MeProvider.");
  return me;
}

/** Whether any post of mine has this ability at all; whether it reaches a matter is the server's answer. */
export function useMay(ability: string): boolean {
  return useMe().posts.some((post) => ability in post.may);
}

/** What lists start from: my roles, and the grids and rooms I answer for. */
export function useMeFacts(): {
  id: string;
  roles: ReadonlySet<string>;
  grids: ReadonlySet<string>;
  rooms: ReadonlySet<string>;
} {
  const me = useMe();
  return useMemo(
    () => ({
      id: me.id,
      roles: new Set(me.posts.map((post) => post.role)),
      grids: new Set(me.posts.flatMap((post) => post.grids)),
      rooms: new Set(me.posts.flatMap((post) => post.rooms)),
    }),
    [me],
  );
}
