import {
  type Asked,
  Button,
  ButtonLink,
  Choices,
  dayWords,
  ErrorSummary,
  Note,
  PageForm,
  type Reader,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import { localDateOf } from "@maple/platform/clock";
import { type CheckView, checkKeyWords } from "../model/understood.ts";
import { checkWords as words } from "./check-words.ts";

export interface UnderstoodPageProps extends Asked {
  matter: string;
  command: string;
  check: CheckView;
  /** What was chosen on a page that came back. */
  chosen: Readonly<Record<string, string>>;
  /** Something was answered that the agreement does not say: it comes again, with its passage. */
  again: boolean;
}

/** A few questions about the agreement; what was answered wrong comes again with its passage. */
export function UnderstoodPage(props: UnderstoodPageProps) {
  const { reader, faults, matter, check } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}/agreement`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(words.title)}</h1>
      <p>{tell(words.lead)}</p>
      {props.again ? (
        <p className="strong" role="status">
          {tell(words.wrong)}
        </p>
      ) : null}
      <Tools reader={reader} read />
      <PageForm action={`/m/${matter}/understood`} command={props.command} name="understood">
        {check.open.map((question) => (
          <div key={question.key}>
            {question.passage ? (
              <Note>
                <p>{tell(words.again)}</p>
                <p className="strong">{tell(question.passage)}</p>
              </Note>
            ) : null}
            <Choices
              reader={reader}
              faults={faults}
              name={question.key}
              label={tell(question.ask)}
              value={[props.chosen[question.key] ?? ""]}
              choices={question.choices.map((choice) => ({ value: choice.key, label: tell(choice.words) }))}
            />
          </div>
        ))}
        <Button name="act" value="answer">
          {tell(words.answer)}
        </Button>
      </PageForm>
      <PageForm action={`/m/${matter}/understood`} command={props.command} name="skip">
        <p className="soft small">{tell(words.skipHint)}</p>
        <Button name="act" value="skip" kind="plain">
          {tell(words.skip)}
        </Button>
      </PageForm>
    </>
  );
}

/** Above the place to sign: whether it was gone through, or that the party chose otherwise; in words. */
export function UnderstoodNote(props: { reader: Reader; matter: string; check: CheckView | null }) {
  const { reader, matter, check } = props;
  if (!check || (!check.maySettle && check.at === null)) return null;
  const tell = tellerFor(reader);
  const day = check.at ? dayWords(localDateOf(check.at, reader.zone), reader) : "";
  const what = check.explained
    .map((key) => tell(checkKeyWords[key]))
    .join(reader.lang === "zh" ? "、" : ", ");
  const done = check.explained.length > 0 ? words.noteDoneExplained : words.noteDone;
  return (
    <Note kind={check.state === "done" ? "done" : "calm"} title={tell(words.noteTitle)}>
      {check.state === "done" ? <p>{tell(done, { day, what })}</p> : null}
      {check.state === "done" && check.way === "table" ? <p>{tell(words.noteTable)}</p> : null}
      {check.state === "skipped" ? <p>{tell(words.noteSkipped, { day })}</p> : null}
      {check.state === "none" || check.state === "begun" ? (
        <>
          <p>{tell(words.noteAsk)}</p>
          <p className="soft">{tell(words.noteSkip)}</p>
        </>
      ) : null}
      {check.maySettle ? (
        <p className="unprinted">
          <ButtonLink href={`/m/${matter}/understood`} kind={check.state === "skipped" ? "plain" : "main"}>
            {tell(words.noteGo)}
          </ButtonLink>
        </p>
      ) : null}
    </Note>
  );
}
