import { Ago } from "@maple/matter/web";
import { useTell, useWords } from "@maple/platform/query";
import { Button } from "antd";
import { useState } from "react";
import type { TopicView } from "../model/meeting.ts";
import { sectorWords } from "../model/sector.ts";
import { topicStateWords } from "../model/topic-life.ts";
import { consultationWords as words } from "./consultation-words.ts";
import { TextForm } from "./text-form.tsx";

const touches = [["/api/meetings"]];

/** Where a topic comes from, in one line. */
export function TopicOrigin({ topic }: { topic: TopicView }) {
  const { say, name } = useWords();
  return (
    <p className="quiet small meeting-marks">
      <span className="code">{topic.code}</span>
      <span>{say(sectorWords[topic.sector])}</span>
      <span>{say(topic.byResident ? words.byResident : words.byStaff)}</span>
      <span>{name(topic.roomName)}</span>
      <Ago at={topic.raisedAt} />
      {topic.placeWords && <span>{say(words.place, { place: topic.placeWords })}</span>}
      {topic.state === "put-off" && <span className="tag">{say(topicStateWords["put-off"])}</span>}
    </p>
  );
}

/** A topic that waits: its raw words, and the two ways on beside an agenda. */
export function TopicCard({ topic, keeps }: { topic: TopicView; keeps: boolean }) {
  const { say } = useWords();
  const telling = useTell(touches);
  const [open, setOpen] = useState<"answer" | "not-take" | null>(null);
  return (
    <article className="topic-card">
      <p className="note-text">{topic.text}</p>
      <TopicOrigin topic={topic} />
      {keeps && open === null && (
        <p className="buttons">
          <Button size="small" onClick={() => setOpen("answer")}>
            {say(words.answerIt)}
            <span className="only-read"> {topic.code}</span>
          </Button>
          <Button size="small" onClick={() => setOpen("not-take")}>
            {say(words.notTake)}
            <span className="only-read"> {topic.code}</span>
          </Button>
        </p>
      )}
      {open !== null && (
        <TextForm
          key={open}
          title={say(open === "answer" ? words.answerIt : words.notTake)}
          hint={say(words.answerHint)}
          label={say(open === "answer" ? words.answerLabel : words.whyNot)}
          telling={telling}
          send={(answer) => telling.send(`/api/meeting-topics/${topic.id}/${open}`, { answer })}
          done={() => setOpen(null)}
        />
      )}
    </article>
  );
}
