import { sideWords } from "@maple/mediation";
import { ActPanel, Field, useWords } from "@maple/platform/query";
import { Checkbox, Input, InputNumber, Select } from "antd";
import { useId, useState } from "react";
import { arrangeWhys, arrangeWhyWords, needs, needWords, noArrangement } from "../model/arrangement.ts";
import type { TimeView } from "../model/time.ts";
import { arrangeWords as words } from "./arrange-words.ts";
import { useTimeTell } from "./use-time.ts";

/** How the sides meet, from now on. */
export function ArrangeForm({ view, done }: { view: TimeView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTimeTell(view.matter);
  const [kept, setKept] = useState(
    () =>
      view.arrangement ?? {
        ...noArrangement,
        ...(view.screened.length > 0 ? { why: "screening" as const } : {}),
      },
  );
  const put = (more: Partial<typeof kept>) => setKept({ ...kept, ...more });
  const submit = async () => {
    if (await telling.send(`/api/matters/${view.matter}/time/arrange`, kept)) done();
  };
  return (
    <ActPanel
      title={say(words.title)}
      hint={say(words.hint)}
      submit={say(words.save)}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-why`} label={say(words.why)}>
          <Select
            id={`${id}-why`}
            className="wide"
            value={kept.why}
            onChange={(why) => put({ why })}
            options={arrangeWhys.map((value) => ({ value, label: say(arrangeWhyWords[value]) }))}
          />
        </Field>
        <Field id={`${id}-first`} label={say(words.first)}>
          <Select<"A" | "B" | "together">
            id={`${id}-first`}
            className="wide"
            value={kept.firstSide ?? "together"}
            onChange={(side) =>
              put(
                side === "together"
                  ? { firstSide: null, stagger: 0 }
                  : { firstSide: side, stagger: kept.stagger || 15 },
              )
            }
            options={[
              { value: "together" as const, label: say(words.together) },
              ...(["A", "B"] as const).map((value) => ({ value, label: say(sideWords[value]) })),
            ]}
          />
        </Field>
        {kept.firstSide && (
          <Field id={`${id}-stagger`} label={say(words.stagger)}>
            <InputNumber
              id={`${id}-stagger`}
              min={5}
              max={60}
              step={5}
              value={kept.stagger}
              onChange={(stagger) => put({ stagger: stagger ?? 15 })}
            />
          </Field>
        )}
      </div>
      <p>
        <Checkbox checked={kept.apart} onChange={(event) => put({ apart: event.target.checked })}>
          {say(words.apart)}
        </Checkbox>
      </p>
      <div className="field-row">
        <Field id={`${id}-cool`} label={say(words.cool)}>
          <Input
            id={`${id}-cool`}
            type="date"
            value={kept.coolUntil ?? ""}
            onChange={(event) => put({ coolUntil: event.target.value || null })}
          />
        </Field>
        <Field id={`${id}-needs`} label={say(words.needs)}>
          <Select
            id={`${id}-needs`}
            mode="multiple"
            className="wide"
            value={kept.needs}
            onChange={(value) => put({ needs: value })}
            options={needs.map((value) => ({ value, label: say(needWords[value]) }))}
          />
        </Field>
        <Field id={`${id}-dialect`} label={say(words.dialect)}>
          <Input
            id={`${id}-dialect`}
            maxLength={60}
            value={kept.dialect}
            onChange={(event) => put({ dialect: event.target.value })}
          />
        </Field>
      </div>
    </ActPanel>
  );
}
