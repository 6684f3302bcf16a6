import { exactTime } from "@maple/matter/web";
import { Field, RefusalNote, useWords } from "@maple/platform/query";
import { Button, Input, Radio } from "antd";
import { useId, useState } from "react";
import type { PanelView } from "../model/panel.ts";
import { partRules } from "../model/pattern.ts";
import { HoursFields, type HoursRow } from "./hours-fields.tsx";
import { panelWords as words } from "./panel-words.ts";
import { usePanelTell } from "./use-panel.ts";

/** Whoever was asked says whether they have an interest, and whether they come. */
export function AnswerForm({ panel }: { panel: PanelView }) {
  const { say } = useWords();
  const id = useId();
  const telling = usePanelTell(panel.id, panel.matter);
  const mine = panel.seats.find((seat) => seat.id === panel.mySeat);
  const [conflict, setConflict] = useState(false);
  const [text, setText] = useState("");
  const [hours, setHours] = useState<HoursRow[]>(mine?.hours ?? []);
  const [fault, setFault] = useState(false);
  if (!mine) return null;
  const send = async (answer: "accept" | "decline") => {
    const missing = conflict && text.trim().length < 2;
    setFault(missing);
    if (missing) return;
    const usable = hours.filter((row) => row.from < row.until);
    await telling.send(`/api/panels/${panel.id}/answer`, {
      answer,
      conflict: conflict ? text : "",
      words: conflict ? "" : text,
      hours: usable,
    });
  };
  return (
    <form
      className="act-panel"
      aria-label={say(words.answerTitle)}
      onSubmit={(event) => {
        event.preventDefault();
        void send("accept");
      }}
    >
      <h2>
        {say(words.answerTitle)} · {say(partRules[mine.part].words)}
      </h2>
      <p className="act-hint">{say(words.answerHint)}</p>
      <p className="quiet">{say(words.answerBy, { at: exactTime(mine.answerBy) })}</p>
      <Radio.Group
        className="panel-choices"
        value={conflict}
        onChange={(event) => setConflict(event.target.value as boolean)}
        options={[
          { value: false, label: say(words.conflictNone) },
          { value: true, label: say(words.conflictSome) },
        ]}
      />
      <Field
        id={`${id}-words`}
        label={say(conflict ? words.conflictWords : words.declineWords)}
        fault={fault ? say(words.needWords) : null}
      >
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {!conflict && <HoursFields value={hours} onChange={setHours} />}
      <RefusalNote refusal={telling.refusal} />
      <div className="act-foot">
        {conflict ? (
          <Button type="primary" danger htmlType="submit" loading={telling.busy}>
            {say(words.declare)}
          </Button>
        ) : (
          <>
            <Button type="primary" htmlType="submit" loading={telling.busy}>
              {say(words.accept)}
            </Button>
            <Button onClick={() => void send("decline")} disabled={telling.busy}>
              {say(words.decline)}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
