import { localDateOf } from "@maple/platform/clock";
import { RefusalNote, useAsk, useGo, useNow, useWords } from "@maple/platform/query";
import { Checkbox, Empty, Grid, Input, Skeleton, Table } from "antd";
import { useMemo, useState } from "react";
import { unitKindWords } from "../model/unit.ts";
import type { Units } from "../model/unit-history.ts";
import { UnitPage } from "./unit-page.tsx";
import { treeOf, type UnitNode } from "./unit-tree.ts";
import { unitWords as words } from "./unit-words.ts";
import "./setup-grid.css";

/** The county's units as a tree, as on any day, and the chosen one beside it. */
export function UnitsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const { say, name } = useWords();
  const go = useGo();
  const narrow = Grid.useBreakpoint().md === false;
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const on = search.on ?? today;
  const asked = useAsk<Units>("/api/units", { on });
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const change = (next: Record<string, string | undefined>, typed = false) =>
    go.to("/setup/units", { ...search, ...next }, { replace: typed });
  const text = search.find ?? "";
  const closed = search.closed === "yes";
  const tree = useMemo(
    () => treeOf(asked.data?.units ?? [], { on, text, closed }),
    [asked.data, on, text, closed],
  );
  const chosen = asked.data?.units.find((unit) => unit.id === search.unit) ?? null;

  return (
    <div className={chosen ? "setup-split chosen" : "setup-split"}>
      <div className="setup-list">
        <h1>{say(words.title)}</h1>
        <p className="quiet">{say(words.hint)}</p>
        <div className="filter-row">
          <Input
            type="search"
            aria-label={say(words.search)}
            placeholder={say(words.search)}
            value={text}
            onChange={(event) => {
              setOpened(null);
              change({ find: event.target.value || undefined }, true);
            }}
          />
          <Input
            type="date"
            aria-label={say(words.on)}
            title={say(words.on)}
            value={on}
            onChange={(event) => change({ on: event.target.value || undefined }, true)}
          />
          <Checkbox
            checked={closed}
            onChange={(event) => change({ closed: event.target.checked ? "yes" : undefined })}
          >
            {say(words.closed)}
          </Checkbox>
        </div>
        <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
        {asked.isPending ? (
          <Skeleton active paragraph={{ rows: 10 }} />
        ) : (
          <>
            <p className="quiet">{say(words.count, { count: tree.fits })}</p>
            <Table<UnitNode>
              rowKey="id"
              size="small"
              pagination={false}
              dataSource={tree.roots}
              expandable={{
                expandedRowKeys: [...(opened ?? tree.open)],
                onExpandedRowsChange: (keys) => setOpened(keys as string[]),
                indentSize: 18,
              }}
              rowClassName={(unit) => (unit.id === chosen?.id ? "row-chosen" : "")}
              locale={{
                emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} />,
              }}
              columns={[
                {
                  title: say(words.name),
                  render: (_, unit) => (
                    <>
                      <button type="button" className="row-link" onClick={() => change({ unit: unit.id })}>
                        {name(unit.name)}
                      </button>
                      {unit.until !== null && (
                        <span className="tag quiet">{say(words.closedOn, { day: unit.until })}</span>
                      )}
                      {unit.from > on && (
                        <span className="tag quiet">{say(words.opensOn, { day: unit.from })}</span>
                      )}
                    </>
                  ),
                },
                ...(narrow
                  ? []
                  : [
                      {
                        title: say(words.kind),
                        width: 130,
                        render: (_: unknown, unit: UnitNode) => name(unitKindWords[unit.kind]),
                      },
                      {
                        title: say(words.code),
                        width: 130,
                        render: (_: unknown, unit: UnitNode) => unit.code ?? "",
                      },
                    ]),
              ]}
            />
          </>
        )}
      </div>
      <div className="setup-chosen">
        {chosen && asked.data ? (
          <UnitPage
            key={chosen.id}
            unit={chosen}
            all={asked.data}
            today={today}
            open={(unit) => change({ unit })}
            back={() => change({ unit: undefined })}
          />
        ) : (
          <p className="quiet">{say(words.choose)}</p>
        )}
      </div>
    </div>
  );
}
