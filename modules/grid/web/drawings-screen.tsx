import { localDateOf } from "@maple/platform/clock";
import { newCommandId, RefusalNote, useAsk, useGo, useNow, useWords } from "@maple/platform/query";
import { Button, Empty, Grid as Screen, Select, Skeleton, Table } from "antd";
import { useMemo, useState } from "react";
import type { Drawing, DrawingLine, Edit, GridsOnDay } from "../model/drawing.ts";
import { type Grid, unitGridKindWords } from "../model/grid.ts";
import { DrawingEditor, stamp } from "./drawing-editor.tsx";
import { useAreaWords } from "./drawing-steps.tsx";
import { drawingWords as words } from "./drawing-words.ts";
import "./setup-grid.css";

/** The grids in force, and the drawings that change them: one of them opened, when the address says so. */
export function DrawingsScreen({ search }: { search: Readonly<Record<string, string>> }) {
  const go = useGo();
  const open = (next: Record<string, string | undefined>) => go.to("/setup/grids", { ...search, ...next });
  return search.drawing ? (
    <OneDrawing
      key={search.drawing}
      id={search.drawing}
      isNew={search.new === "yes"}
      back={() => open({ drawing: undefined, new: undefined })}
    />
  ) : (
    <GridList search={search} open={open} />
  );
}

function OneDrawing({ id, isNew, back }: { id: string; isNew: boolean; back(): void }) {
  const { say } = useWords();
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const [from, setFrom] = useState<string | null>(null);
  const [working, setWorking] = useState<{ name: string; edits: readonly Edit[] } | null>(null);
  // A new one is asked for too: once it was kept, its page opened again goes on with it.
  const asked = useAsk<Drawing>(`/api/drawings/${id}`);
  const kept = asked.data;
  const missing = isNew && asked.error?.status === 404;
  const on = from ?? kept?.from ?? today;
  const day = useAsk<GridsOnDay>(missing || kept ? "/api/grids-on-day" : null, { on }, { staleMs: 60_000 });
  const drawing = useMemo<Drawing | null>(() => {
    if (!kept && !missing) return null;
    const begun = {
      id,
      name: say(words.newName),
      state: "draft" as const,
      edits: [],
      madeBy: "",
      madeAt: "",
      decidedBy: null,
      decidedAt: null,
    };
    return { ...begun, ...kept, ...working, edits: [...(working?.edits ?? kept?.edits ?? [])], from: on };
  }, [kept, missing, id, on, working, say]);
  const refusal = missing ? day.error : (asked.error ?? day.error);
  if (refusal) return <RefusalNote refusal={refusal} />;
  if (!drawing || !day.data) return <Skeleton active paragraph={{ rows: 12 }} />;
  return (
    <DrawingEditor
      key={day.data.on}
      drawing={drawing}
      kept={kept ? stamp(kept.name, kept.from, kept.edits) : null}
      day={day.data}
      setFrom={(next, now) => {
        setWorking(now);
        setFrom(next);
      }}
      back={back}
    />
  );
}

