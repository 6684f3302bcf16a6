import { ActPanel, RefusalNote, useWords } from "@maple/platform/query";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { wayWords } from "../model/time.ts";
import { momentShort } from "./fields.ts";
import { HoldForm } from "./hold-form.tsx";
import { OfferForm } from "./offer-form.tsx";
import { PartyAndWay } from "./party-and-way.tsx";
import { weekdayWords } from "./room-words.ts";
import { timeWords as words } from "./time-words.ts";
import { type PartProps, useTimeTell } from "./use-time.ts";

/** The times offered to both sides, what suits, and the one that is proposed. */
export function OfferPart(props: PartProps) {
  const { view } = props;
  const { say } = useWords();
  const [open, setOpen] = useState<"offer" | "direct" | "note" | null>(null);
  const offered = view.offer?.state === "open";
  if (!view.may.conduct && !offered) return null;
  return (
    <div className="time-block">
      <h3>{say(words.times)}</h3>
      {offered && <Offered {...props} />}
      {open === "offer" && <OfferForm view={view} session={null} done={() => setOpen(null)} />}
      {open === "direct" && <HoldForm view={view} session={null} done={() => setOpen(null)} />}
      {open === "note" && <NoteTimes {...props} done={() => setOpen(null)} />}
      {open === null && view.may.conduct && (
        <p className="part-acts">
          {offered ? (
            <Button size="small" onClick={() => setOpen("note")}>
              {say(words.note)}
            </Button>
          ) : (
            <Button onClick={() => setOpen("offer")}>{say(words.offer)}</Button>
          )}
          <Button size={offered ? "small" : "middle"} onClick={() => setOpen("direct")}>
            {say(words.direct)}
          </Button>
        </p>
      )}
    </div>
  );
}

function useOptionName(view: PartProps["view"]) {
  const { say, name } = useWords();
  return (option: { at: string; room: string | null }) => {
    const room = view.rooms.find((one) => one.id === option.room);
    const when = momentShort(option.at, (day) => say(weekdayWords[day - 1]!));
    return [when, room ? name(room.name) : view.offer?.place].filter(Boolean).join(" · ");
  };
}

function Offered({ view, nameOf }: PartProps) {
  const { say } = useWords();
  const telling = useTimeTell(view.matter);
  const nameOfOption = useOptionName(view);
  const offer = view.offer!;
  const { best } = offer;
  const mark = (id: string) =>
    id === best.best
      ? words.best
      : best.ties.includes(id)
        ? words.tie
        : best.later.includes(id)
          ? words.later
          : null;
  const base = `/api/matters/${view.matter}/time`;
  return (
    <>
      <ul className="plain-list">
        {view.parties
          .filter((party) => party.decides)
          .map((party) => {
            const answer = offer.answers.find((one) => one.party === party.id);
            const waits = best.waiting.includes(party.id);
            return (
              <li key={party.id}>
                <strong>{nameOf(party.id)}</strong>{" "}
                {answer
                  ? say(words.said, {
                      what:
                        answer.options.length === 0
                          ? say(words.suitsNone)
                          : say(words.suits, { n: answer.options.length }),
                      way: say(wayWords[answer.way]),
                    })
                  : say(waits ? words.notAnswered : words.answered)}
              </li>
            );
          })}
      </ul>
      <ol className="plain-list time-options">
        {offer.options.map((option) => {
          const good = mark(option.id);
          return (
            <li key={option.id} className={good ? "time-option good" : "time-option"}>
              <span>{nameOfOption(option)}</span>
              {good && <span className="tag">{say(good)}</span>}
              {good && view.may.conduct && (
                <Button
                  size="small"
                  type={option.id === best.best ? "primary" : "default"}
                  loading={telling.busy}
                  onClick={() => void telling.send(`${base}/plan-offered`, { option: option.id })}
                >
                  {say(words.plan)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {best.complete && best.best === null && <p className="warn">{say(words.noBest)}</p>}
      <RefusalNote refusal={telling.refusal} />
      {view.may.conduct && (
        <p className="part-acts">
          <Button size="small" onClick={() => void telling.send(`${base}/withdraw-times`, {})}>
            {say(words.withdraw)}
          </Button>
        </p>
      )}
    </>
  );
}

function NoteTimes(props: PartProps & { done(): void }) {
  const { view, done } = props;
  const { say } = useWords();
  const telling = useTimeTell(view.matter);
  const nameOfOption = useOptionName(view);
  const [who, setWho] = useState<{ party: string; way: "telephone" | "present" }>({
    party: view.offer?.best.waiting[0] ?? view.parties.find((one) => one.decides)?.id ?? "",
    way: "telephone",
  });
  const [options, setOptions] = useState<string[]>([]);
  const submit = async () => {
    if (await telling.send(`/api/matters/${view.matter}/time/answer-times`, { ...who, options })) done();
  };
  return (
    <ActPanel
      title={say(words.note)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <PartyAndWay {...props} value={who} onChange={setWho} />
      <fieldset className="time-ticks">
        <legend>{say(words.noteTimes)}</legend>
        <Checkbox.Group
          value={options}
          onChange={setOptions}
          options={(view.offer?.options ?? []).map((one) => ({ value: one.id, label: nameOfOption(one) }))}
        />
      </fieldset>
    </ActPanel>
  );
}
