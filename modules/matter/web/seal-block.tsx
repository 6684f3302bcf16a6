import { ActPanel, Field, To, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import type { MatterView } from "../model/matter.ts";
import { sealReasonWords } from "../model/seal.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { sealWords as words } from "./seal-words.ts";

/** Whether the matter is protected, for those who may change it; and the way to "why can somebody see this?". */
export function SealBlock({ matter }: { matter: MatterView }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter.id));
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const { why, maySeal, mayUnseal } = matter.seal;
  const act = why === null ? "seal" : "unseal";
  const may = (why === null ? maySeal : mayUnseal) === null;
  if (why === null && !may && !matter.mayAskWhy) return null;
  const submit = async () => {
    if (!(await telling.send(`/api/matters/${matter.id}/${act}`, { reason }))) return;
    setAsking(false);
    setReason("");
  };
  return (
    <section className="block seal-block">
      {(why !== null || may) && <h2>{say(words.title)}</h2>}
      {why !== null && (
        <p>
          <strong>{say(words.because, { reason: say(sealReasonWords[why]) })}</strong>
        </p>
      )}
      {why !== null && <p className="quiet">{say(words.whatItMeans)}</p>}
      {may && !asking && (
        <Button size="small" onClick={() => setAsking(true)}>
          {say(words[act])}
        </Button>
      )}
      {may && asking && (
        <ActPanel
          title={say(words[act])}
          hint={say(why === null ? words.sealHint : words.unsealHint)}
          submit={say(words[act])}
          telling={telling}
          onSubmit={() => void submit()}
          onCancel={() => setAsking(false)}
        >
          <Field id={`${id}-reason`} label={say(words.reason)}>
            <Input.TextArea
              id={`${id}-reason`}
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        </ActPanel>
      )}
      {matter.mayAskWhy && (
        <p>
          <To path="/setup/policy" search={{ tab: "why", code: matter.code }}>
            {say(words.whyLink)}
          </To>
        </p>
      )}
    </section>
  );
}
