import {
  type Asked,
  Button,
  ErrorSummary,
  momentWords,
  PageForm,
  TextArea,
  tellerFor,
} from "@maple/matter/portal";
import type { OwnTimeView } from "../model/time.ts";
import { ownTimeWords as words } from "./time-words.ts";

export interface LatePageProps extends Asked {
  matter: string;
  command: string;
  session: NonNullable<OwnTimeView["session"]>;
  reason: string;
}

/** A party cannot come after all and says why. */
export function LatePage(props: LatePageProps) {
  const { reader, matter, session } = props;
  const tell = tellerFor(reader);
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>{tell(words.lateTitle)}</h1>
      <p>{tell(words.lateLead, { when: momentWords(session.at, reader) })}</p>
      <PageForm action={`/m/${matter}/late`} command={props.command} hidden={{ session: session.id }}>
        <TextArea
          reader={reader}
          name="reason"
          label={tell(words.lateReason)}
          value={props.reason}
          faults={props.faults}
          rows={3}
        />
        <Button>{tell(words.lateSend)}</Button>
      </PageForm>
    </>
  );
}
