import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, useTell, useWords } from "@maple/platform/query";
import { useState } from "react";
import type { AgreementView } from "../model/mediation.ts";
import { agreementWords as words } from "./agreement-words.ts";
import { ConsentFields, nothingSaid, WhyField } from "./consent-fields.tsx";
import { at, type PartProps } from "./tab-facts.ts";

/** Both sides end an interim agreement before its day: how each said so, and why. */
export function EndInterimForm({
  matter,
  mediation,
  one,
  done,
}: PartProps & { one: AgreementView; done(): void }) {
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter.id));
  const [said, setSaid] = useState(nothingSaid);
  const submit = async () => {
    if (await telling.send(at(mediation, "end-interim"), { agreement: one.id, ...said })) done();
  };
  return (
    <ActPanel
      title={say(words.endInterim)}
      hint={say(words.endInterimHint)}
      submit={say(words.endInterimDo)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <div className="field-row">
        <ConsentFields said={said} change={setSaid} />
      </div>
      <WhyField label={say(words.endInterimReason)} said={said} change={setSaid} />
    </ActPanel>
  );
}
