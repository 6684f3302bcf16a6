import { roles } from "@maple/identity";
import { Field, RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input, Segmented } from "antd";
import { type FormEvent, useId, useState } from "react";
import { type PlaceAsked, type PolicyAnswer, placeAskedWords, placesAsked } from "../model/policy-answer.ts";
import { StaffPicker } from "./pickers.tsx";
import { policyScreenWords as words } from "./policy-screen-words.ts";
import { WhyAnswer } from "./why-answer.tsx";

/** "Why can she see this?": a person or a place, and a receipt code. The question itself is recorded. */
export function WhyPanel({ code: given }: { code: string }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell<PolicyAnswer>();
  const [code, setCode] = useState(given);
  const [who, setWho] = useState<"staff" | PlaceAsked>("staff");
  const [staff, setStaff] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const [answer, setAnswer] = useState<PolicyAnswer | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = code.trim() === "" || (who === "staff" && staff.length === 0);
    setMissing(lacks);
    setAnswer(null);
    if (lacks) return;
    setAnswer(
      await telling.send("/api/policy/ask", {
        code: code.trim(),
        ...(who === "staff" ? { staff: staff[0] } : { place: who }),
      }),
    );
  };
  return (
    <div className="why">
      <p className="quiet">{say(words.whyLead)}</p>
      <form className="why-form" onSubmit={(event) => void submit(event)} aria-label={say(words.why)}>
        <Field id={`${id}-code`} label={say(words.code)}>
          <Input
            id={`${id}-code`}
            value={code}
            maxLength={40}
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
        <fieldset className="field why-who">
          <legend>{say(words.who)}</legend>
          <Segmented<"staff" | PlaceAsked>
            value={who}
            onChange={setWho}
            options={[
              { value: "staff", label: say(words.staff) },
              ...placesAsked.map((place) => ({ value: place, label: say(placeAskedWords[place]) })),
            ]}
          />
          {who === "staff" && (
            <StaffPicker
              id={`${id}-staff`}
              label={say(words.staff)}
              role={roles}
              value={staff}
              onChange={setStaff}
            />
          )}
        </fieldset>
        <Button type="primary" htmlType="submit" loading={telling.busy}>
          {say(words.ask)}
        </Button>
      </form>
      {missing && (
        <p className="field-fault" role="alert">
          {say(words.needBoth)}
        </p>
      )}
      <RefusalNote refusal={telling.refusal} />
      {answer && <WhyAnswer answer={answer} />}
    </div>
  );
}
