import { followWords, notSolvedReasons, ratingReasons } from "./follow-words.ts";
import { dayWords } from "./parts/dates.ts";
import { Choices, TextArea } from "./parts/fields.tsx";
import { Button, ErrorSummary, PageForm } from "./parts/page-parts.tsx";
import { type Asked, tellerFor } from "./parts/reader.ts";

interface OwnPageProps extends Asked {
  matter: string;
  command: string;
}

function BackToMatter({ reader, matter }: OwnPageProps) {
  return (
    <div className="progress">
      <a className="back" href={`/m/${matter}`}>
        ‹ {tellerFor(reader)(followWords.backToMatter)}
      </a>
    </div>
  );
}

/** The question that decides whether it counts as solved. */
export function OutcomePage(props: OwnPageProps & { answer: string; reasons: readonly string[] }) {
  const { reader, faults } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <BackToMatter {...props} />
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(followWords.outcomeTitle)}</h1>
      <p>{tell(followWords.outcomeLead)}</p>
      <PageForm action={`/m/${props.matter}/outcome`} command={props.command}>
        <Choices
          reader={reader}
          faults={faults}
          name="answer"
          label={tell(followWords.outcomeTitle)}
          quiet
          value={[props.answer]}
          choices={[
            { value: "confirmed", label: tell(followWords.outcomeYes) },
            { value: "not-solved", label: tell(followWords.outcomeNo) },
          ]}
        />
        <Choices
          reader={reader}
          faults={faults}
          name="reasons"
          kind="checkbox"
          label={tell(followWords.outcomeReasons)}
          optional
          value={props.reasons}
          choices={Object.entries(notSolvedReasons).map(([value, words]) => ({ value, label: tell(words) }))}
        />
        <Button>{tell(followWords.outcomeSend)}</Button>
      </PageForm>
    </>
  );
}

/** One to five, with reasons, words and thanks. */
export function RatePage(
  props: OwnPageProps & { score: string; reasons: readonly string[]; words: string; thanks: boolean },
) {
  const { reader, faults } = props;
  const tell = tellerFor(reader);
  const scores = [
    followWords.rate5,
    followWords.rate4,
    followWords.rate3,
    followWords.rate2,
    followWords.rate1,
  ];
  return (
    <>
      <BackToMatter {...props} />
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(followWords.rateTitle)}</h1>
      <p>{tell(followWords.rateLead)}</p>
      <PageForm action={`/m/${props.matter}/rate`} command={props.command}>
        <Choices
          reader={reader}
          faults={faults}
          name="score"
          label={tell(followWords.rateScore)}
          value={[props.score]}
          choices={scores.map((words, at) => ({ value: String(5 - at), label: tell(words) }))}
        />
        <Choices
          reader={reader}
          faults={faults}
          name="reasons"
          kind="checkbox"
          label={tell(followWords.rateReasons)}
          optional
          value={props.reasons}
          choices={Object.entries(ratingReasons).map(([value, words]) => ({ value, label: tell(words) }))}
        />
        <TextArea
          reader={reader}
          faults={faults}
          name="words"
          label={tell(followWords.rateWords)}
          value={props.words}
          rows={3}
          optional
        />
        <div className="choice">
          <input type="checkbox" id="thanks" name="thanks" value="yes" defaultChecked={props.thanks} />
          <label htmlFor="thanks">{tell(followWords.rateThanksBox)}</label>
        </div>
        <Button>{tell(followWords.rateSend)}</Button>
      </PageForm>
    </>
  );
}

/** "This is not solved", inside the window that the server reckons from the stored time. */
export function ReopenPage(props: OwnPageProps & { until: string; reason: string }) {
  const { reader, faults } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <BackToMatter {...props} />
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(followWords.reopenTitle)}</h1>
      <p>{tell(followWords.reopenUntil, { day: dayWords(props.until, reader) })}</p>
      <PageForm action={`/m/${props.matter}/reopen`} command={props.command}>
        <TextArea
          reader={reader}
          faults={faults}
          name="reason"
          label={tell(followWords.reopenReason)}
          value={props.reason}
          rows={5}
        />
        <Button>{tell(followWords.reopenSend)}</Button>
      </PageForm>
    </>
  );
}
