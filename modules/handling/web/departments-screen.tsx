import { exactTime } from "@maple/matter/web";
import { RefusalNote, useAsk, useGo, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Button, Empty, Input, Table } from "antd";
import type { DepartmentFiguresView, DepartmentListView, DepartmentRow } from "../model/figures-view.ts";
import { type ReturnReason, returnReasonWords, type TaskLine } from "../model/task.ts";
import { handlingWords as words } from "./handling-words.ts";
import { TaskClock, TaskMark } from "./task-face.tsx";
import "./handling.css";

const path = "/departments";
const lists: Record<string, WordPair> = {
  sent: words.sentCount,
  open: words.openCount,
  "in-time": words.inTime,
  answered: words.answeredCount,
  returned: words.returnedCount,
  overdue: words.overdueNow,
};

/** Per department: tasks, in time, medians, returns by reason, overdue; each number with its base and its list. */
export function DepartmentsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const period = { from: search.from, until: search.until };
  const asked = useAsk<DepartmentFiguresView>("/api/tasks/figures", period);
  const view = asked.data;
  const change = (next: Record<string, string | undefined>) => go.to(path, { ...search, ...next });
  const number = (row: DepartmentRow, list: string, text: string, n: number) =>
    n === 0 ? (
      <span className="quiet">{text}</span>
    ) : (
      <button
        type="button"
        className="plain-button"
        aria-label={`${name(row.name)} ${say(lists[list]!)} ${text}`}
        onClick={() => change({ unit: row.unit, list })}
      >
        {text}
      </button>
    );
  const hours = (n: number | null) =>
    n === null
      ? say(words.noMeasure)
      : n < 48
        ? say(words.hours, { n: Math.round(n * 10) / 10 })
        : say(words.daysLong, { n: Math.round((n / 24) * 10) / 10 });
  const reasons = (row: DepartmentRow) =>
    Object.entries(row.returnedBy).map(([reason, n]) => (
      <span key={reason} className="quiet small whole">
        {say(returnReasonWords[reason as ReturnReason])} {n}
      </span>
    ));
  return (
    <div className="page departments">
      <div className="page-head">
        <h1>{say(words.figuresTitle)}</h1>
      </div>
      <search className="departments-bar">
        {(["from", "until"] as const).map((key) => (
          <div key={key} className="field">
            <label htmlFor={`departments-${key}`}>
              {say(key === "from" ? words.fromDay : words.untilDay)}
            </label>
            <Input
              id={`departments-${key}`}
              type="date"
              value={search[key] ?? view?.[key] ?? ""}
              onChange={(event) => change({ [key]: event.target.value || undefined })}
            />
          </div>
        ))}
      </search>
      {view && <p className="quiet">{say(words.figuresBase, { from: view.from, until: view.until })}</p>}
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      <Table<DepartmentRow>
        rowKey="unit"
        size="small"
        loading={asked.isPending && !asked.error}
        dataSource={view?.rows ?? []}
        pagination={false}
        scroll={{ x: 860 }}
        locale={{
          emptyText: asked.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noFigures)} />
          ),
        }}
        columns={[
          { title: say(words.department), fixed: "left", width: 150, render: (_, row) => name(row.name) },
          {
            title: say(words.sentCount),
            align: "right",
            render: (_, row) => number(row, "sent", String(row.sent), row.sent),
          },
          {
            title: say(words.openCount),
            align: "right",
            render: (_, row) => number(row, "open", String(row.open), row.open),
          },
          {
            title: say(words.inTime),
            align: "right",
            render: (_, row) =>
              number(row, "in-time", say(words.ofBase, { n: row.inTime, base: row.acceptBase }), row.inTime),
          },
          {
            title: say(words.medianAccept),
            align: "right",
            render: (_, row) => hours(row.medianHoursToAccept),
          },
          {
            title: say(words.answeredCount),
            align: "right",
            render: (_, row) => number(row, "answered", String(row.answered), row.answered),
          },
          {
            title: say(words.medianAnswer),
            align: "right",
            render: (_, row) => hours(row.medianHoursToAnswer),
          },
          {
            title: say(words.returnedCount),
            align: "right",
            render: (_, row) => (
              <>
                {number(
                  row,
                  "returned",
                  say(words.ofBase, { n: row.returned, base: row.sent }),
                  row.returned,
                )}
                {reasons(row)}
              </>
            ),
          },
          {
            title: say(words.overdueNow),
            align: "right",
            render: (_, row) => number(row, "overdue", String(row.overdue), row.overdue),
          },
        ]}
      />
      {search.unit && search.list && (
        <ListBehind
          unit={search.unit}
          list={search.list}
          period={period}
          name={view?.rows.find((row) => row.unit === search.unit)?.name ?? null}
          close={() => change({ unit: undefined, list: undefined })}
        />
      )}
    </div>
  );
}

function ListBehind(props: {
  unit: string;
  list: string;
  period: Record<string, string | undefined>;
  name: WordPair | null;
  close(): void;
}) {
  const { say, name } = useWords();
  const { unit, list, period } = props;
  const asked = useAsk<DepartmentListView>("/api/tasks/figures/list", { ...period, unit, list });
  const lines = asked.data?.lines ?? [];
  return (
    <section className="departments-list" aria-live="polite">
      <div className="page-head">
        <h2>
          {say(words.listOf, {
            unit: props.name ? name(props.name) : "",
            list: say(lists[list] ?? words.sentCount),
            n: lines.length,
          })}
        </h2>
        <span className="push" />
        <Button size="small" onClick={props.close}>
          {say(words.close)}
        </Button>
      </div>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      <Table<TaskLine>
        rowKey="id"
        size="small"
        loading={asked.isPending && !asked.error}
        dataSource={lines}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: say(words.code), render: (_, line) => <span className="code">{line.code}</span> },
          { title: say(words.sentCount), render: (_, line) => exactTime(line.sentAt) },
          {
            title: say(words.state),
            render: (_, line) => (
              <>
                <TaskMark state={line.state} /> <TaskClock state={line.state} dueAt={line.dueAt} />
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
