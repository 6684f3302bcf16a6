import { ActPanel, Field, useWords } from "@maple/platform/query";
import { Select } from "antd";
import { useId, useState } from "react";
import { type ChoiceAnswer, choiceAnswers, choiceWords } from "../model/time.ts";
import { PartyAndWay } from "./party-and-way.tsx";
import { timeWords as words } from "./time-words.ts";
import { type PartProps, useTimeTell } from "./use-time.ts";

/** What a party said by telephone or face to face about the mediator, written down as such. */
export function NoteChoiceForm(props: PartProps & { done(): void }) {
  const { view, done } = props;
  const { say } = useWords();
  const id = useId();
  const telling = useTimeTell(view.matter);
  const [who, setWho] = useState<{ party: string; way: "telephone" | "present" }>({
    party: view.parties.find((one) => one.decides)?.id ?? "",
    way: "telephone",
  });
  const [answer, setAnswer] = useState<ChoiceAnswer>("accept");
  const [mediator, setMediator] = useState<string | null>(null);
  const submit = async () => {
    const body = { ...who, answer, mediator: answer === "other" ? mediator : null };
    if (await telling.send(`/api/matters/${view.matter}/time/choose-mediator`, body)) done();
  };
  const others = (view.choosing?.shown ?? []).filter((one) => one.id !== view.choosing?.named?.id);
  return (
    <ActPanel
      title={say(words.note)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <PartyAndWay {...props} value={who} onChange={setWho} />
      <div className="field-row">
        <Field id={`${id}-what`} label={say(words.noteWhat)}>
          <Select
            id={`${id}-what`}
            className="wide"
            value={answer}
            onChange={setAnswer}
            options={choiceAnswers
              .filter((value) => value !== "accept" || view.choosing?.named)
              .map((value) => ({ value, label: say(choiceWords[value]) }))}
          />
        </Field>
        {answer === "other" && (
          <Field id={`${id}-mediator`} label={say(words.noteMediator)}>
            <Select
              id={`${id}-mediator`}
              className="wide"
              value={mediator}
              onChange={setMediator}
              options={others.map((one) => ({ value: one.id, label: one.name }))}
            />
          </Field>
        )}
      </div>
    </ActPanel>
  );
}
