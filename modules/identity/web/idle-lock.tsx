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

const idleMs = pinIdleMinutes * 60_000;
// Several windows of one browser share a session: whoever works in one of them is not idle in the others.
const touchedKey = "maple-touched";
const noteEveryMs = 5_000;

const lastTouched = (): number => {
  try {
    return Number(localStorage.getItem(touchedKey) ?? 0);
  } catch {
    return 0;
  }
};
const noteTouched = (): void => {
  try {
    localStorage.setItem(touchedKey, String(Date.now()));
  } catch {
    // Without storage each window counts for itself.
  }
};

/** Where a PIN is set: locks when nobody has touched key, pointer or screen for five minutes, in any window. */
export function IdleLock() {
  const { pin } = useMe();
  const lock = useLockNow();
  useEffect(() => {
    if (!pin) return;
    let own = Date.now();
    let noted = 0;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const left = Math.max(own, lastTouched()) + idleMs - Date.now();
      if (left > 0) timer = setTimeout(look, left);
      else void lock();
    };
    const touched = () => {
      own = Date.now();
      if (own - noted < noteEveryMs) return;
      noted = own;
      noteTouched();
    };
    touched();
    look();
    const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
    for (const sign of signs) document.addEventListener(sign, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, touched);
    };
  }, [pin, lock]);
  return null;
}
