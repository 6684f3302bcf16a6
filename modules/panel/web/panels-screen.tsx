import { Due, exactTime } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Empty, Grid, Skeleton, Table } from "antd";
import { panelName } from "../model/meeting-words.ts";
import type { PanelLine } from "../model/panel.ts";
import { panelStateWords } from "../model/panel-life.ts";
import { partRules } from "../model/pattern.ts";
import { PanelSheet } from "./panel-sheet.tsx";
import { askedWords, panelWords as words } from "./panel-words.ts";
import "./panel.css";

/** My panels: what is asked of me and by when; one of them when the address names it. */
export function PanelsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say } = useWords();
  const list = useAsk<PanelLine[]>(search.panel ? null : "/api/panels");
  if (search.panel)
    return (
      <div className="page panel-page">
        <p>
          <To path="/panels">{say(words.back)}</To>
        </p>
        <PanelSheet key={search.panel} panel={search.panel} />
      </div>
    );
  return (
    <div className="page panel-page">
      <div className="page-head">
        <h1>{say(words.title)}</h1>
      </div>
      <p className="quiet panel-lead">{say(words.hint)}</p>
      <RefusalNote refusal={list.error} again={() => void list.refetch()} />
      {list.isPending && !list.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {list.data && <PanelTable lines={list.data} />}
    </div>
  );
}

function PanelTable({ lines }: { lines: readonly PanelLine[] }) {
  const { say } = useWords();
  const narrow = Grid.useBreakpoint().md === false;
  const link = (line: PanelLine) =>
    line.shut ? (
      <span>{panelName(line)}</span>
    ) : (
      <To path="/panels" search={{ panel: line.id }}>
        {panelName(line)}
      </To>
    );
  const state = (line: PanelLine) => (
    <span className={`panel-state ${line.state}`}>{say(panelStateWords[line.state])}</span>
  );
  const asked = (line: PanelLine) => {
    if (line.shut) return <span className="quiet">{say(words.shut)}</span>;
    if (line.asked === null) return null;
    return (
      <>
        <strong>{say(askedWords[line.asked])}</strong>{" "}
        {line.asked === "answer" && line.answerBy && <Due at={line.answerBy} />}
      </>
    );
  };
  const part = (line: PanelLine) => (line.part ? say(partRules[line.part].words) : say(words.called));
  const meets = (line: PanelLine) =>
    line.meetsAt ? (
      `${exactTime(line.meetsAt)} ${line.place}`
    ) : (
      <span className="quiet">{say(words.notYetPlanned)}</span>
    );
  return (
    <Table<PanelLine>
      className="panel-table"
      rowKey="id"
      size="small"
      showHeader={!narrow}
      pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      dataSource={[...lines]}
      locale={{
        emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />,
      }}
      columns={
        narrow
          ? [
              {
                title: say(words.number),
                render: (_, line) => (
                  <div className="panel-card">
                    <span>
                      {link(line)} {state(line)}
                    </span>
                    <span className="quiet small">
                      {part(line)} · {say(words.caller)} {line.calledByName}
                    </span>
                    <span className="small">
                      {say(words.meets)} {meets(line)}
                    </span>
                    <span>{asked(line)}</span>
                  </div>
                ),
              },
            ]
          : [
              { title: say(words.number), width: 170, render: (_, line) => link(line) },
              { title: say(words.asked), width: 230, render: (_, line) => asked(line) },
              { title: say(words.state), width: 170, render: (_, line) => state(line) },
              { title: say(words.part), width: 150, render: (_, line) => part(line) },
              { title: say(words.meets), render: (_, line) => meets(line) },
              { title: say(words.caller), width: 110, render: (_, line) => line.calledByName },
            ]
      }
    />
  );
}
