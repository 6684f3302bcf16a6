import {
  foundWords,
  type IntegrityFound,
  type OriginalPurpose,
  originalPurposes,
  originalPurposeWords,
} from "@maple/matter";
import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, useTell, useWords } from "@maple/platform/query";
import { Button, Radio } from "antd";
import { useState } from "react";
import { custodyWords as words } from "./custody-words.ts";

interface Opened {
  opening: string;
  found: IntegrityFound;
  hash: string;
}

/** Names the purpose, then gives the original with what was found. Whoever proved themselves long ago is asked once more. */
export function OpenOriginalForm(props: { matter: string; file: string; name: string; done(): void }) {
  const { matter, file, name, done } = props;
  const { say } = useWords();
  const telling = useTell<Opened>([...useMatterKeys(matter), [`/api/matters/${matter}/custody`]]);
  const [purpose, setPurpose] = useState<OriginalPurpose | null>(null);
  const [missing, setMissing] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened !== null) {
    const found = say(foundWords[opened.found]);
    const good = opened.found === "intact";
    return (
      <div className={good ? "custody-opened" : "custody-opened custody-bad"} role="status">
        <p>{say(good ? words.opened : words.openedBad, { found })}</p>
        <code>{opened.hash}</code>
        <p className="buttons">
          {good && (
            <a className="custody-fetch" href={`/api/originals/${opened.opening}`} download>
              {say(words.fetch)}
            </a>
          )}
          <Button size="small" onClick={done}>
            {say(words.close)}
          </Button>
        </p>
      </div>
    );
  }
  const submit = async () => {
    setMissing(purpose === null);
    if (purpose === null) return;
    const answer = await telling.send(`/api/matters/${matter}/originals`, { file, purpose });
    if (answer) setOpened(answer);
  };
  return (
    <ActPanel
      title={say(words.openOf, { name })}
      hint={say(words.openHint)}
      submit={say(words.open)}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={done}
    >
      <fieldset className="evidence-how">
        <legend>{say(words.purpose)}</legend>
        <Radio.Group
          value={purpose}
          onChange={(event) => setPurpose(event.target.value as OriginalPurpose)}
          options={originalPurposes.map((value) => ({ value, label: say(originalPurposeWords[value]) }))}
        />
      </fieldset>
      {missing && purpose === null && (
        <p className="field-fault" role="alert">
          {say(words.purposeNeeded)}
        </p>
      )}
    </ActPanel>
  );
}
