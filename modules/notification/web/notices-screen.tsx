import { sealedTitle } from "@maple/matter";
import { Ago } from "@maple/matter/web";
import { type Refusal, RefusalNote, To, useClient, useTell, useWords } from "@maple/platform/query";
import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { Button, Empty, Skeleton } from "antd";
import { type Notice, type NoticeList, noticeWords } from "../model/notice.ts";
import { noticesWords as words } from "./notice-words.ts";
import "./notices.css";

const touched = [["/api/notices"], ["/api/notices/count"]];

/** One's own notices: unread first, then by time. Opening one marks it as read and leads to its matter. */
export function NoticesScreen() {
  const { say } = useWords();
  const client = useClient();
  const telling = useTell<{ read: number }>(touched);
  const list = useInfiniteQuery<NoticeList, Refusal, InfiniteData<NoticeList>, string[], string>({
    queryKey: ["/api/notices"],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      client.ask<NoticeList>("/api/notices", pageParam ? { after: pageParam } : {}, { signal }),
    getNextPageParam: (page) => page.next,
  });
  const notices = list.data?.pages.flatMap((page) => page.notices) ?? [];
  const newest = notices
    .map((one) => one.at)
    .sort()
    .at(-1);
  const read = (notice: Notice) => {
    if (notice.readAt === null) void telling.send("/api/notices/read", { notices: [notice.id] });
  };
  return (
    <div className="page narrow-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
        <span className="push" />
        <Button
          disabled={!notices.some((one) => one.readAt === null)}
          loading={telling.busy}
          onClick={() => void telling.send("/api/notices/read", { until: newest })}
        >
          {say(words.readAll)}
        </Button>
      </div>
      <RefusalNote refusal={telling.refusal ?? list.error} again={() => void list.refetch()} />
      {list.isPending && !list.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data && notices.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.empty)} />
      )}
      <ul className="notices">
        {notices.map((notice) => (
          <li key={notice.id} className={notice.readAt === null ? "notice unread" : "notice"}>
            <To {...placeOf(notice)} followed={() => read(notice)}>
              <span className="notice-what">
                {notice.readAt === null && <span className="only-read">{say(words.new)} </span>}
                {say(noticeWords[notice.kind])}
              </span>
              <span className="notice-matter">
                {notice.matter === null ? notice.code : notice.title || say(sealedTitle)}
              </span>
            </To>
            <span className="notice-at">
              <Ago at={notice.at} />
            </span>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <p className="more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say(words.more)}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Where a notice leads: to its matter, or to the page of what it is about. */
function placeOf({ matter, kind, list, task }: Notice): { path: string; search: Record<string, string> } {
  if (list) return { path: "/", search: { ...list } };
  if (task !== null) return { path: `/tasks/${task}`, search: {} };
  if (kind === "handed-to-team") return { path: "/room", search: { tab: "hand-overs" } };
  if (kind === "problem-waits")
    return { path: "/room", search: { tab: "feed", kind: "problem", state: "open" } };
  if (kind === "problem-dealt-with") return { path: "/room", search: { tab: "feed", kind: "problem" } };
  if (kind === "topic-raised") return { path: "/meetings", search: {} };
  if (kind === "text-to-check") return { path: "/setup/legal-checks", search: {} };
  if (matter === null)
    return kind.startsWith("panel-")
      ? { path: "/panels", search: {} }
      : { path: "/setup/audit", search: { tab: "bulk" } };
  const tab = kind.startsWith("obligation") ? "mediation" : kind.startsWith("panel-") ? "panel" : null;
  return { path: `/matters/${matter}`, search: tab === null ? {} : { tab } };
}
