import { Field, newCommandId, useWords } from "@maple/platform/query";
import { Button, Checkbox, Input, Segmented } from "antd";
import { useId } from "react";
import { mediationWords as words } from "./mediation-words.ts";

export interface PartyDraft {
  key: string;
  side: "A" | "B";
  kind: "person" | "unit";
  isReporter: boolean;
  name: string;
  phone: string;
  minor: boolean;
}

export function blankParty(side: "A" | "B"): PartyDraft {
  return { key: newCommandId(), side, kind: "person", isReporter: false, name: "", phone: "", minor: false };
}

/** One party's least data: who, how to reach them, whether a guardian is needed. */
export function PartyFields(props: {
  party: PartyDraft;
  mayBeReporter: boolean;
  reporterName: string | null;
  change(next: Partial<PartyDraft>): void;
  remove?: () => void;
}) {
  const { party, change } = props;
  const { say } = useWords();
  const id = useId();
  return (
    <div className="party-fields">
      {props.mayBeReporter && (
        <Checkbox
          checked={party.isReporter}
          onChange={(event) => change({ isReporter: event.target.checked })}
        >
          {say(words.isReporter)}
        </Checkbox>
      )}
      {party.isReporter ? (
        <p>{props.reporterName ?? say(words.reporterKept)}</p>
      ) : (
        <div className="field-row">
          <Field id={`${id}-name`} label={say(words.name)}>
            <Input
              id={`${id}-name`}
              maxLength={80}
              autoComplete="off"
              value={party.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <Field id={`${id}-phone`} label={say(words.phone)}>
            <Input
              id={`${id}-phone`}
              type="tel"
              maxLength={30}
              autoComplete="off"
              value={party.phone}
              onChange={(event) => change({ phone: event.target.value })}
            />
          </Field>
          <div className="party-kind">
            <Segmented
              aria-label={say(words.kind)}
              value={party.kind}
              onChange={(kind) => change({ kind, minor: false })}
              options={[
                { value: "person" as const, label: say(words.person) },
                { value: "unit" as const, label: say(words.unit) },
              ]}
            />
            {party.kind === "person" && (
              <Checkbox checked={party.minor} onChange={(event) => change({ minor: event.target.checked })}>
                {say(words.minor)}
              </Checkbox>
            )}
          </div>
        </div>
      )}
      {props.remove && (
        <Button size="small" type="text" onClick={props.remove}>
          {say(words.removeParty)}
        </Button>
      )}
    </div>
  );
}