function GridList(props: {
  search: Readonly<Record<string, string>>;
  open(next: Record<string, string | undefined>): void;
}) {
  const { say, name } = useWords();
  const area = useAreaWords();
  const narrow = Screen.useBreakpoint().md === false;
  const drawings = useAsk<DrawingLine[]>("/api/drawings");
  const day = useAsk<GridsOnDay>("/api/grids-on-day");
  const unitName = (id: string) => {
    const found = day.data?.units.find((unit) => unit.id === id);
    return found ? name(found.name) : "";
  };
  const third = day.data?.grids.filter((grid) => grid.level === 3) ?? [];
  return (
    <div className="setup-grids">
      <h1>{say(words.title)}</h1>
      <p className="quiet">{say(words.hint)}</p>
      <div className="act-row">
        <Button type="primary" onClick={() => props.open({ drawing: newCommandId(), new: "yes" })}>
          {say(words.begin)}
        </Button>
        <Select
          aria-label={say(words.exportAs)}
          value={null}
          placeholder={say(words.exportAs)}
          className="export-as"
          onChange={(datum: string) => location.assign(`/api/grids.geojson?datum=${datum}`)}
          options={(["wgs84", "gcj02", "bd09"] as const).map((one) => ({
            value: one,
            label: say(words[one]),
          }))}
        />
      </div>
      <RefusalNote refusal={drawings.error ?? day.error} />
      <h2>{say(words.drafts)}</h2>
      <Table<DrawingLine>
        rowKey="id"
        size="small"
        loading={drawings.isPending}
        pagination={(drawings.data?.length ?? 0) > 10 ? { pageSize: 10, size: "small" } : false}
        dataSource={drawings.data ?? []}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.none)} /> }}
        columns={[
          {
            title: say(words.name),
            render: (_, line) => (
              <button
                type="button"
                className="row-link"
                onClick={() => props.open({ drawing: line.id, new: undefined })}
              >
                {line.name}
              </button>
            ),
          },
          { title: say(words.from), width: 120, dataIndex: "from" },
          { title: say(words.state), width: 90, render: (_, line) => say(words[line.state]) },
          {
            title: say(words.steps),
            width: 90,

            render: (_, line) => say(words.edits, { count: line.edits }),
          },
        ]}
      />
      <h2>{say(words.grids, { count: third.length })}</h2>
      <Table<Grid>
        rowKey="id"
        size="small"
        loading={day.isPending}
        pagination={{ pageSize: 20, size: "small", hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={third}
        scroll={narrow ? {} : { x: 760 }}
        showHeader={!narrow}
        columns={
          narrow
            ? [
                {
                  render: (_: unknown, grid: Grid) => (
                    <GridLine
                      grid={grid}
                      community={unitName(grid.community)}
                      room={unitName(grid.policeRoom)}
                    />
                  ),
                },
              ]
            : [
                {
                  title: say(words.gridName),
                  sorter: (a, b) => a.name.zh.localeCompare(b.name.zh, "zh"),
                  render: (_, grid) => (
                    <>
                      {name(grid.name)}{" "}
                      {grid.unitKind && <span className="tag">{name(unitGridKindWords[grid.unitKind])}</span>}
                    </>
                  ),
                },
                {
                  title: say(words.code),
                  width: 160,
                  dataIndex: "code",
                  sorter: (a, b) => (a.code < b.code ? -1 : 1),
                },
                {
                  title: say(words.community),
                  sorter: (a, b) => unitName(a.community).localeCompare(unitName(b.community), "zh"),
                  render: (_, grid) => unitName(grid.community),
                },
                {
                  title: say(words.room),
                  sorter: (a, b) => unitName(a.policeRoom).localeCompare(unitName(b.policeRoom), "zh"),
                  render: (_, grid) => unitName(grid.policeRoom),
                },
                { title: say(words.area), align: "right", width: 130, render: (_, grid) => area(grid.shape) },
                { title: say(words.from), width: 110, dataIndex: "from" },
                {
                  title: say(words.card),
                  width: 80,
                  render: (_, grid) => <a href={`/grid/${grid.id}`}>{say(words.card)}</a>,
                },
              ]
        }
      />
    </div>
  );
}

/** A grid on a phone: everything about it under one another. */
function GridLine({ grid, community, room }: { grid: Grid; community: string; room: string }) {
  const { say, name } = useWords();
  const area = useAreaWords();
  return (
    <div className="grid-line">
      <div>
        <strong>{name(grid.name)}</strong>{" "}
        {grid.unitKind && <span className="tag">{name(unitGridKindWords[grid.unitKind])}</span>}
        <p className="quiet">
          {[community, room, area(grid.shape)].filter(Boolean).join(" · ")}
          <br />
          {grid.code}
        </p>
      </div>
      <a href={`/grid/${grid.id}`}>{say(words.card)}</a>
    </div>
  );
}
