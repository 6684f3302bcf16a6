import { localDateOf } from "@maple/platform/clock";
import type { ReactNode } from "react";
import { isCategory, matterCategories } from "../model/matter-categories.ts";
import { stateWords } from "../model/matter-life.ts";
import { outcomeWords } from "../model/track.ts";
import { runningClock, todosOf } from "./follow-rules.ts";
import { followWords, nextWords } from "./follow-words.ts";
import { dueWords, leftWords } from "./parts/dates.ts";
import { ButtonLink, ErrorSummary, Note, OwnWords, PageForm, Rows, Tools } from "./parts/page-parts.tsx";
import { tellerFor } from "./parts/reader.ts";
import { ClockList, StepsList } from "./steps-list.tsx";
import { Thread, type ThreadProps } from "./thread.tsx";

export interface MatterPageProps extends ThreadProps {
  /** Said once after something was done. */
  done: string | null;
  /** What the mediation asks now, as a filled button; it goes before the matter's own. */
  urgent: { href: string; words: string } | null;
  /** What its holder should not miss: what is owed soon, when the sides meet. */
  reminders: ReactNode;
  /** The papers and sessions of a mediation, when there is one. */
  children: ReactNode;
}

const waitingWords: Record<string, { zh: string; en: string }> = {
  reporter: followWords.waitReporter,
  party: followWords.waitParty,
  department: followWords.waitDepartment,
  proof: followWords.waitProof,
};

/** A matter like a parcel: where it is, who has it, what comes next, by when. */
export function MatterPage(props: MatterPageProps) {
  const { reader, track } = props;
  const tell = tellerFor(reader);
  const category = tell(matterCategories[isCategory(track.category) ? track.category : "99"]);
  const ended = track.outcome ? outcomeWords[track.outcome] : undefined;
  return (
    <>
      <ErrorSummary reader={reader} faults={props.faults} />
      {props.done ? (
        <div className="note note-done" role="status">
          <p>{props.done}</p>
        </div>
      ) : null}
      <p className="soft matter-head">
        <span className="mono">{track.code}</span> · {category}
      </p>
      <h1>{tell(stateWords[track.state])}</h1>
      {track.title ? <p className="lead">{track.title}</p> : null}
      {ended ? <p className="strong">{tell(ended)}</p> : null}
      <YourTurn {...props} />
      {props.reminders}
      <NowRows track={track} reader={reader} />

      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{tell(followWords.steps)}</h2>
        <StepsList steps={track.steps} reader={reader} />
        <ClockList clocks={track.clocks} reader={reader} />
      </section>

      {props.children}

      <Thread {...props} />

      {track.ownRating?.answer ? (
        <section aria-labelledby="rating-title">
          <h2 id="rating-title">{tell(followWords.ratingAnswer)}</h2>
          <OwnWords text={track.ownRating.answer} />
        </section>
      ) : null}

      {track.story ? (
        <section aria-labelledby="story-title">
          <h2 id="story-title">{tell(followWords.reported)}</h2>
          <OwnWords text={track.story} />
        </section>
      ) : null}
      <Tools reader={reader} read print />
      <MatterLinks {...props} />
    </>
  );
}

function YourTurn({ reader, track, urgent }: MatterPageProps) {
  const tell = tellerFor(reader);
  const own = todosOf(track, localDateOf(reader.now, reader.zone))[0];
  const links = {
    "answer-outcome": { href: `/m/${track.id}/outcome`, words: tell(followWords.outcomeTitle) },
    reply: { href: "#text", words: tell(followWords.reply) },
    rate: { href: `/m/${track.id}/rate`, words: tell(followWords.rateTitle) },
  };
  const turn = urgent ?? (own ? links[own] : null);
  if (!turn) return null;
  return (
    <Note title={tell(followWords.yourTurn)}>
      <ButtonLink href={turn.href} kind="main">
        {turn.words}
      </ButtonLink>
    </Note>
  );
}

function NowRows({ reader, track }: Pick<MatterPageProps, "reader" | "track">) {
  const tell = tellerFor(reader);
  const clock = runningClock(track.clocks);
  const waiting = track.waiting ? waitingWords[track.waiting] : undefined;
  const next = track.state === "verified" ? followWords.nextDone : nextWords[track.state];
  const joined = (names: readonly string[]) => names.join(reader.lang === "zh" ? "、" : ", ");
  return (
    <Rows
      rows={[
        { name: tell(followWords.holder), value: track.holderName ?? tell(followWords.nobodyYet) },
        ...(track.mediatorNames.length > 0
          ? [{ name: tell(followWords.mediators), value: joined(track.mediatorNames) }]
          : []),
        { name: tell(followWords.next), value: waiting ? tell(waiting) : tell(next) },
        ...(clock?.due
          ? [
              {
                name: tell(followWords.byWhen),
                value: (
                  <>
                    {tell(clock.name)}
                    {reader.lang === "zh" ? "：" : ": "}
                    <span className="strong">{dueWords(clock.due, reader)}</span>{" "}
                    <span className={reader.now > clock.due ? "late whole" : "soft whole"}>
                      {leftWords(clock.due, reader)}
                    </span>
                  </>
                ),
              },
            ]
          : []),
        ...(track.roomName
          ? [
              {
                name: tell(followWords.room),
                value: (
                  <>
                    {tell(track.roomName)}{" "}
                    {track.roomPhone ? <a href={`tel:${track.roomPhone}`}>{track.roomPhone}</a> : null}
                  </>
                ),
              },
            ]
          : []),
        ...(track.placeWords
          ? [{ name: tell(followWords.place), value: <span dir="auto">{track.placeWords}</span> }]
          : []),
        ...(track.number ? [{ name: tell(followWords.registered), value: track.number }] : []),
      ]}
    />
  );
}

function MatterLinks({ reader, track }: MatterPageProps) {
  const tell = tellerFor(reader);
  const at = `/m/${track.id}`;
  return (
    <nav className="links unprinted" aria-label={tell(followWords.receipt)}>
      <ul>
        {track.reopenUntil ? (
          <li>
            <a href={`${at}/reopen`}>{tell(followWords.reopenTitle)}</a>
          </li>
        ) : null}
        {track.toConfirm ? (
          <li>
            <a href={`${at}/outcome`}>{tell(followWords.outcomeTitle)}</a>
          </li>
        ) : null}
        {track.mayRate ? (
          <li>
            <a href={`${at}/rate`}>{tell(followWords.rateTitle)}</a>
          </li>
        ) : null}
        {track.sides.includes("reporter") ? (
          <li>
            <a href={`/receipt/${track.id}`}>{tell(followWords.receipt)}</a>
          </li>
        ) : null}
        <li>
          <a href={`${at}/data`}>{tell(followWords.myData)}</a>
        </li>
        <li>
          <a href={`${at}/readings`}>{tell(followWords.readings)}</a>
        </li>
      </ul>
      <PageForm action="/forget">
        <button className="link-button" type="submit">
          {tell(followWords.forget)}
        </button>
        <p className="soft small">{tell(followWords.forgetHint)}</p>
      </PageForm>
    </nav>
  );
}
