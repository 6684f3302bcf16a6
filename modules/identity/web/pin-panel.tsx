import { RefusalNote, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { factorWords as words } from "./factor-words.ts";
import { useLockNow } from "./idle-lock.tsx";

const touches = [["/api/me"], ["/api/account/factors"]] as const;

/** The PIN of this device's session: set, change, remove, lock now. */
export function PinPanel({ has }: { has: boolean }) {
  const { say } = useWords();
  const id = useId();
  const telling = useTell(touches);
  const lock = useLockNow();
  const [open, setOpen] = useState(false);
  const [pin, setPin] = useState("");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (pin === "" || !(await telling.send("/api/account/pin", { pin }))) return;
    setPin("");
    setOpen(false);
  };
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        {say(words.pin)} {has && <span className="tag">{say(words.pinOn)}</span>}
      </h2>
      <p className="quiet">{say(words.pinHint)}</p>
      <RefusalNote refusal={telling.refusal} />
      {open ? (
        <form className="account-form" onSubmit={save} noValidate>
          <div className="field">
            <label htmlFor={`${id}-pin`}>{say(words.pinNew)}</label>
            <Input
              id={`${id}-pin`}
              name="new-pin"
              type="password"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              autoFocus
              className="code-input"
              value={pin}
              onChange={(event) => setPin(event.target.value.replace(/\D/g, ""))}
            />
          </div>
          <div className="buttons">
            <Button type="primary" htmlType="submit" loading={telling.busy}>
              {say(words.save)}
            </Button>
            <Button
              onClick={() => {
                setOpen(false);
                setPin("");
              }}
            >
              {say(words.cancel)}
            </Button>
          </div>
        </form>
      ) : (
        <div className="buttons">
          <Button onClick={() => setOpen(true)}>{say(has ? words.pinChange : words.pinSet)}</Button>
          {has && (
            <Button onClick={() => void telling.send("/api/account/pin", { pin: "" })}>
              {say(words.pinDrop)}
            </Button>
          )}
          {has && (
            <Button type="primary" onClick={() => void lock()}>
              {say(words.lockNow)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
