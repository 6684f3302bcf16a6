import {
  type Asked,
  Button,
  ButtonLink,
  ErrorSummary,
  momentWords,
  PageForm,
  Tools,
  tellerFor,
} from "@maple/matter/portal";
import type { PartyMediationView } from "../model/mediation.ts";
import { noticeSections } from "./notice-words.ts";
import { papersWords } from "./papers-words.ts";

interface NoticeProps extends Asked {
  matter: string;
  command: string;
  view: PartyMediationView;
}

/** Rights and duties in plain words, then yes or no. The law: Provisions on People's Mediation Work art. 30. */
export function NoticePage(props: NoticeProps) {
  const { reader, matter, view } = props;
  const tell = tellerFor(reader);
  const open = (view.state === "begun" || view.state === "agreeing") && view.me.consent === null;
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}`}>
          ‹ {tell(papersWords.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>{tell(papersWords.noticeTitle)}</h1>
      <p>{tell(papersWords.noticeLead)}</p>
      {noticeSections.map((section) => (
        <section key={section.title.en}>
          <h2>{tell(section.title)}</h2>
          <ul>
            {section.items.map((item) => (
              <li key={item.en}>{tell(item)}</li>
            ))}
          </ul>
        </section>
      ))}
      {view.me.noticeAt ? (
        <p className="soft">
          {tell(papersWords.noticeGiven, { day: momentWords(view.me.noticeAt, reader) })}
        </p>
      ) : null}
      <Tools reader={reader} read print />
      {open ? (
        <div className="unprinted">
          <PageForm action={`/m/${matter}/consent`} command={props.command}>
            <Button>{tell(papersWords.noticeRead)}</Button>
          </PageForm>
          <p className="buttons">
            <ButtonLink href={`/m/${matter}/refuse`}>{tell(papersWords.noticeRefuse)}</ButtonLink>
          </p>
        </div>
      ) : null}
    </>
  );
}

/** Asked once, because it stops the mediation at once (People's Mediation Law arts. 17, 26). */
export function RefusePage({ reader, matter, command, faults }: Omit<NoticeProps, "view">) {
  const tell = tellerFor(reader);
  return (
    <>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(papersWords.refuseTitle)}</h1>
      <p>{tell(papersWords.refuseLead)}</p>
      <PageForm action={`/m/${matter}/refuse`} command={command}>
        <Button kind="warn">{tell(papersWords.refuseYes)}</Button>
      </PageForm>
      <p className="buttons">
        <ButtonLink href={`/m/${matter}`}>{tell(papersWords.refuseNo)}</ButtonLink>
      </p>
    </>
  );
}
