import { type Asked, Button, Choices, ErrorSummary, PageForm, tellerFor } from "@maple/matter/portal";
import type { MediatorCard, OwnTimeView } from "../model/time.ts";
import { ownTimeWords as words } from "./time-words.ts";

export interface ChoicePageProps extends Asked {
  matter: string;
  command: string;
  choosing: NonNullable<OwnTimeView["choosing"]>;
  /** `accept`, `committee`, or the id of another mediator. */
  picked: string;
}

/** A party says whom it wants as mediator; without an account, without a script. */
export function ChoicePage(props: ChoicePageProps) {
  const { reader, matter, choosing } = props;
  const tell = tellerFor(reader);
  const about = (card: MediatorCard) => {
    const list = (all: readonly string[]) => all.join(reader.lang === "zh" ? "、" : ", ");
    return [
      card.skills.length > 0 ? tell(words.skills, { list: list(card.skills) }) : "",
      card.dialects.length > 0 ? tell(words.dialects, { list: list(card.dialects) }) : "",
    ]
      .filter(Boolean)
      .join(reader.lang === "zh" ? "；" : "; ");
  };
  const choice = (value: string, label: string, card: MediatorCard | null) => {
    const hint = card ? about(card) : "";
    return { value, label, ...(hint ? { hint } : {}) };
  };
  const { named } = choosing;
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${matter}`}>
          ‹ {tell(words.back)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={props.faults} />
      <h1>{tell(words.choiceTitle)}</h1>
      <p>{tell(words.choiceLead)}</p>
      <PageForm action={`/m/${matter}/mediator`} command={props.command}>
        <Choices
          reader={reader}
          name="pick"
          label={tell(words.choiceQuestion)}
          value={[props.picked]}
          faults={props.faults}
          choices={[
            ...(named ? [choice("accept", tell(words.accept, { name: named.name }), named)] : []),
            ...choosing.shown
              .filter((card) => card.id !== named?.id)
              .map((card) => choice(card.id, tell(words.other, { name: card.name }), card)),
            choice("committee", tell(words.committee), null),
          ]}
        />
        <Button>{tell(words.choiceSend)}</Button>
      </PageForm>
    </>
  );
}
