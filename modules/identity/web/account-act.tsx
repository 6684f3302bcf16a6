import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import type { AccountLine } from "../model/account.ts";
import type { Given } from "./account-link.tsx";
import { accountWords as words } from "./account-words.ts";

export const accountActs = ["lock", "unlock", "reset", "remove-second-factor", "subject"] as const;
export type AccountActKey = (typeof accountActs)[number];

export const accountActWords: Record<AccountActKey, { zh: string; en: string }> = {
  lock: words.lock,
  unlock: words.unlock,
  reset: words.reset,
  "remove-second-factor": words.removeFactor,
  subject: words.subject,
};

/** What may be done with an account as it stands. */
export function actsFor(line: AccountLine, provider: boolean): AccountActKey[] {
  return [
    line.locked ? "unlock" : "lock",
    "reset",
    ...(line.secondFactor ? (["remove-second-factor"] as const) : []),
    ...(provider ? (["subject"] as const) : []),
  ];
}

const touches = [["/api/accounts"]] as const;
const asks = {
  lock: words.lockSure,
  unlock: null,
  reset: words.resetSure,
  "remove-second-factor": words.removeSure,
  subject: null,
} as const;

/** One act on one account, with what follows from it said before it is done. */
export function AccountActPanel(props: {
  act: AccountActKey;
  line: AccountLine;
  provider: string;
  given(given: Given): void;
  done(): void;
}) {
  const { act, line } = props;
  const { say } = useWords();
  const id = useId();
  const telling = useTell<Partial<Given>>(touches);
  const [subject, setSubject] = useState(line.subject ?? "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = act === "subject" ? { subject } : {};
    const answer = await telling.send(`/api/accounts/${line.id}/${act}`, body);
    if (!answer) return;
    if (answer.link && answer.until) props.given({ link: answer.link, until: answer.until });
    else props.done();
  };
  const title = `${say(accountActWords[act])} · ${line.name}`;
  const sure = asks[act];
  return (
    <form className="account-panel" aria-label={title} onSubmit={submit} noValidate>
      <h2>{title}</h2>
      {sure && <p>{say(sure, { name: line.name })}</p>}
      <RefusalNote refusal={telling.refusal} />
      {act === "subject" && (
        <div className="field">
          <label htmlFor={`${id}-subject`}>{say(words.subjectHint, { provider: props.provider })}</label>
          <Input
            id={`${id}-subject`}
            maxLength={255}
            autoFocus
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        </div>
      )}
      <div className="buttons">
        <Button
          type="primary"
          htmlType="submit"
          danger={act === "lock" || act === "remove-second-factor"}
          loading={telling.busy}
        >
          {say(act === "subject" ? words.save : accountActWords[act])}
        </Button>
        <Button onClick={props.done}>{say(words.cancel)}</Button>
      </div>
    </form>
  );
}
