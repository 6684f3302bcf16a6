import {
  type Asked,
  Button,
  Choices,
  ErrorSummary,
  PageForm,
  type Reader,
  Select,
  TextArea,
  TextField,
  tellerFor,
} from "@maple/matter/portal";
import { planEveryWords } from "@maple/mediation";
import { addDays, localDateOf } from "@maple/platform/clock";
import type { OfferView, TalkView } from "../model/talk.ts";
import { type ItemDraft, planOf } from "./offer-draft.ts";
import { Offer } from "./offer-list.tsx";
import { talkWords as words } from "./talk-words.ts";
import { type TypedDraft, TypedFields } from "./typed-fields.tsx";

export interface OfferPageProps extends Asked {
  view: TalkView;
  command: string;
  /** The offer that this one would answer. */
  counters: OfferView | null;
  typed: { to: string; items: readonly ItemDraft[]; note: string; until: string; by: TypedDraft };
}

/** Terms to put on the table, in a form of plain fields; as an answer it begins with what was offered. */
export function OfferPage(props: OfferPageProps) {
  const { reader, faults, view, counters, typed } = props;
  const tell = tellerFor(reader);
  const today = localDateOf(reader.now, reader.zone);
  const numbered = typed.items.map((item, at) => ({ item, number: at + 1 }));
  const tables = [
    ...(view.may.offer.joint === null
      ? [{ value: "all", label: tell(words.offerToOther), hint: tell(words.offerToOtherHint) }]
      : []),
    ...(view.voice !== "M" && view.may.offer[view.voice] === null
      ? [{ value: "mediator", label: tell(words.offerToMediator), hint: tell(words.offerToMediatorHint) }]
      : []),
  ];
  return (
    <>
      <div className="progress">
        <a className="back" href={`/m/${view.matter}/talk`}>
          ‹ {tell(words.backToTalk)}
        </a>
      </div>
      <ErrorSummary reader={reader} faults={faults} />
      <h1>{tell(counters ? words.counterTitle : words.offerTitle)}</h1>
      <p>{tell(counters ? words.counterLead : words.offerLead)}</p>
      {counters ? (
        <div className="card">
          <Offer reader={reader} view={view} offer={counters} />
        </div>
      ) : null}
      <PageForm
        action={`/m/${view.matter}/talk/offer`}
        command={props.command}
        name="offer"
        hidden={counters ? { counters: counters.id } : {}}
      >
        {counters ? null : (
          <Choices
            reader={reader}
            faults={faults}
            name="to"
            label={tell(words.offerTo)}
            value={[typed.to === "" ? (tables[0]?.value ?? "") : typed.to]}
            choices={tables}
          />
        )}
        {numbered.map(({ item, number }) => {
          const fields = (
            <Item
              key={`item-${number}`}
              reader={reader}
              faults={faults}
              view={view}
              item={item}
              number={number}
              example={addDays(today, 14)}
            />
          );
          const filled = item.what !== "" || item.yuan !== "" || item.dueOn !== "";
          return number === 1 || filled ? (
            fields
          ) : (
            <details key={`more-${number}`}>
              <summary>{tell(words.moreItems)}</summary>
              {fields}
            </details>
          );
        })}
        <TextArea
          reader={reader}
          faults={faults}
          name="note"
          label={tell(words.note)}
          value={typed.note}
          rows={3}
        />
        <TextField
          reader={reader}
          faults={faults}
          name="until"
          type="date"
          width="short"
          label={tell(words.untilField)}
          hint={tell(words.untilHint)}
          value={typed.until === "" ? addDays(today, 7) : typed.until}
        />
        <TypedFields reader={reader} faults={faults} value={typed.by} />
        <Button>{tell(words.sendOffer)}</Button>
      </PageForm>
    </>
  );
}

function Item(
  props: Asked & { reader: Reader; view: TalkView; item: ItemDraft; number: number; example: string },
) {
  const { reader, faults, view, item, number } = props;
  const tell = tellerFor(reader);
  const name = (field: string) => `${field}-${number}`;
  const parties = view.parties.map((party) => {
    const side = tell(party.side === view.voice ? words.yourSide : words.other);
    return { value: party.id, label: party.name ? `${side}（${party.name}）` : side };
  });
  const plan = planOf(item);
  return (
    <fieldset className="field" id={`item-${number}`}>
      <legend className="label">{tell(words.item, { n: number })}</legend>
      <Select
        reader={reader}
        faults={faults}
        name={name("who")}
        label={tell(words.who)}
        value={item.who}
        empty="—"
        groups={[{ label: tell(words.who), choices: parties }]}
      />
      <Select
        reader={reader}
        faults={faults}
        name={name("kind")}
        label={tell(words.kind)}
        value={item.kind}
        empty="—"
        groups={[
          {
            label: tell(words.kind),
            choices: [
              { value: "pay", label: tell(words.kindPay) },
              { value: "do", label: tell(words.kindDo) },
              { value: "refrain", label: tell(words.kindRefrain) },
            ],
          },
        ]}
      />
      {view.parties.length > 2 ? (
        <Select
          reader={reader}
          faults={faults}
          name={name("toward")}
          label={tell(words.toward)}
          value={item.toward}
          empty="—"
          groups={[{ label: tell(words.toward), choices: parties }]}
        />
      ) : (
        <input type="hidden" name={name("toward")} value={item.toward} />
      )}
      <TextField
        reader={reader}
        faults={faults}
        name={name("yuan")}
        width="short"
        label={tell(words.yuan)}
        value={item.yuan}
      />
      <TextField
        reader={reader}
        faults={faults}
        name={name("what")}
        label={tell(words.what)}
        value={item.what}
        maxLength={1000}
      />
      <TextField
        reader={reader}
        faults={faults}
        name={name("dueOn")}
        type="date"
        width="short"
        label={tell(words.due)}
        hint={tell(words.dayHint, { day: props.example })}
        value={item.dueOn}
      />
      <TextField
        reader={reader}
        faults={faults}
        name={name("way")}
        label={tell(words.way)}
        value={item.way}
        maxLength={300}
      />
      {plan ? (
        <p className="soft">
          {tell(words.planKept, { every: tell(planEveryWords[plan.every]), times: plan.times })}
        </p>
      ) : null}
      <input type="hidden" name={name("plan")} value={item.plan} />
    </fieldset>
  );
}
