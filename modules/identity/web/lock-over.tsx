import { type Refusal, RefusalNote, useClient, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { identityWords as words } from "./identity-words.ts";

/** Covers the whole page while the device is locked: nothing beneath it is seen or reached, and nothing is lost. */
export function LockOver({ done }: { done(): void }) {
  const room = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = room.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={room}
      className="lock-over"
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
    >
      <UnlockForm done={done} />
    </dialog>
  );
}

function UnlockForm({ done }: { done(): void }) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const [pin, setPin] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || pin === "") return;
    setBusy(true);
    setRefusal(null);
    try {
      await client.send("/api/unlock", { pin });
      done();
    } catch (fault) {
      // The session ended: what stands beneath the lock must not come to light again.
      if ((fault as Refusal).status === 401) return location.assign("/desk/");
      setRefusal(fault as Refusal);
      setPin("");
    } finally {
      setBusy(false);
    }
  };
  const signOut = async () => {
    await client.send("/api/sign-out", {}).catch(() => null);
    location.assign("/desk/");
  };

  return (
    <form className="sign-in-card lock-card" onSubmit={submit} noValidate>
      <h1 id="lock-title">{say(words.lockTitle)}</h1>
      <p className="quiet">{say(words.lockText)}</p>
      <RefusalNote refusal={refusal} />
      <label className="only-read" htmlFor={`${id}-pin`}>
        {say(words.pin)}
      </label>
      <Input
        id={`${id}-pin`}
        name="pin"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        size="large"
        maxLength={6}
        autoFocus
        className="code-input"
        value={pin}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, ""))}
      />
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {say(words.unlock)}
      </Button>
      <button type="button" className="plain-button" onClick={() => void signOut()}>
        {say(words.signOut)}
      </button>
    </form>
  );
}
