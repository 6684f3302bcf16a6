import { newCommandId, type Refusal, RefusalNote, useClient, useTell, useWords } from "@maple/platform/query";
import { Button, Input } from "antd";
import { type FormEvent, useId, useState } from "react";
import { factorWords as words } from "./factor-words.ts";
import { makePasskey, type NewOptions } from "./passkey.ts";

const touches = [["/api/account/factors"]] as const;

/** Adds a passkey under a name. The proof that it asks for comes before the device's own dialog. */
export function PasskeyAdd({ done }: { done?: () => void }) {
  const { say } = useWords();
  const client = useClient();
  const id = useId();
  const telling = useTell(touches);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    setBusy(true);
    try {
      const begun = await client.tell<{ options: NewOptions; step: string }>(
        "/api/account/passkeys/begin",
        {},
        newCommandId(),
      );
      const credential = await makePasskey(begun.options);
      if (await telling.send("/api/account/passkeys", { step: begun.step, name, credential })) {
        setName("");
        done?.();
      }
    } catch (fault) {
      setRefusal(fault as Refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={add} noValidate>
      <RefusalNote refusal={refusal ?? telling.refusal} />
      <div className="field">
        <label htmlFor={`${id}-name`}>{say(words.passkeyName)}</label>
        <span className="with-button">
          <Input
            id={`${id}-name`}
            name="passkey-name"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" loading={busy} disabled={name.trim() === ""}>
            {say(words.passkeyAdd)}
          </Button>
        </span>
      </div>
    </form>
  );
}
