import { momentOf } from "@maple/platform/clock";
import { useEffect, useState } from "react";

/** The present moment, renewed every half minute so that "due in" and "ago" stay true while a page lies open. */
export function useNow(everyMs = 30_000): string {
  const [now, setNow] = useState(() => momentOf(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(momentOf(Date.now())), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
