import { type Refusal, RefusalNote, useClient, useWords } from "@maple/platform/query";
import { Alert, Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { factorWords as words } from "./factor-words.ts";

/** Changing one's own password; what the other sessions lose is said. */
export function PasswordPanel({ has, changed }: { has: boolean; changed(): void }) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [present, setPresent] = useState("");
  const [next, setNext] = useState("");
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [ended, setEnded] = useState<number | null>(null);
  const shut = () => {
    setOpen(false);
    setPresent("");
    setNext("");
    setRefusal(null);
    setMissing(false);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = present === "" || next === "";
    setMissing(lacks);
    setRefusal(null);
    if (lacks || busy) return;
    setBusy(true);
    try {
      const done = await client.send<{ ended: number }>("/api/account/password", { present, next });
      setEnded(done.ended);
      shut();
      changed();
    } catch (fault) {
      setRefusal(fault as Refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{say(words.password)}</h2>
      {ended !== null && (
        <Alert type="success" showIcon role="status" title={say(words.changed, { n: ended })} />
      )}
      {!has && <p className="quiet">{say(words.passwordNone)}</p>}
      {has && !open && <Button onClick={() => setOpen(true)}>{say(words.change)}</Button>}
      {open && (
        <form className="account-form" onSubmit={submit} noValidate>
          <RefusalNote refusal={refusal} />
          {missing && (
            <p className="field-fault" role="alert">
              {say(words.bothMissing)}
            </p>
          )}
          <div className="field">
            <label htmlFor={`${id}-present`}>{say(words.present)}</label>
            <Input.Password
              id={`${id}-present`}
              name="present"
              autoComplete="current-password"
              value={present}
              onChange={(event) => setPresent(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-next`}>{say(words.next)}</label>
            <Input.Password
              id={`${id}-next`}
              name="next"
              autoComplete="new-password"
              aria-describedby={`${id}-hint`}
              value={next}
              onChange={(event) => setNext(event.target.value)}
            />
            <span id={`${id}-hint`} className="quiet small">
              {say(words.nextHint)}
            </span>
          </div>
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={busy}>
              {say(words.save)}
            </Button>
            <Button onClick={shut}>{say(words.cancel)}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
