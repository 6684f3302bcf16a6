import type { MatterView } from "@maple/matter";
import { exactTime } from "@maple/matter/web";
import { RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { Skeleton } from "antd";
import { type CallbackOfMatter, callbackQuestions, callbackStateWords } from "../model/callback.ts";
import { callbackSideWords, callbackWords as words } from "./callback-words.ts";
import "./callback.css";

/** Whether a settled matter was drawn, and what the side that was called said. */
export function CallbacksOfMatter({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const asked = useAsk<CallbackOfMatter[]>(`/api/matters/${matter.id}/callbacks`);
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Skeleton active paragraph={{ rows: 1 }} />;
  if (asked.data.length === 0) return <p className="quiet">{say(words.notDrawn)}</p>;
  return (
    <ul className="plain-list">
      {asked.data.map((one) => (
        <li key={one.id} className="callback-line">
          <span>{say(callbackSideWords[one.side])}</span>
          <span className={one.finding ? "callback-state callback-found" : "callback-state"}>
            {one.answers
              ? `${say(callbackQuestions.solved.answers[one.answers.solved])} · ${say(one.finding ? words.finding : words.fine)}`
              : say(callbackStateWords[one.state])}
          </span>
          <span className="quiet small">
            {one.state === "drawn"
              ? say(words.drawnNow, { date: one.dueOn })
              : [one.by && say(words.by, { by: one.by }), one.at && exactTime(one.at)]
                  .filter(Boolean)
                  .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
