import { exactTime, StaffPicker } from "@maple/matter/web";
import { ActPanel, Field, RefusalNote, useWords } from "@maple/platform/query";
import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import { choiceWords, wayWords } from "../model/time.ts";
import { NoteChoiceForm } from "./note-choice-form.tsx";
import { timeWords as words } from "./time-words.ts";
import { type PartProps, useTimeTell } from "./use-time.ts";

/** Whom both sides want as mediator, and what it came to. */
export function ChoicePart(props: PartProps) {
  const { view } = props;
  const { say, lang } = useWords();
  const [open, setOpen] = useState<"ask" | "note" | null>(null);
  const { choosing } = view;
  const comma = lang === "zh" ? "、" : ", ";
  return (
    <div className="time-block">
      <h3>{say(words.mediator)}</h3>
      {choosing?.state === "agreed" && (
        <p>{say(words.settledAgreed, { name: choosing.mediator?.name ?? "" })}</p>
      )}
      {choosing?.state === "appointed" && (
        <p>{say(words.settledAppointed, { name: choosing.mediator?.name ?? "", reason: choosing.reason })}</p>
      )}
      {choosing?.state === "open" && (
        <>
          <p className="quiet">
            {say(words.asking, {
              when: exactTime(choosing.askedAt),
              names: choosing.shown.map((one) => one.name).join(comma),
            })}
          </p>
          <Answers {...props} />
          <Outcome {...props} />
        </>
      )}
      {open === "note" && <NoteChoiceForm {...props} done={() => setOpen(null)} />}
      {open === "ask" && <AskForm view={view} done={() => setOpen(null)} />}
      {open === null && (
        <p className="part-acts">
          {choosing?.state !== "open" && view.may.appoint && (
            <Button onClick={() => setOpen("ask")}>{say(words.askChoice)}</Button>
          )}
          {choosing?.state === "open" && view.may.conduct && (
            <Button size="small" onClick={() => setOpen("note")}>
              {say(words.note)}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

function Answers({ view, nameOf }: PartProps) {
  const { say } = useWords();
  const choosing = view.choosing!;
  return (
    <ul className="plain-list">
      {view.parties
        .filter((party) => party.decides)
        .map((party) => {
          const answer = choosing.answers.find((one) => one.party === party.id);
          const what =
            answer?.answer === "other"
              ? say(words.saidOther, { name: view.names[answer.mediator ?? ""] ?? "" })
              : answer
                ? say(choiceWords[answer.answer])
                : say(choosing.answered.includes(party.id) ? words.answered : words.notAnswered);
          return (
            <li key={party.id}>
              <strong>{nameOf(party.id)}</strong>{" "}
              {answer ? say(words.said, { what, way: say(wayWords[answer.way]) }) : what}
            </li>
          );
        })}
    </ul>
  );
}

function Outcome({ view }: PartProps) {
  const { say } = useWords();
  const telling = useTimeTell(view.matter);
  const id = useId();
  const choosing = view.choosing!;
  const { outcome } = choosing;
  const [appointing, setAppointing] = useState(false);
  const [mediator, setMediator] = useState(choosing.named?.id ?? choosing.shown[0]?.id ?? "");
  const [reason, setReason] = useState("");
  if (outcome.state === "waiting") return null;
  const path = `/api/matters/${view.matter}/time/settle-choice`;
  if (outcome.state === "agreed") {
    const name = view.names[outcome.mediator] ?? "";
    return (
      <div className="time-outcome">
        <strong>{say(words.outcomeAgreed, { name })}</strong>
        {view.may.appoint && (
          <Button
            type="primary"
            loading={telling.busy}
            onClick={() => void telling.send(path, { mediator: outcome.mediator })}
          >
            {say(words.confirm, { name })}
          </Button>
        )}
        <RefusalNote refusal={telling.refusal} />
      </div>
    );
  }
  const submit = async () => {
    if (await telling.send(path, { mediator, reason })) setAppointing(false);
  };
  return (
    <div className="time-outcome">
      <strong>{say(outcome.why === "left" ? words.outcomeLeft : words.outcomeDiffer)}</strong>
      {view.may.appoint && !appointing && (
        <Button type="primary" onClick={() => setAppointing(true)}>
          {say(words.appoint)}
        </Button>
      )}
      {appointing && (
        <ActPanel
          title={say(words.appoint)}
          submit={say(words.appoint)}
          telling={telling}
          onSubmit={submit}
          onCancel={() => setAppointing(false)}
        >
          <Field id={`${id}-who`} label={say(words.appointWho)}>
            <Select
              id={`${id}-who`}
              className="wide"
              value={mediator}
              onChange={setMediator}
              options={choosing.shown.map((one) => ({ value: one.id, label: one.name }))}
            />
          </Field>
          <Field id={`${id}-why`} label={say(words.appointWhy)}>
            <Input.TextArea
              id={`${id}-why`}
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        </ActPanel>
      )}
    </div>
  );
}

function AskForm({ view, done }: { view: PartProps["view"]; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTimeTell(view.matter);
  const [shown, setShown] = useState<string[]>([]);
  const submit = async () => {
    if (await telling.send(`/api/matters/${view.matter}/time/ask-choice`, { shown })) done();
  };
  return (
    <ActPanel
      title={say(words.askChoice)}
      hint={say(words.askHint)}
      submit={say(words.askChoice)}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={`${id}-shown`} label={say(words.showOthers)}>
        <StaffPicker
          id={`${id}-shown`}
          several
          role={["mediator", "officer"]}
          label={say(words.showOthers)}
          value={shown}
          onChange={setShown}
        />
      </Field>
    </ActPanel>
  );
}
