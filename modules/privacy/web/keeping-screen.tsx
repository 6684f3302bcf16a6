import { exactTime } from "@maple/matter/web";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Empty, Skeleton, Table } from "antd";
import type { KeepingView } from "../model/keeping-view.ts";
import { Holds } from "./holds.tsx";
import { countWords, keepingWords as words } from "./keeping-words.ts";
import { Terms } from "./terms.tsx";
import "./privacy.css";

/** How long what is kept, what is held, what is due and what was forgotten: numbers and codes, no contents. */
export function KeepingScreen() {
  const { say } = useWords();
  const view = useAsk<KeepingView>("/api/keeping");
  const data = view.data;
  return (
    <div className="privacy-page">
      <RefusalNote refusal={view.error} again={() => void view.refetch()} />
      {view.isPending && !view.error && <Skeleton active paragraph={{ rows: 8 }} />}
      {data && (
        <>
          <div className="page-head">
            <h1>{say(words.title)}</h1>
          </div>
          <p className="privacy-hint">{say(words.hint)}</p>
          <Due due={data.due} />
          <Holds holds={data.holds} />
          <Terms terms={data.terms} />
          <Runs runs={data.runs} />
        </>
      )}
    </div>
  );
}

function Due({ due }: { due: KeepingView["due"] }) {
  const { say } = useWords();
  return (
    <section>
      <h2>{say(words.due)}</h2>
      <div className="privacy-tiles">
        <div>
          <span>{say(words.dueMatters)}</span>
          <strong>{due.matters}</strong>
        </div>
        <div>
          <span>{say(words.dueHeld)}</span>
          <strong>{due.held}</strong>
        </div>
      </div>
      <p className="quiet small">
        {due.days.length === 0
          ? say(words.dueNone)
          : due.days.map(({ day, matters }) => say(words.dueDay, { day, n: matters })).join(" · ")}
      </p>
    </section>
  );
}

function Runs({ runs }: { runs: KeepingView["runs"] }) {
  const { say, lang } = useWords();
  const told = (counts: Record<string, number>) =>
    Object.entries(counts)
      .filter(([key, n]) => n > 0 && countWords[key])
      .map(([key, n]) => say(words.each, { kind: say(countWords[key]!), n }))
      .join(lang === "zh" ? "、" : ", ");
  return (
    <section>
      <h2>{say(words.runs)}</h2>
      <Table<KeepingView["runs"][number]>
        className="privacy-table"
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={runs}
        locale={{
          emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.runsNone)} />,
        }}
        columns={[
          { title: say(words.night), width: 140, render: (_, run) => exactTime(run.at) },
          { title: say(words.forgotten), render: (_, run) => told(run.counts) || say(words.nothing) },
          { title: say(words.held), width: 70, align: "right", render: (_, run) => run.held },
        ]}
      />
    </section>
  );
}
