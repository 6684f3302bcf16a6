import { useClient } from "@maple/platform/query";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { pinIdleMinutes } from "../model/account.ts";
import { useMe } from "./me.tsx";

/** Locks this device at once; the next answer of the server brings the lock page. */
export function useLockNow(): () => Promise<void> {
  const client = useClient();
  const queries = useQueryClient();
  return useCallback(async () => {
    await client.send("/api/account/pin/lock", {}).catch(() => null);
    await queries.invalidateQueries({ queryKey: ["/api/me"] });
  }, [client, queries]);
}

/** Where a PIN is set: locks when nobody has touched key, pointer or screen for five minutes. */
export function IdleLock() {
  const { pin } = useMe();
  const lock = useLockNow();
  useEffect(() => {
    if (!pin) return;
    let timer = setTimeout(() => void lock(), pinIdleMinutes * 60_000);
    const touched = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void lock(), pinIdleMinutes * 60_000);
    };
    const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
    for (const sign of signs) document.addEventListener(sign, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, touched);
    };
  }, [pin, lock]);
  return null;
}
