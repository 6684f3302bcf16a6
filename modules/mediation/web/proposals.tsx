import { Ago, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Radio } from "antd";
import { useId, useState } from "react";
import { proposalToWords, mediationWords as words } from "./mediation-words.ts";
import { at, can, type PartProps } from "./tab-facts.ts";

type To = keyof typeof proposalToWords;

/** Ways to settle it, each with who may read it. */
export function Proposals({ matter, mediation }: PartProps) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const [writing, setWriting] = useState(false);
  const [to, setTo] = useState<To>("joint");
  const [text, setText] = useState("");
  if (mediation.proposals.length === 0 && !can(mediation, "propose")) return null;
  const submit = async () => {
    if (text.trim() === "") return;
    if (!(await telling.send(at(mediation, "propose"), { compartment: to, text }))) return;
    setText("");
    setWriting(false);
  };
  return (
    <section className="block">
      <h2>{say(words.proposals)}</h2>
      {mediation.proposals.length === 0 && <p className="quiet">{say(words.noProposals)}</p>}
      <ul className="plain-list">
        {mediation.proposals.map((proposal) => (
          <li key={proposal.id} className={`proposal note-${proposal.compartment}`}>
            <div className="note">
              <p className="note-who">
                {proposal.by} ·{" "}
                {proposal.compartment in proposalToWords && say(proposalToWords[proposal.compartment as To])}{" "}
                · <Ago at={proposal.at} />
              </p>
              <p className="note-text">{proposal.text}</p>
            </div>
          </li>
        ))}
      </ul>
      {can(mediation, "propose") && !writing && (
        <p className="part-acts">
          <Button onClick={() => setWriting(true)}>{say(words.propose)}</Button>
        </p>
      )}
      {writing && (
        <ActPanel
          title={say(words.propose)}
          submit={say(words.propose)}
          telling={telling}
          onSubmit={submit}
          onCancel={() => setWriting(false)}
        >
          <fieldset className="field">
            <legend>{say(words.proposalTo)}</legend>
            <Radio.Group
              value={to}
              onChange={(event) => setTo(event.target.value as To)}
              options={(Object.keys(proposalToWords) as To[]).map((value) => ({
                value,
                label: say(proposalToWords[value]),
              }))}
            />
          </fieldset>
          <Field id={id} label={say(words.proposalText)}>
            <Input.TextArea
              id={id}
              rows={3}
              maxLength={4000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
        </ActPanel>
      )}
    </section>
  );
}
