import type { MatterView } from "@maple/matter";
import { exactTime, useMatterKeys } from "@maple/matter/web";
import { RefusalNote, useAsk, useTell, useWords } from "@maple/platform/query";
import { Button, Skeleton } from "antd";
import { type ChecksOfMatter, checkStateWords } from "../model/legal.ts";
import { legalWords as words } from "./legal-words.ts";
import { PointsList } from "./points-list.tsx";
import "./legal.css";

/** The legal check of a matter's agreement: asking for it, what came back, what is noted by rule. */
export function LegalBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const path = `/api/matters/${matter.id}/legal-checks`;
  const asked = useAsk<ChecksOfMatter>(path);
  const telling = useTell([...useMatterKeys(matter.id), [path]]);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { checks, points, mayAsk } = asked.data;
  return (
    <div className="legal">
      {checks.length === 0 && points === null && <p className="quiet">{say(words.nothing)}</p>}
      <ul className="plain-list">
        {checks.map((check) => (
          <li key={check.id}>
            <span className={`legal-state legal-${check.state}`}>{say(checkStateWords[check.state])}</span>{" "}
            <span className="quiet small">
              {check.number} ·{" "}
              {check.checkedAt
                ? [
                    check.checkedBy && say(words.checkedBy, { by: check.checkedBy }),
                    exactTime(check.checkedAt),
                  ]
                    .filter(Boolean)
                    .join(" · ")
                : [check.askedBy && say(words.askedBy, { by: check.askedBy }), exactTime(check.askedAt)]
                    .filter(Boolean)
                    .join(" · ")}
            </span>
            {check.remarks !== "" && <p className="legal-remarks">{check.remarks}</p>}
          </li>
        ))}
      </ul>
      {points !== null && <PointsList points={points} />}
      {mayAsk === null && (
        <>
          <Button size="small" loading={telling.busy} onClick={() => void telling.send(path, {})}>
            {say(words.ask)}
          </Button>
          <p className="quiet small">{say(words.askHint)}</p>
        </>
      )}
      <RefusalNote refusal={telling.refusal} />
    </div>
  );
}
