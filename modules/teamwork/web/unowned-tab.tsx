import { Ago } from "@maple/matter/web";
import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Empty, Table } from "antd";
import { type Unowned, unownedWhyWords } from "../model/room-views.ts";
import { teamworkWords as words } from "./teamwork-words.ts";

/** The list behind the zero, and how it is proved. */
export function UnownedTab() {
  const { say, name } = useWords();
  const asked = useAsk<Unowned>("/api/room/unowned");
  return (
    <>
      <p className="quiet room-how">{say(words.proofHow)}</p>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      <Table
        rowKey="id"
        size="small"
        loading={asked.isPending && !asked.error}
        dataSource={asked.data?.unowned ?? []}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        {...(asked.data?.unowned.length ? { scroll: { x: 640 } } : {})}
        locale={{
          emptyText: asked.isPending ? (
            <div className="coming" />
          ) : (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noUnowned)} />
          ),
        }}
        columns={[
          {
            title: say(words.matter),
            render: (_, row) => <To path={`/matters/${row.id}`}>{row.title || row.code}</To>,
          },
          {
            title: say(words.room),
            width: 160,
            render: (_, row) => (row.room ? name(row.room) : say(words.noTeam)),
          },
          { title: say(words.why), render: (_, row) => say(unownedWhyWords[row.why]) },
          { title: say(words.reported), width: 110, render: (_, row) => <Ago at={row.at} /> },
        ]}
      />
    </>
  );
}
