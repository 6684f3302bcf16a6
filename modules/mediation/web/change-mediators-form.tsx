import { StaffPicker, useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Select } from "antd";
import { useId, useState } from "react";
import { changeOfMediatorsReasons, changeOfMediatorsWords, type MediationView } from "../model/mediation.ts";
import { mediationActWords } from "../model/mediation-life.ts";
import { mediationWords as words } from "./mediation-words.ts";
import { at } from "./tab-facts.ts";

/** Others mediate from now on, the first one leading. */
export function ChangeMediatorsForm({ mediation, done }: { mediation: MediationView; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(mediation.matter));
  const [mediators, setMediators] = useState(mediation.mediators.map((one) => one.id));
  const [because, setBecause] = useState<(typeof changeOfMediatorsReasons)[number]>(
    mediation.mediators.length === 0 ? "gone" : "asked-by-party",
  );
  const [fault, setFault] = useState<string | null>(null);
  const submit = async () => {
    setFault(mediators.length === 0 ? say(words.needMediator) : null);
    if (mediators.length === 0) return;
    if (await telling.send(at(mediation, "change-mediators"), { mediators, because })) done();
  };
  return (
    <ActPanel
      title={say(mediationActWords["change-mediators"])}
      hint={say(words.changeHint)}
      submit={say(mediationActWords["change-mediators"])}
      fault={fault}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <div className="field-row">
        <Field id={`${id}-mediators`} label={say(words.mediators)}>
          <StaffPicker
            id={`${id}-mediators`}
            several
            role={["mediator", "officer"]}
            label={say(words.mediators)}
            value={mediators}
            onChange={setMediators}
          />
        </Field>
        <Field id={`${id}-because`} label={say(words.changeWhy)}>
          <Select
            id={`${id}-because`}
            className="wide"
            value={because}
            onChange={setBecause}
            options={changeOfMediatorsReasons.map((value) => ({
              value,
              label: say(changeOfMediatorsWords[value]),
            }))}
          />
        </Field>
      </div>
    </ActPanel>
  );
}
