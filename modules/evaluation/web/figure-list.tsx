import type { MatterLine } from "@maple/matter";
import { isOpen } from "@maple/matter";
import { Due, exactTime, GradeMark, StateMark } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Button, Empty, Segmented, Table } from "antd";
import type { FigureTile } from "../model/figures.ts";
import { registerWords, figuresScreenWords as words } from "./evaluation-words.ts";

/** The matters behind one figure: those that count, and those of its base that do not. */
export function FigureList(props: {
  tile: FigureTile;
  asked: Record<string, string | undefined>;
  part: "value" | "rest";
  page: number;
  change(next: Record<string, string | undefined>): void;
}) {
  const { tile, part, page, change } = props;
  const { say, name } = useWords();
  const list = useAsk<{ lines: MatterLine[]; total: number }>(`/api/figures/${tile.key}`, {
    ...props.asked,
    part,
    page,
  });
  return (
    <section className="figure-list" aria-label={say(tile.name)}>
      <div className="page-head">
        <h2>{say(words.listTitle, { name: say(tile.name), n: list.data?.total ?? 0 })}</h2>
        {tile.unit === "share" && (
          <Segmented
            size="small"
            value={part}
            onChange={(next) => change({ part: next === "rest" ? "rest" : undefined, page: undefined })}
            options={[
              { value: "value" as const, label: say(words.counted) },
              { value: "rest" as const, label: say(words.rest) },
            ]}
          />
        )}
        <span className="push" />
        <Button size="small" onClick={() => change({ key: undefined, part: undefined, page: undefined })}>
          {say(words.closeList)}
        </Button>
      </div>
      <RefusalNote refusal={list.error} />
      <Table<MatterLine>
        rowKey="id"
        size="small"
        loading={list.isPending && !list.error}
        dataSource={list.data?.lines ?? []}
        scroll={{ x: 720 }}
        locale={{
          emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.emptyList)} />,
        }}
        pagination={{
          current: page,
          pageSize: 50,
          total: list.data?.total ?? 0,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: (next) => change({ page: next > 1 ? String(next) : undefined }),
        }}
        columns={[
          {
            title: say(registerWords.grade),
            width: 80,
            render: (_, line) => <GradeMark grade={line.grade} />,
          },
          {
            title: say(registerWords.matter),
            render: (_, line) => <To path={`/matters/${line.id}`}>{line.title || line.code}</To>,
          },
          {
            title: say(registerWords.place),
            render: (_, line) => (line.gridName ? name(line.gridName) : line.placeWords),
          },
          {
            title: say(registerWords.state),
            width: 170,
            render: (_, line) => <StateMark state={line.state} />,
          },
          { title: say(registerWords.holder), width: 100, render: (_, line) => line.holderName ?? "" },
          {
            title: say(tile.key === "overdue" ? words.due : registerWords.reported),
            width: 130,
            render: (_, line) =>
              tile.key === "overdue" && isOpen(line.state) ? (
                <Due at={line.dueAt} />
              ) : (
                exactTime(line.reportedAt).slice(0, 10)
              ),
          },
        ]}
      />
    </section>
  );
}
