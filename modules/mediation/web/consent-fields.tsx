import { Field, useWords } from "@maple/platform/query";
import { Input, Select } from "antd";
import { useId } from "react";
import { sideWords, type VariationConsent, variationConsentWords } from "../model/mediation.ts";
import { agreementWords as words } from "./agreement-words.ts";

/** What is asked for when both sides change what they agreed: how each said so, and why. */
export interface SaidByBoth {
  consentA: VariationConsent | null;
  consentB: VariationConsent | null;
  reason: string;
}
export const nothingSaid: SaidByBoth = { consentA: null, consentB: null, reason: "" };

/** How each side said that it agrees; stands in a row of fields. */
export function ConsentFields({ said, change }: { said: SaidByBoth; change(to: SaidByBoth): void }) {
  const { say } = useWords();
  const id = useId();
  const options = Object.entries(variationConsentWords).map(([value, pair]) => ({
    value: value as VariationConsent,
    label: say(pair),
  }));
  return (["A", "B"] as const).map((side) => {
    const key = `consent${side}` as const;
    return (
      <Field key={side} id={`${id}-${side}`} label={say(words.varyConsent, { side: say(sideWords[side]) })}>
        <Select
          id={`${id}-${side}`}
          className="wide"
          value={said[key]}
          onChange={(value) => change({ ...said, [key]: value })}
          options={options}
        />
      </Field>
    );
  });
}

export function WhyField({
  label,
  said,
  change,
}: {
  label: string;
  said: SaidByBoth;
  change(to: SaidByBoth): void;
}) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={1000}
        value={said.reason}
        onChange={(event) => change({ ...said, reason: event.target.value })}
      />
    </Field>
  );
}
