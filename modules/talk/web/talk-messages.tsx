import { Ago, FileDrop, Player, type SentFile } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Radio } from "antd";
import { useId, useState } from "react";
import {
  type Addressee,
  addresseeWords,
  type MessageView,
  messageStateWords,
  type Side,
  sides,
  type Voice,
  voiceWords,
} from "../model/talk.ts";
import { type TalkProps, talkAt, useTalkKeys } from "./talk-keys.ts";
import { talkDeskWords as words } from "./talk-words.ts";
import { TypedTag } from "./typed-tag.tsx";

/** What was written, the newest last, with what waits to be passed on; and a place to write. */
export function TalkMessages({ view }: TalkProps) {
  const { say } = useWords();
  const [writing, setWriting] = useState(false);
  return (
    <div className="talk-messages">
      <h3>{say(words.messages)}</h3>
      {view.messages.length === 0 && <p className="quiet">{say(words.noMessages)}</p>}
      <ul className="plain-list">
        {view.messages.map((message) => (
          <li key={message.id} className={`proposal note-${noteOf(message)}`}>
            <Message matter={view.matter} message={message} mayPass={view.may.write === null} />
          </li>
        ))}
      </ul>
      {view.may.write === null &&
        (writing ? (
          <WriteForm matter={view.matter} done={() => setWriting(false)} />
        ) : (
          <p className="part-acts">
            <Button onClick={() => setWriting(true)}>{say(words.write)}</Button>
          </p>
        ))}
    </div>
  );
}

/** The colour of its compartment. */
function noteOf(message: MessageView): string {
  if (message.state === "passed" || (message.to === "all" && message.state === "sent")) return "joint";
  return message.sender === "M" ? message.to : message.sender;
}

function Message(props: { matter: string; message: MessageView; mayPass: boolean }) {
  const { say } = useWords();
  const id = useId();
  const { matter, message } = props;
  const telling = useTell(useTalkKeys(matter));
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState("");
  const at = talkAt(matter, `/messages/${message.id}`);
  return (
    <div className="note">
      <p className="note-who">
        <strong>{say(voiceWords[message.sender])}</strong> · {say(addresseeWords[message.to])} ·{" "}
        <Ago at={message.at} /> <TypedTag typed={message.typed} />
        {message.state !== "sent" && (
          <span className={`tag talk-${message.state}`}>{say(messageStateWords[message.state])}</span>
        )}
        {message.isNew && <span className="tag talk-new">{say(words.isNew)}</span>}
      </p>
      <p className="note-text">{message.text}</p>
      {message.files.map((file) => (
        <div key={file.id} className="files">
          <a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <Player file={file} />
        </div>
      ))}
      {message.state === "returned" && (
        <p className="quiet">{say(words.returned, { reason: message.reason })}</p>
      )}
      {message.state === "held" && props.mayPass && !returning && (
        <p className="buttons part-acts">
          <Button
            size="small"
            type="primary"
            loading={telling.busy}
            onClick={() => void telling.send(`${at}/pass-on`, {})}
          >
            {say(words.passOn)}
          </Button>
          <Button size="small" onClick={() => setReturning(true)}>
            {say(words.returnIt)}
          </Button>
        </p>
      )}
      {returning && message.state === "held" && (
        <ActPanel
          title={say(words.returnIt)}
          submit={say(words.returnIt)}
          telling={telling}
          onSubmit={async () => {
            if (await telling.send(`${at}/return`, { reason })) setReturning(false);
          }}
          onCancel={() => setReturning(false)}
        >
          <Field id={id} label={say(words.returnReason)}>
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        </ActPanel>
      )}
    </div>
  );
}

/** The mediator's own words to one side or both, or a side's words typed at the window. */
function WriteForm({ matter, done }: { matter: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useTalkKeys(matter));
  const [speaker, setSpeaker] = useState<Voice>("M");
  const [to, setTo] = useState<Addressee>("all");
  const [text, setText] = useState("");
  const [files, setFiles] = useState<SentFile[]>([]);
  const choices: Addressee[] = speaker === "M" ? ["all", "A", "B"] : ["mediator", "all"];
  const speak = (next: Voice) => {
    setSpeaker(next);
    setTo(next === "M" ? "all" : "mediator");
  };
  const submit = async () => {
    const as = speaker === "M" ? {} : { as: speaker };
    const sent = { ...as, to, text, files: files.map((file) => file.id) };
    if (await telling.send(talkAt(matter, "/send"), sent)) done();
  };
  return (
    <ActPanel
      title={say(words.write)}
      submit={say(words.send)}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Speaker speaker={speaker} change={speak} />
      <fieldset className="field">
        <legend>{say(words.to)}</legend>
        <Radio.Group
          value={to}
          onChange={(event) => setTo(event.target.value as Addressee)}
          options={choices.map((value) => ({ value, label: say(addresseeWords[value]) }))}
        />
      </fieldset>
      <Field id={id} label={say(words.text)}>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={8000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <FileDrop files={files} onChange={setFiles} accept="image/*,audio/*,video/*,application/pdf" />
    </ActPanel>
  );
}

/** Whose words they are: the mediator's, or a side's at the window. */
export function Speaker({ speaker, change }: { speaker: Voice; change(next: Voice): void }) {
  const { say } = useWords();
  const side = (one: Side) => ({ value: one, label: say(words.speakerSide, { side: say(voiceWords[one]) }) });
  return (
    <fieldset className="field">
      <legend>{say(words.speaker)}</legend>
      <Radio.Group
        value={speaker}
        onChange={(event) => change(event.target.value as Voice)}
        options={[{ value: "M", label: say(words.speakerM) }, ...sides.map(side)]}
      />
    </fieldset>
  );
}
