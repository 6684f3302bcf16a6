import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId, useState } from "react";
import { failureReasons, failureWords, type MediationView } from "../model/mediation.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { at } from "./tab-facts.ts";

export function EndForm({ mediation, done }: { mediation: MediationView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(mediation.matter));
  const [reason, setReason] = useState<(typeof failureReasons)[number]>("no-agreement");
  const [text, setText] = useState("");
  const submit = async () => {
    if (await telling.send(at(mediation, "end-mediation"), { reason, words: text })) done();
  };
  return (
    <ActPanel
      title={say(words.end)}
      hint={say(words.endHint)}
      submit={say(words.end)}
      ends
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={`${id}-reason`} label={say(words.endWhy)}>
        <Select
          id={`${id}-reason`}
          className="wide"
          value={reason}
          onChange={setReason}
          options={failureReasons.map((value) => ({ value, label: say(failureWords[value]) }))}
        />
      </Field>
      <Field id={`${id}-words`} label={say(words.endWords)}>
        <Input.TextArea
          id={`${id}-words`}
          rows={2}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </ActPanel>
  );
}
