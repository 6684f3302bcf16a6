import { ButtonLink, momentWords, Note, type Reader, tellerFor } from "@maple/matter/portal";
import { equipmentWords } from "../model/room.ts";
import { choiceWords, type OwnTimeView } from "../model/time.ts";
import { ownTimeWords as words } from "./time-words.ts";

interface NoteProps {
  reader: Reader;
  matter: string;
  time: OwnTimeView | null;
  /** The address of their calendar, where their key lasts. */
  calendar: string | null;
}

/** On the page of a matter: what is asked about mediator and time, and when this side is to come. */
export function TimeNote(props: NoteProps) {
  if (!props.time) return null;
  return (
    <>
      <ChoiceNote {...props} time={props.time} />
      <TimesNote {...props} time={props.time} />
      <SessionNote {...props} time={props.time} />
    </>
  );
}

type Part = NoteProps & { time: OwnTimeView };

function ChoiceNote({ reader, matter, time: { choosing } }: Part) {
  const tell = tellerFor(reader);
  if (!choosing || choosing.state === "dropped") return null;
  if (choosing.state !== "open") {
    const pair = choosing.state === "agreed" ? words.settledAgreed : words.settledAppointed;
    return (
      <Note>
        <p>{tell(pair, { name: choosing.mediator ?? "", reason: choosing.reason })}</p>
      </Note>
    );
  }
  const { mine } = choosing;
  const name = choosing.shown.find((card) => card.id === mine?.mediator)?.name ?? "";
  return (
    <Note title={tell(words.choiceTitle)}>
      {mine ? (
        <>
          <p>
            {tell(words.mine, {
              what: mine.answer === "other" ? tell(words.other, { name }) : tell(choiceWords[mine.answer]),
            })}
          </p>
          <p>{tell(words.choiceWait)}</p>
          <p className="unprinted">
            <a href={`/m/${matter}/mediator`}>{tell(words.choiceChange)}</a>
          </p>
        </>
      ) : (
        <>
          <p>{tell(words.choiceLead)}</p>
          <p className="unprinted">
            <ButtonLink href={`/m/${matter}/mediator`}>{tell(words.goChoose)}</ButtonLink>
          </p>
        </>
      )}
    </Note>
  );
}

function TimesNote({ reader, matter, time: { offer } }: Part) {
  const tell = tellerFor(reader);
  if (!offer) return null;
  const { mine } = offer;
  return (
    <Note title={tell(words.timesTitle)}>
      {mine ? (
        <>
          <p>
            {mine.options.length === 0
              ? tell(words.timesWaitNone)
              : tell(words.timesWait, { n: mine.options.length })}
          </p>
          <p className="unprinted">
            <a href={`/m/${matter}/times`}>{tell(words.choiceChange)}</a>
          </p>
        </>
      ) : (
        <>
          <p>{tell(words.timesLead, { minutes: offer.minutes })}</p>
          <p className="unprinted">
            <ButtonLink href={`/m/${matter}/times`}>{tell(words.goTimes)}</ButtonLink>
          </p>
        </>
      )}
    </Note>
  );
}

function SessionNote({ reader, matter, calendar, time: { session } }: Part) {
  const tell = tellerFor(reader);
  if (!session) return null;
  const { change } = session;
  const list = session.has.map((one) => tell(equipmentWords[one])).join(reader.lang === "zh" ? "、" : ", ");
  return (
    <Note title={tell(words.sessionTitle)}>
      <p className="strong">{tell(words.come, { when: momentWords(session.comeAt, reader) })}</p>
      <p dir="auto">{session.place[reader.lang]}</p>
      {list === "" ? null : <p>{tell(words.has, { list })}</p>}
      {change ? (
        <p>
          {tell(
            change.answer === null
              ? words.lateWaits
              : change.answer === "moved"
                ? words.lateMoved
                : words.lateStays,
          )}
        </p>
      ) : null}
      <p className="small">{tell(words.sessionBring)}</p>
      <p className="unprinted small">
        <a href={calendar ?? `/m/${matter}/session.ics`}>{tell(words.calendar)}</a>
      </p>
      {change?.answer === null ? null : (
        <p className="unprinted">
          <a href={`/m/${matter}/late`}>{tell(words.lateTitle)}</a>
        </p>
      )}
    </Note>
  );
}
