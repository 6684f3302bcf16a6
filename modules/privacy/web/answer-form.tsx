import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Radio, Select } from "antd";
import { useId, useState } from "react";
import { type RefusalReason, refusalReasons, refusalReasonWords } from "../model/request-refusals.ts";
import type { RequestView } from "../model/requests-view.ts";
import { requestsWords as words } from "./requests-words.ts";

const grantWords = {
  correct: words.grantCorrect,
  contact: words.grantContact,
  delete: words.grantDelete,
} as const;

/** The answer: granted and done at once, or refused with a reason. What obliges to keep leaves no choice. */
export function AnswerForm({ one }: { one: RequestView }) {
  const { say } = useWords();
  const id = useId();
  const [answer, setAnswer] = useState<"grant" | "refuse" | null>(null);
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [text, setText] = useState("");
  const [way, setWay] = useState<"called" | "window" | null>(null);
  const [code, setCode] = useState("");
  const telling = useTell([
    [`/api/matters/${one.matter}/requests/${one.id}`],
    ["/api/requests"],
    [`/api/matters/${one.matter}`],
  ]);
  const mustKeep = one.kept !== null;
  const submit = () =>
    void telling.send(`/api/matters/${one.matter}/requests/${one.id}/answer`, {
      answer,
      reason: answer === "refuse" ? reason : null,
      words: text,
      way: answer === "grant" ? way : null,
      code,
    });
  if (answer === null)
    return (
      <>
        {one.kind === "delete" && !mustKeep && <p className="privacy-hint">{say(words.free)}</p>}
        <div className="buttons">
          {!mustKeep && (
            <Button type="primary" danger={one.kind === "delete"} onClick={() => setAnswer("grant")}>
              {say(grantWords[one.kind])}
            </Button>
          )}
          {one.kind === "delete" ? (
            mustKeep && (
              <Button type="primary" onClick={() => setAnswer("refuse")}>
                {say(words.refuseDelete)}
              </Button>
            )
          ) : (
            <Button onClick={() => setAnswer("refuse")}>{say(words.refuse)}</Button>
          )}
        </div>
      </>
    );
  const title =
    answer === "grant" ? grantWords[one.kind] : one.kind === "delete" ? words.refuseDelete : words.refuse;
  return (
    <ActPanel
      title={say(title)}
      submit={say(title)}
      ends={answer === "grant" && one.kind === "delete"}
      telling={telling}
      onSubmit={submit}
      onCancel={() => setAnswer(null)}
    >
      {answer === "refuse" && one.kind !== "delete" && (
        <Field id={`${id}-reason`} label={say(words.reason)}>
          <Select
            id={`${id}-reason`}
            className="wide"
            value={reason}
            onChange={setReason}
            options={refusalReasons.map((value) => ({ value, label: say(refusalReasonWords[value]) }))}
          />
        </Field>
      )}
      {answer === "grant" && one.kind === "contact" && (
        <>
          <Field id={`${id}-way`} label={say(words.way)}>
            <Radio.Group
              id={`${id}-way`}
              value={way}
              onChange={(event) => setWay(event.target.value as "called" | "window")}
              options={[
                { value: "called", label: say(words.wayCalled) },
                { value: "window", label: say(words.wayWindow) },
              ]}
            />
          </Field>
          {way === "called" && (
            <Field id={`${id}-code`} label={say(words.code)}>
              <Input
                id={`${id}-code`}
                inputMode="numeric"
                maxLength={12}
                autoComplete="off"
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            </Field>
          )}
        </>
      )}
      <Field id={`${id}-words`} label={say(words.answerWords)} hint={say(words.answerHint)}>
        <Input.TextArea
          id={`${id}-words`}
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
