import { type Refusal, RefusalNote, To, useWords } from "@maple/platform/query";
import { purposeWords } from "@maple/resident";
import { Button, Empty, Skeleton } from "antd";
import { useState } from "react";
import type { BulkList, BulkNotice } from "../model/audit.ts";
import { bulkAnswerWords, bulkKindWords } from "../model/bulk.ts";
import { AnswerForm } from "./answer-form.tsx";
import { auditWords as words } from "./audit-words.ts";
import { DoerName, wallClock } from "./doer.tsx";
import { LimitsBlock } from "./limits-form.tsx";

/** Much reading that waits for the supervisor's answer, and what was answered. */
export function BulkPanel(props: {
  asked: { data: BulkList | undefined; error: Refusal | null; refetch(): unknown };
  readsToo: boolean;
}) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, refetch } = props.asked;
  if (error) return <RefusalNote refusal={error} again={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  const limits = <LimitsBlock limits={data.limits} maySet={data.maySetLimits} />;
  if (data.open.length + data.answered.length === 0)
    return (
      <>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(words.bulkEmpty)} />
        {limits}
      </>
    );
  return (
    <>
      <p className="quiet audit-lead">{say(words.bulkLead)}</p>
      <ol className="bulk-notices">
        {data.open.map((notice) => (
          <li key={notice.id} className="bulk-notice">
            <Fact notice={notice} readsToo={props.readsToo} />
            {opened === notice.id ? (
              <AnswerForm notice={notice} done={() => setOpened(null)} />
            ) : notice.mayAnswer ? (
              <Button type="primary" onClick={() => setOpened(notice.id)}>
                {say(words.answerIt)}
              </Button>
            ) : (
              <span className="quiet">{say(words.waits)}</span>
            )}
          </li>
        ))}
      </ol>
      {data.answered.length > 0 && (
        <>
          <h2>{say(words.done)}</h2>
          <ol className="bulk-notices">
            {data.answered.map((notice) => (
              <li key={notice.id} className="bulk-notice answered">
                <Fact notice={notice} readsToo={props.readsToo} />
              </li>
            ))}
          </ol>
        </>
      )}
      {limits}
    </>
  );
}

function Fact({ notice, readsToo }: { notice: BulkNotice; readsToo: boolean }) {
  const { say } = useWords();
  const { by, passedOn, answered } = notice;
  const day = wallClock(notice.from).slice(0, 10);
  const purposes = notice.purposes.map((one) => say(purposeWords[one])).join(say({ zh: "、", en: ", " }));
  const isReading = notice.kind !== "export";
  return (
    <div className="bulk-fact">
      <p>
        <DoerName by={by} />
      </p>
      <p>{say(bulkKindWords[notice.kind], { n: notice.count, limit: notice.limit })}</p>
      <p className="quiet">
        {isReading
          ? say(words.window, { from: wallClock(notice.from), until: wallClock(notice.until) })
          : wallClock(notice.from)}
        {isReading && ` · ${say(words.forPurpose, { purpose: purposes })}`}
      </p>
      {by.id && (isReading ? readsToo : true) && (
        <p>
          <To
            path="/setup/audit"
            search={{ ...(isReading ? { tab: "readings" } : {}), staff: by.id, from: day, until: day }}
          >
            {say(isReading ? words.seeReadings : words.seeActs)}
          </To>
        </p>
      )}
      {passedOn && (
        <p>
          {say(words.passed, { by: passedOn.by ?? "", at: wallClock(passedOn.at), words: passedOn.words })}
        </p>
      )}
      {answered && (
        <p>
          {say(words.answered, {
            by: answered.by ?? "",
            at: wallClock(answered.at),
            answer: say(bulkAnswerWords[answered.answer]),
          })}
          {answered.words && <q>{answered.words}</q>}
        </p>
      )}
    </div>
  );
}
