import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input } from "antd";
import { useId, useState } from "react";
import { actWords } from "../model/matter-life.ts";
import { routeWords, actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";

const asks = {
  decline: words.declineAsk,
  withdraw: words.withdrawAsk,
  "hand-to-police": words.policeAsk,
} as const;

/** Ends a matter without settlement: the reason in words, and the routes that were told. */
export function EndEarlyForm(props: { matter: string; act: keyof typeof asks; done(): void }) {
  const { matter, act, done } = props;
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter));
  const [reason, setReason] = useState("");
  const [routes, setRoutes] = useState<string[]>(act === "decline" ? Object.keys(routeWords) : []);
  const [fault, setFault] = useState(false);
  const submit = async () => {
    setFault([...reason.trim()].length < 2);
    if ([...reason.trim()].length < 2) return;
    if (await telling.send(`/api/matters/${matter}/${act}`, { reason, routes })) done();
  };
  return (
    <ActPanel
      title={say(actWords[act])}
      hint={say(asks[act])}
      submit={say(actWords[act])}
      ends
      fault={fault ? say(words.needReason) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Field id={`${id}-reason`} label={say(words.reasonShown)}>
        <Input.TextArea
          id={`${id}-reason`}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      {act === "decline" && (
        <fieldset className="field">
          <legend>{say(words.routes)}</legend>
          <Checkbox.Group
            value={routes}
            onChange={(chosen) => setRoutes(chosen as string[])}
            options={Object.entries(routeWords).map(([value, pair]) => ({ value, label: say(pair) }))}
          />
        </fieldset>
      )}
    </ActPanel>
  );
}
