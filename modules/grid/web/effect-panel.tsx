import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Skeleton, Table } from "antd";
import type { DrawingEffect, LoadLine } from "../model/drawing.ts";
import { drawingWords as words } from "./drawing-words.ts";

/** What the saved drawing would have done with last year's matters, by grid and by officer. */
export function EffectPanel({ drawing, saves }: { drawing: string; saves: number }) {
  const { say, name } = useWords();
  const asked = useAsk<DrawingEffect>(`/api/drawings/${drawing}/effect`, { saves });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active />;
  const { from, until, matters, moved, unsettled, grids, officers } = asked.data;
  return (
    <section aria-label={say(words.effectTitle)} className="effect">
      <h2>{say(words.effectTitle)}</h2>
      <p className="quiet">{say(words.effectBase, { from, until, matters, moved, unsettled })}</p>
      {grids.length === 0 ? (
        <p>{say(words.effectNone)}</p>
      ) : (
        <Table<LoadLine>
          rowKey="grid"
          size="small"
          pagination={grids.length > 12 ? { pageSize: 12, size: "small" } : false}
          dataSource={grids}
          columns={[
            {
              title: say(words.title),
              render: (_, line) => (
                <>
                  {name(line.name)} {line.isNew && <span className="tag">{say(words.begins)}</span>}
                  {line.ends && <span className="tag">{say(words.ends)}</span>}
                  <br />
                  <span className="quiet">
                    {say(words.worker)} {line.worker ?? say(words.nobody)}
                  </span>
                </>
              ),
            },
            { title: say(words.before), align: "right", width: 64, dataIndex: "before" },
            { title: say(words.after), align: "right", width: 64, dataIndex: "after" },
          ]}
        />
      )}
      {officers.length > 0 && (
        <Table<DrawingEffect["officers"][number]>
          rowKey="room"
          size="small"
          pagination={false}
          dataSource={officers}
          columns={[
            {
              title: say(words.room),
              render: (_, line) => (
                <>
                  {name(line.roomName)}
                  <br />
                  <span className="quiet">
                    {say(words.officer)} {line.officer ?? say(words.nobody)}
                  </span>
                </>
              ),
            },
            { title: say(words.before), align: "right", width: 64, dataIndex: "before" },
            { title: say(words.after), align: "right", width: 64, dataIndex: "after" },
          ]}
        />
      )}
    </section>
  );
}
