import { useMatterKeys } from "@maple/matter/web";
import { ActPanel, Field, useTell, useWords } from "@maple/platform/query";
import { Checkbox, Input, Select } from "antd";
import { useId, useState } from "react";
import {
  type HandedKind,
  handedKinds,
  handedWords,
  type ReferralKind,
  type ReferralSide,
  referralKindKeys,
  referralKinds,
  referralSideWords,
} from "../model/referral.ts";
import { referralWords as words } from "./referral-words.ts";

/** Which help, for whom, by whom, and what may be handed over; whom it is about is asked next. */
export function ReferForm(props: { matter: string; sides: readonly ReferralSide[]; done(): void }) {
  const { say, lang } = useWords();
  const id = useId();
  const path = `/api/matters/${props.matter}/referrals`;
  const telling = useTell([...useMatterKeys(props.matter), [path]]);
  const [kind, setKind] = useState<ReferralKind | null>(null);
  const [side, setSide] = useState<ReferralSide>(props.sides[0] ?? "reporter");
  const [to, setTo] = useState("");
  const [text, setText] = useState("");
  const [hands, setHands] = useState<HandedKind[]>(["contact", "facts"]);
  const [fault, setFault] = useState<string | null>(null);
  const choose = (next: ReferralKind) => {
    // The usual receiver is offered, and gives way to what somebody wrote.
    const usual = kind === null ? "" : referralKinds[kind].to[lang];
    if (to === "" || to === usual) setTo(referralKinds[next].to[lang]);
    setKind(next);
  };
  const submit = async () => {
    const missing = kind === null ? say(words.chooseKind) : hands.length === 0 ? say(words.needHands) : null;
    setFault(missing);
    if (missing) return;
    if (await telling.send(path, { kind, side, to, words: text, hands })) props.done();
  };
  return (
    <ActPanel
      title={say(words.refer)}
      hint={say(words.referHint)}
      submit={say(words.submit)}
      fault={fault}
      telling={telling}
      onSubmit={() => void submit()}
      onCancel={props.done}
    >
      <Field id={`${id}-kind`} label={say(words.kind)}>
        <Select<ReferralKind>
          id={`${id}-kind`}
          className="wide"
          value={kind}
          onChange={choose}
          options={referralKindKeys.map((value) => ({ value, label: say(referralKinds[value].words) }))}
        />
      </Field>
      {kind && (
        <p className="quiet small">
          {say(referralKinds[kind].helps)} · {say(referralKinds[kind].basis)}
        </p>
      )}
      <Field id={`${id}-side`} label={say(words.whom)}>
        <Select<ReferralSide>
          id={`${id}-side`}
          className="wide"
          value={side}
          onChange={setSide}
          options={props.sides.map((value) => ({ value, label: say(referralSideWords[value]) }))}
        />
      </Field>
      <Field id={`${id}-to`} label={say(words.to)}>
        <Input id={`${id}-to`} maxLength={120} value={to} onChange={(event) => setTo(event.target.value)} />
      </Field>
      <Field id={`${id}-words`} label={say(words.words)}>
        <Input.TextArea
          id={`${id}-words`}
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <fieldset className="field">
        <legend>{say(words.hands)}</legend>
        <Checkbox.Group
          value={hands}
          onChange={(next) => setHands(next as HandedKind[])}
          options={handedKinds.map((value) => ({ value, label: say(handedWords[value]) }))}
        />
      </fieldset>
    </ActPanel>
  );
}
