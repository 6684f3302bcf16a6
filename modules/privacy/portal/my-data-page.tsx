import {
  Button,
  dayWords,
  followWords,
  momentWords,
  Note,
  PageForm,
  type Reader,
  Rows,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import { requestStateWords } from "@maple/resident";
import type { MyDataView, OwnRequest } from "../model/my-data.ts";
import { keptReasonWords, refusalReasonWords } from "../model/request-refusals.ts";
import { privacyWords as words } from "./privacy-words.ts";

interface MyDataProps {
  reader: Reader;
  data: MyDataView;
  /** Said once after something was done. */
  done: string | null;
  command: string;
}

/** What this matter holds of whoever looks, why, until when, and what they may ask (PIPL arts. 17, 44 to 47). */
export function MyDataPage({ reader, data, done, command }: MyDataProps) {
  const tell = tellerFor(reader);
  const at = `/m/${data.matter}`;
  return (
    <>
      <div className="progress">
        <a className="back" href={at}>
          ‹ {tell(followWords.backToMatter)}
        </a>
      </div>
      {done ? (
        <div className="note note-done" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      <h1>{tell(words.title)}</h1>
      <p>{tell(words.lead)}</p>
      <p className="soft">{tell(words.onlyHere)}</p>
      <Kept reader={reader} data={data} />
      <Why reader={reader} />
      <section aria-labelledby="until-title">
        <h2 id="until-title">{tell(words.until)}</h2>
        <p>{untilWords(reader, data)}</p>
      </section>
      <section aria-labelledby="read-title">
        <h2 id="read-title">{tell(words.read)}</h2>
        <p>{data.readings === 0 ? tell(words.readNone) : tell(words.readCount, { n: data.readings })}</p>
        <p className="unprinted">
          <a href={`${at}/readings`}>{tell(words.readAll)}</a>
        </p>
      </section>
      {data.requests.length > 0 ? (
        <section aria-labelledby="mine-title">
          <h2 id="mine-title">{tell(words.mine)}</h2>
          <ul className="cards">
            {data.requests.map((one) => (
              <RequestCard key={one.id} reader={reader} one={one} command={command} />
            ))}
          </ul>
          <p className="soft small">{tell(words.complain)}</p>
        </section>
      ) : null}
      {data.forgottenAt === null ? <Asking reader={reader} data={data} /> : null}
      <Tools reader={reader} read print />
    </>
  );
}

function Kept({ reader, data }: Pick<MyDataProps, "reader" | "data">) {
  const tell = tellerFor(reader);
  const none = tell(words.none);
  const open = data.forgottenAt === null;
  const ask = (kind: string, label: string, about: string) =>
    open ? { change: { href: `/m/${data.matter}/data/ask?kind=${kind}`, words: label, about } } : {};
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{tell(words.what)}</h2>
      {data.persons.slice(0, 1).map((person) => (
        <Rows
          key={person.id}
          rows={[
            {
              name: tell(words.name),
              value: person.name ?? none,
              ...ask("name", tell(words.change), tell(words.name)),
            },
            {
              name: tell(words.phone),
              value: person.phone ?? none,
              ...ask("contact", tell(words.changePhone), tell(words.phone)),
            },
            {
              name: tell(words.address),
              value: person.address ?? none,
              ...ask("address", tell(words.change), tell(words.address)),
            },
            ...(data.story ? [{ name: tell(words.story), value: open ? tell(words.storyKept) : none }] : []),
            { name: tell(words.messages), value: open ? tell(words.count, { n: data.messages }) : none },
            { name: tell(words.files), value: tell(words.count, { n: data.files }) },
          ]}
        />
      ))}
    </section>
  );
}

function Why({ reader }: { reader: Reader }) {
  const tell = tellerFor(reader);
  return (
    <section aria-labelledby="why-title">
      <h2 id="why-title">{tell(words.why)}</h2>
      <ul>
        <li>{tell(words.whyReach)}</li>
        <li>{tell(words.whyStory)}</li>
        <li>{tell(words.whyNever)}</li>
      </ul>
      <p className="soft small">{tell(words.whyLaw)}</p>
    </section>
  );
}

function untilWords(reader: Reader, data: MyDataView): string {
  const tell = tellerFor(reader);
  if (data.forgottenAt !== null)
    return tell(words.forgotten, { day: dayWords(localDateOf(data.forgottenAt, reader.zone), reader) });
  if (data.held) return tell(words.untilHeld);
  if (data.forgottenOn === null) return tell(words.untilOpen, { length: data.term.length });
  return tell(words.untilDay, { day: dayWords(data.forgottenOn, reader) });
}

function Asking({ reader, data }: Pick<MyDataProps, "reader" | "data">) {
  const tell = tellerFor(reader);
  const to = (kind: string) => `/m/${data.matter}/data/ask?kind=${kind}`;
  return (
    <section className="unprinted" aria-labelledby="ask-title">
      <h2 id="ask-title">{tell(words.ask)}</h2>
      <p>{tell(words.askClock)}</p>
      <ul>
        <li>
          <a href={to("name")}>{tell(words.askName)}</a>
        </li>
        <li>
          <a href={to("address")}>{tell(words.askAddress)}</a>
        </li>
        <li>
          <a href={to("contact")}>{tell(words.askPhone)}</a>
        </li>
        <li>
          <a href={to("delete")}>{tell(words.askDelete)}</a>
        </li>
        {data.consent ? (
          <li>
            <a href={`/m/${data.matter}/refuse`}>{tell(words.askConsent)}</a>
            <p className="soft small">{tell(words.askConsentHint)}</p>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function RequestCard({ reader, one, command }: { reader: Reader; one: OwnRequest; command: string }) {
  const tell = tellerFor(reader);
  const day = (moment: string) => dayWords(localDateOf(moment, reader.zone), reader);
  const late = one.state === "asked" && one.dueAt < reader.now;
  const about =
    one.kind === "delete"
      ? words.askDelete
      : one.field === "phone"
        ? words.askPhone
        : one.field === "name"
          ? words.askName
          : words.askAddress;
  return (
    <li className="card">
      <p>
        <span className="strong">{tell(about)}</span> · {tell(requestStateWords[one.state])}
      </p>
      <p className="soft small">
        {tell(words.askedOn, { day: day(one.askedAt) })}
        {one.state === "asked" ? (
          <>
            {" · "}
            <span className={late ? "late" : ""}>{tell(words.dueOn, { day: day(one.dueAt) })}</span>
          </>
        ) : one.answeredAt ? (
          ` · ${tell(words.answeredOn, { when: momentWords(one.answeredAt, reader) })}`
        ) : null}
      </p>
      {one.state === "asked" ? <p className="soft small">{tell(one.clock.basis)}</p> : null}
      {one.wanted ? <p dir="auto">{tell(words.wantedIs, { wanted: one.wanted })}</p> : null}
      {one.words ? <p dir="auto">{one.words}</p> : null}
      {one.callCode ? (
        <Note title={tell(words.callCode, { code: one.callCode })}>
          <p>{tell(words.callCodeHint)}</p>
        </Note>
      ) : null}
      <Answered reader={reader} one={one} />
      {one.state === "asked" ? (
        <PageForm action={`/m/${one.matter}/data/withdraw`} command={command} hidden={{ request: one.id }}>
          <Button kind="plain">{tell(words.takeBack)}</Button>
        </PageForm>
      ) : null}
    </li>
  );
}

function Answered({ reader, one }: { reader: Reader; one: OwnRequest }) {
  const tell = tellerFor(reader);
  const reasons: Record<string, { zh: string; en: string }> = { ...keptReasonWords, ...refusalReasonWords };
  const reason = one.reason ? reasons[one.reason] : undefined;
  const untilDay = one.untilDay ? dayWords(one.untilDay, reader) : null;
  return (
    <>
      {reason ? <p>{tell(words.because, { reason: tell(reason) })}</p> : null}
      {untilDay ? (
        <p className="strong">
          {tell(one.reason === "open" ? words.untilEarliest : words.untilThen, { day: untilDay })}
        </p>
      ) : null}
      {one.answer ? <p dir="auto">{tell(words.answerIs, { answer: one.answer })}</p> : null}
    </>
  );
}
