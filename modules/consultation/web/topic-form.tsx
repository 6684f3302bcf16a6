import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import type { WordPair } from "@maple/platform/words/pairs";
import { Input } from "antd";
import { useId, useState } from "react";
import type { Sector } from "../model/sector.ts";
import { Choice, SectorChoice } from "./choice.tsx";
import { consultationWords as words } from "./consultation-words.ts";

const touches = [["/api/meetings"]];

/** A topic that was brought up by word of mouth, typed by staff; its code is shown once it is kept. */
export function TopicForm(props: {
  rooms: ReadonlyArray<{ id: string; name: WordPair }>;
  kept(code: string): void;
  done(): void;
}) {
  const { say, name } = useWords();
  const id = useId();
  const telling = useTell<{ code: string }>(touches);
  const [room, setRoom] = useState<string | null>(props.rooms[0]?.id ?? null);
  const [sector, setSector] = useState<Sector>("residents");
  const [text, setText] = useState("");
  const [placeWords, setPlace] = useState("");
  const submit = async () => {
    const sent = await telling.send("/api/meeting-topics", { text, placeWords, area: room ?? "", sector });
    if (sent) props.kept(sent.code);
  };
  return (
    <ActPanel
      title={say(words.raise)}
      hint={say(words.raiseHint)}
      submit={say(words.raise)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <Field id={`${id}-text`} label={say(words.topicText)}>
        <Input.TextArea
          id={`${id}-text`}
          autoSize={{ minRows: 3, maxRows: 12 }}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div className="field-row">
        <Field id={`${id}-place`} label={say(words.topicPlace)}>
          <Input
            id={`${id}-place`}
            maxLength={200}
            value={placeWords}
            onChange={(event) => setPlace(event.target.value)}
          />
        </Field>
        <SectorChoice id={`${id}-sector`} label={say(words.sector)} value={sector} onChange={setSector} />
        {props.rooms.length > 1 && (
          <Choice
            id={`${id}-room`}
            label={say(words.room)}
            value={room}
            options={props.rooms.map((one) => ({ value: one.id, label: name(one.name) }))}
            onChange={setRoom}
          />
        )}
      </div>
    </ActPanel>
  );
}
