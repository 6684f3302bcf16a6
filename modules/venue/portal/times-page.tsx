import {
  type Asked,
  Button,
  Choices,
  ErrorSummary,
  momentWords,
  PageForm,
  tellerFor,
} from "@maple/matter/portal";
import type { OwnTimeView } from "../model/time.ts";
import { ownTimeWords as words } from "./time-words.ts";

export interface TimesPageProps extends Asked {
  matter: string;
  command: string;
  offer: NonNullable<OwnTimeView["offer"]>;
  ticked: readonly string[];
}

/** A party ticks the times that suit. */
export function TimesPage(props: TimesPageProps) {
  const { reader, matter, offer } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>{tell(words.timesTitle)}</h1>
      {offer.moves ? <p>{tell(words.timesMoves)}</p> : null}
      <p>{tell(words.timesLead, { minutes: offer.minutes })}</p>
      <PageForm action={`/m/${matter}/times`} command={props.command} hidden={{ offer: offer.id }}>
        <Choices
          reader={reader}
          name="option"
          kind="checkbox"
          label={tell(words.timesQuestion)}
          hint={tell(words.timesNone)}
          value={props.ticked}
          faults={props.faults}
          choices={offer.options.map((one) => ({
            value: one.id,
            label: momentWords(one.at, reader),
            hint: one.place[reader.lang],
          }))}
        />
        <Button>{tell(words.timesSend)}</Button>
      </PageForm>
    </>
  );
}
