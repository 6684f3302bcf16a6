import {
  type Asked,
  Button,
  ButtonLink,
  ErrorSummary,
  momentWords,
  Note,
  OwnWords,
  PageForm,
  type Reader,
  Select,
  TextArea,
  TextField,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import type { WordPair } from "@maple/platform/words/pairs";
import { meetingName, type OwnTopic } from "../model/meeting.ts";
import { outcomeWords } from "../model/sector.ts";
import type { TopicState } from "../model/topic-life.ts";
import { meetingPageWords as words } from "./portal-words.ts";

export interface TopicDraft {
  text: string;
  placeWords: string;
  area: string;
}

/** What should be talked about, and where: nothing else is asked. */
export function RaiseTopicPage(
  props: Asked & {
    draft: TopicDraft;
    command: string;
    towns: ReadonlyArray<{ id: string; name: string; areas: ReadonlyArray<{ id: string; name: string }> }>;
    /** The police room of the page that one came from. */
    room: { id: string; name: WordPair } | null;
  },
) {
  const { reader, faults, draft, room } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(words.raiseTitle)}</h1>
      <p className="lead">{tell(words.raiseLead)}</p>
      <p className="emergency">
        {tell(words.raiseEmergency)} <a href="tel:110">110</a>
      </p>
      {room ? (
        <Note>
          <p>{tell(words.roomFixed, { room: tell(room.name) })}</p>
        </Note>
      ) : null}
      <PageForm
        action="/topics"
        command={props.command}
        name="topic"
        hidden={room ? { area: room.id, fixed: "yes" } : {}}
      >
        <TextArea
          reader={reader}
          faults={faults}
          name="text"
          label={tell(words.text)}
          hint={tell(words.textHint)}
          value={draft.text}
          rows={6}
          keep
        />
        <TextField
          reader={reader}
          faults={faults}
          name="placeWords"
          label={tell(words.placeWords)}
          hint={tell(words.placeHint)}
          value={draft.placeWords}
          maxLength={200}
          optional
        />
        {room ? null : (
          <Select
            reader={reader}
            faults={faults}
            name="area"
            label={tell(words.area)}
            value={draft.area}
            groups={props.towns.map((town) => ({
              label: town.name,
              choices: town.areas.map((area) => ({ value: area.id, label: area.name })),
            }))}
            empty={tell(words.areaEmpty)}
          />
        )}
        <Button>{tell(words.send)}</Button>
      </PageForm>
      <p className="soft">
        {tell(words.raisePrivate)} <a href="/report">{tell(words.report)}</a>
      </p>
      <Tools reader={reader} read />
    </>
  );
}

const stateTexts: Record<TopicState, WordPair> = {
  raised: words.stateRaised,
  "on-agenda": words.stateOnAgenda,
  "put-off": words.statePutOff,
  discussed: words.stateDiscussed,
  answered: words.stateAnswered,
  "not-taken": words.stateNotTaken,
};

/** A topic at its code: how far it is, what was answered, and the meeting on whose agenda it stands. */
export function TopicPage({ reader, topic, kept }: { reader: Reader; topic: OwnTopic; kept: boolean }) {
  const tell = tellerFor(reader);
  const { meeting } = topic;
  const room = tell(topic.roomName);
  return (
    <>
      <h1>{tell(words.topicTitle)}</h1>
      {kept ? (
        <Note kind="done">
          <p>{tell(words.kept)}</p>
        </Note>
      ) : null}
      <div className="receipt-code">
        <p className="soft">{tell(words.codeLabel)}</p>
        <p className="code mono" data-copy={topic.code} data-copy-label={tell(words.copy)}>
          {topic.code}
        </p>
      </div>
      <h2>{tell(words.stateLabel)}</h2>
      <p className="strong">{tell(stateTexts[topic.state], { room })}</p>
      {topic.answer ? <OwnWords text={topic.answer} /> : null}
      {meeting ? (
        <div className="card">
          <p className="strong" lang="zh-CN">
            {meeting.theme}
          </p>
          <p className="small">
            {tell(meeting.roomName)} · {meetingName(meeting, reader.lang)} ·{" "}
            {momentWords(meeting.meetsAt, reader)}
          </p>
          <p>{tell(words.publicWording, { wording: meeting.wording })}</p>
          {meeting.outcome ? (
            <p>
              <strong>{tell(outcomeWords[meeting.outcome])}</strong>{" "}
              <span lang="zh-CN">{meeting.outcomeWords}</span>
            </p>
          ) : null}
          <p>
            <a href={`/meetings/${meeting.id}`}>{tell(words.toMeeting)}</a>
          </p>
        </div>
      ) : null}
      <h2>{tell(words.yourWords)}</h2>
      <OwnWords text={topic.text} />
      <p className="soft small">
        {momentWords(topic.raisedAt, reader)} · {tell(words.yourWordsNote)}
      </p>
      {topic.roomPhone ? (
        <p>
          {tell(words.askRoom, { room })} <a href={`tel:${topic.roomPhone}`}>{topic.roomPhone}</a>
        </p>
      ) : null}
      <Tools reader={reader} read print />
      <p className="buttons unprinted">
        <ButtonLink href="/meetings">{tell(words.listTitle)}</ButtonLink>
      </p>
    </>
  );
}

/** Looks a topic up by its code. */
export function FindTopicPage({ reader, faults, code }: Asked & { code: string }) {
  const tell = tellerFor(reader);
  return (
    <>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(words.findTitle)}</h1>
      <p>{tell(words.findLead)}</p>
      <PageForm action="/topics/find">
        <TextField
          reader={reader}
          faults={faults}
          name="code"
          label={tell(words.codeLabel)}
          value={code}
          width="short"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
        />
        <Button>{tell(words.find)}</Button>
      </PageForm>
    </>
  );
}
