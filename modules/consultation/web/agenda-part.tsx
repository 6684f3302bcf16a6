import { ActPanel, Field, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { MeetingView, TopicView } from "../model/meeting.ts";
import { meetingActWords } from "../model/meeting-life.ts";
import { sectorWords } from "../model/sector.ts";
import { consultationWords as words } from "./consultation-words.ts";
import { TopicOrigin } from "./topic-card.tsx";
import { can, useMeetingTell } from "./use-meeting.ts";

/** The agenda in its order, each topic in its public words; staff see the raw ones beside them. */
export function AgendaPart({ meeting }: { meeting: MeetingView }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const raw = new Map(meeting.raised.map((topic) => [topic.id, topic]));
  return (
    <section className="block">
      <h2>{say(words.agenda)}</h2>
      {meeting.items.length === 0 && !open && <p className="quiet">{say(words.noAgenda)}</p>}
      {!open && (
        <ol className="meeting-agenda">
          {meeting.items.map((item) => (
            <li key={item.topic}>
              <span>{item.wording}</span> <span className="tag">{say(sectorWords[item.sector])}</span>
              {raw.has(item.topic) && <RawWords topic={raw.get(item.topic)!} />}
            </li>
          ))}
        </ol>
      )}
      {open ? (
        <AgendaForm meeting={meeting} done={() => setOpen(false)} />
      ) : (
        can(meeting, "set-agenda") && (
          <p className="buttons">
            <Button type={meeting.items.length === 0 ? "primary" : "default"} onClick={() => setOpen(true)}>
              {say(meetingActWords["set-agenda"])}
            </Button>
          </p>
        )
      )}
    </section>
  );
}

function RawWords({ topic }: { topic: TopicView }) {
  const { say } = useWords();
  return (
    <details className="meeting-raw">
      <summary>
        {say(words.rawWords)} <span className="code">{topic.code}</span>
      </summary>
      <p className="note-text">{topic.text}</p>
      <TopicOrigin topic={topic} />
    </details>
  );
}

function AgendaForm({ meeting, done }: { meeting: MeetingView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useMeetingTell(meeting.id);
  const [items, setItems] = useState(meeting.items.map(({ topic, wording }) => ({ topic, wording })));
  const topics = new Map([...meeting.raised, ...meeting.waiting].map((topic) => [topic.id, topic]));
  const left = [...topics.values()].filter((topic) => !items.some((item) => item.topic === topic.id));
  const move = (at: number, by: number) => {
    const next = [...items];
    const [one] = next.splice(at, 1);
    next.splice(at + by, 0, one!);
    setItems(next);
  };
  const submit = async () => {
    if (await telling.send(`/api/meetings/${meeting.id}/set-agenda`, { items })) done();
  };
  return (
    <ActPanel
      title={say(meetingActWords["set-agenda"])}
      hint={say(words.wordingHint)}
      submit={say(words.keepAgenda)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <ol className="meeting-agenda-form">
        {items.map((item, at) => (
          <li key={item.topic}>
            <Field id={`${id}-${item.topic}`} label={say(words.wording, { n: at + 1 })}>
              <Input.TextArea
                id={`${id}-${item.topic}`}
                autoSize={{ minRows: 1, maxRows: 5 }}
                maxLength={300}
                value={item.wording}
                onChange={(event) =>
                  setItems(
                    items.map((one) =>
                      one.topic === item.topic ? { ...one, wording: event.target.value } : one,
                    ),
                  )
                }
              />
            </Field>
            <p className="quiet small">
              {say(words.rawWordsOf, { text: topics.get(item.topic)?.text ?? "" })}
            </p>
            <p className="buttons">
              <Button
                size="small"
                aria-label={say(words.up, { n: at + 1 })}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                ↑
              </Button>
              <Button
                size="small"
                aria-label={say(words.down, { n: at + 1 })}
                disabled={at === items.length - 1}
                onClick={() => move(at, 1)}
              >
                ↓
              </Button>
              <Button size="small" onClick={() => setItems(items.filter((one) => one.topic !== item.topic))}>
                {say(words.takeOff, { n: at + 1 })}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <fieldset className="field">
        <legend>{say(words.addFrom)}</legend>
        {left.length === 0 && <span className="quiet">{say(words.noMoreTopics)}</span>}
        <ul className="plain-list">
          {left.map((topic) => (
            <li key={topic.id}>
              <Button
                className="meeting-add"
                onClick={() => setItems([...items, { topic: topic.id, wording: "" }])}
              >
                {say(words.addTopic, { text: topic.text })}
              </Button>
            </li>
          ))}
        </ul>
      </fieldset>
    </ActPanel>
  );
}
