import { RefusalNote, To, useTell, useWords } from "@maple/platform/query";
import { Button, Radio } from "antd";
import { type FormEvent, useState } from "react";
import { type SealedPurpose, sealedPurposes, sealedPurposeWords } from "../model/seal.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { matterWords } from "./matter-words.ts";
import { sealWords as words } from "./seal-words.ts";
import "./policy.css";

/** What stands in place of a sealed matter until a purpose is named. */
export function SealedDoor({ matter, backSearch }: { matter: string; backSearch: Record<string, string> }) {
  const { say } = useWords();
  const telling = useTell(useMatterKeys(matter));
  const [purpose, setPurpose] = useState<SealedPurpose | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(purpose === null);
    if (purpose !== null) void telling.send(`/api/matters/${matter}/open-sealed`, { purpose });
  };
  return (
    <article className="matter sealed-door" aria-label={say(words.doorTitle)}>
      <To path="/" search={backSearch} className="back">
        ← {say(matterWords.back)}
      </To>
      <form onSubmit={submit} aria-label={say(words.doorTitle)}>
        <h1>{say(words.doorTitle)}</h1>
        <p>{say(words.doorLead)}</p>
        <fieldset>
          <legend>{say(words.purpose)}</legend>
          <Radio.Group
            className="purposes"
            value={purpose}
            onChange={(event) => setPurpose(event.target.value as SealedPurpose)}
            options={sealedPurposes.map((value) => ({ value, label: say(sealedPurposeWords[value]) }))}
          />
        </fieldset>
        {missing && purpose === null && (
          <p className="field-fault" role="alert">
            {say(words.needPurpose)}
          </p>
        )}
        <RefusalNote refusal={telling.refusal} />
        <Button type="primary" htmlType="submit" loading={telling.busy}>
          {say(words.open)}
        </Button>
      </form>
    </article>
  );
}
