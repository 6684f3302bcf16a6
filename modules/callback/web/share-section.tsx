import { Field, RefusalNote, useAsk, useWords } from "@maple/platform/query";
import { RuleSection } from "@maple/setup/web";
import { InputNumber } from "antd";
import { useId } from "react";
import { type ShareRehearsal, type ShareValue, shareSchema } from "../model/share.ts";
import { shareWords as words } from "./share-words.ts";

const address = "/api/callback-share";

/** Of how many settlements somebody is called: what holds, another share tried on last month, every version. */
export function ShareSection() {
  const { say } = useWords();
  return (
    <RuleSection<ShareValue>
      address={address}
      title={say(words.title)}
      hint={say(words.hint)}
      show={(value) => <span>{say(words.is, { n: value.perHundred })}</span>}
      edit={(value, change) => <ShareField value={value} change={change} />}
      fault={(value) => (shareSchema.safeParse(value).success ? null : say(words.bounds))}
      rehearse={(value) => <RehearsalNote value={value} />}
      touches={["/api/callbacks"]}
    />
  );
}

function ShareField({ value, change }: { value: ShareValue; change(next: ShareValue): void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <Field id={id} label={say(words.share)}>
      <InputNumber
        id={id}
        min={0}
        max={100}
        precision={0}
        value={value.perHundred}
        onChange={(n) => change({ perHundred: n ?? -1 })}
      />
    </Field>
  );
}

function RehearsalNote({ value }: { value: ShareValue }) {
  const { say } = useWords();
  const asked = useAsk<ShareRehearsal>(`${address}/rehearsal`, { value: JSON.stringify(value) });
  if (asked.error) return <RefusalNote refusal={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <p className="quiet small">{say(words.rehearsing)}</p>;
  return (
    <div className="rule-rehearsal" role="status">
      <p>{say(words.rehearsed, { ...asked.data })}</p>
    </div>
  );
}
