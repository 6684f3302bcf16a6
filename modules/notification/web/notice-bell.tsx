import { To, useAsk, useLive, useWords } from "@maple/platform/query";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { noticesWords as words } from "./notice-words.ts";
import "./notices.css";

const asked = "/api/notices/count";
/** A notice is written a moment after what it tells of, by a reaction that follows the ledger. */
const writtenWithinMs = 1500;
/** What a time limit brings comes without an act: looked for at this pace while the page is open. */
const paceMs = 120_000;

/** The way to one's notices, with how many are unread; follows what happens without reloading. */
export function NoticeBell({ current }: { current: boolean }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const counted = useAsk<{ unread: number }>(asked);
  const later = useRef<ReturnType<typeof setTimeout> | null>(null);
  const lookAgain = useCallback(() => void queries.invalidateQueries({ queryKey: [asked] }), [queries]);
  useLive(true, () => {
    if (later.current) clearTimeout(later.current);
    later.current = setTimeout(lookAgain, writtenWithinMs);
  });
  useEffect(() => {
    const pace = setInterval(lookAgain, paceMs);
    return () => {
      clearInterval(pace);
      if (later.current) clearTimeout(later.current);
    };
  }, [lookAgain]);
  const unread = counted.data?.unread ?? 0;
  return (
    <To path="/notices" className={current ? "notice-bell current" : "notice-bell"} current={current}>
      {say(words.title)}
      {unread > 0 && (
        <>
          <span className="notice-count">{unread > 99 ? say(words.many) : unread}</span>
          <span className="only-read">{say(words.unread)}</span>
        </>
      )}
    </To>
  );
}
