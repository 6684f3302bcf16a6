import { To, useAsk, useLive, useWords } from "@maple/platform/query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { noticesWords as words } from "./notice-words.ts";
import "./notices.css";

/** A notice is written a moment after what it tells of, by a reaction that follows the ledger. */
const writtenWithinMs = 1500;
/** What a time limit brings comes without an act: looked for at this pace while the page is open. */
const paceMs = 120_000;

/** The way to one's notices, with how many are unread; follows what happens without reloading. */
export function NoticeBell({ current }: { current: boolean }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const counted = useAsk<{ unread: number }>("/api/notices/count");
  const later = useRef<ReturnType<typeof setTimeout> | null>(null);
  const lookAgain = () => void queries.invalidateQueries({ queryKey: ["/api/notices/count"] });
  useLive(true, () => {
    if (later.current) clearTimeout(later.current);
    later.current = setTimeout(lookAgain, writtenWithinMs);
  });
  useEffect(() => {
    const pace = setInterval(
      () => void queries.invalidateQueries({ queryKey: ["/api/notices/count"] }),
      paceMs,
    );
    return () => {
      clearInterval(pace);
      if (later.current) clearTimeout(later.current);
    };
  }, [queries]);
  const unread = counted.data?.unread ?? 0;
  return (
    <To
      path="/notices"
      className={current ? "notice-bell current" : "notice-bell"}
      current={current}
      label={unread > 0 ? say(words.unread, { n: unread }) : say(words.noneUnread)}
    >
      <span aria-hidden="true">{say(words.bell)}</span>
      {unread > 0 && (
        <span className="notice-count" aria-hidden="true">
          {unread > 99 ? say(words.many) : unread}
        </span>
      )}
    </To>
  );
}
