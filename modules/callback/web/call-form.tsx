import { outcomeWords } from "@maple/matter";
import {
  ActPanel,
  Field,
  type Refusal,
  RefusalNote,
  useClient,
  useTell,
  useWords,
} from "@maple/platform/query";
import { Button, Input, Radio } from "antd";
import { useId, useState } from "react";
import { type CallbackLine, callbackQuestions, type Solved } from "../model/callback.ts";
import { callbackWords as words } from "./callback-words.ts";

interface Contact {
  name: string | null;
  phone: string | null;
}

/** The call: the number on asking for it, the three questions, and what was said. */
export function CallForm({ line, done }: { line: CallbackLine; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const client = useClient();
  const telling = useTell([["/api/callbacks"]]);
  const [contact, setContact] = useState<Contact | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [solved, setSolved] = useState<Solved>();
  const [recorded, setRecorded] = useState<boolean>();
  const [heard, setHeard] = useState<boolean>();
  const [text, setText] = useState("");
  const path = `/api/callbacks/${line.id}`;
  const show = () =>
    client
      .send<Contact>(`${path}/contact`, {})
      .then(setContact)
      .catch((fault: Refusal) => setRefusal(fault));
  const record = async (body: object) => {
    if (await telling.send(`${path}/record`, body)) done();
  };
  const yesNo = (question: "recorded" | "heard", value: boolean | undefined, set: (to: boolean) => void) => (
    <fieldset className="call-question">
      <legend>{say(callbackQuestions[question].words)}</legend>
      <Radio.Group
        value={value}
        onChange={(event) => set(event.target.value as boolean)}
        options={(["yes", "no"] as const).map((one) => ({
          value: one === "yes",
          label: say(callbackQuestions[question].answers[one]),
        }))}
      />
    </fieldset>
  );
  return (
    <ActPanel
      title={say(words.callOf, { code: line.code })}
      hint={say(words.say, { code: line.code })}
      submit={say(words.save)}
      telling={telling}
      onSubmit={() => void record({ result: "reached", solved, recorded, heard, words: text })}
      onCancel={done}
    >
      <p className="call-contact">
        {contact === null ? (
          <Button onClick={() => void show()}>{say(words.show)}</Button>
        ) : contact.phone === null ? (
          <span className="quiet">{say(words.noPhone)}</span>
        ) : (
          <>
            <strong>{contact.name ?? say(words.noName)}</strong>
            <a href={`tel:${contact.phone}`} className="code">
              {contact.phone}
            </a>
            <span className="quiet small">{say(words.shown)}</span>
          </>
        )}
      </p>
      <RefusalNote refusal={refusal} />
      <p className="quiet">{say(words.how, { way: say(outcomeWords[line.way] ?? outcomeWords.other!) })}</p>
      <fieldset className="call-question">
        <legend>{say(callbackQuestions.solved.words)}</legend>
        <Radio.Group
          value={solved}
          onChange={(event) => setSolved(event.target.value as Solved)}
          options={(["yes", "partly", "no"] as const).map((value) => ({
            value,
            label: say(callbackQuestions.solved.answers[value]),
          }))}
        />
      </fieldset>
      {yesNo("recorded", recorded, setRecorded)}
      {yesNo("heard", heard, setHeard)}
      <Field id={`${id}-words`} label={say(words.words)}>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <p className="call-else">
        <Button
          size="small"
          disabled={telling.busy}
          onClick={() => void record({ result: "no-answer", words: text })}
        >
          {say(words.noAnswer)}
        </Button>
        <Button
          size="small"
          disabled={telling.busy}
          onClick={() => void record({ result: "declined", words: text })}
        >
          {say(words.declined)}
        </Button>
      </p>
    </ActPanel>
  );
}
