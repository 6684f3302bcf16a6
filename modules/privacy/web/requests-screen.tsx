import { Due, exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { requestStateWords } from "@maple/resident";
import { Empty, Grid, Skeleton, Table } from "antd";
import type { RequestLineView, RequestsView } from "../model/requests-view.ts";
import { RequestSheet } from "./request-sheet.tsx";
import { requestsWords as words } from "./requests-words.ts";
import { requestsPath, useAsked } from "./use-asked.ts";
import "./privacy.css";

/** What residents ask about their own data: what waits, by its day; what was answered; one opened to be answered. */
export function RequestsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const view = useAsk<RequestsView>("/api/requests");
  const data = view.data;
  const chosen = [...(data?.open ?? []), ...(data?.answered ?? [])].find((one) => one.id === search.request);
  return (
    <div className="privacy-page">
      <RefusalNote refusal={view.error} again={() => void view.refetch()} />
      {view.isPending && !view.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {data && chosen && <RequestSheet key={chosen.id} line={chosen} />}
      {data && !chosen && (
        <>
          <div className="page-head">
            <h1>{say(words.title)}</h1>
            <span className="quiet">{say(words.waiting, { n: data.open.length })}</span>
            {data.overdue > 0 && <span className="warn">{say(words.overdue, { n: data.overdue })}</span>}
          </div>
          <p className="privacy-hint">{say(words.hint)}</p>
          <RequestTable lines={data.open} empty={say(words.none)} />
          {data.answered.length > 0 && (
            <>
              <h2>{say(words.answered)}</h2>
              <RequestTable lines={data.answered} empty="" />
            </>
          )}
        </>
      )}
    </div>
  );
}

function RequestTable({ lines, empty }: { lines: readonly RequestLineView[]; empty: string }) {
  const { say, name } = useWords();
  const narrow = Grid.useBreakpoint().md === false;
  const asked = useAsked();
  const link = (one: RequestLineView) => (
    <To path={requestsPath} search={{ request: one.id }}>
      {asked(one)}
    </To>
  );
  const end = (one: RequestLineView) =>
    one.state === "asked" ? <Due at={one.dueAt} /> : say(requestStateWords[one.state]);
  return (
    <Table<RequestLineView>
      className="privacy-table"
      rowKey="id"
      size="small"
      showHeader={!narrow}
      pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      dataSource={[...lines]}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} /> }}
      columns={
        narrow
          ? [
              {
                title: say(words.what),
                render: (_, one) => (
                  <div className="privacy-card">
                    <span>{link(one)}</span>
                    <span className="quiet small">
                      {one.code} · {one.room ? name(one.room) : ""}
                    </span>
                    <span className="small">{end(one)}</span>
                  </div>
                ),
              },
            ]
          : [
              { title: say(words.what), render: (_, one) => link(one) },
              { title: say(words.matter), width: 120, render: (_, one) => one.code },
              { title: say(words.room), render: (_, one) => (one.room ? name(one.room) : "") },
              { title: say(words.asked), width: 150, render: (_, one) => exactTime(one.askedAt) },
              {
                title: lines[0]?.state === "asked" ? say(words.due) : say(words.state),
                width: 140,
                render: (_, one) => end(one),
              },
              ...(lines[0]?.state === "asked" || lines.length === 0
                ? []
                : [
                    {
                      title: say(words.by),
                      width: 110,
                      render: (_: unknown, one: RequestLineView) => one.answeredBy,
                    },
                  ]),
            ]
      }
    />
  );
}
