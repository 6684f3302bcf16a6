import { localDateOf } from "@maple/platform/clock";
import { RefusalNote, useNow, useTell, useWords } from "@maple/platform/query";
import { Button, Select } from "antd";
import { useState } from "react";
import type { OutcomeCheckView } from "../model/matter.ts";
import { mayBeAnswered } from "../rules/verify.ts";
import { answerWords, askedByWords, sideNames, actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { exactTime } from "./time-words.ts";

const answers = ["confirmed", "not-solved", "not-reached"] as const;

/** Each follow-up with its day; whoever called or visited records the answer here. */
export function FollowUps({
  matter,
  checks,
  mayAnswer,
}: {
  matter: string;
  checks: readonly OutcomeCheckView[];
  mayAnswer: boolean;
}) {
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter));
  const [way, setWay] = useState("call");
  const today = localDateOf(useNow(), "Asia/Shanghai");
  const round = Math.max(...checks.map((check) => check.round));
  const open = checks.some((check) => check.round === round && check.answer !== "confirmed");
  return (
    <>
      {mayAnswer && open && (
        <div className="inline-field">
          <span>{say(words.answerBy)}</span>
          <Select
            size="small"
            aria-label={say(words.answerBy)}
            value={way}
            onChange={setWay}
            options={["call", "visit", "window"].map((value) => ({
              value,
              label: say(askedByWords[value]!),
            }))}
          />
        </div>
      )}
      <ul className="plain-list">
        {checks.map((check) => (
          <li key={check.id} className="check">
            <span>
              {say(sideNames[check.side] ?? words.sideReporter)} · {say(words.dueOn, { date: check.dueOn })}
              {check.round > 1 && ` · ${say(words.round, { n: check.round })}`}
            </span>
            {check.answer && (
              <strong className={`answer answer-${check.answer}`}>
                {say(answerWords[check.answer]!)}
                {check.way && check.way in askedByWords && ` · ${say(askedByWords[check.way]!)}`}
                {check.answeredAt && <span className="quiet"> {exactTime(check.answeredAt)}</span>}
              </strong>
            )}
            {mayAnswer && check.round === round && check.answer !== "confirmed" && (
              <span className="buttons">
                {answers
                  .filter((answer) => answer !== check.answer)
                  .filter((answer) => mayBeAnswered(check, checks, answer, today) === null)
                  .map((answer) => (
                    <Button
                      key={answer}
                      size="small"
                      aria-label={say(words.answerOf, {
                        side: say(sideNames[check.side] ?? words.sideReporter),
                        date: check.dueOn,
                        answer: say(answerWords[answer]!),
                      })}
                      disabled={telling.busy}
                      onClick={() =>
                        void telling.send(`/api/matters/${matter}/answer-outcome`, {
                          check: check.id,
                          answer,
                          way,
                        })
                      }
                    >
                      {say(answerWords[answer]!)}
                    </Button>
                  ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={telling.refusal} />
    </>
  );
}
