import { type Refusal, RefusalNote, useGo, useWords } from "@maple/platform/query";
import { Button, Empty, Skeleton } from "antd";
import type { ReactNode } from "react";
import type { AuditList } from "../model/audit.ts";
import { auditWords as words } from "./audit-words.ts";
import type { Search } from "./filters.tsx";

interface Asked<Line> {
  data: AuditList<Line> | undefined;
  error: Refusal | null;
  isPending: boolean;
  refetch(): unknown;
}

/** One page of a list with its true total, and the way to the older lines. */
export function Lines<Line extends { key: string }>(props: {
  asked: Asked<Line>;
  search: Search;
  line(line: Line): ReactNode;
}) {
  const { say, name } = useWords();
  const go = useGo();
  const { asked, search } = props;
  const list = asked.data;
  const page = (before: string | undefined) => go.to("/setup/audit", { ...search, before });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!list) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <>
      <p className="audit-total" role="status">
        {say(words.total, { from: list.from, until: list.until, n: list.total })}
        {list.county && <span className="quiet"> · {name(list.county)}</span>}
      </p>
      {list.lines.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={say(list.codeUnknown ? words.codeUnknown : words.empty)}
        />
      ) : (
        <ol className="audit-lines">
          {list.lines.map((line) => (
            <li key={line.key}>{props.line(line)}</li>
          ))}
        </ol>
      )}
      <p className="audit-pages">
        {search.before && <Button onClick={() => page(undefined)}>{say(words.newest)}</Button>}
        {list.next && <Button onClick={() => page(list.next!)}>{say(words.older)}</Button>}
      </p>
    </>
  );
}
