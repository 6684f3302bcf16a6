import { RefusalNote, To, useAsk, useWords } from "@maple/platform/query";
import { Empty, Skeleton } from "antd";
import type { RemarkLine } from "../model/remark.ts";
import { RemarkFace } from "./file-block.tsx";
import { teamworkWords as words } from "./teamwork-words.ts";

/** Remarks of the station that are not closed, what is due first on top. */
export function FilesTab() {
  const { say, name } = useWords();
  const asked = useAsk<{ lines: RemarkLine[] }>("/api/room/remarks");
  const lines = asked.data?.lines ?? [];
  return (
    <>
      <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />
      {asked.isPending && !asked.error && <Skeleton active paragraph={{ rows: 6 }} />}
      {asked.data && lines.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.noRemarks)} />
      )}
      <ol className="plain-list room-lines" aria-label={say(words.files)}>
        {lines.map((line) => (
          <li key={line.id} className="room-line">
            <span className="room-line-head">
              <To path={`/matters/${line.matter.id}`} className="room-line-title">
                {line.matter.title || say(words.untitled)}
              </To>
              <span className="quiet code">{line.matter.code}</span>
            </span>
            <span className="room-line-under">
              {line.team && <span>{name(line.team)}</span>}
              <span>{line.holder ?? say(words.nobody)}</span>
            </span>
            <RemarkFace remark={line} />
          </li>
        ))}
      </ol>
    </>
  );
}
