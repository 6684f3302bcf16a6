import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Segmented } from "antd";
import { useId, useState } from "react";
import { actWords } from "../model/matter-life.ts";
import { actFormWords as words } from "./act-words.ts";
import { useMatterKeys } from "./matter-keys.ts";
import { StaffPicker } from "./pickers.tsx";

const roleNames = {
  officer: { zh: "社区民警", en: "officer" },
  "grid-worker": { zh: "网格员", en: "grid worker" },
  "auxiliary-officer": { zh: "辅警", en: "auxiliary" },
  "village-assistant": { zh: "警务助理", en: "assistant" },
  mediator: { zh: "调解员", en: "mediator" },
} as const;

export function AssignHolderForm({ matter, done }: { matter: string; done(): void }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(useMatterKeys(matter));
  const [role, setRole] = useState<keyof typeof roleNames>("officer");
  const [holder, setHolder] = useState<string | null>(null);
  const [fault, setFault] = useState(false);
  const submit = async () => {
    setFault(holder === null);
    if (holder === null) return;
    if (await telling.send(`/api/matters/${matter}/assign-holder`, { holder })) done();
  };
  return (
    <ActPanel
      title={say(actWords["assign-holder"])}
      submit={say(actWords["assign-holder"])}
      fault={fault ? say(words.needChoice) : null}
      telling={telling}
      onSubmit={submit}
      onCancel={done}
    >
      <Segmented
        aria-label={say(words.holderRole)}
        value={role}
        onChange={(next) => {
          setRole(next);
          setHolder(null);
        }}
        options={Object.entries(roleNames).map(([value, pair]) => ({
          value: value as keyof typeof roleNames,
          label: say(pair),
        }))}
      />
      <Field id={id} label={say(words.holderNew)}>
        <StaffPicker
          id={id}
          role={role}
          label={say(words.holderNew)}
          value={holder ? [holder] : []}
          onChange={(chosen) => setHolder(chosen[0] ?? null)}
        />
      </Field>
    </ActPanel>
  );
}
