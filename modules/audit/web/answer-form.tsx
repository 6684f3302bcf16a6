import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Radio } from "antd";
import { useId, useState } from "react";
import type { BulkNotice } from "../model/audit.ts";
import { type BulkAnswer, bulkAnswers, bulkAnswerWords } from "../model/bulk.ts";
import { auditWords as words } from "./audit-words.ts";

const touched = [["/api/audit/bulk"], ["/api/audit/acts"]];

/** What it was, in a word and, where a word does not do, in a sentence. */
export function AnswerForm({ notice, done }: { notice: BulkNotice; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(touched);
  const [answer, setAnswer] = useState<BulkAnswer | null>(null);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (answer === null) return;
    if (await telling.send(`/api/audit/bulk/${notice.id}/answer`, { answer, words: text })) done();
  };
  return (
    <ActPanel
      title={say(words.answerTitle, { name: notice.by.name ?? "" })}
      hint={say(words.answerHint)}
      submit={say(words.save)}
      telling={telling}
      fault={tried && answer === null ? say(words.chooseWhat) : null}
      onSubmit={() => void send()}
      onCancel={done}
    >
      <fieldset className="bulk-answers">
        <legend>{say(words.what)}</legend>
        <Radio.Group
          value={answer}
          onChange={(event) => setAnswer(event.target.value as BulkAnswer)}
          options={bulkAnswers.map((value) => ({ value, label: say(bulkAnswerWords[value]) }))}
        />
      </fieldset>
      <Field id={`${id}-words`} label={say(words.inWords)}>
        <Input.TextArea
          id={`${id}-words`}
          rows={2}
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
