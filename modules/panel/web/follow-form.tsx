import { useWords } from "@maple/platform/query";
import { Radio } from "antd";
import { useState } from "react";
import { type Outcome, outcomes, outcomeWords, type PanelView } from "../model/panel.ts";
import { panelWords as words } from "./panel-words.ts";
import { TextForm } from "./text-form.tsx";
import { usePanelTell } from "./use-panel.ts";

/** What became of the advice, and why. */
export function FollowForm({ panel, done }: { panel: PanelView; done(): void }) {
  const { say } = useWords();
  const telling = usePanelTell(panel.id, panel.matter);
  const [outcome, setOutcome] = useState<Outcome>("adopted");
  return (
    <TextForm
      title={say(words.follow)}
      label={say(words.followWords)}
      telling={telling}
      send={(text) => telling.send(`/api/panels/${panel.id}/follow`, { outcome, words: text })}
      done={done}
    >
      <fieldset className="field">
        <legend>{say(words.outcome)}</legend>
        <Radio.Group
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as Outcome)}
          options={outcomes.map((value) => ({ value, label: say(outcomeWords[value]) }))}
        />
      </fieldset>
    </TextForm>
  );
}
