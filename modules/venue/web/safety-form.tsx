import { ActPanel, Field, useWords } from "@maple/platform/query";
import { Input } from "antd";
import { useId, useState } from "react";
import { safetyWords } from "../model/arrangement.ts";
import type { TimeView } from "../model/time.ts";
import { arrangeWords as words } from "./arrange-words.ts";
import { useTimeTell } from "./use-time.ts";

const lines = ["seats", "leave", "call", "stop"] as const;

/** Four lines for the mediators alone. */
export function SafetyForm({ view, done }: { view: TimeView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTimeTell(view.matter);
  const { seats = "", leave = "", call = "", stop = "" } = view.safety ?? {};
  const [plan, setPlan] = useState({ seats, leave, call, stop });
  const submit = async () => {
    if (await telling.send(`/api/matters/${view.matter}/time/keep-safety`, plan)) done();
  };
  return (
    <ActPanel
      title={say(words.safety)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      {lines.map((key) => (
        <Field key={key} id={`${id}-${key}`} label={say(safetyWords[key])}>
          <Input
            id={`${id}-${key}`}
            maxLength={500}
            value={plan[key]}
            onChange={(event) => setPlan({ ...plan, [key]: event.target.value })}
          />
        </Field>
      ))}
    </ActPanel>
  );
}
