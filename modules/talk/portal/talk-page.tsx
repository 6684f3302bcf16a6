import {
  Button,
  ButtonLink,
  Choices,
  ErrorSummary,
  FileShown,
  FilesField,
  momentWords,
  Note,
  OwnWords,
  PageForm,
  type Reader,
  TextArea,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import type { MessageView, TalkView } from "../model/talk.ts";
import { Offers } from "./offer-list.tsx";
import { type RoomProps, voiceName } from "./room-names.ts";
import { talkWords as words } from "./talk-words.ts";
import { TypedBy, type TypedDraft, TypedFields } from "./typed-fields.tsx";

export interface TalkPageProps extends RoomProps {
  /** Said once after something was done. */
  done: string | null;
  /** What was typed and refused, before what the draft holds. */
  typed: { to: string; text: string; kept: readonly string[]; by: TypedDraft } | null;
}

/** The room as a party uses it: where it stands, what is on the table, what was written, and a place to write. */
export function TalkPage(props: TalkPageProps) {
  const { reader, view } = props;
  const tell = tellerFor(reader);
  const at = `/m/${view.matter}/talk`;
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${view.matter}`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={props.faults} />
      {props.done ? (
        <div className="note note-done" role="status">
          <p>{props.done}</p>
        </div>
      ) : null}
      <h1>{tell(words.title)}</h1>
      <section aria-labelledby="summary-title" id="summary">
        <h2 id="summary-title">{tell(words.summary)}</h2>
        {view.summary.map((line) => (
          <p key={line.en}>{tell(line)}</p>
        ))}
        <Tools reader={reader} read from="summary" />
        {view.news > 0 ? (
          <PageForm action={`${at}/seen`} command={props.command} name="seen">
            <Button kind="plain">{tell(words.seen)}</Button>
          </PageForm>
        ) : null}
      </section>
      <Offers {...props} />
      <section aria-labelledby="messages-title" id="messages">
        <h2 id="messages-title">{tell(words.messages)}</h2>
        {view.messages.length === 0 ? <p className="soft">{tell(words.noMessages)}</p> : null}
        <ol className="thread">
          {view.messages.map((message) => (
            <li className={message.mine ? "message message-mine" : "message"} key={message.id}>
              <Message reader={reader} view={view} message={message} />
            </li>
          ))}
        </ol>
      </section>
      {view.may.write === null ? <WriteForm {...props} /> : null}
      {view.may.write !== null && view.standing === "closed" ? (
        <Note>
          <p>{tell(words.shut)}</p>
        </Note>
      ) : null}
      {view.may.write === null ? <Straight {...props} /> : null}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function Message({ reader, view, message }: { reader: Reader; view: TalkView; message: MessageView }) {
  const tell = tellerFor(reader);
  const to = message.to === "all" ? words.toAll : message.to === "mediator" ? words.toMediator : words.toYou;
  return (
    <>
      <p className="soft small">
        <span className="strong">{capital(voiceName(reader, view, message.sender))}</span>{" "}
        {momentWords(message.passedAt ?? message.at, reader)} · {tell(to)}{" "}
        {message.isNew ? <span className="tag">{tell(words.isNew)}</span> : null}
        {message.state === "held" ? <span className="tag tag-due">{tell(words.held)}</span> : null}
      </p>
      <OwnWords text={message.text} />
      {message.files.length > 0 ? (
        <ul className="files">
          {message.files.map((file) => (
            <li key={file.id}>
              <FileShown reader={reader} matter={view.matter} file={file} />
            </li>
          ))}
        </ul>
      ) : null}
      <TypedBy reader={reader} typed={message.typed} />
      {message.state === "returned" ? (
        <p className="strong" dir="auto">
          {tell(words.returned, { reason: message.reason })}
        </p>
      ) : null}
    </>
  );
}

function WriteForm(props: TalkPageProps) {
  const { reader, faults, view } = props;
  const tell = tellerFor(reader);
  const draft = view.draft;
  const at = `/m/${view.matter}/talk`;
  const typed = props.typed ?? {
    to: draft?.to ?? "mediator",
    text: draft?.text ?? "",
    kept: [],
    by: { by: draft?.typed.by ?? "self", relation: draft?.typed.relation ?? "" },
  };
  const straight = view.straight.length === 2;
  return (
    <section aria-labelledby="write-title" id="write" className="unprinted">
      <h2 id="write-title">{tell(words.write)}</h2>
      {draft ? (
        <p className="soft">{tell(words.draftKept, { when: momentWords(draft.keptAt, reader) })}</p>
      ) : null}
      <PageForm
        action={`${at}/write`}
        command={props.command}
        multipart
        name="talk"
        hidden={{ kept: typed.kept.join(" ") }}
      >
        <Choices
          reader={reader}
          faults={faults}
          name="to"
          label={tell(words.writeTo)}
          value={[typed.to]}
          choices={[
            { value: "mediator", label: tell(words.chooseMediator), hint: tell(words.chooseMediatorHint) },
            {
              value: "all",
              label: tell(words.chooseAll),
              hint: tell(straight ? words.chooseAllStraight : words.chooseAllHeld),
            },
          ]}
        />
        <TextArea
          reader={reader}
          faults={faults}
          name="text"
          label={tell(words.text)}
          hint={tell(words.sentNever)}
          value={typed.text}
          rows={5}
        />
        {draft && draft.files.length > 0 ? (
          <p className="soft">
            {tell(words.keptFiles, {
              names: draft.files.map((file) => file.name).join(reader.lang === "zh" ? "、" : ", "),
            })}
          </p>
        ) : null}
        <FilesField reader={reader} faults={faults} label={tell(words.files)} />
        <TypedFields reader={reader} faults={faults} value={typed.by} />
        <p className="buttons">
          <Button name="act" value="send">
            {tell(words.send)}
          </Button>
          <Button name="act" value="keep" kind="plain">
            {tell(words.keep)}
          </Button>
        </p>
      </PageForm>
      {draft ? (
        <PageForm action={`${at}/drop`} command={props.command} name="drop">
          <button className="link-button" type="submit">
            {tell(words.drop)}
          </button>
        </PageForm>
      ) : null}
    </section>
  );
}

/** "Without the mediator": only when both sides agreed. */
function Straight({ reader, view, command }: TalkPageProps) {
  const tell = tellerFor(reader);
  const mine = view.straight.some((side) => side === view.voice);
  const theirs = view.straight.some((side) => side !== view.voice);
  const state = mine
    ? theirs
      ? words.straightBoth
      : words.straightMine
    : theirs
      ? words.straightTheirs
      : words.straightNone;
  return (
    <section aria-labelledby="straight-title" id="straight" className="unprinted">
      <h2 id="straight-title">{tell(words.straight)}</h2>
      <p>{tell(state)}</p>
      <PageForm action={`/m/${view.matter}/talk/straight`} command={command} name="straight">
        <Button kind="plain" name="agree" value={mine ? "no" : "yes"}>
          {tell(mine ? words.straightNo : words.straightYes)}
        </Button>
      </PageForm>
    </section>
  );
}

/** On the page of the matter: the way into the room, with what is new. */
export function TalkNote(props: {
  reader: Reader;
  matter: string;
  talk: { standing: string; news: number } | null;
}) {
  const { reader, matter, talk } = props;
  if (!talk) return null;
  const tell = tellerFor(reader);
  return (
    <Note title={tell(words.title)}>
      <p>
        {tell(talk.standing === "ended" ? words.enterEnded : words.enterLead)}{" "}
        {talk.news > 0 ? <span className="tag">{tell(words.news, { n: talk.news })}</span> : null}
      </p>
      <p className="unprinted">
        <ButtonLink href={`/m/${matter}/talk`} kind={talk.news > 0 ? "main" : "plain"}>
          {tell(words.enter)}
        </ButtonLink>
      </p>
    </Note>
  );
}
