import {
  ButtonLink,
  dayWords,
  momentWords,
  Note,
  type Reader,
  Rows,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import { type ItemView, meetingName, type PublicLine, type PublicMeeting } from "../model/meeting.ts";
import { meetingStateWords } from "../model/meeting-life.ts";
import { outcomeWords, type Standing, sectorWords, standingWords } from "../model/sector.ts";
import { meetingPageWords as words } from "./portal-words.ts";

const tags: Record<Standing, string> = {
  waiting: "tag tag-due",
  "in-hand": "tag tag-part",
  overdue: "tag tag-late",
  done: "tag tag-done",
  ended: "tag tag-part",
};

/** The meetings of the county: those that lie ahead first, then what became of the others. */
export function MeetingsPage({ reader, meetings }: { reader: Reader; meetings: readonly PublicLine[] }) {
  const tell = tellerFor(reader);
  const coming = meetings.filter((one) => one.state === "announced").reverse();
  const off = meetings.filter((one) => one.state === "cancelled");
  const past = meetings.filter((one) => !coming.includes(one) && !off.includes(one));
  return (
    <>
      <h1>{tell(words.listTitle)}</h1>
      <p className="lead">{tell(words.listLead)}</p>
      <p className="buttons unprinted">
        <ButtonLink href="/topics/new" kind="main">
          {tell(words.raiseButton)}
        </ButtonLink>
        <ButtonLink href="/topics">{tell(words.findButton)}</ButtonLink>
      </p>
      <h2>{tell(words.coming)}</h2>
      {coming.length === 0 ? <p className="soft">{tell(words.noneComing)}</p> : null}
      <Lines reader={reader} meetings={coming} />
      <h2>{tell(words.past)}</h2>
      {past.length === 0 ? <p className="soft">{tell(words.nonePast)}</p> : null}
      <Lines reader={reader} meetings={past} />
      {off.length > 0 ? (
        <>
          <h2>{tell(words.off)}</h2>
          <Lines reader={reader} meetings={off} />
        </>
      ) : null}
    </>
  );
}

function Lines({ reader, meetings }: { reader: Reader; meetings: readonly PublicLine[] }) {
  const tell = tellerFor(reader);
  if (meetings.length === 0) return null;
  const cameTo = (line: PublicLine) => {
    if (line.state === "held" || line.state === "resolved") return tell(words.lineWriting);
    if (line.resolutions === 0) return "";
    return tell(words.lineResolved, { n: line.resolutions, done: line.resolutions - line.open });
  };
  return (
    <ul className="cards">
      {meetings.map((line) => (
        <li className="card" key={line.id}>
          <a href={`/meetings/${line.id}`} className="strong" lang="zh-CN">
            {line.theme}
          </a>
          <p className="small">
            {tell(line.roomName)} · {meetingName(line, reader.lang)}
          </p>
          <p className="small">
            {momentWords(line.meetsAt, reader)}
            {reader.lang === "zh" ? "，" : ", "}
            <span lang="zh-CN">{line.place}</span>
          </p>
          <p className="soft small">
            {[tell(words.lineTopics, { n: line.topics }), cameTo(line)]
              .filter((one) => one !== "")
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** One meeting: when and where, its agenda, and once it is published who was represented and what was decided. */
export function MeetingPage({ reader, meeting }: { reader: Reader; meeting: PublicMeeting }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h1 lang="zh-CN">{meeting.theme}</h1>
      <p className="lead">
        {tell(meeting.roomName)} · {meetingName(meeting, reader.lang)} ·{" "}
        {tell(meetingStateWords[meeting.state])}
      </p>
      {meeting.state === "cancelled" ? (
        <Note kind="urgent">
          <p>{tell(words.cancelled, { why: meeting.cancelledWhy ?? "" })}</p>
        </Note>
      ) : null}
      {meeting.state === "announced" && meeting.movedAt ? (
        <Note kind="urgent">
          <p>{tell(words.moved)}</p>
        </Note>
      ) : null}
      <Rows
        rows={[
          { name: tell(words.when), value: momentWords(meeting.meetsAt, reader) },
          { name: tell(words.place), value: <span lang="zh-CN">{meeting.place}</span> },
          { name: tell(words.room), value: tell(meeting.roomName) },
        ]}
      />
      {meeting.out ? (
        <Results reader={reader} meeting={meeting} />
      ) : (
        <Agenda reader={reader} meeting={meeting} />
      )}
      <Tools reader={reader} read print />
      <p className="buttons unprinted">
        <ButtonLink href="/meetings">{tell(words.allMeetings)}</ButtonLink>
      </p>
    </>
  );
}

function Agenda({ reader, meeting }: { reader: Reader; meeting: PublicMeeting }) {
  const tell = tellerFor(reader);
  const isOver = meeting.state === "held" || meeting.state === "resolved";
  return (
    <>
      <h2>{tell(words.agenda)}</h2>
      <ol className="terms">
        {meeting.items.map((item) => (
          <li key={item.topic}>
            <p lang="zh-CN">{item.wording}</p>
            <p className="soft small">{tell(words.from, { sector: tell(sectorWords[item.sector]) })}</p>
          </li>
        ))}
      </ol>
      {isOver ? <p>{tell(words.waiting)}</p> : null}
      {meeting.state === "announced" ? (
        <section className="unprinted">
          <h2>{tell(words.comeTitle)}</h2>
          <p>{tell(words.come)}</p>
          <p className="buttons">
            <ButtonLink href={`/topics/new?room=${meeting.room}`} kind="main">
              {tell(words.raiseButton)}
            </ButtonLink>
          </p>
        </section>
      ) : null}
    </>
  );
}

function Results({ reader, meeting }: { reader: Reader; meeting: PublicMeeting }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h2>{tell(words.results)}</h2>
      <ol className="terms">
        {meeting.items.map((item) => (
          <li key={item.topic}>
            <Result reader={reader} item={item} />
          </li>
        ))}
      </ol>
      <h2>{tell(words.represented)}</h2>
      <ul>
        {meeting.attendance.map((row) => (
          <li key={`${row.sector}${row.organisation}`}>
            <span lang="zh-CN">{row.organisation}</span>{" "}
            <span className="soft">
              {tell(sectorWords[row.sector])}
              {reader.lang === "zh" ? "，" : ", "}
              {tell(words.people, { n: row.people })}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small">{tell(words.noNames)}</p>
    </>
  );
}

function Result({ reader, item }: { reader: Reader; item: ItemView }) {
  const tell = tellerFor(reader);
  return (
    <>
      <h3 lang="zh-CN">{item.wording}</h3>
      <p>
        {item.outcome ? <strong>{tell(outcomeWords[item.outcome])}</strong> : null}{" "}
        <span lang="zh-CN">{item.outcomeWords}</span>
      </p>
      {item.opinions.length > 0 ? (
        <>
          <p className="soft small">{tell(words.opinions)}</p>
          <ul>
            {item.opinions.map((one) => (
              <li key={`${one.sector}${one.text}`}>
                <span className="soft">
                  {tell(sectorWords[one.sector])}
                  {reader.lang === "zh" ? "：" : ": "}
                </span>
                <span lang="zh-CN">{one.text}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {item.resolutions.map((one) => (
        <div className="card" key={one.id}>
          <p className="strong" lang="zh-CN">
            {one.text}
          </p>
          <Rows
            rows={[
              { name: tell(words.owner), value: one.ownerName ? tell(one.ownerName) : "" },
              { name: tell(words.due), value: one.dueOn ? dayWords(one.dueOn, reader) : "" },
              {
                name: tell(words.standing),
                value: <span className={tags[one.standing]}>{tell(standingWords[one.standing])}</span>,
              },
            ]}
          />
        </div>
      ))}
    </>
  );
}
